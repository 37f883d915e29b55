package shuanghe.job;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import shuanghe.input.Outcome;
import shuanghe.input.RowSource;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.ledger.LedgerWords;
import shuanghe.model.CodeLists;
import shuanghe.model.Rejection;
import shuanghe.statistics.IndicatorTable;
import shuanghe.statistics.SheetReading;

/** The rows of a table; a table that cannot be opened is a single rejected row. */
final class TableRows {

  private TableRows() {}

  /** The rows of a table of one thing a row. */
  static Rows<TableRow> open(SurveyedFile file, TableForm form) {
    return rows(TableFile.open(file.file(), form));
  }

  /**
   * The rows of a ledger.
   *
   * @param words what offices write into it, heads among them
   * @param heads is told of the head of each of its tables
   */
  static Rows<TableRow> ledger(
      SurveyedFile file, LedgerWords words, Consumer<TableFile.FoundHeader> heads) {
    return rows(TableFile.openLedger(file.file(), words.heads(), heads));
  }

  /**
   * The values of an indicator table.
   *
   * @param shown is told what each sheet was taken for
   */
  static Rows<TableRow> indicators(
      SurveyedFile file, CodeLists codeLists, Consumer<SheetReading> shown) {
    return rows(IndicatorTable.open(file.file(), codeLists, shown));
  }

  private static Rows<TableRow> rows(Outcome<? extends RowSource> table) {
    return switch (table) {
      case Outcome.Accepted<? extends RowSource> opened -> new OpenTable(opened.item());
      case Outcome.Rejected<? extends RowSource> refused -> new RefusedTable(refused.rejection());
    };
  }

  private record OpenTable(RowSource table) implements Rows<TableRow> {

    @Override
    public Optional<Outcome<TableRow>> next() throws IOException {
      return table.next();
    }

    @Override
    public long position() {
      return table.bytesRead();
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }

  private static final class RefusedTable implements Rows<TableRow> {

    private Optional<Outcome<TableRow>> next;

    RefusedTable(Rejection refused) {
      this.next = Optional.of(new Outcome.Rejected<>(refused));
    }

    @Override
    public Optional<Outcome<TableRow>> next() {
      Optional<Outcome<TableRow>> row = next;
      next = Optional.empty();
      return row;
    }

    @Override
    public long position() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
