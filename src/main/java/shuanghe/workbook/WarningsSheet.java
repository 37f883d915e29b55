package shuanghe.workbook;

import java.util.List;
import shuanghe.analysis.Warning;
import shuanghe.messages.Messages;
import shuanghe.model.TimePeriod;

/** 预警: what a reader should look at, with the rule that raised it. */
final class WarningsSheet {

  static final String NAME = "预警";
  static final String DOMAIN = "领域";

  private WarningsSheet() {}

  static ListSheet<Warning> of(Contents contents, CitationColumns citations) {
    Messages words = contents.messages();
    return new ListSheet<>(
            NAME,
            "每行一处需要关注的情况及其触发规则。",
            1,
            List.of(
                new SheetColumn<>(
                    "预警",
                    16,
                    (w, out) -> out.text("⚠ " + words.text(w.rule().label()), CellFormat.WARNING)),
                SheetColumn.domain(DOMAIN, Warning::domain),
                SheetColumn.text("对象", 40, w -> w.subject().name()),
                SheetColumn.name("地区", w -> w.subject().area()),
                SheetColumn.period("时期", w -> w.subject().period()),
                SheetColumn.date(
                    SheetColumn.LAST_DAY, w -> w.subject().period().map(TimePeriod::end)),
                SheetColumn.text("情况", 90, w -> words.text(w.text())),
                citations.byNumber(Warning::sources),
                SheetColumn.text("规则", 60, w -> words.text(w.rule().rule()))),
            contents.warnings())
        .printing(CitationColumns.HEAD);
  }
}
