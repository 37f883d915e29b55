package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Matter;

/** Writer of the lists of a workbook in their order. */
final class ListSheets {

  private final ListSheetWriter writer;
  private final List<SheetGuide> guides;
  private final int rowsPerSheet;

  ListSheets(ListSheetWriter writer, List<SheetGuide> guides, int rowsPerSheet) {
    this.writer = writer;
    this.guides = guides;
    this.rowsPerSheet = rowsPerSheet;
  }

  ListRanges write(Contents contents, CitationColumns citations) {
    List<FigureRow> rows = contents.figures();
    if (contents.domains().size() > 1) {
      ReviewSheet.choices(write(ReviewSheet.of(contents)));
    }
    ListRange warnings = write(WarningsSheet.of(contents, citations));
    ListSheet<Matter> ledger = MattersSheet.of(contents, citations);
    ListRange matters = write(ledger);
    MattersSheet.format(ledger, matters);
    ListRange agreements = write(AgreementsSheet.of(contents, citations));
    ListRange targets = write(TargetsSheet.of(contents, rows, citations, rowsPerSheet));
    write(PressMattersSheet.of(contents, citations));
    write(MeetingsSheet.of(contents, citations));
    write(NextStepsSheet.of(contents, citations));
    write(ProposalsSheet.of(contents, citations));
    ListRange figures = write(FiguresSheet.of(contents, rows, citations));
    write(PressSeriesSheet.of(contents, citations));
    ListRange articles = write(ArticlesSheet.of(contents, rows));
    ListRange checks = write(ChecksSheet.of(contents, citations));
    write(RevisionsSheet.of(contents));
    write(SourcesSheet.of(contents));
    write(RejectionsSheet.of(contents));
    if (!contents.decisions().isEmpty()) {
      write(DecisionsSheet.of(contents));
    }
    if (!contents.undated().isEmpty()) {
      write(ArticlesSheet.undated(contents));
    }
    return new ListRanges(matters, agreements, targets, figures, articles, checks, warnings);
  }

  private <T> ListRange write(ListSheet<T> list) {
    guides.add(new SheetGuide(list.name(), list.note()));
    return writer.write(list);
  }
}
