package shuanghe.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * A table of one {@link TableForm}, one thing a row, read row by row in memory bounded by the
 * longest row, from CSV text or from a workbook ({@link CellLines}). The first line names the
 * columns, in any order, by the names of the form, title lines above it aside; every sheet of a
 * workbook has a first line of its own, and sheets without the columns are passed over where
 * another has them. Cells of optional columns may be missing at the end of a row, as Excel leaves
 * them out; a file's last row is only taken whole. Blank rows are passed over. Columns the form
 * does not know are passed over too, unless their name is nearly that of one the file lacks.
 */
public final class TableFile implements RowSource {

  /** How a section is numbered: 一、 or （一）. */
  private static final Pattern CHAPTER =
      Pattern.compile("[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]");

  private static final Pattern CHAPTER_NUMBER = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?、?");

  private static final Set<String> OF_GROUPS = Set.of("id", "name", "domain");

  /** Rows of a ledger that are looked at before the first of them is given out. */
  private static final int AHEAD = 200;

  private static final Pattern SUM = Pattern.compile("总计|合计|小计|共计");

  private final CellLines lines;
  private final TableForm form;
  private final Consumer<FoundHeader> heads;
  private final Map<String, String> synonyms;
  private String section = "";
  private String title = "";
  private String domain = "";
  private final Deque<Outcome<CellLine>> ahead = new ArrayDeque<>();
  private LedgerSample sample = LedgerSample.NONE;
  private CellLine.Sheet sheet = CellLine.Sheet.NONE;
  private TableHeader header = TableHeader.NONE;

  private TableFile(
      CellLines lines, TableForm form, Map<String, String> synonyms, Consumer<FoundHeader> heads) {
    this.lines = lines;
    this.form = form;
    this.synonyms = synonyms;
    this.heads = heads;
  }

  /**
   * The head of one table of the file.
   *
   * @param line the line that names the columns, its second line put together with it
   * @param header what it was taken for
   * @param sample what the first rows tell of the columns
   * @param title the name of the sheet and the lines above the head, parted by line ends
   */
  public record FoundHeader(CellLine line, TableHeader header, LedgerSample sample, String title) {

    /** The columns that are headed and that the form does not know. */
    public List<Integer> passed() {
      return IntStream.range(0, line.width())
          .filter(i -> !line.text(i).isEmpty())
          .filter(i -> i == 0 || !line.isCovered(i) || !line.text(i).equals(line.text(i - 1)))
          .filter(i -> !header.takes(i))
          .boxed()
          .toList();
    }
  }

  /**
   * Opens a table and reads its first line. The file is rejected as a whole where it is no table or
   * its columns are not those of the form.
   */
  public static Outcome<TableFile> open(InputFile file, TableForm form) {
    return CellLines.open(file)
        .then(lines -> new TableFile(lines, form, Map.of(), head -> {}).begin());
  }

  /**
   * Opens a ledger and reads its first line.
   *
   * @param synonyms what the office calls columns of {@link TableForm#MATTERS}, by its own word
   * @param heads is told of the head of each table of the file
   */
  public static Outcome<TableFile> openLedger(
      InputFile file, Map<String, String> synonyms, Consumer<FoundHeader> heads) {
    return CellLines.open(file)
        .then(lines -> new TableFile(lines, TableForm.MATTERS, synonyms, heads).begin());
  }

  static Outcome<TableFile> open(InputFile file, TableForm form, int lineLimit) {
    return CellLines.open(file, lineLimit)
        .then(lines -> new TableFile(lines, form, Map.of(), head -> {}).begin());
  }

  private Outcome<TableFile> begin() {
    try {
      Optional<Rejection> fault = readHeader();
      boolean found = fault.isEmpty();
      while (!found && toNextSheet()) {
        found = readHeader().isEmpty();
      }
      if (!found) {
        close();
        return refused(fault.orElseThrow());
      }
      return new Outcome.Accepted<>(this);
    } catch (IOException unreadable) {
      return refused(lines.file().rejection(Message.of("file.unreadable")));
    }
  }

