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
            SheetColumn.of(NextStep.ID, 26),
            SheetColumn.of(NextStep.ACTOR, 36),
            SheetColumn.of(NextStep.TEXT, 90),
            SheetColumn.centred(NextStep.DOMAIN),
            citations.byPlace(s -> List.of(s.place()), NextStep::text),
            CitationColumns.place("出处", NextStep::place)),
        contents.nextSteps());
  }
}
