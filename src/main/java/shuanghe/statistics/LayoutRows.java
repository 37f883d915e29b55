package shuanghe.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuanghe.input.CellLine;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.Area;
import shuanghe.model.Indicator;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Observation.ObservationStatus;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.statistics.TableLayout.ColumnRole;
import shuanghe.statistics.TableLayout.LabelledColumn;

/**
 * Rows of a table, one for every value ({@link TableRow} with the columns of indicator tables), out
 * of the labels above it and beside it. Lines without values begin a section, whose label holds for
 * the rows below, or are notes.
 */
final class LayoutRows {

  private static final Map<String, Integer> COLUMNS =
      Map.of(
          "INDICATOR", 0,
          "REF_AREA", 1,
          "TIME_PERIOD", 2,
          "OBS_VALUE", 3,
          "UNIT_MEASURE", 4,
          "MEASURE", 5,
          "SOURCE", 6,
          "NOTE", 7,
          "OBS_STATUS", 8);
  private final TableLayout layout;
  private final LabelReader labels;
  private final int from;
  private final int to;
  private final SheetCells cells;
  private final UnitMeasures units;
  private final boolean decimalComma;
  private final ImpliedNoun noun;
  private final PartNames parts;
  private final boolean namesIndicators;
  private final ToldValues told;
  private final KeyCells keyCells;
  private final RowHeadings headings;
  private Optional<TimePeriod> lastPeriod = Optional.empty();
  private Label section = Label.NONE;
  private Label lastName = Label.NONE;
  private boolean isTitled;
  private boolean isContinued;

  /**
   * @param isOneOfSeveral whether other tables stand beside it, whose cells are not its own
   * @param sample the first lines of the table's body
   */
  LayoutRows(
      TableLayout layout,
      boolean isOneOfSeveral,
      LabelReader labels,
      UnitMeasures units,
      boolean decimalComma,
      List<CellLine> sample) {
    this.layout = layout;
    this.headings = new RowHeadings(layout);
    this.from = isOneOfSeveral ? layout.columns().getFirst().index() : 0;
    this.to = isOneOfSeveral ? layout.columns().getLast().index() + 1 : Integer.MAX_VALUE;
    this.labels = labels;
    this.cells = new SheetCells(labels, decimalComma);
    this.units = units;
    this.decimalComma = decimalComma;
    this.parts = new PartNames(labels);
    this.told = new ToldValues(labels);
    this.noun = new ImpliedNoun(layout, labels, units);
    this.keyCells =
        new KeyCells(
            labels,
            layout.columns().stream()
                .filter(column -> column.role().isKey())
                .collect(Collectors.toMap(LabelledColumn::index, LabelledColumn::role)),
            sample.stream().filter(line -> !values(line).isEmpty()).toList());
    this.namesIndicators = layout.first(ColumnRole.INDICATOR).isPresent();
  }

  /**
   * Keys that a row gives by itself, and an area or a period that it names without being
   * understood.
   *
   * @param period what the row has for a period, understood or not
   * @param unsaidMeasure what tells a change without saying whether in percent; else empty
   * @param unitAbove the unit that a blank cell below it stands for; else empty
   */
  private record Keys(
      Label label,
      Optional<String> unknownArea,
      String unknownPeriod,
      String period,
      String unsaidMeasure,
      String unitAbove) {}

  /** The values of a line, each with its labels. */
  List<TableRow> of(CellLine line) {
    List<LabelledColumn> values = values(line);
    if (values.isEmpty()) {
      begin(line);
      return List.of();
    }
    isTitled = false;
    Keys keys = keys(line);
    if (keys.label().isOther() || cells.isNumbering(line) || cells.isTitle(line)) {
      return List.of();
    }
    List<TableRow> rows = new ArrayList<>();
    for (LabelledColumn column : values) {
      row(line, column, keys).ifPresent(rows::add);
      if (keys.unknownArea().isPresent() && !rows.isEmpty()) {
        break;
      }
    }
    return rows;
  }

  private List<LabelledColumn> values(CellLine line) {
    return layout.with(ColumnRole.VALUE).stream().filter(c -> isFilled(line, c.index())).toList();
  }

  /** The columns in which a blank cell of a row was filled so far. */
  Set<Integer> filled() {
    return keyCells.filled();
  }

  private Label around() {
    return section.within(layout.context());
  }

  /**
   * What the lines before a further table say of it: all that was said of this one where it goes
   * on, by the word for it or by the same head with no title above but its area; else the section.
   */
  Label before(boolean hasSameHead) {
    return isContinued || hasSameHead && !isTitled ? around() : section;
  }

  private static boolean isFilled(CellLine line, int column) {
    return !line.isCovered(column) && !line.text(column).isEmpty();
  }

