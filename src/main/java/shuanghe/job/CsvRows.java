package shuanghe.job;

import java.io.IOException;
import java.util.Optional;
import shuanghe.input.Outcome;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.job.InputSurvey.SurveyedFile;

/** The rows of a CSV table; a table that cannot be opened is a single rejected row. */
final class CsvRows implements Rows<TableRow> {

  private final TableFile table;

  private CsvRows(TableFile table) {
    this.table = table;
  }

  static Rows<TableRow> open(SurveyedFile file, TableForm form) {
    return switch (TableFile.open(file.file(), form)) {
      case Outcome.Accepted<TableFile> opened -> new CsvRows(opened.item());
      case Outcome.Rejected<TableFile> refused -> new RefusedTable(refused);
    };
  }

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

  private static final class RefusedTable implements Rows<TableRow> {

    private Optional<Outcome<TableRow>> next;

    RefusedTable(Outcome.Rejected<TableFile> refused) {
      this.next = Optional.of(new Outcome.Rejected<>(refused.rejection()));
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
