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
            SheetColumn.of(Proposal.ID, 26),
            SheetColumn.centred(Proposal.KIND.zh(), p -> p.kind().label()),
            SheetColumn.of(Proposal.TEXT, 80),
            SheetColumn.of(Proposal.BY, 36),
            SheetColumn.of(Proposal.TO, 36),
            SheetColumn.centred(Proposal.DOMAIN),
            citations.byPlace(p -> List.of(p.place()), Proposal::context),
            SheetColumn.of(Proposal.CONTEXT, 70),
            CitationColumns.place("出处", Proposal::place)),
        contents.proposals());
  }
}
