package shuanghe.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * A CSV table (RFC 4180) read row by row, in memory bounded by the longest row. The first line
 * names the columns, in any order, by the names of the {@link TableForm}, title lines above it
 * aside; cells are parted by commas, or by tabs or semicolons where the first line has no comma, as
 * Excel writes "Unicode text" and the CSV of some regional settings. Cells of optional columns may
 * be missing at the end of a row, as Excel leaves them out; a file's last row is only taken whole.
 * Blank rows are passed over. Columns the form does not know are passed over too, unless their name
 * is nearly that of one the file lacks.
 */
public final class TableFile implements Closeable {

  /** Characters two rows in a row may have together; an article's text stays far below. */
  static final int ROW_LIMIT = 1 << 20;

  private static final int SHOWN = 200;
  private static final CSVFormat COMMAS =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
  private static final CSVFormat TABS = COMMAS.builder().setDelimiter('\t').get();
  private static final CSVFormat SEMICOLONS = COMMAS.builder().setDelimiter(';').get();

  private final InputFile file;
  private final CountedInput bytes;
  private final RecordTape tape;
  private final int rowLimit;
  private final CSVFormat format;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private int parserStart;
  private int before;
  private int firstLine;
  private int lastLine;
  private int width;
  private int neededWidth;
  private Map<String, Integer> columns = Map.of();

  private TableFile(InputFile file, CountedInput bytes, Reader source, int rowLimit)
      throws IOException {
    this.file = file;
    this.bytes = bytes;
    this.tape = new RecordTape(source, rowLimit);
    this.rowLimit = rowLimit;
    this.format = formatOf(tape.firstLine());
    parseFrom(0);
  }

  /**
   * Opens a table and reads its first line. The file is rejected as a whole where it is no text or
   * its columns are not those of the form.
   */
  public static Outcome<TableFile> open(InputFile file, TableForm form) {
    return open(file, form, ROW_LIMIT);
  }

  static Outcome<TableFile> open(InputFile file, TableForm form, int rowLimit) {
    TextEncoding.Bytes source = () -> Files.newInputStream(file.path());
    try {
      TextEncoding encoding = TextEncoding.of(source);
      if (encoding.charset().isEmpty()) {
        return refused(file.rejection(encoding.faultLine(), encoding.fault(), encoding.remedy()));
      }
      CountedInput bytes = new CountedInput(source.open());
      TableFile table = new TableFile(file, bytes, encoding.reader(() -> bytes), rowLimit);
      Optional<Rejection> fault = table.readHeader(form);
      if (fault.isPresent()) {
        table.close();
        return refused(fault.get());
      }
      return new Outcome.Accepted<>(table);
    } catch (IOException unreadable) {
      return refused(
          file.rejection("the file cannot be read", "check that it exists and may be read"));
    }
  }

  /** Opens a table, reads all its rows, and closes it. */
  public static <T> Taken<T> readAll(
      InputFile file, TableForm form, Function<TableRow, Outcome<T>> reader) {
    return switch (open(file, form)) {
      case Outcome.Rejected<TableFile> none -> new Taken<>(List.of(), List.of(none.rejection()), 1);
      case Outcome.Accepted<TableFile> table -> table.item().readRows(reader);
    };
  }

  private <T> Taken<T> readRows(Function<TableRow, Outcome<T>> reader) {
    List<Outcome<T>> outcomes = new ArrayList<>();
    try (this) {
      for (Optional<Outcome<TableRow>> row = next(); row.isPresent(); row = next()) {
        outcomes.add(row.get().then(reader));
      }
    } catch (IOException unreadable) {
      outcomes.add(refused(brokenOff()));
    }
    return Taken.of(outcomes);
  }

  /** Tabs or semicolons part the cells where the first line has them and no comma. */
  private static CSVFormat formatOf(String firstLine) {
    if (firstLine.indexOf(',') >= 0) {
      return COMMAS;
    }
    return firstLine.indexOf('\t') >= 0 ? TABS : firstLine.indexOf(';') >= 0 ? SEMICOLONS : COMMAS;
  }

  /** How many bytes of the file were read so far, some ahead of the row read last. */
  public long bytesRead() {
    return bytes.bytes();
  }

  private Optional<Rejection> readHeader(TableForm form) throws IOException {
    Optional<Outcome<CSVRecord>> first = nextRecord();
    while (first.flatMap(Outcome::taken).filter(TableFile::isTitle).isPresent()) {
      first = nextRecord();
    }
    if (first.isEmpty()) {
      return Optional.of(
          file.rejection("the file is empty", "begin it with the line " + form.neededColumns()));
    }
    if (first.get().fault().isPresent()) {
      return first.get().fault();
    }
    List<String> header = first.get().taken().orElseThrow().toList();
    return fit(form, header.stream().map(String::strip).toList());
  }

  /** A line of a spreadsheet above its headings: one filled cell in a row of several. */
  private static boolean isTitle(CSVRecord line) {
    return line.size() > 1 && line.stream().filter(cell -> !cell.isBlank()).count() == 1;
  }

