package shuanghe.statistics;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.input.CellLine;
import shuanghe.input.CellLines;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowSource;
import shuanghe.input.TableForm;
import shuanghe.input.TableHeader;
import shuanghe.input.TableRow;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Observation;
import shuanghe.model.Rejection;

/**
 * An indicator table as offices have it: CSV text or a workbook of any number of sheets, one value
 * a row or any table of values with labels above and beside them. Each value becomes a {@link
 * TableRow} of its own, in memory bounded by the first lines of a sheet. Sheets without numbers are
 * passed over.
 */
public final class IndicatorTable implements RowSource {

  /** Lines of a sheet that are looked at before the first of its values is given out. */
  private static final int AHEAD = 200;

  private final InputFile file;
  private final CellLines lines;
  private final LabelReader labels;
  private final UnitMeasures units;
  private final SheetCells cells;
  private final LayoutFinder finder;
  private final DeclaredLayout toldOfAll;
  private final Deque<Outcome<CellLine>> ahead = new ArrayDeque<>();
  private final Deque<Outcome<TableRow>> ready = new ArrayDeque<>();
  private final Consumer<SheetReading> shown;
  private Optional<CellLine.Sheet> sheet = Optional.empty();
  private boolean isFirstSheet = true;
  private Optional<TableHeader> header = Optional.empty();
  private Optional<LongRows> longRows = Optional.empty();
  private Optional<LayoutFinder.FoundLayout> layout = Optional.empty();
  private String head = "";
  private List<LayoutRows> rows = List.of();
  private boolean isToldAnything;
  private boolean hasRows;
  private boolean hasHeads;
  private boolean hasCells;

  private IndicatorTable(
      InputFile file, CellLines lines, CodeLists codeLists, Consumer<SheetReading> shown) {
    this.file = file;
    this.shown = shown;
    this.lines = lines;
    this.labels = new LabelReader(codeLists);
    this.units = new UnitMeasures(codeLists);
    this.cells = new SheetCells(labels, lines.hasDecimalComma());
    this.finder = new LayoutFinder(labels, cells);
    ReadResult<DeclaredLayout> told = DeclaredLayout.beside(file, labels);
    this.toldOfAll = told.items().getFirst();
    told.rejections().forEach(this::refuse);
  }

  /**
   * Opens a table, which is rejected as a whole where the file is none.
   *
   * @param shown is told what each sheet was taken for
   */
  public static Outcome<IndicatorTable> open(
      InputFile file, CodeLists codeLists, Consumer<SheetReading> shown) {
    return CellLines.open(file)
        .then(lines -> new Outcome.Accepted<>(new IndicatorTable(file, lines, codeLists, shown)));
  }

  /** The name of a file in its folder, the same whatever the system's locale. */
  static String lastName(InputFile file) {
    return file.name().substring(file.name().lastIndexOf('/') + 1);
  }

  private void refuse(Rejection rejection) {
    isToldAnything = true;
    ready.add(new Outcome.Rejected<>(rejection));
  }