  /** Opens a table, reads all its rows, and closes it. */
  public static <T> ReadResult<T> readAll(
      InputFile file, TableForm form, Function<TableRow, Outcome<T>> reader) {
    return switch (open(file, form)) {
      case Outcome.Rejected<TableFile> none ->
          new ReadResult<>(List.of(), List.of(none.rejection()), 1);
      case Outcome.Accepted<TableFile> table -> table.item().readRows(reader);
    };
  }

  private <T> ReadResult<T> readRows(Function<TableRow, Outcome<T>> reader) {
    List<Outcome<T>> outcomes = new ArrayList<>();
    try (this) {
      for (Optional<Outcome<TableRow>> row = next(); row.isPresent(); row = next()) {
        outcomes.add(row.get().then(reader));
      }
    } catch (IOException unreadable) {
      outcomes.add(refused(lines.brokenOff()));
    }
    return ReadResult.of(outcomes);
  }

  /** How many bytes of the file were read so far, some ahead of the row read last. */
  @Override
  public long bytesRead() {
    return lines.bytesRead();
  }

  private Optional<Outcome<CellLine>> nextLine() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.poll());
  }

  /** Passes over what is left of the sheet; false where it was the last. */
  private boolean toNextSheet() throws IOException {
    for (Optional<Outcome<CellLine>> line = nextLine(); line.isPresent(); line = nextLine()) {
      if (line.get().taken().filter(next -> !next.sheet().equals(sheet)).isPresent()) {
        ahead.addFirst(line.get());
        return true;
      }
    }
    return false;
  }

  /** Reads the first line of the sheet that the next line stands in. */
  private Optional<Rejection> readHeader() throws IOException {
    Optional<Outcome<CellLine>> first = nextLine();
    sheet = first.flatMap(Outcome::taken).map(CellLine::sheet).orElse(sheet);
    title = sheet.name();
    section = "";
    while (first
        .flatMap(Outcome::taken)
        .filter(line -> TableHeader.isTitle(line) || TableHeader.isOfSettings(line))
        .isPresent()) {
      CellLine above = first.get().taken().orElseThrow();
      section = CHAPTER.matcher(above.text(0)).lookingAt() ? above.text(0) : section;
      title += "\n" + written(above);
      first = nextLine();
    }
    if (first.isEmpty()) {
      return Optional.of(TableHeader.missing(lines.file(), form));
    }
    Outcome<CellLine> line = wholeHead(first.get());
    if (line.taken().filter(found -> !found.sheet().equals(sheet)).isPresent()) {
      ahead.addFirst(first.get());
    }
    return switch (line.then(this::head)) {
      case Outcome.Accepted<TableHeader> found -> {
        header = found.item();
        sample = form.hasSections() ? sample() : LedgerSample.NONE;
        line.taken()
            .ifPresent(named -> heads.accept(new FoundHeader(named, header, sample, title)));
        yield Optional.empty();
      }
      case Outcome.Rejected<TableHeader> none -> none.fault();
    };
  }

  /** The words of a line above the head, a merged cell's once. */
  private static String written(CellLine line) {
    return IntStream.range(0, line.width())
        .filter(column -> !line.isCovered(column))
        .mapToObj(line::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(","));
  }

  /** Looks at the first rows of a ledger. */
  private LedgerSample sample() throws IOException {
    boolean more = true;
    while (more && ahead.size() < AHEAD) {
      Optional<Outcome<CellLine>> line = lines.next();
      line.ifPresent(ahead::add);
      more = line.flatMap(Outcome::taken).filter(next -> !next.sheet().equals(sheet)).isEmpty();
      more &= line.isPresent();
    }
    return LedgerSample.of(
        header,
        ahead.stream()
            .flatMap(line -> line.taken().stream())
            .filter(line -> line.sheet().equals(sheet) && !isHeadAgain(line))
            .filter(line -> !isSection(line) && !isGroup(line))
            .toList());
  }

  private Outcome<TableHeader> head(CellLine line) {
    return form.hasSections() ? TableHeader.ofLedger(line, synonyms) : TableHeader.of(line, form);
  }

  /**
   * The head of a ledger may have a second line, below cells that are merged over several columns.
   */
  private Outcome<CellLine> wholeHead(Outcome<CellLine> first) throws IOException {
    if (!form.hasSections() || first.taken().isEmpty()) {
      return first;
    }
    CellLine head = first.taken().get();
    Optional<Outcome<CellLine>> next = nextLine();
    Optional<CellLine> second =
        next.flatMap(Outcome::taken).filter(line -> TableHeader.goesOn(head, line, synonyms));
    if (second.isEmpty()) {
      next.ifPresent(ahead::addFirst);
      return first;
    }
    return new Outcome.Accepted<>(LedgerColumns.joined(head, second.get(), synonyms));
  }

  /**
   * The next row, taken or rejected; empty at the end of the table.
   *
   * @throws IOException if the file cannot be read further
   */
  @Override
  public Optional<Outcome<TableRow>> next() throws IOException {
    while (true) {
      Optional<Outcome<CellLine>> line = nextLine();
      Optional<CellLine> read = line.flatMap(Outcome::taken);
      if (read.filter(this::isHeadAgain).isPresent()) {
        continue;
      }
      if (read.filter(this::isSection).isPresent()) {
        section = read.get().text(0);
        domain = "";
      } else if (read.filter(this::isGroup).isPresent()) {
        section = read.get().text(header.columns().get("name"));
        domain = "";
      } else if (read.filter(found -> !found.sheet().equals(sheet)).isEmpty()) {
        return line.map(found -> found.then(this::row));
      } else if (!toNextTable(line)) {
        return Optional.empty();
      }
    }
  }

  private boolean toNextTable(Optional<Outcome<CellLine>> first) throws IOException {
    first.ifPresent(ahead::addFirst);
    domain = "";
    return readHeader().isEmpty() || toNextSheet();
  }

  private Outcome<TableRow> row(CellLine line) {
    Outcome<TableRow> row = header.row(line, lines.hasDecimalComma());
    return form.hasSections() ? row.then(read -> new Outcome.Accepted<>(ofLedger(read))) : row;
  }

  private TableRow ofLedger(TableRow row) {
    Map<String, String> told =
        new HashMap<>(Map.of(TableRow.SECTION, section, TableRow.TITLE, title));
    domain = row.text("domain").isEmpty() ? domain : row.text("domain");
    if (sample.hasMergedDomains() && !row.text("name").isEmpty()) {
      told.put("domain", domain);
    }
    if (sample.hasFractions()) {
      told.put(TableRow.FRACTIONS, header.headings().get("progress"));
    }
    return row.with(told);
  }

  /** The head once more, as below the line that begins each section of a printed ledger. */
  private boolean isHeadAgain(CellLine line) {
    return form.hasSections()
        && line.sheet().equals(sheet)
        && header.columns().entrySet().stream()
            .allMatch(c -> line.text(c.getValue()).equals(header.headings().get(c.getKey())));
  }

  /** A line in the sheet with one cell, which is the first and is none that names a row's thing. */
  private boolean isSection(CellLine line) {
    return form.hasSections()
        && line.sheet().equals(sheet)
        && TableHeader.isTitle(line)
        && !line.text(0).isEmpty()
        && (line.isCovered(1)
            || !header.columns().getOrDefault("name", 0).equals(0)
            || CHAPTER.matcher(line.text(0)).lookingAt());
  }

  /**
   * A line that counts or sums the matters below or above it: 一 | 交通（2个） | 300.5, 合计 | | 5项. Of a
   * matter's own columns it fills none but number, domain and name.
   */
  private boolean isGroup(CellLine line) {
    if (!form.hasSections() || !line.sheet().equals(sheet)) {
      return false;
    }
    String name = line.text(header.columns().getOrDefault("name", 0));
    String number = line.text(header.columns().getOrDefault("id", line.width()));
    boolean isSum =
        Stream.of(number, name, line.text(header.columns().getOrDefault("domain", line.width())))
            .anyMatch(text -> SUM.matcher(text).lookingAt());
    return (isSum || CHAPTER_NUMBER.matcher(number).matches() && !name.isEmpty())
        && header.columns().entrySet().stream()
            .filter(column -> !OF_GROUPS.contains(column.getKey()))
            .allMatch(column -> line.text(column.getValue()).isEmpty());
  }

  private static <T> Outcome<T> refused(Rejection rejection) {
    return new Outcome.Rejected<>(rejection);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
