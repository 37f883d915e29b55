package shuanghe.input;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BoundedInputStream;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * The lines of a CSV file (RFC 4180). Cells are parted by what most of the first lines have:
 * commas, tabs as in Excel's "Unicode text", or semicolons as in the CSV of some regional settings;
 * where there are none of these, by strokes or full-width commas or semicolons.
 */
final class CsvLines extends CellLines {

  private static final int SHOWN = 200;
  private static final BitSet NOTHING = new BitSet();
  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
  private static final List<Character> OTHERS = List.of('|', '，', '；');

  /** Numbers that only a table with decimal commas has: 21,38 and 1.380,5. */
  private static final Pattern COMMA =
      Pattern.compile("[+-]?(?:\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3})+,\\d+)\\D{0,4}");

  /** Numbers that only one with decimal points has, months such as 2023.09 aside. */
  private static final Pattern POINT =
      Pattern.compile(
          "(?!(?:19|20)\\d{2}\\.\\d{1,2}$)[+-]?(?:\\d+\\.(?:\\d{1,2}|\\d{4,})"
              + "|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})\\D{0,4}");

  private static final CSVFormat RFC_4180 =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

  private final BoundedInputStream bytes;
  private final ReplayReader replay;
  private final int lineLimit;
  private final CSVFormat format;
  private final boolean decimalComma;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private int parserStart;
  private int before;
  private int firstLine;
  private int lastLine;

  private CsvLines(InputFile file, BoundedInputStream bytes, Reader source, int lineLimit)
      throws IOException {
    super(file);
    this.bytes = bytes;
    this.replay = new ReplayReader(source, lineLimit);
    this.lineLimit = lineLimit;
    this.format = RFC_4180.builder().setDelimiter(separator(replay.beginning())).get();
    this.decimalComma =
        format.getDelimiterString().equals(";") && hasDecimalComma(replay.beginning());
    parseFrom(0);
  }

  static Outcome<CellLines> begin(InputFile file, int lineLimit) throws IOException {
    TextEncoding.Bytes source = () -> Files.newInputStream(file.path());
    TextEncoding encoding = TextEncoding.of(source);
    if (encoding.charset().isEmpty()) {
      return new Outcome.Rejected<>(file.rejection(encoding.faultLine(), encoding.fault()));
    }
    BoundedInputStream bytes = BoundedInputStream.builder().setInputStream(source.open()).get();
    return new Outcome.Accepted<>(
        new CsvLines(file, bytes, encoding.reader(() -> bytes), lineLimit));
  }

  /**
   * The separator that the first line with any has alone and more than once; else the one in most
   * of the lines, of equals the one that stands there most often. A tab at the end of a cell or a
   * line, as query pages of bureaus write it, parts nothing.
   */
  private static char separator(String text) {
    String lines = text.replaceAll("\t(?=[,;\r\n])", "");
    if (lines.lines().flatMap(CsvLines::found).findAny().isEmpty()) {
      return OTHERS.stream().filter(c -> text.indexOf(c) >= 0).findFirst().orElse(',');
    }
    String first = lines.lines().filter(l -> found(l).findAny().isPresent()).findFirst().orElse("");
    List<Character> there = found(first).toList();
    if (there.size() == 1 && count(first, there.getFirst()) > 1) {
      return there.getFirst();
    }
    return SEPARATORS.stream()
        .max(
            Comparator.<Character>comparingLong(
                    c -> lines.lines().filter(l -> l.indexOf(c) >= 0).count())
                .thenComparingLong(c -> count(lines, c))
                .thenComparingInt(c -> -SEPARATORS.indexOf(c)))
        .orElseThrow();
  }

  /**
   * Whether numbers of a text parted by semicolons have decimal commas, and none a decimal point.
   */
  private static boolean hasDecimalComma(String text) {
    List<String> cells =
        text.lines()
            .flatMap(line -> Stream.of(line.split(";")))
            .map(cell -> cell.replace("\"", "").strip())
            .toList();
    return cells.stream().anyMatch(cell -> COMMA.matcher(cell).matches())
        && cells.stream().noneMatch(cell -> POINT.matcher(cell).matches());
  }

  private static Stream<Character> found(String line) {
    return SEPARATORS.stream().filter(separator -> line.indexOf(separator) >= 0);
  }

  private static long count(String text, char separator) {
    return text.chars().filter(c -> c == separator).count();
  }

  @Override
  public long bytesRead() {
    return bytes.getCount();
  }

  @Override
  public boolean hasDecimalComma() {
    return decimalComma;
  }

  @Override
  Optional<Outcome<CellLine>> read() throws IOException {
    while (true) {
      Optional<Outcome<CSVRecord>> record = nextRecord();
      if (record.isEmpty() || record.get().fault().isPresent()) {
        return record.map(fault -> fault.then(none -> new Outcome.Accepted<>(line(none))));
      }
      CellLine line = line(record.get().taken().orElseThrow());
      if (!line.isBlank(0)) {
        return Optional.of(new Outcome.Accepted<>(line));
      }
    }
  }

  private CellLine line(CSVRecord record) {
    int lines = lastLine - before;
    String raw = replay.text(lines);
    return new CellLine(
        file().name(),
        CellLine.Sheet.NONE,
        firstLine,
        record.values(),
        NOTHING,
        () -> raw,
        replay.endsOpen(lines));
  }

  /** Parses from where the reader stands, after so many lines of the file. */
  private void parseFrom(int line) throws IOException {
    parser = CSVParser.builder().setReader(replay).setFormat(format).get();
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
        case ReplayReader.RecordTooLongException length ->
            Optional.of(new Outcome.Rejected<>(skipLine()));
        case IOException unreadable -> throw unreadable;
      };
    }
    CSVRecord read = records.next();
    replay.recordBegins(read.getCharacterPosition());
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
    String line = replay.skipLineAfter(lastLine - before);
    while (line.isEmpty()) {
      at++;
      line = replay.skipLineAfter(0);
    }
    parseFrom(at);
    firstLine = at;
    Place place = new Place(file().name(), at);
    return line.length() >= lineLimit
        ? Rejection.of(place, Message.of("table.line-long", lineLimit))
            .withRaw(line.substring(0, SHOWN) + "…")
        : Rejection.of(place, Message.of("table.quote-open")).withRaw(line);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
