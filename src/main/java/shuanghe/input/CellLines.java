package shuanghe.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * The lines of cells of a table file, one after the other, in memory bounded by the longest line.
 * What the file begins with says what it is, not its ending: a workbook of Excel 2007 and later
 * (XLSX), one of Excel 97 to 2003 (XLS, and WPS's .et), tables of a web page, or text. The sheets
 * of a workbook follow each other.
 */
public abstract sealed class CellLines implements Closeable permits CsvLines, WorkbookLines {

  /** Characters two lines in a row may have together; an article's text stays far below. */
  static final int LINE_LIMIT = 1 << 20;

  /** The most columns of a table; a sheet has room for 16,384. */
  static final int MOST_COLUMNS = 1000;

  private static final int HEAD = 4096;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";
  private static final String XML_WORKBOOK = "urn:schemas-microsoft-com:office:spreadsheet";

  private final InputFile file;
  private Optional<CellLine> above = Optional.empty();
  private int lastLine;
  private boolean isTooWide;

  CellLines(InputFile file) {
    this.file = file;
  }

  /** Opens a file; it is rejected as a whole where it is no table. */
  public static Outcome<CellLines> open(InputFile file) {
    return open(file, LINE_LIMIT);
  }

  static Outcome<CellLines> open(InputFile file, int lineLimit) {
    try {
      byte[] bytes = head(file);
      String head = new String(bytes, StandardCharsets.ISO_8859_1);
      Optional<UnsupportedFormat> foreign = UnsupportedFormat.of(bytes);
      if (foreign.isPresent()) {
        return new Outcome.Rejected<>(file.rejection(foreign.get().asTable()));
      }
      if (head.startsWith(ZIP) || head.startsWith(OLE2)) {
        return workbook(ReachableFile.of(file), head.startsWith(ZIP));
      }
      if (head.startsWith("<?xml") && head.contains(XML_WORKBOOK)) {
        return new Outcome.Rejected<>(file.rejection(Message.of("workbook.form", "XML")));
      }
      return TextEncoding.isMarkup(bytes)
          ? HtmlTables.begin(file)
          : CsvLines.begin(file, lineLimit);
    } catch (IOException unreadable) {
      return new Outcome.Rejected<>(file.rejection(Message.of("file.unreadable")));
    }
  }

  private static Outcome<CellLines> workbook(InputFile file, boolean isZip) throws IOException {
    Outcome<CellLines> opened = isZip ? XlsxLines.begin(file) : XlsLines.begin(file);
    if (opened.taken().isEmpty()) {
      ReachableFile.release(file);
    }
    return opened;
  }

  private static byte[] head(InputFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return in.readNBytes(HEAD);
    }
  }

  InputFile file() {
    return file;
  }

  /**
   * The next line that is not blank, its ditto marks replaced by what they stand for, or why it
   * cannot be read; empty at the end.
   *
   * @throws IOException if the file cannot be read further
   */
  public final Optional<Outcome<CellLine>> next() throws IOException {
    if (isTooWide) {
      return Optional.empty();
    }
    Optional<Outcome<CellLine>> line = read();
    Optional<CellLine> taken = line.flatMap(Outcome::taken);
    taken.ifPresent(read -> lastLine = read.number());
    isTooWide = taken.filter(l -> l.width() > MOST_COLUMNS && !l.isBlank(MOST_COLUMNS)).isPresent();
    if (isTooWide) {
      return taken.map(CellLines::tooWide);
    }
    Optional<CellLine> whole = taken.map(read -> above.map(read::below).orElse(read));
    above = whole.or(() -> above);
    return whole.<Outcome<CellLine>>map(Outcome.Accepted::new).or(() -> line);
  }

  private static Outcome<CellLine> tooWide(CellLine line) {
    Message fault = Message.of("workbook.columns", line.width(), MOST_COLUMNS);
    return new Outcome.Rejected<>(Rejection.of(line.place(), fault));
  }

  abstract Optional<Outcome<CellLine>> read() throws IOException;

  /** How many bytes of the file were read so far, some ahead of the line read last. */
  public abstract long bytesRead();

  /** Whether a comma parts whole and fraction, as in files whose cells are parted by semicolons. */
  public abstract boolean hasDecimalComma();

  /** Names the file as broken off where reading failed after it was opened. */
  public Rejection brokenOff() {
    return Rejection.of(new Place(file.name(), lastLine + 1), Message.of("file.broken-off"));
  }
}
