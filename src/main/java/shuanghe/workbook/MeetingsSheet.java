package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Meeting;

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
            SheetColumn.of(Meeting.ID, 26),
            SheetColumn.of(Meeting.NAME, 50),
            SheetColumn.centred(Meeting.DATE),
            SheetColumn.of(Meeting.VENUE, 30),
            SheetColumn.centred(Meeting.DOMAIN),
            citations.byPlace(m -> List.of(m.place()), Meeting::context),
            SheetColumn.of(Meeting.CONTEXT, 70),
            CitationColumns.place("出处", Meeting::place)),
        contents.meetings());
  }
}
