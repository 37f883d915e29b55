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
            Column.text("内容", 36, DecisionOutcome::subject),
            Column.centred("项目", d -> d.decision().attribute().label()),
            Column.text("原为", 20, DecisionOutcome::printed),
            Column.centred("核定", d -> d.decision().ruling().label()),
            Column.text("核定为", 20, d -> d.decision().value()),
            Column.centred("经办人", d -> d.decision().by()),
            Column.date("日期", d -> d.decision().date()),
            Column.text("理由", 40, d -> d.decision().note()),
            Column.centred("采用情况", d -> d.fate().label()),
            Column.text("编号", 26, d -> d.decision().id()),
            CitationColumns.place("出处", d -> d.decision().place())),
        contents.decisions());
  }
}