  private void begin(CellLine line) {
    for (int i : cells.filled(line).stream().filter(i -> i >= from && i < to).toList()) {
      String text = line.text(i);
      isContinued = labels.isContinued(text);
      if (TableNotes.isNote(text) || isContinued) {
        return;
      }
      Label label = sectionLabel(text);
      isTitled |= label.area().isEmpty();
      if (!namesIndicators && labels.known(label.name()).isEmpty()) {
        label = label.named("", false);
      }
      if (!label.isEmpty()) {
        section =
            label.area().isPresent() || !label.time().isEmpty() ? label.within(section) : label;
        lastName = Label.NONE;
        keyCells.begin();
      }
    }
  }

  /** What a line between rows says: a name, or as a title does, area and period of a table. */
  private Label sectionLabel(String text) {
    Label label = labels.read(text);
    return label.name().isEmpty() || labels.known(label.name()).isPresent()
        ? label
        : labels.title(text).within(label);
  }

  private Keys keys(CellLine line) {
    Label label = Label.NONE;
    Optional<String> area = Optional.empty();
    String period = "";
    String periodText = "";
    String unsaid = "";
    String unitAbove = "";
    Map<Integer, String> whole = keyCells.of(line::text);
    for (LabelledColumn column : layout.columns()) {
      boolean isName = column.role() == ColumnRole.INDICATOR;
      String own = line.text(column.index());
      String text = isName ? own : whole.getOrDefault(column.index(), own);
      if (text.isEmpty() && !isName && column.role() != ColumnRole.AREA) {
        continue;
      }
      switch (column.role()) {
        case INDICATOR -> {
          String told = asChange(text, line);
          Label read = name(told);
          boolean isUnsaid = labels.isDifference(told);
          unsaid += isUnsaid ? text : "";
          label = label.within(isUnsaid ? lastName : read);
        }
        case AREA -> {
          Label told = labels.read(text);
          label = told.area().map(label::in).orElse(label);
          boolean isSumOfSome = layout.isSumOfSome() && labels.isSum(text);
          boolean same = labels.isArea(text) && around().area().isPresent() && !isSumOfSome;
          boolean inSection = text.isEmpty() && section.area().isPresent();
          area = told.area().isPresent() || same || inSection ? area : Optional.of(text);
        }
        case PERIOD -> {
          Label told = period(line.isOfWorkbook() ? WrittenPeriod.ofWorkbook(text) : text);
          label = label.at(label.time().within(told.time()));
          label = label.standing(label.status().or(told::status));
          boolean isNone = told.time().isEmpty() || !told.name().isEmpty();
          period = isNone ? text : period;
          periodText += text;
        }
        case UNIT -> {
          label = label.per(own);
          unitAbove = own.isEmpty() ? text : unitAbove;
        }
        case MEASURE -> {
          String told = asChange(text, line);
          unsaid += labels.isDifference(told) ? text : "";
          label = labels.isDifference(told) ? label : labels.read(told).named("").within(label);
        }
        case SOURCE, NOTE, VALUE, PASSED -> {}
      }
    }
    label = label.at(inYearOfRowsAbove(label.time()));
    return new Keys(label, area, period, periodText, unsaid, unitAbove);
  }

  /** A text that tells a change, said to be in percent where its unit or its values are. */
  private String asChange(String text, CellLine line) {
    boolean isInPercent =
        around().unit().contains("%")
            || text(line, ColumnRole.UNIT).filter(unit -> unit.startsWith("%")).isPresent()
            || layout.with(ColumnRole.VALUE).stream()
                .allMatch(column -> line.text(column.index()).matches(".*[%％]|"));
    return isInPercent && labels.isDifference(text) ? text + "%" : text;
  }

  /**
   * A month without a year below months of one: of their year where it does not come before them,
   * as 1月 below 2023年12月 does.
   */
  private TimeLabel inYearOfRowsAbove(TimeLabel time) {
    boolean isTold =
        around().time().whole().isPresent()
            || layout.columns().stream().anyMatch(c -> c.label().time().whole().isPresent());
    TimeLabel inYear =
        time.whole().isPresent() || isTold ? time : lastPeriod.map(time::inYearOf).orElse(time);
    Optional<TimePeriod> whole = inYear.whole();
    boolean isBefore =
        whole
            .filter(p -> lastPeriod.filter(l -> p.end().isBefore(l.end())).isPresent())
            .isPresent();
    if (time.whole().isEmpty() && (time.part().isEmpty() || isBefore)) {
      return time;
    }
    lastPeriod = whole.or(() -> lastPeriod);
    return inYear;
  }

  private Label period(String text) {
    return labels.read(SheetCells.isMonth(text) ? text + "月" : text);
  }

  /** The name of a row; one that says only what its value is, such as 累计, is of the row above. */
  private Label name(String text) {
    Label read = text.isEmpty() ? Label.NONE : labels.read(text);
    Label label =
        parts.find(read.name(), read.isPart()).map(i -> read.named(i.name())).orElse(read);
    if (!label.name().isEmpty()) {
      lastName = Label.NONE.named(label.name(), label.isPart()).per(label.unit());
      return label;
    }
    return label.area().isPresent()
        ? label
        : label.within(label.measure().isPresent() ? lastName.per("") : lastName);
  }

