package shuanghe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One statistical value from an indicator table (SDMX: INDICATOR × REF_AREA × TIME_PERIOD).
 *
 * @param place file and line of the row
 * @param indicator code of the code list
 * @param area code of the code list
 * @param period reference period
 * @param measure whether the row gives the value itself, its target or a reported 同比
 * @param value multiplied out into the indicator's unit; empty where the status is missing
 * @param status SDMX observation status
 * @param source who published it
 * @param note remark, such as that the value is illustrative
 */
public record Observation(
    Place place,
    String indicator,
    String area,
    TimePeriod period,
    Measure measure,
    Optional<BigDecimal> value,
    ObservationStatus status,
    String source,
    String note) {

  private static final Attribute<Observation, String> INDICATOR =
      Attribute.of(
          "indicator", new Attribute.Text(), Observation::indicator, "指标", "code of the code list");

  private static final Attribute<Observation, String> REF_AREA =
      Attribute.of(
              "ref_area", new Attribute.Text(), Observation::area, "地区", "code of the code list")
          .in("area");

  private static final Attribute<Observation, TimePeriod> PERIOD =
      Attribute.of(
              "time_period", new Attribute.Period(), Observation::period, "时期", "reference period")
          .in("period");

  private static final Attribute<Observation, Measure> MEASURE =
      Attribute.of(
          "measure",
          new Attribute.Code<>(Measure.class, Measure::name),
          Observation::measure,
          "口径",
          "VALUE, TARGET, YEAR_ON_YEAR (percent)");

  public static final Attribute<Observation, Optional<BigDecimal>> VALUE =
      Attribute.of(
              "value",
              new Attribute.MaybeAmount(),
              Observation::value,
              "数值",
              "multiplied out into the indicator's unit, empty where it is missing")
          .in("amount");

  public static final Attribute<Observation, ObservationStatus> STATUS =
      Attribute.of(
          "status",
          new Attribute.Code<>(ObservationStatus.class, ObservationStatus::code),
          Observation::status,
          "状态",
          "A normal, P provisional, E estimated, M missing (SDMX CL_OBS_STATUS)");

  private static final Attribute<Observation, String> SOURCE =
      Attribute.of("source", new Attribute.Text(), Observation::source, "来源", "who published it");

  private static final Attribute<Observation, String> NOTE =
      Attribute.of("note", new Attribute.Text(), Observation::note, "备注", "a remark of the table");

  private static final Attribute<Observation, String> CELL =
      Attribute.of(
          "cell",
          new Attribute.Text(),
          (Observation o) -> o.place().cell(),
          "单元格",
          "of a workbook, such as 表1!C7");

  /** Kept beside the period, so that the warehouse finds observations by their days. */
  public static final Attribute<Observation, LocalDate> PERIOD_START =
      Attribute.of(
          "period_start",
          new Attribute.Day(),
          (Observation o) -> o.period().start(),
          "时期首日",
          "first day of the period");

  /** Kept beside the period, so that the warehouse finds observations by their days. */
  public static final Attribute<Observation, LocalDate> PERIOD_END =
      Attribute.of(
          "period_end",
          new Attribute.Day(),
          (Observation o) -> o.period().end(),
          "时期末日",
          "last day of the period");

  /** What an observation consists of, in the order of its CSV file. */
  public static final Schema<Observation> SCHEMA =
      new Schema<>(
          List.of(INDICATOR, REF_AREA, PERIOD, MEASURE, VALUE, STATUS, SOURCE, NOTE, CELL),
          Observation::place,
          Observation::of);

  /**
   * Measure that a row of an indicator table gives; the optional column MEASURE, VALUE by default.
   */
  public enum Measure {
    VALUE,
    TARGET,
    /** 同比 in percent as the source reports it. */
    YEAR_ON_YEAR
  }

  /** SDMX CL_OBS_STATUS, as far as the tables use it. */
  public enum ObservationStatus {
    NORMAL("A", "正式"),
    PROVISIONAL("P", "初步"),
    ESTIMATED("E", "估计"),
    MISSING("M", "缺");

    private final String code;
    private final String label;

    ObservationStatus(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }
  }

  /**
   * Which of several rows with one key counts: a final value before a provisional, estimated or
   * missing one, then the first by file and line.
   */
  public static final Comparator<Observation> PRECEDENCE =
      Comparator.comparing((Observation o) -> o.status() != ObservationStatus.NORMAL)
          .thenComparing(Observation::place);

  /** Whether it gives the same value, or like the other none, and so only says it again. */
  public boolean restates(Observation other) {
    return value.isPresent() == other.value.isPresent()
        && (value.isEmpty() || value.get().compareTo(other.value.get()) == 0);
  }

  /**
   * Identifies the value across revisions.
   *
   * @param indicator code of the code list
   * @param area code of the code list
   * @param period reference period
   * @param measure value, target or reported 同比
   */
  public record Key(String indicator, String area, TimePeriod period, Measure measure) {}

  /** Identity across revisions: indicator, area, period and measure. */
  public Key key() {
    return new Key(indicator, area, period, measure);
  }

  /** The key within an id; empty where it is the id of something else. */
  public static Optional<Key> keyOf(String id) {
    String[] parts = id.split(":", -1);
    Optional<TimePeriod> period = parts.length == 5 ? TimePeriod.parse(parts[2]) : Optional.empty();
    Optional<Measure> measure =
        Arrays.stream(Measure.values())
            .filter(m -> parts.length == 5 && m.name().equalsIgnoreCase(parts[3]))
            .findFirst();
    return period.isPresent() && measure.isPresent()
        ? Optional.of(new Key(parts[0], parts[1], period.get(), measure.get()))
        : Optional.empty();
  }

  /**
   * What {@code input/decisions.csv} names it by: what the row says and nothing else, such as
   * {@code LOANS:500000:2023-09:value:5600000}. A row that is corrected is another one.
   */
  public String id() {
    String amount = value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    return String.join(
        ":", indicator, area, period.toString(), measure.name().toLowerCase(Locale.ROOT), amount);
  }

  private static Observation of(Schema.Values<Observation> of) {
    return new Observation(
        of.place().at(of.get(CELL)),
        of.get(INDICATOR),
        of.get(REF_AREA),
        of.get(PERIOD),
        of.get(MEASURE),
        of.get(VALUE),
        of.get(STATUS),
        of.get(SOURCE),
        of.get(NOTE));
  }
}
