package shuanghe.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shuanghe.input.NearestName;
import shuanghe.input.Outcome;
import shuanghe.input.RowCheck;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.ProvisionalIndicator;
import shuanghe.model.TimePeriod;

/**
 * Reader of the rows of indicator tables ({@link shuanghe.input.TableForm#INDICATORS}) into
 * observations, checked against the code lists; values are multiplied out into the indicator's
 * unit. An indicator that the code list lacks is taken as a {@link ProvisionalIndicator}.
 *
 * <p>Of rows with the same indicator, area, period and measure in the tables that one reader reads,
 * the first is taken and each further one rejected with the first one's place, whether or not the
 * values agree: which of two is right is not for a program to guess, and a correction is made by
 * correcting the row. A reader may be used on any number of threads.
 */
public final class ObservationTable {

  /** What SDMX has in a dimension that does not part the value: total, not applicable, none. */
  private static final Set<String> WHOLES = Set.of("", "_T", "_Z", "TOTAL", "T", "ALL");

  private static final int DECIMALS_OF_A_CHANGE = 1;
  private static final int MANY_DECIMALS = 100;
  private static final int REMEMBERED = 10_000;

  private final CodeLists codeLists;
  private final UnitMeasures units;
  private final AreaNames areas;
  private final LabelWords words;
  private final Map<String, MarkedPeriod> periods = new ConcurrentHashMap<>();
  private final FirstValues firstValues = new FirstValues();

  /** A period, and what its marks say of the values of it: 2023(p). */
  private record MarkedPeriod(
      WrittenPeriod written, Optional<Observation.ObservationStatus> status) {}

  /** Table held to the given code lists. */
  public ObservationTable(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.words = LabelWords.load(codeLists.tableWords());
    this.units = new UnitMeasures(codeLists);
    this.areas = new AreaNames(codeLists);
  }

  /** Reads one row. */
  public Outcome<Observation> read(TableRow row) {
    RowCheck check = new RowCheck(row);
    if (row.text("ACTION").equals("D")) {
      check.fault("ACTION", Message.of("observation.takes-back"));
      return check.rejected();
    }
    checkDimensions(check, row);
    IndicatorName name = IndicatorName.read(check.needed("INDICATOR"));
    Optional<Indicator> indicator = codeLists.indicator(name.text());
    boolean isNew = indicator.isEmpty() && isNew(name.text());
    if (!isNew) {
      check.known("INDICATOR", indicator, () -> unknownIndicator(name.text()));
    }
    Optional<Area> area =
        check.known(
            "REF_AREA",
            areas.find(check.needed("REF_AREA")),
            () -> areas.fault(row.text("REF_AREA"), row.place().file()));
    MarkedPeriod time = period(check.needed("TIME_PERIOD"));
    Optional<TimePeriod> period =
        check.known("TIME_PERIOD", time.written().period(), time.written()::fault);
    Optional<Observation.Measure> measure = measure(check, row);
    Optional<Observation.ObservationStatus> status = status(check, row, time.status());
    boolean isChange = measure.filter(Observation.Measure.YEAR_ON_YEAR::equals).isPresent();
    Optional<WrittenValue> value = value(check, row, indicator, isChange);
    boolean missing = isMissing(check, row, status, value);
    Optional<Integer> power = power(check, row);
    String unitText = unitText(row, value, name);
    String unitColumn =
        value.filter(v -> !v.unit().isEmpty()).isPresent() ? "OBS_VALUE" : "UNIT_MEASURE";
    Optional<UnitMeasures.UnitMeasure> unit =
        isNew || missing
            ? Optional.of(units.any(unitText))
            : indicator.isPresent() && measure.isPresent()
                ? unit(
                    check,
                    unitColumn,
                    unitText,
                    row.text("UNIT_MEASURE"),
                    indicator.get(),
                    measure.get())
                : Optional.empty();
    checkMultiplier(check, row, unitText, unit, power);
    checkRatio(check, value, unitText, indicator, isChange);
    if (!check.passed()) {
      return check.rejected();
    }
    int shift = power.orElseThrow() + unit.orElseThrow().power();
    Observation observation =
        new Observation(
            row.place(),
            indicator
                .map(Indicator::code)
                .orElseGet(() -> provisional(name, measure.orElseThrow(), unit.orElseThrow())),
            area.orElseThrow().code(),
            asTold(period.orElseThrow(), indicator),
            measure.orElseThrow(),
            missing
                ? Optional.empty()
                : value.flatMap(WrittenValue::number).map(n -> multipliedOut(n, shift)),
            missing
                ? Observation.ObservationStatus.MISSING
                : value.flatMap(WrittenValue::mark).orElse(status.orElseThrow()),
            row.text("SOURCE"),
            row.text("NOTE"));
    return firstOfItsKey(row, observation);
  }

