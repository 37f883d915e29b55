package shuanghe.workbook;

import java.util.List;
import shuanghe.model.NextStep;

/** 下一步: what the press says will be done. */
final class NextStepsSheet {

  static final String NAME = "下一步";

  private NextStepsSheet() {}

  static ListSheet<NextStep> of(Contents contents, CitationColumns citations) {
    return new ListSheet<>(
        NAME,
        "每行一项报道中的后续安排。",
        1,
        List.of(
            SheetColumn.text("编号", 26, NextStep::id),
            SheetColumn.text("责任方", 36, NextStep::actor),
            SheetColumn.text("安排", 90, NextStep::text),
            SheetColumn.centred("领域", s -> s.domain().label()),
            citations.byPlace(s -> List.of(s.place()), NextStep::text),
            CitationColumns.place("出处", NextStep::place)),
        contents.nextSteps());
  }
}
