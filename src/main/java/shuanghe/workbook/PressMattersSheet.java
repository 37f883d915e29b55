package shuanghe.workbook;

import java.util.List;
import shuanghe.model.PressMatter;

/** 报道事项: projects and cooperation matters with the status the press gives them. */
final class PressMattersSheet {

  static final String NAME = "报道事项";

  private PressMattersSheet() {}

  static ListSheet<PressMatter> of(Contents contents, CitationColumns citations) {
    return new ListSheet<>(
        NAME,
        "每行一个报道提到的事项或项目及其进展。",
        2,
        List.of(
            SheetColumn.of(PressMatter.ID, 26),
            SheetColumn.of(PressMatter.NAME, 44),
            SheetColumn.of(PressMatter.STATUS, 30),
            SheetColumn.centred(PressMatter.STATE.zh(), m -> m.state().label()),
            SheetColumn.centred(PressMatter.MILESTONE.zh(), m -> m.milestone().label()),
            SheetColumn.of(PressMatter.ACTOR, 30),
            SheetColumn.of(PressMatter.PROGRESS, 24),
            SheetColumn.centred(
                PressMatter.COOPERATION.zh(), m -> m.cooperation() ? "合作事项" : "单方项目"),
            SheetColumn.centred(PressMatter.REF_AREA.zh(), m -> contents.areaName(m.refArea())),
            SheetColumn.centred(PressMatter.DOMAIN),
            citations.byPlace(
                m -> CitationColumns.all(m.place(), m.sources()), PressMatter::context),
            SheetColumn.of(PressMatter.CONTEXT, 64),
            CitationColumns.place("首见出处", PressMatter::place)),
        contents.pressMatters());
  }
}
