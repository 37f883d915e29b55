package shuanghe.workbook;

import java.util.List;
import shuanghe.model.DecisionOutcome;

/** 核定: what the office decided about figures: who, when and why, and what became of it. */
final class DecisionsSheet {

  static final String NAME = "核定";

  private DecisionsSheet() {}

  static ListSheet<DecisionOutcome> of(Contents contents) {
    return new ListSheet<>(
        NAME,
        "每行一项人工核定（input/decisions.csv 或 .xlsx）；“已无对应内容”的，原句、数字或统计行已改动，需重新核定。",
        2,
        List.of(
            SheetColumn.text("内容", 36, DecisionOutcome::subject),
            SheetColumn.word("项目", d -> d.decision().attribute().label()),
            SheetColumn.text("原为", 20, DecisionOutcome::printed),
            SheetColumn.word("核定", d -> d.decision().ruling().label()),
            SheetColumn.text("核定为", 20, d -> d.decision().value()),
            SheetColumn.centred("经办人", d -> d.decision().by()),
            SheetColumn.date("日期", d -> d.decision().date()),
            SheetColumn.text("理由", 40, d -> d.decision().note()),
            SheetColumn.word("采用情况", d -> d.fate().label()),
            SheetColumn.text("编号", 26, d -> d.decision().id()),
            CitationColumns.place("出处", d -> d.decision().place())),
        contents.decisions());
  }
}