  private Optional<TableRow> row(CellLine line, LabelledColumn column, Keys keys) {
    String value = line.text(column.index());
    Label own = keys.label().within(column.label());
    Label label = inPoints(value, column, noun.in(stretched(own).within(around())));
    MeasuredName named = MeasuredName.of(label, labels);
    boolean isChange = label.measure().filter(m -> m == Measure.YEAR_ON_YEAR).isPresent();
    boolean hasRateAlone = labels.growth(label.name()).isPresent();
    boolean isOfRate = isChange && named.measure() == Measure.VALUE;
    boolean isGrowth = labels.isGrowth(label.name());
    boolean isOneOfTwo =
        hasRateAlone && !isChange
            || isOfRate && isGrowth
            || isGrowth && !isChange && hasChange(column.label().time());
    if (label.isOther() || isOneOfTwo && !cells.isNumber(value)) {
      return Optional.empty();
    }
    String name = named.name();
    Measure measure = named.measure();
    Optional<Indicator> indicator = labels.known(name);
    String[] row = new String[COLUMNS.size()];
    Arrays.fill(row, "");
    row[0] = label.isPart() && indicator.isEmpty() ? "其中：" + name : name;
    row[1] = keys.unknownArea().orElseGet(() -> label.area().map(Area::code).orElse(""));
    row[2] =
        keys.unknownPeriod().isEmpty() && !own.isTargetOfUnsaidTime(around())
            ? label.time().period().map(p -> period(p, indicator)).orElse(keys.period())
            : keys.unknownPeriod();
    row[3] = value;
    row[4] = unit(named.unit(), measure, indicator, keys.unitAbove());
    row[5] =
        switch (measure) {
          case VALUE -> keys.unsaidMeasure();
          case TARGET -> "target";
          case YEAR_ON_YEAR -> "yoy";
        };
    if (told.saysNothingNew(row, label, indicator)) {
      return Optional.empty();
    }
    row[6] = text(line, ColumnRole.SOURCE).orElse(layout.source());
    row[7] = text(line, ColumnRole.NOTE).orElse("");
    row[8] = label.status().map(ObservationStatus::code).orElse("");
    Place cell = line.place(column.index());
    return Optional.of(
        new TableRow(cell, COLUMNS, headings.of(column), row, line::raw, decimalComma));
  }

  /** A change of a rate that a cell or its head tells in points is in points: 0.6个百分点. */
  private Label inPoints(String value, LabelledColumn column, Label label) {
    boolean isChange = label.measure().filter(m -> m == Measure.YEAR_ON_YEAR).isPresent();
    String unit = WrittenValue.read(value).map(WrittenValue::unit).orElse("");
    boolean isRate =
        labels.isGrowth(label.name())
            || labels.known(label.name()).filter(Indicator::isRate).isPresent();
    return isChange
            && isRate
            && (UnitMeasures.arePoints(unit) || UnitMeasures.arePoints(column.label().unit()))
        ? label.per("百分点")
        : label;
  }

  private boolean hasChange(TimeLabel time) {
    return layout.with(ColumnRole.VALUE).stream()
        .map(LabelledColumn::label)
        .filter(label -> label.time().equals(time))
        .flatMap(label -> label.measure().stream())
        .anyMatch(measure -> measure == Measure.YEAR_ON_YEAR);
  }

  /**
   * Among months January and February told as one are what 当月 means there: no month of the two is
   * published by itself.
   */
  private static Label stretched(Label label) {
    boolean isOfBoth =
        label.time().isFirstTwoMonths() && label.time().reach() == TimeLabel.Reach.CURRENT;
    return isOfBoth ? label.at(label.time().withReach(TimeLabel.Reach.AS_NAMED)) : label;
  }

  /** A balance holds as of the last day of its period. */
  private String period(TimePeriod period, Optional<Indicator> indicator) {
    boolean isBalance = indicator.filter(labels::isBalance).isPresent();
    return (isBalance ? LabelReader.asOfItsEnd(period) : period).toString();
  }

  /** The unit of a value: of several that the table names, the one that is the indicator's. */
  private String unit(
      String told, Measure measure, Optional<Indicator> indicator, String unitAbove) {
    if (measure == Measure.YEAR_ON_YEAR) {
      return told.contains("百分点") ? told : units.among(told, "%").orElse("");
    }
    if (told.isEmpty() && indicator.isPresent()) {
      return units.among(unitAbove, indicator.get().unit()).orElse("");
    }
    return indicator.isPresent()
        ? units.among(told, indicator.get().unit()).orElse(told)
        : units.amountAmong(told);
  }

  private Optional<String> text(CellLine line, ColumnRole role) {
    return layout.first(role).map(c -> line.text(c.index())).filter(text -> !text.isEmpty());
  }
}
