package shuanghe.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * The lines of the sheets of a workbook, hidden sheets among them, in the order of the tabs.
 *
 * <p>XLSX is read by fastexcel-reader, XLS by POI. Measured with 300,000 rows of 8 cells (14 MB):
 * fastexcel-reader 2.4 s of processor time within 64 MiB of heap; POI's event model 9 s within 64
 * MiB; EasyExcel 8 s within 64 MiB; POI's XSSF model 28 s, and 3 GiB. XLS holds at most 65,536
 * rows, which POI's model reads within 64 MiB, formulas by their cached values and errors by their
 * names; EasyExcel takes {@code #N/A} of an XLS for {@code true}. Dates and numbers are read from
 * what is stored, by {@link NumberFormat}: POI's DataFormatter shows dates in Chinese formats as
 * numbers or in quotes, or throws, and cuts digits off numbers.
 */
final class WorkbookLines extends CellLines {

  private final Iterator<CellLine> lines;
  private final Closeable book;
  private final long rows;
  private final long size;
  private long rowsRead;
  private boolean isBroken;

  /**
   * @param rows how many rows all sheets have together
   */
  WorkbookLines(InputFile file, Iterator<CellLine> lines, long rows, Closeable book) {
    super(file);
    this.lines = lines;
    this.book = book;
    this.rows = rows;
    this.size = file.path().toFile().length();
  }

  /**
   * Libraries throw whatever a damaged workbook leads them into, so every exception of theirs says
   * that it is damaged.
   */
  @Override
  Optional<Outcome<CellLine>> read() {
    if (isBroken) {
      return Optional.empty();
    }
    try {
      while (lines.hasNext()) {
        CellLine line = lines.next();
        rowsRead++;
        if (!line.isBlank(0)) {
          return Optional.of(new Outcome.Accepted<>(line));
        }
      }
      return Optional.empty();
    } catch (RuntimeException damaged) {
      isBroken = true;
      return Optional.of(new Outcome.Rejected<>(damaged(file())));
    }
  }

  /** Cells as a line of CSV. */
  static String csv(String[] cells) {
    return CSVFormat.DEFAULT.format((Object[]) cells);
  }

  /** The workbook cannot be read to its end. */
  static Rejection damaged(InputFile file) {
    return file.rejection(Message.of("workbook.damaged"));
  }

  static Rejection locked(InputFile file) {
    return file.rejection(Message.of("workbook.locked"));
  }

  static Rejection withMacros(InputFile file) {
    return file.rejection(Message.of("workbook.macros"));
  }

  /** Workbooks are not read byte by byte: the share of the rows read so far tells how many. */
  @Override
  public long bytesRead() {
    return rowsRead >= rows ? size : size * rowsRead / rows;
  }

  @Override
  public boolean hasDecimalComma() {
    return false;
  }

  @Override
  public void close() throws IOException {
    book.close();
    ReachableFile.release(file());
  }
}