  /** Faults a value of a part: dimensions of its own must stand at their whole. */
  private static void checkDimensions(RowCheck check, TableRow row) {
    row.otherDimensions().entrySet().stream()
        .filter(cell -> !WHOLES.contains(cell.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            cell ->
                check.fault(
                    "OBS_VALUE",
                    Message.of("observation.dimension", cell.getKey(), cell.getValue())));
  }

  /** Faults a row that tells ten thousands both by its unit and by its multiplier. */
  private static void checkMultiplier(
      RowCheck check,
      TableRow row,
      String unitText,
      Optional<UnitMeasures.UnitMeasure> unit,
      Optional<Integer> power) {
    if (unit.isPresent() && unit.get().power() > 0 && power.orElse(0) > 0) {
      check.fault(
          "UNIT_MULT",
          Message.of("observation.multiplier-twice", unitText, row.heading("UNIT_MULT")));
    }
  }

  /** Faults a share or a change that no % stands with and that may be a ratio. */
  private static void checkRatio(
      RowCheck check,
      Optional<WrittenValue> value,
      String unitText,
      Optional<Indicator> indicator,
      boolean isChange) {
    int ofShare =
        indicator.filter(Indicator::isRate).map(Indicator::decimals).orElse(MANY_DECIMALS);
    int decimals = isChange ? DECIMALS_OF_A_CHANGE : ofShare;
    value
        .filter(read -> unitText.isEmpty() && read.mayBeRatio(decimals))
        .flatMap(WrittenValue::number)
        .ifPresent(
            n ->
                check.fault(
                    "OBS_VALUE", Message.of("observation.ratio", n.toPlainString(), inPercent(n))));
  }

  private static String inPercent(BigDecimal ratio) {
    return ratio.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /** A month of a balance is the last day of the month, however the table names it. */
  private TimePeriod asTold(TimePeriod period, Optional<Indicator> indicator) {
    return indicator.filter(words::isBalance).isPresent() ? LabelReader.asOfItsEnd(period) : period;
  }

  private static Optional<Observation.Measure> measure(RowCheck check, TableRow row) {
    return check.known(
        "MEASURE", measure(row.text("MEASURE")), () -> Message.of("observation.measure"));
  }

  /** The status told in the row, or else by the marks of its period. */
  private static Optional<Observation.ObservationStatus> status(
      RowCheck check, TableRow row, Optional<Observation.ObservationStatus> ofPeriod) {
    return row.text("OBS_STATUS").isEmpty() && ofPeriod.isPresent()
        ? ofPeriod
        : check.known(
            "OBS_STATUS", status(row.text("OBS_STATUS")), () -> Message.of("observation.status"));
  }

  private static Optional<Integer> power(RowCheck check, TableRow row) {
    return check.known(
        "UNIT_MULT",
        UnitMeasures.power(row.text("UNIT_MULT")),
        () -> Message.of("observation.multiplier"));
  }

  private static String provisional(
      IndicatorName name, Observation.Measure measure, UnitMeasures.UnitMeasure unit) {
    return measure == Observation.Measure.YEAR_ON_YEAR
        ? new ProvisionalIndicator(name.text(), "", 0).code()
        : new ProvisionalIndicator(name.text(), unit.unit(), unit.power()).code();
  }

  /**
   * Whether what the code list lacks is taken for an indicator of its own: a name in Chinese is, a
   * code is not.
   */
  private static boolean isNew(String name) {
    return name.length() > 1 && name.codePoints().anyMatch(Character::isIdeographic);
  }

  private Stream<String> names() {
    return codeLists.indicators().stream()
        .flatMap(i -> Stream.concat(Stream.of(i.code(), i.name()), i.aliases().stream()));
  }

  private Outcome<Observation> firstOfItsKey(TableRow row, Observation observation) {
    Optional<Place> first = firstValues.otherThan(observation);
    return first.isEmpty()
        ? new Outcome.Accepted<>(observation)
        : new Outcome.Rejected<>(row.rejection("", Message.of("observation.twice", first.get())));
  }

  private static BigDecimal multipliedOut(BigDecimal number, int power) {
    if (power == 0) {
      return number;
    }
    BigDecimal value = number.scaleByPowerOfTen(power);
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private boolean isUnitOf(Optional<Indicator> indicator, String unit) {
    return indicator.filter(i -> units.read(unit, i.unit()).isPresent()).isPresent();
  }

  private Optional<WrittenValue> value(
      RowCheck check, TableRow row, Optional<Indicator> indicator, boolean isChange) {
    if (WrittenValue.isError(row.text("OBS_VALUE"))) {
      check.fault("OBS_VALUE", Message.of("observation.formula-error"));
      return Optional.empty();
    }
    if (WrittenValue.isUnsaved(row.text("OBS_VALUE"))) {
      check.fault("OBS_VALUE", Message.of("observation.formula-unsaved"));
      return Optional.empty();
    }
    return check.known(
        "OBS_VALUE",
        WrittenValue.read(row.text("OBS_VALUE"), row.hasDecimalComma())
            .filter(read -> isChange || !WrittenValue.isLevel(row.text("OBS_VALUE")))
            .filter(read -> units.mayFollow(read.unit()) || isUnitOf(indicator, read.unit()))
            .map(read -> isChange ? read.asChange() : read),
        () -> Message.of("observation.no-number"));
  }

  private static boolean isMissing(
      RowCheck check,
      TableRow row,
      Optional<Observation.ObservationStatus> status,
      Optional<WrittenValue> value) {
    boolean marked = status.filter(s -> s == Observation.ObservationStatus.MISSING).isPresent();
    if (row.text("OBS_VALUE").isEmpty()) {
      if (!marked) {
        check.fault("OBS_VALUE", Message.of("observation.empty", row.heading("OBS_STATUS")));
      }
      return true;
    }
    if (marked && value.flatMap(WrittenValue::number).isPresent()) {
      check.fault("OBS_VALUE", Message.of("observation.missing-filled", row.heading("OBS_STATUS")));
    }
    return value.isPresent() && value.get().number().isEmpty();
  }

  /** The unit that stands nearest to the value: in its cell, in its column, in the name. */
  private static String unitText(TableRow row, Optional<WrittenValue> value, IndicatorName name) {
    String column = IndicatorName.closed(row.text("UNIT_MEASURE"));
    String own = value.map(WrittenValue::unit).orElse("");
    if (own.isEmpty()) {
      return column.isEmpty() ? name.unit() : column;
    }
    return UnitMeasures.power(own).isPresent() ? own + column : own;
  }

  /**
   * @param told the column whose cell tells the unit
   */
  private Optional<UnitMeasures.UnitMeasure> unit(
      RowCheck check,
      String told,
      String text,
      String column,
      Indicator indicator,
      Observation.Measure measure) {
    String wanted = unitOf(indicator, measure);
    if (text.isEmpty() && wanted.equals("%")) {
      return Optional.of(new UnitMeasures.UnitMeasure(wanted, 0));
    }
    boolean isOfRate = measure == Observation.Measure.YEAR_ON_YEAR && !indicator.isRate();
    Optional<UnitMeasures.UnitMeasure> read =
        isOfRate && UnitMeasures.arePoints(text) ? Optional.empty() : units.read(text, wanted);
    String behind = text.substring(0, Math.max(0, text.length() - column.length()));
    boolean isTwice =
        !behind.isEmpty()
            && UnitMeasures.power(behind).isPresent()
            && units.read(column, wanted).filter(unit -> unit.power() > 0).isPresent();
    if (read.isEmpty() && isTwice) {
      check.fault("UNIT_MEASURE", Message.of("observation.multiplier-in-value", behind, column));
    } else if (read.isEmpty()) {
      check.fault(told, unitFault(text, column, indicator.name(), wanted, measure));
    }
    return read;
  }

  private static Message unitFault(
      String text, String column, String indicator, String wanted, Observation.Measure measure) {
    if (text.isEmpty()) {
      return Message.of("observation.no-unit", wanted);
    }
    Message fault =
        measure == Observation.Measure.YEAR_ON_YEAR
            ? Message.of("observation.unit-of-change", indicator, wanted)
            : wanted.equals("%")
                ? Message.of("observation.unit-of-rate", indicator, wanted)
                : Message.of("observation.unit", indicator, wanted);
    return text.equals(column) ? fault : Message.of("observation.unit-elsewhere", text, fault);
  }

  /** 同比 of an amount is told in percent, of a rate in 百分点. */
  private static String unitOf(Indicator indicator, Observation.Measure measure) {
    if (measure != Observation.Measure.YEAR_ON_YEAR) {
      return indicator.unit();
    }
    return indicator.isRate() ? "百分点" : "%";
  }

  private MarkedPeriod period(String text) {
    MarkedPeriod known = periods.get(text);
    if (known != null) {
      return known;
    }
    CellMarks marks = CellMarks.read(text);
    MarkedPeriod read = new MarkedPeriod(WrittenPeriod.read(marks.text()), marks.status());
    if (periods.size() < REMEMBERED) {
      periods.put(text, read);
    }
    return read;
  }

  private static Optional<Observation.Measure> measure(String text) {
    return switch (text) {
      case "", "value", "VALUE", "值", "数值" -> Optional.of(Observation.Measure.VALUE);
      case "target", "TARGET", "目标" -> Optional.of(Observation.Measure.TARGET);
      case "yoy", "YOY", "同比" -> Optional.of(Observation.Measure.YEAR_ON_YEAR);
      default -> Optional.empty();
    };
  }

  /** By the code list CL_OBS_STATUS of SDMX, or in words. */
  private static Optional<Observation.ObservationStatus> status(String text) {
    return switch (text) {
      case "", "A", "正式", "B", "D", "G", "N", "S", "W" ->
          Optional.of(Observation.ObservationStatus.NORMAL);
      case "P", "初步", "V" -> Optional.of(Observation.ObservationStatus.PROVISIONAL);
      case "E", "估计", "F", "I", "U" -> Optional.of(Observation.ObservationStatus.ESTIMATED);
      case "M", "缺", "缺失", "H", "L", "O", "Q" -> Optional.of(Observation.ObservationStatus.MISSING);
      default -> Optional.empty();
    };
  }

  private Message unknownIndicator(String text) {
    return Message.of("indicator.unknown", NearestName.question(text, names()));
  }
}
