package shuanghe.workbook;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Matter;

/**
 * Writer of the lists of a workbook in their order. A list of nothing gets no sheet, but for 待核, in
 * which decisions are written down.
 */
final class ListSheets {

  private final ListSheetWriter writer;
  private final List<SheetGuide> guides;
  private final int rowsPerSheet;
  private final SheetWords words;
  private final List<String> empty = new ArrayList<>();

  ListSheets(ListSheetWriter writer, List<SheetGuide> guides, int rowsPerSheet, SheetWords words) {
    this.words = words;
    this.writer = writer;
    this.guides = guides;
    this.rowsPerSheet = rowsPerSheet;
  }

  /** Writes every list that has rows, each on sheets of its own. */
  ListRanges write(Contents contents, CitationColumns citations) {
    List<FigureRow> rows = contents.figures();
    if (contents.domains().size() > 1) {
      ReviewSheet.choices(sheet(ReviewSheet.of(contents)), contents.words());
    }
    ListRange warnings = write(WarningsSheet.of(contents, citations));
    ListSheet<Matter> ledger = MattersSheet.of(contents, citations);
    ListRange matters = write(ledger);
    MattersSheet.format(ledger, matters, contents.words());
    ListRange agreements = write(AgreementsSheet.of(contents, citations));
    ListRange targets = write(TargetsSheet.of(contents, rows, citations, rowsPerSheet));
    write(PressMattersSheet.of(contents, citations));
    ListRange figures = write(FiguresSheet.of(contents, rows, citations));
    write(PressSeriesSheet.of(contents, citations));
    ListRange articles = write(ArticlesSheet.of(contents, rows));
    ListRange checks = write(ChecksSheet.of(contents, citations));
    write(RevisionsSheet.of(contents));
    write(SourcesSheet.of(contents));
    write(RejectionsSheet.of(contents));
    write(DecisionsSheet.of(contents));
    write(ArticlesSheet.undated(contents));
    return new ListRanges(matters, agreements, targets, figures, articles, checks, warnings);
  }

  /** Names of the lists without a sheet, because nothing is in them. */
  List<String> empty() {
    return List.copyOf(empty);
  }

  private <T> ListRange write(ListSheet<T> list) {
    if (list.rows().isEmpty()) {
      empty.add(words.of(list.name()));
      return ListRange.EMPTY;
    }
    return sheet(list);
  }

  private <T> ListRange sheet(ListSheet<T> list) {
    String unprinted = list.printed() == 0 ? words.of("不打印。") : "";
    guides.add(new SheetGuide(words.of(list.name()), words.of(list.note()) + unprinted));
    return writer.write(list);
  }
}
