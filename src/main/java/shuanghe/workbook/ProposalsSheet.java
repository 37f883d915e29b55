package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Proposal;

/** 问题建议: shortcomings named and proposals made in the press. */
final class ProposalsSheet {

  static final String NAME = "问题建议";

  private ProposalsSheet() {}

  static ListSheet<Proposal> of(Contents contents, CitationColumns citations) {
    return new ListSheet<>(
        NAME,
        "每行一项报道中指出的短板或提出的建议。",
        1,
        List.of(
            SheetColumn.text("编号", 26, Proposal::id),
            SheetColumn.centred("类别", p -> p.kind().label()),
            SheetColumn.text("内容", 80, Proposal::text),
            SheetColumn.text("提出方", 36, Proposal::by),
            SheetColumn.text("对象", 36, Proposal::to),
            SheetColumn.centred("领域", p -> p.domain().label()),
            citations.byPlace(p -> List.of(p.place()), Proposal::context),
            SheetColumn.text("原文", 70, Proposal::context),
            CitationColumns.place("出处", Proposal::place)),
        contents.proposals());
  }
}
