package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Meeting;
import shuanghe.model.TimePeriod;

/** 会议: meetings the press reports on. */
final class MeetingsSheet {

  static final String NAME = "会议";

  private MeetingsSheet() {}

  static ListSheet<Meeting> of(Contents contents, CitationColumns citations) {
    return new ListSheet<>(
        NAME,
        "每行一次报道提到的会议。",
        2,
        List.of(
            SheetColumn.text("编号", 26, Meeting::id),
            SheetColumn.text("会议", 50, Meeting::name),
            SheetColumn.centred("时间", m -> m.date().map(TimePeriod::label).orElse("")),
            SheetColumn.text("地点", 30, Meeting::venue),
            SheetColumn.centred("领域", m -> m.domain().label()),
            citations.byPlace(m -> List.of(m.place()), Meeting::context),
            SheetColumn.text("原文", 70, Meeting::context),
            CitationColumns.place("出处", Meeting::place)),
        contents.meetings());
  }
}
