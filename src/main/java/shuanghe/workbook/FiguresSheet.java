package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.messages.Messages;
import shuanghe.model.Article;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Columns;
import shuanghe.model.TimePeriod;

/** 报道数据: every figure of the press with its sentence and the way to its source. */
final class FiguresSheet {

  static final String NAME = "报道数据";
  static final String DOMAIN = Columns.DOMAIN.zh();
  static final String KIND = Columns.KIND.zh();
  static final String SAME_AS = Columns.SAME_AS.zh();

  private FiguresSheet() {}

  static ListSheet<FigureRow> of(
      Contents contents, List<FigureRow> rows, CitationColumns citations) {
    return new ListSheet<>(
            NAME,
            "每行一个报道数字；“数值”已按“万”“亿”换算，百分数按比例存储；“同见”列有编号的，与该编号所载为同一数字。",
            2,
            List.of(
                SheetColumn.text(Columns.INDICATOR.zh(), 50, r -> r.fact().indicator()),
                SheetColumn.name(Columns.REF_AREA.zh(), r -> r.fact().refArea()),
                SheetColumn.period(Columns.PERIOD.zh(), r -> r.fact().period()),
                SheetColumn.text(Columns.SURFACE.zh(), 18, r -> r.fact().surface()),
                SheetColumn.number(
                    Columns.VALUE.zh(),
                    r -> Optional.of(stored(r.fact(), r.fact().value())),
                    r -> format(r)),
                SheetColumn.name(Columns.UNIT.zh(), r -> r.fact().unit()),
                SheetColumn.word(KIND, r -> r.fact().kind().label()),
                SheetColumn.word(Columns.DIRECTION.zh(), r -> direction(r.fact())),
                citations.byNumber(FigureRow::sources),
                SheetColumn.text(Columns.DOUBT.zh(), 30, r -> doubt(r.fact(), contents.messages())),
                SheetColumn.centred(Columns.QUALIFIER.zh(), r -> r.fact().qualifier()),
                SheetColumn.number(
                    Columns.VALUE_MAX.zh(),
                    r -> r.fact().valueMax().map(v -> stored(r.fact(), v)),
                    r -> format(r)),
                SheetColumn.domain(DOMAIN, r -> r.fact().domain()),
                SheetColumn.centred("所属", r -> contents.areaParent(r.fact().refArea())),
                SheetColumn.centred(Columns.BASE.zh(), r -> r.fact().base()),
                SheetColumn.period(Columns.BASE_PERIOD.zh(), r -> r.fact().basePeriod()),
                SheetColumn.text(Columns.ARTICLE_ID.zh(), 26, r -> r.fact().articleId()),
                SheetColumn.text(Columns.ID.zh(), 26, r -> r.fact().id()),
                CitationColumns.place("出处", r -> r.fact().place()),
                SheetColumn.text(
                    "时期代码", 20, r -> r.fact().period().map(TimePeriod::toString).orElse("")),
                SheetColumn.date(SheetColumn.LAST_DAY, r -> r.fact().period().map(TimePeriod::end)),
                SheetColumn.date(
                    "刊发日期", r -> contents.article(r.fact().articleId()).flatMap(Article::citedDay)),
                SheetColumn.text(SAME_AS, 26, FigureRow::sameAs),
                SheetColumn.text("精确值", 24, r -> exact(r.fact().value())),
                SheetColumn.line(Columns.SENTENCE.zh(), 70, r -> r.fact().sentence())),
            rows)
        .printing(Columns.DOUBT.zh());
  }

  private static BigDecimal stored(Fact fact, BigDecimal value) {
    return isPercent(fact) ? value.movePointLeft(2) : value;
  }

  private static CellFormat format(FigureRow row) {
    Fact fact = row.fact();
    int decimals = Math.max(0, fact.value().scale());
    if (isPercent(fact)) {
      return CellFormat.percent(decimals);
    }
    return fact.unit().endsWith("百分点")
        ? CellFormat.points(decimals)
        : CellFormat.ofCount(fact.value());
  }

  private static boolean isPercent(Fact fact) {
    return fact.unit().equals("%");
  }

  /** What is doubtful, with a sign, so that a list never shows a doubtful number as a sure one. */
  private static String doubt(Fact fact, Messages messages) {
    return fact.isDoubtful() ? "⚠ " + messages.text(Doubt.message(fact.doubt())) : "";
  }

  private static String direction(Fact fact) {
    return switch (fact.direction()) {
      case UP -> "↑ 增";
      case DOWN -> "↓ 减";
      case FLAT -> "→ 平";
      case NONE -> "";
    };
  }

  /** A number of more digits than a spreadsheet keeps, which stands beside it as text. */
  static String exact(BigDecimal value) {
    return value.stripTrailingZeros().precision() > CellFormat.EXACT_DIGITS
        ? value.toPlainString()
        : "";
  }
}
