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
            SheetColumn.text("编号", 26, PressMatter::id),
            SheetColumn.text("事项", 44, PressMatter::name),
            SheetColumn.text("进展", 30, PressMatter::status),
            SheetColumn.centred("状态", m -> m.state().label()),
            SheetColumn.centred("节点", m -> m.milestone().label()),
            SheetColumn.text("主体", 30, PressMatter::actor),
            SheetColumn.text("进度数字", 24, PressMatter::progress),
            SheetColumn.centred("性质", m -> m.cooperation() ? "合作事项" : "单方项目"),
            SheetColumn.centred("地区", m -> contents.areaName(m.refArea())),
            SheetColumn.centred("领域", m -> m.domain().label()),
            citations.byPlace(
                m -> CitationColumns.all(m.place(), m.sources()), PressMatter::context),
            SheetColumn.text("原文", 64, PressMatter::context),
            CitationColumns.place("首见出处", PressMatter::place)),
        contents.pressMatters());
  }
}
