package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Agreement;

/** 协议: agreements, plans and other documents the press names. */
final class AgreementsSheet {

  static final String NAME = "协议";
  static final String DOMAIN = Agreement.DOMAIN.zh();

  private AgreementsSheet() {}

  static ListSheet<Agreement> of(Contents contents, CitationColumns citations) {
    SheetWords words = contents.words();
    return new ListSheet<>(
            NAME,
            "每行一份报道中提到的协议、规划或其他文件。",
            1,
            List.of(
                SheetColumn.of(Agreement.TITLE, 50),
                SheetColumn.word(Agreement.TYPE.zh(), a -> a.type().label()),
                SheetColumn.text(
                    Agreement.PARTIES.zh(),
                    44,
                    a -> words.list(a.parties().stream().map(words::name).toList())),
                SheetColumn.word(
                    Agreement.PARTIES_COMPLETE.zh(), a -> a.partiesComplete() ? "齐全" : "不全"),
                SheetColumn.centred(Agreement.SIGNED),
                SheetColumn.centred(Agreement.DOMAIN),
                citations.byPlace(
                    a -> CitationColumns.all(a.place(), a.sources()), Agreement::context),
                SheetColumn.integer("出处数", a -> CitationColumns.all(a.place(), a.sources()).size()),
                SheetColumn.of(Agreement.ID, 26),
                CitationColumns.place("首见出处", Agreement::place),
                SheetColumn.line(Agreement.CONTEXT.zh(), 64, Agreement::context)),
            contents.agreements())
        .printing(CitationColumns.HEAD);
  }
}
