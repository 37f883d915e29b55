package shuanghe.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shuanghe.input.FirstPlaces;
import shuanghe.input.NearestName;
import shuanghe.input.Outcome;
import shuanghe.input.RowCheck;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenNumber;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/**
 * Reads the rows of indicator tables ({@link shuanghe.input.TableForm#INDICATORS}) into
 * observations, checked against the code lists; values are multiplied out into the indicator's
 * unit.
 *
 * <p>Of rows with the same indicator, area, period and measure in the tables that one reader reads,
 * the first is taken and each further one rejected with the first one's place, whether or not the
 * values agree: which of two is right is not for a program to guess, and a correction is made by
 * correcting the row. A reader may be used on any number of threads.
 */
public final class ObservationTable {

  private static final int EARLIEST_YEAR = 1949;
  private static final int LATEST_YEAR = 2100;
  private static final int REMEMBERED = 10_000;
  private static final String NO_PERIOD = "no period from " + EARLIEST_YEAR + " to " + LATEST_YEAR;
  private static final String PERIOD_FORMS =
      "write 2023, 2023-H1, 2023-Q3, 2023-08, 2023-01/2023-08, 2023-08-31 or 2023年1—8月";

  private final CodeLists codeLists;
  private final UnitMeasures units;
  private final Map<String, TimePeriod> periods = new ConcurrentHashMap<>();
  private final FirstPlaces<Observation.Key> firstPlaces = new FirstPlaces<>();

  public ObservationTable(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.units = new UnitMeasures(codeLists);
  }

  /** Reads one row. */
  public Outcome<Observation> read(TableRow row) {
    RowCheck check = new RowCheck(row);
    Optional<Indicator> indicator =
        check.known(
            "INDICATOR",
            codeLists.indicator(check.needed("INDICATOR")),
            "unknown indicator",
            () -> indicatorRemedy(row.text("INDICATOR")));
    Optional<Area> area =
        check.known(
            "REF_AREA",
            codeLists.area(check.needed("REF_AREA")),
            "unknown reference area",
            () -> areaRemedy(row.text("REF_AREA")));
    Optional<TimePeriod> period =
        check.known(
            "TIME_PERIOD", period(check.needed("TIME_PERIOD")), NO_PERIOD, () -> PERIOD_FORMS);
    Optional<Observation.Measure> measure =
        check.known(
            "MEASURE",
            measure(row.text("MEASURE")),
            "unknown measure",
            () -> "use value, target or yoy, or leave the cell empty for value");
    Optional<Observation.Status> status =
        check.known(
            "OBS_STATUS",
            status(row.text("OBS_STATUS")),
            "unknown observation status",
            () -> "use A (normal), P (provisional), E (estimated) or M (missing)");
    Optional<BigDecimal> number = number(check, row, status);
    Optional<Integer> power =
        check.known(
            "UNIT_MULT",
            UnitMeasures.power(row.text("UNIT_MULT")),
            "no unit multiplier",
            () -> "write the power of ten: 4 for 万, 8 for 亿, or leave the cell empty");
    Optional<UnitMeasures.Measure> unit =
        indicator.isPresent() && measure.isPresent()
            ? unit(check, row, indicator.get(), measure.get())
            : Optional.empty();
    if (unit.isPresent() && unit.get().power() > 0 && power.orElse(0) > 0) {
      check.fault(
          "UNIT_MULT",
          "the multiplier stands in UNIT_MEASURE '" + row.text("UNIT_MEASURE") + "' as well",
          "leave UNIT_MULT empty or write the unit without its multiplier");
    }
    if (!check.passed()) {
      return check.rejected();
    }
    int shift = power.orElseThrow() + unit.orElseThrow().power();
    Observation observation =
        new Observation(
            row.place(),
            indicator.orElseThrow().code(),
            area.orElseThrow().code(),
            period.orElseThrow(),
            measure.orElseThrow(),
            number.map(n -> multipliedOut(n, shift)),
            status.orElseThrow(),
            row.text("SOURCE"),
            row.text("NOTE"));
    return firstOfItsKey(row, observation);
  }

