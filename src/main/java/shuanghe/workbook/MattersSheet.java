package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import shuanghe.model.Matter;
import shuanghe.model.Matter.Status;

/** 合作事项: the ledger, with data bars for progress and a word for what needs attention. */
final class MattersSheet {

  static final String NAME = "合作事项";
  static final String DOMAIN = Matter.DOMAIN.zh();
  static final String STATUS = Matter.STATUS.zh();
  static final String PROGRESS = Matter.PROGRESS.zh();

  private static final String HINT = "提示";
  private static final String OVERDUE = "⚠ 逾期";
  private static final String DONE = "✓ 完成";

  private MattersSheet() {}

  static ListSheet<Matter> of(Contents contents, CitationColumns citations) {
    LocalDate today = contents.edition().asOf();
    SheetWords words = contents.words();
    return new ListSheet<>(
            NAME,
            "每行一项；“提示”随状态和到期日期自动更新，以简报日期为准。",
            2,
            List.of(
                SheetColumn.of(Matter.ID, 12),
                SheetColumn.of(Matter.NAME, 40),
                SheetColumn.centred(Matter.DOMAIN),
                SheetColumn.word(STATUS, m -> m.status().label()),
                SheetColumn.number(
                    PROGRESS, m -> m.progress().map(p -> p.movePointLeft(2)), m -> format(m)),
                SheetColumn.of(Matter.DUE, 14),
                new SheetColumn<>(
                    HINT,
                    18,
                    (m, out) ->
                        out.formula(hint(out), hint(m, today, out.words()), CellFormat.CENTRED)),
                SheetColumn.of(Matter.PROBLEM, 30),
                SheetColumn.of(Matter.NEXT_STEP, 36),
                SheetColumn.centred(
                    Matter.BATCH.zh(),
                    m -> m.batch() == Matter.NO_BATCH ? "" : words.of("第{0}批", m.batch())),
                SheetColumn.of(Matter.START, 14),
                SheetColumn.of(Matter.PARTIES, 34),
                SheetColumn.of(Matter.SITUATION, 40),
                SheetColumn.of(Matter.SOURCE, 30),
                citations.byPlace(m -> List.of(m.place()), m -> ""),
                CitationColumns.place("台账行", Matter::place)),
            contents.matters())
        .printing(Matter.NEXT_STEP.zh());
  }

  private static CellFormat format(Matter matter) {
    return CellFormat.percent(matter.progress().map(BigDecimal::scale).orElse(0));
  }

  private static String hint(RowTarget out) {
    SheetWords words = out.words();
    String status = out.ref(STATUS);
    String due = out.ref(Matter.DUE.zh());
    return String.format(
        Locale.ROOT,
        "IF(OR(%1$s=\"%4$s\",%1$s=\"%5$s\"),\"⚠ \"&%1$s,"
            + "IF(AND(ISNUMBER(%2$s),%2$s<%3$s,%1$s<>\"%6$s\"),\"%7$s\","
            + "IF(%1$s=\"%6$s\",\"%8$s\",\"\")))",
        status,
        due,
        words.identifier(NamedCells.DATE),
        words.of(Status.DELAYED.label()),
        words.of(Status.SUSPENDED.label()),
        words.of(Status.DONE.label()),
        words.of(OVERDUE),
        words.of(DONE));
  }

  private static String hint(Matter matter, LocalDate today, SheetWords words) {
    if (matter.status() == Status.DELAYED || matter.status() == Status.SUSPENDED) {
      return "⚠ " + words.of(matter.status().label());
    }
    if (matter.status() == Status.DONE) {
      return words.of(DONE);
    }
    return matter.due().filter(d -> d.isBefore(today)).isPresent() ? words.of(OVERDUE) : "";
  }

  /** Adds bars and colours, which follow when somebody changes a status or a progress. */
  static void format(ListSheet<Matter> list, ListRange range, SheetWords words) {
    if (range.count() == 0) {
      return;
    }
    List<String> heads = list.columns().stream().map(SheetColumn::head).toList();
    XSSFSheet sheet = range.sheets().getFirst();
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    bars(formatting, column(heads.indexOf(PROGRESS), range.count()));
    CellRangeAddress[] status = column(heads.indexOf(STATUS), range.count());
    colour(formatting, status, words.of(Status.DONE.label()), Palette.GOOD_FILL);
    colour(formatting, status, words.of(Status.DELAYED.label()), Palette.ALERT_FILL);
    colour(formatting, status, words.of(Status.SUSPENDED.label()), Palette.ALERT_FILL);
    colour(formatting, status, words.of(Status.NOT_STARTED.label()), Palette.WAIT_FILL);
    CellRangeAddress[] hints = column(heads.indexOf(HINT), range.count());
    XSSFConditionalFormattingRule alert =
        formatting.createConditionalFormattingRule(
            "LEFT(" + hints[0].formatAsString().replaceFirst(":.*", "") + ",1)=\"⚠\"");
    alert.createFontFormatting().setFontColor(Palette.RED.colour());
    formatting.addConditionalFormatting(hints, alert);
  }

  private static CellRangeAddress[] column(int column, int count) {
    int first = ListSheetWriter.HEAD_ROW + 1;
    return new CellRangeAddress[] {new CellRangeAddress(first, first + count - 1, column, column)};
  }

  private static void bars(XSSFSheetConditionalFormatting formatting, CellRangeAddress[] range) {
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Palette.GOLD.colour());
    XSSFDataBarFormatting bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bar.getMaxThreshold().setValue(1d);
    formatting.addConditionalFormatting(range, rule);
  }

  private static void colour(
      XSSFSheetConditionalFormatting formatting,
      CellRangeAddress[] range,
      String label,
      Palette fill) {
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + label + '"');
    rule.createPatternFormatting().setFillBackgroundColor(fill.colour());
    formatting.addConditionalFormatting(range, rule);
  }
}