  private Optional<Rejection> fit(TableForm form, List<String> header) {
    Map<String, Integer> found = new HashMap<>();
    List<String> strange = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = header.get(i);
      Optional<TableColumn> column =
          form.columns().stream().filter(c -> c.isNamed(cell)).findFirst();
      if (column.isEmpty()) {
        strange.add(cell);
      } else if (found.putIfAbsent(column.get().name(), i) != null) {
        return Optional.of(
            headerFault(
                header,
                cell,
                "the column " + column.get().name() + " stands twice in the first line",
                "keep one of the two"));
      }
    }
    List<TableColumn> missing =
        form.columns().stream().filter(c -> !found.containsKey(c.name())).toList();
    List<String> missingNames =
        missing.stream()
            .filter(c -> c.presence() == TableColumn.Presence.NEEDED)
            .map(TableColumn::name)
            .toList();
    if (!missingNames.isEmpty()) {
      return Optional.of(
          headerFault(
              header,
              "",
              "the needed columns " + String.join(",", missingNames) + " are missing",
              "the first line has "
                  + shortened(String.join(",", header))
                  + " and needs "
                  + form.neededColumns()));
    }
    for (String cell : strange) {
      Optional<String> meant =
          NearestName.of(
              cell, missing.stream().map(TableColumn::name).filter(name -> cell.length() > 3));
      if (meant.isPresent()) {
        return Optional.of(
            headerFault(header, cell, "unknown column", "did you mean '" + meant.get() + "'?"));
      }
    }
    columns = found;
    width = header.size();
    neededWidth =
        form.columns().stream()
            .filter(c -> c.presence() == TableColumn.Presence.NEEDED)
            .mapToInt(c -> found.get(c.name()) + 1)
            .max()
            .orElse(0);
    return Optional.empty();
  }

  private Rejection headerFault(List<String> header, String column, String reason, String remedy) {
    return new Rejection(
        new Place(file.name(), firstLine),
        shortened(column),
        "",
        reason,
        remedy,
        shortened(String.join(",", header)));
  }

  /**
   * The next row, taken or rejected; empty at the end of the table.
   *
   * @throws IOException if the file cannot be read further
   */
  public Optional<Outcome<TableRow>> next() throws IOException {
    while (true) {
      Optional<Outcome<CSVRecord>> read = nextRecord();
      if (read.isEmpty()) {
        return Optional.empty();
      }
      if (read.get().fault().isPresent()) {
        return Optional.of(refused(read.get().fault().get()));
      }
      String[] cells = read.get().taken().orElseThrow().values();
      if (!isBlank(cells, 0)) {
        return Optional.of(row(cells));
      }
    }
  }

  private Outcome<TableRow> row(String[] cells) {
    Place place = new Place(file.name(), firstLine);
    String raw = tape.text(lastLine - before);
    int lines = lastLine - before;
    boolean cut = cells.length < width && (cells.length < neededWidth || tape.endsOpen(lines));
    if (cut || !isBlank(cells, width)) {
      return refused(
          new Rejection(
              place,
              "",
              "",
              "the row has %d cells, the first line %d".formatted(cells.length, width),
              "give the row as many cells; a cell that holds a comma stands in quotes",
              raw));
    }
    return new Outcome.Accepted<>(new TableRow(place, columns, cells, raw, format == SEMICOLONS));
  }

  private static boolean isBlank(String[] cells, int from) {
    for (int i = from; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Parses from where the tape stands, after so many lines of the file. */
  private void parseFrom(int line) throws IOException {
    parser = CSVParser.builder().setReader(tape).setFormat(format).get();
    records = parser.iterator();
    parserStart = line;
    before = line;
    lastLine = line;
  }

  private Optional<Outcome<CSVRecord>> nextRecord() throws IOException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
    } catch (UncheckedIOException fault) {
      return switch (fault.getCause()) {
        case CSVException quote -> Optional.of(new Outcome.Rejected<>(skipLine()));
        case RecordTape.TooLong length -> Optional.of(new Outcome.Rejected<>(skipLine()));
        case IOException unreadable -> throw unreadable;
      };
    }
    CSVRecord read = records.next();
    tape.recordBegins(read.getCharacterPosition());
    before = lastLine;
    lastLine = parserStart + (int) parser.getCurrentLineNumber();
    firstLine = lastLine - before == 1 ? lastLine : lastLine - lineBreaks(read);
    return Optional.of(new Outcome.Accepted<>(read));
  }

  private static int lineBreaks(CSVRecord read) {
    int breaks = 0;
    for (String cell : read) {
      breaks += (int) cell.chars().filter(c -> c == '\n').count();
    }
    return breaks;
  }

  /** Gives up the line in which the faulty row begins and goes on with the next one. */
  private Rejection skipLine() throws IOException {
    int at = lastLine + 1;
    String line = tape.skipLineAfter(lastLine - before);
    while (line.isEmpty()) {
      at++;
      line = tape.skipLineAfter(0);
    }
    parseFrom(at);
    firstLine = at;
    Place place = new Place(file.name(), at);
    return line.length() >= rowLimit
        ? new Rejection(
            place,
            "",
            "",
            "the line is longer than " + rowLimit + " characters",
            "check whether the file is a table at all",
            shortened(line))
        : new Rejection(
            place,
            "",
            "",
            "a quoted cell is not closed, or text follows its closing quote",
            "close the quote; a quote within a quoted cell is written twice",
            line);
  }

  /** Names the file as broken off where reading failed after it was opened. */
  public Rejection brokenOff() {
    return new Rejection(
        new Place(file.name(), lastLine + 1),
        "",
        "",
        "the file cannot be read further",
        "check the disk and that nothing writes the file during the run",
        "");
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static <T> Outcome<T> refused(Rejection rejection) {
    return new Outcome.Rejected<>(rejection);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