  private Outcome<Observation> firstOfItsKey(TableRow row, Observation observation) {
    Optional<Place> first = firstPlaces.before(observation.key(), row.place());
    return first.isEmpty()
        ? new Outcome.Accepted<>(observation)
        : new Outcome.Rejected<>(
            row.rejection(
                "",
                "the same indicator, area, period and measure already stands at " + first.get(),
                "correct the value there or remove one of the two rows"));
  }

  private static BigDecimal multipliedOut(BigDecimal number, int power) {
    if (power == 0) {
      return number;
    }
    BigDecimal value = number.scaleByPowerOfTen(power);
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static Optional<BigDecimal> number(
      RowCheck check, TableRow row, Optional<Observation.Status> status) {
    String text = row.text("OBS_VALUE");
    boolean missing = status.filter(s -> s == Observation.Status.MISSING).isPresent();
    if (text.isEmpty()) {
      if (!missing) {
        check.fault("OBS_VALUE", "the value is empty", "fill it in or set OBS_STATUS to M");
      }
      return Optional.empty();
    }
    if (missing) {
      check.fault(
          "OBS_VALUE", "a value with OBS_STATUS M (missing)", "empty the cell or set OBS_STATUS A");
    }
    return check.known(
        "OBS_VALUE", WrittenNumber.parse(text), "no number", () -> WrittenNumber.FORMS);
  }

  private Optional<UnitMeasures.Measure> unit(
      RowCheck check, TableRow row, Indicator indicator, Observation.Measure measure) {
    String wanted = unitOf(indicator, measure);
    return check.known(
        "UNIT_MEASURE",
        units.read(check.needed("UNIT_MEASURE"), wanted),
        "not the unit of " + indicator.name(),
        () ->
            measure == Observation.Measure.YEAR_ON_YEAR
                ? "write " + wanted
                : "write %s or, for example, 万%s; the unit of an indicator stands in codelists/indicators.csv"
                    .formatted(wanted, wanted));
  }

  /** 同比 of an amount is told in percent, of a rate in 百分点. */
  private static String unitOf(Indicator indicator, Observation.Measure measure) {
    if (measure != Observation.Measure.YEAR_ON_YEAR) {
      return indicator.unit();
    }
    return indicator.isRate() ? "百分点" : "%";
  }

  private Optional<TimePeriod> period(String text) {
    TimePeriod known = periods.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TimePeriod> parsed =
        TimePeriod.parse(text)
            .filter(p -> p.start().getYear() >= EARLIEST_YEAR && p.end().getYear() <= LATEST_YEAR);
    if (periods.size() < REMEMBERED) {
      parsed.ifPresent(p -> periods.put(text, p));
    }
    return parsed;
  }

  private static Optional<Observation.Measure> measure(String text) {
    return switch (text) {
      case "", "value", "VALUE", "值", "数值" -> Optional.of(Observation.Measure.VALUE);
      case "target", "TARGET", "目标" -> Optional.of(Observation.Measure.TARGET);
      case "yoy", "YOY", "同比" -> Optional.of(Observation.Measure.YEAR_ON_YEAR);
      default -> Optional.empty();
    };
  }

  private static Optional<Observation.Status> status(String text) {
    return switch (text) {
      case "", "A", "正式" -> Optional.of(Observation.Status.NORMAL);
      case "P", "初步" -> Optional.of(Observation.Status.PROVISIONAL);
      case "E", "估计" -> Optional.of(Observation.Status.ESTIMATED);
      case "M", "缺", "缺失" -> Optional.of(Observation.Status.MISSING);
      default -> Optional.empty();
    };
  }

  private String indicatorRemedy(String text) {
    return NearestName.question(
            text,
            codeLists.indicators().stream()
                .flatMap(i -> Stream.concat(Stream.of(i.code(), i.name()), i.aliases().stream())))
        + "add it to codelists/indicators.csv";
  }

  private String areaRemedy(String text) {
    return NearestName.question(
            text,
            codeLists.areas().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.code(), a.name()), a.aliases().stream())))
        + "add it to codelists/areas.csv";
  }
}
