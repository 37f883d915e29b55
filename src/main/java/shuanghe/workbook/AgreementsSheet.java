package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Agreement;
import shuanghe.model.TimePeriod;

/** 协议: agreements, plans and other documents the press names. */
final class AgreementsSheet {

  static final String NAME = "协议";
  static final String DOMAIN = "领域";

  private AgreementsSheet() {}

  static ListSheet<Agreement> of(Contents contents, CitationColumns citations) {
    return new ListSheet<>(
        NAME,
        "每行一份报道中提到的协议、规划或其他文件。",
        2,
        List.of(
            SheetColumn.text("编号", 26, Agreement::id),
            SheetColumn.text("名称", 50, Agreement::title),
            SheetColumn.centred("类型", a -> a.type().label()),
            SheetColumn.text("签署方或发布方", 44, a -> String.join("、", a.parties())),
            SheetColumn.centred("各方是否齐全", a -> a.partiesComplete() ? "齐全" : "不全"),
            SheetColumn.centred("签署时间", a -> a.signed().map(TimePeriod::label).orElse("")),
            SheetColumn.centred(DOMAIN, a -> a.domain().label()),
            citations.byPlace(a -> CitationColumns.all(a.place(), a.sources()), Agreement::context),
            SheetColumn.text("原文", 64, Agreement::context),
            SheetColumn.integer("出处数", a -> CitationColumns.all(a.place(), a.sources()).size()),
            CitationColumns.place("首见出处", Agreement::place)),
        contents.agreements());
  }
}
