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
            Column.text("编号", 26, Proposal::id),
            Column.centred("类别", p -> p.kind().label()),
            Column.text("内容", 80, Proposal::text),
            Column.text("提出方", 36, Proposal::by),
            Column.text("对象", 36, Proposal::to),
            Column.centred("领域", p -> p.domain().label()),
            citations.byPlace(p -> List.of(p.place()), Proposal::context),
            Column.text("原文", 70, Proposal::context),
            CitationColumns.place("出处", Proposal::place)),
        contents.proposals());
  }
}