  /**
   * The next value with its labels, or why a line or a sheet is not taken; empty at the end.
   *
   * @throws IOException if the file cannot be read further
   */
  @Override
  public Optional<Outcome<TableRow>> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<Outcome<CellLine>> line = nextLine();
      if (line.isEmpty()) {
        if (!isToldAnything) {
          refuse(empty());
        } else if (header.isPresent() && !hasRows) {
          hasRows = true;
          refuse(TableHeader.withoutRows(file));
        }
        return Optional.ofNullable(ready.poll());
      }
      switch (line.get()) {
        case Outcome.Rejected<CellLine> fault -> refuse(fault.rejection());
        case Outcome.Accepted<CellLine> read -> take(read.item());
      }
    }
    return Optional.of(ready.poll());
  }

  /**
   * Why a file gives nothing: it is empty, has nothing but heads, no table of values at all, or
   * lines that nothing parts into cells.
   */
  private Rejection empty() {
    if (sheet.isEmpty()) {
      return TableHeader.missing(file, TableForm.INDICATORS);
    }
    return hasHeads
        ? TableHeader.withoutRows(file)
        : hasCells ? TableHeader.withoutValues(file) : TableHeader.withoutCells(file);
  }

  private Optional<Outcome<CellLine>> nextLine() throws IOException {
    return ahead.isEmpty() ? simplified() : Optional.of(ahead.poll());
  }

  /** The next line of the file in simplified script, in which the code lists are kept. */
  private Optional<Outcome<CellLine>> simplified() throws IOException {
    return lines.next().map(line -> line.then(l -> new Outcome.Accepted<>(l.simplified())));
  }

  private void take(CellLine line) throws IOException {
    if (sheet.filter(line.sheet()::equals).isEmpty()) {
      isFirstSheet = sheet.isEmpty();
      sheet = Optional.of(line.sheet());
      rows = List.of();
      begin(line);
    } else if (header.isPresent() && !TableHeader.namesAll(line, TableForm.INDICATORS)) {
      hasRows = true;
      ready.add(
          header
              .get()
              .row(line, lines.hasDecimalComma())
              .then(row -> new Outcome.Accepted<>(longRows.orElseThrow().of(row))));
    } else if (layout.isPresent() && finder.isHead(line, layout.get().layout())) {
      begin(line);
    } else {
      rows.stream()
          .flatMap(part -> part.of(line).stream())
          .forEach(row -> ready.add(new Outcome.Accepted<>(row)));
    }
  }

  /** Looks at the lines of a sheet from one on and finds the table in them. */
  private void begin(CellLine first) throws IOException {
    ahead.addFirst(new Outcome.Accepted<>(first));
    boolean more = true;
    while (more && ahead.size() < AHEAD) {
      Optional<Outcome<CellLine>> line = simplified();
      line.ifPresent(ahead::add);
      more = line.flatMap(Outcome::taken).filter(l -> l.sheet().equals(first.sheet())).isPresent();
    }
    List<CellLine> known =
        ahead.stream()
            .flatMap(line -> line.taken().stream())
            .filter(line -> line.sheet().equals(first.sheet()))
            .toList();
    header = Optional.empty();
    Label before = rows.isEmpty() ? Label.NONE : rows.getFirst().before(head.equals(first.raw()));
    rows = List.of();
    layout = Optional.empty();
    boolean isWider = hasMeasuresBeside(known);
    Optional<Rejection> fault = isWider ? readLayout(known, empty(), before) : readHeader(known);
    if (isWider && fault.isPresent()) {
      fault = readHeader(known);
    } else if (fault.isPresent() && !TableHeader.namesAll(known.getFirst(), TableForm.INDICATORS)) {
      fault = readLayout(known, fault.get(), before);
    }
    hasCells |= known.stream().anyMatch(line -> line.width() > 1);
    hasHeads |= known.stream().anyMatch(finder::isNextHead);
    if (fault.isPresent() && known.stream().anyMatch(cells::isData)) {
      refuse(fault.get());
    }
    if (header.isEmpty() && layout.isEmpty()) {
      pass(known.size());
    }
  }

  /** Whether a table of one value a row has further columns of values, such as 同比. */
  private boolean hasMeasuresBeside(List<CellLine> known) {
    return known.stream()
        .dropWhile(TableHeader::isTitle)
        .limit(1)
        .filter(line -> TableHeader.namesAll(line, TableForm.INDICATORS))
        .flatMap(line -> IntStream.range(0, line.width()).mapToObj(line::text))
        .map(labels::read)
        .flatMap(label -> label.measure().stream())
        .anyMatch(measure -> measure != Observation.Measure.VALUE);
  }

  private CellLine.Sheet first() {
    return sheet.orElse(CellLine.Sheet.NONE);
  }

  private Optional<Rejection> readHeader(List<CellLine> known) {
    int at = 0;
    while (at < known.size() && TableHeader.isTitle(known.get(at))) {
      at++;
    }
    if (at == known.size()) {
      return Optional.of(empty());
    }
    CellLine line = known.get(at);
    return switch (TableHeader.of(line, TableForm.INDICATORS)) {
      case Outcome.Accepted<TableHeader> found -> {
        header = Optional.of(found.item());
        Optional<Area> area = ofTable(found.item(), known, at);
        List<CellLine> sample = known.subList(at + 1, known.size());
        longRows = Optional.of(longRows(found.item(), area, sample));
        show(SheetReading.of(line, found.item(), area, filled(found.item(), area, sample)));
        pass(at + 1);
        yield Optional.empty();
      }
      case Outcome.Rejected<TableHeader> none -> none.fault();
    };
  }

  private LongRows longRows(TableHeader header, Optional<Area> area, List<CellLine> sample) {
    return new LongRows(header, labels, units, area, sample);
  }

  /** The columns of a table of one value a row in which blank cells are filled from above. */
  private Set<Integer> filled(TableHeader header, Optional<Area> area, List<CellLine> sample) {
    LongRows trial = longRows(header, area, sample);
    sample.stream()
        .flatMap(line -> header.row(line, lines.hasDecimalComma()).taken().stream())
        .forEach(trial::of);
    return trial.filled();
  }

  /** The area that a table of one value a row is about, where it says so. */
  private Optional<Area> ofTable(TableHeader header, List<CellLine> known, int at) {
    Label context = around();
    for (CellLine title : known.subList(0, at)) {
      for (int i = 0; i < title.width(); i++) {
        context = labels.title(title.text(i)).within(context);
      }
    }
    int column = header.columns().get("REF_AREA");
    List<String> areas =
        known.subList(at + 1, known.size()).stream().map(line -> line.text(column)).toList();
    return toldOfAll
        .ofSheet(first().name())
        .context(labels)
        .within(context)
        .area()
        .or(() -> labels.wholeOf(areas));
  }

  /** What the names of sheet and file say. */
  private Label around() {
    String name = lastName(file).replaceFirst("\\.[^.]+$", "");
    return named(first().name()).within(named(name));
  }

  private Label named(String name) {
    return labels.title(name).at(TimeLabel.inName(name));
  }

  /**
   * @param before what the lines between the table before and this one say
   */
  private Optional<Rejection> readLayout(List<CellLine> known, Rejection fault, Label before) {
    Optional<LayoutFinder.FoundLayout> found =
        finder.find(known, before.within(around()), toldOfAll.ofSheet(first().name()));
    if (found.isEmpty()) {
      return Optional.of(fault);
    }
    TableLayout table = found.get().layout();
    Optional<Rejection> noPeriod = HeadCells.refused(known, table);
    if (noPeriod.isPresent()) {
      return noPeriod;
    }
    List<TableRow> sample = new ArrayList<>();
    List<CellLine> body = known.subList(found.get().body(), known.size());
    List<LayoutRows> trial = rowsOf(table, body);
    body.stream()
        .flatMap(line -> trial.stream().flatMap(part -> part.of(line).stream()))
        .forEach(sample::add);
    if (sample.isEmpty()) {
      List<Rejection> passed = SkippedColumns.in(known, found.get(), labels, cells, file);
      passed.stream().skip(1).forEach(this::refuse);
      return Optional.of(passed.isEmpty() ? fault : passed.getFirst());
    }
    Set<Integer> filled =
        trial.stream().flatMap(part -> part.filled().stream()).collect(Collectors.toSet());
    show(SheetReading.of(file.name(), first(), table, filled));
    Optional<Rejection> missing = Missing.in(sample, file, isFirstSheet ? "" : first().name());
    if (missing.isEmpty()) {
      layout = found;
      head =
          known.stream()
              .filter(line -> line.number() == table.headFrom())
              .map(CellLine::raw)
              .collect(Collectors.joining());
      rows = rowsOf(table, body);
      SkippedColumns.in(known, found.get(), labels, cells, file).forEach(this::refuse);
      pass(found.get().body());
    }
    return missing;
  }

  private List<LayoutRows> rowsOf(TableLayout table, List<CellLine> body) {
    List<TableLayout> parts = table.sideBySide();
    return parts.stream()
        .map(
            part ->
                new LayoutRows(
                    part, parts.size() > 1, labels, units, lines.hasDecimalComma(), body))
        .toList();
  }

  /** Passes over so many lines of those ahead; what cannot be read among them is told. */
  private void pass(int count) {
    int left = count;
    while (left > 0) {
      Outcome<CellLine> line = ahead.remove();
      line.fault().ifPresent(this::refuse);
      left -= line.taken().isPresent() ? 1 : 0;
    }
  }

  private void show(SheetReading reading) {
    isToldAnything = true;
    shown.accept(reading);
  }

  /** How many bytes of the file were read so far. */
  @Override
  public long bytesRead() {
    return lines.bytesRead();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
