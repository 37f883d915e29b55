package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.ComputedStep.Range;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/**
 * Phrases for a comparison that stand after a subject: 同比增长8.3%, 比上月下降0.4个百分点, 与上年同期持平, with the
 * words that statistics bureaus use.
 */
public final class ChangePhrases {

  /** Names of rates of growth end so: they quicken and slow where others rise and fall. */
  private static final String GROWTH = "增速";

  /**
   * What a value is set against.
   *
   * @param against before the change: 同比, 比上月
   * @param base the value itself: 上年同期, 上月
   * @param between what is not comparable: 同比, 与上期
   * @param flat what is said where nothing changed: 与上年同期持平
   */
  private record Comparand(Message against, Message base, Message between, Message flat) {}

  private static final Comparand YEAR_BEFORE =
      new Comparand(
          Message.of("change.year-on-year"),
          Message.of("change.year-before"),
          Message.of("change.year-on-year"),
          Message.of("change.flat", Message.of("change.year-before")));

  private ChangePhrases() {}

  /** Clauses one behind the other, parted by commas. */
  public static Message clauses(Message... clauses) {
    return Stream.of(clauses)
        .filter(clause -> !clause.isEmpty())
        .reduce((before, behind) -> Message.of("sentence.clauses", before, behind))
        .orElse(Message.NONE);
  }

  /** Items one behind the other, parted by semicolons. */
  public static Message items(List<Message> items) {
    return items.stream()
        .reduce((before, behind) -> Message.of("sentence.items", before, behind))
        .orElse(Message.NONE);
  }

  /** 同比, as a clause that follows the indicator's name. */
  public static Message yearOnYear(IndicatorRow row) {
    return clause(row.indicator(), row.yearOnYear(), YEAR_BEFORE);
  }

  /**
   * Against the period before, as a clause that follows the indicator's name; of a cumulative
   * amount what its last month comes to: 9月为35.5亿元（由累计数计算），环比增长5.7%.
   */
  public static Message change(IndicatorRow row) {
    return row.step().map(step -> step(row, step)).orElseGet(() -> againstBefore(row));
  }

  /**
   * The same behind 同比, which has told it already where the period before is that of the year
   * before, as among values of years: then empty.
   */
  public static Message changeBesideYearOnYear(IndicatorRow row) {
    boolean isTold =
        row.yearOnYear().outcome() != ValueComparison.ComparisonOutcome.NO_BASE
            && row.previous()
                .filter(o -> o.period().equals(row.current().period().yearBefore()))
                .isPresent();
    return isTold ? Message.NONE : change(row);
  }

  private static Message againstBefore(IndicatorRow row) {
    Message base = base(row);
    return clause(
        row.indicator(),
        row.change(),
        new Comparand(
            Message.of("change.against", base),
            base,
            Message.of("change.with-period-before"),
            Message.of(row.indicator().isRate() ? "change.flat" : "change.flat-value", base)));
  }

  /** What the period before is called. */
  private static Message base(IndicatorRow row) {
    TimePeriod period = row.current().period();
    Optional<TimePeriod> previous = row.previous().map(o -> o.period());
    Message before = Message.of("change.period-before");
    return switch (period.form()) {
      case MONTH -> Message.of("change.month-before");
      case QUARTER ->
          previous.filter(p -> p.form() != Form.QUARTER).isEmpty()
              ? Message.of("change.quarter-before")
              : before;
      case YEAR ->
          previous.filter(p -> p.form() != Form.YEAR).isEmpty()
              ? Message.of("change.whole-year-before")
              : before;
      case DAY ->
          previous
              .map(
                  p ->
                      isMonthBefore(p, period)
                          ? Message.of("change.end-of-month-before")
                          : PeriodWords.brief(p, period.end().getYear()))
              .orElse(before);
      case MONTHS ->
          previous
              .filter(p -> period.isCumulative())
              .map(p -> PeriodWords.brief(p, period.end().getYear()))
              .orElse(before);
      case HALF, DAYS, YEARS -> before;
    };
  }

  private static boolean isMonthBefore(TimePeriod before, TimePeriod period) {
    return before.end().equals(period.end().withDayOfMonth(1).minusDays(1));
  }

  private static Message step(IndicatorRow row, ComputedStep step) {
    Indicator indicator = row.indicator();
    Message value =
        Message.of(
            "change.step",
            PeriodWords.brief(step.period(), step.period().end().getYear()),
            PrintedNumbers.withUnit(indicator, step.value()));
    Message base =
        step.period().form() == Form.MONTH
            ? Message.of("change.month-before")
            : Message.of("change.quarter-before");
    Comparand before =
        new Comparand(
            Message.of("change.on-period-before"),
            base,
            Message.of("change.on-period-before"),
            Message.of("change.flat", base));
    Message change =
        switch (step.change().outcome()) {
          case NO_BASE, INCOMPARABLE -> Message.NONE;
          case RISE, FALL, FLAT, ZERO_BASE, NEGATIVE_BASE, REPORTED ->
              clause(indicator, step.change(), before);
        };
    return clauses(value, change, step.yearOnYear().map(ChangePhrases::range).orElse(Message.NONE));
  }

  /** Growth within bounds, rounded outwards: 同比增长8.6%至10.5%. */
  static Message range(Range range) {
    if (range.low().equals(range.high())) {
      return reported(range.low(), YEAR_BEFORE);
    }
    BigDecimal low = range.low().setScale(1, RoundingMode.FLOOR);
    BigDecimal high = range.high().setScale(1, RoundingMode.CEILING);
    if (low.signum() > 0) {
      return Message.of("change.grown-between", low, high);
    }
    return high.signum() < 0
        ? Message.of("change.fallen-between", high.negate(), low.negate())
        : Message.of("change.between", low, high);
  }

  /** Whether 同比 has quickened or slowed; empty where nothing is known of it. */
  public static Optional<Message> pace(IndicatorRow row) {
    return row.pace().flatMap(pace -> pace(row, pace));
  }

  private static Optional<Message> pace(IndicatorRow row, IndicatorRow.Pace pace) {
    if (row.yearOnYear().rate().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal now = tenth(row.yearOnYear().rate().get());
    BigDecimal then = tenth(pace.rate());
    BigDecimal gap = now.abs().subtract(then.abs());
    if (now.signum() * then.signum() <= 0) {
      return Optional.empty();
    }
    Message against =
        pace.period().covers(row.current().period().yearBefore())
            ? YEAR_BEFORE.base()
            : PeriodWords.brief(pace.period(), row.current().period().end().getYear());
    String way = now.signum() > 0 ? "pace.growth." : "pace.fall.";
    String turn =
        switch (gap.signum()) {
          case 0 -> "same";
          case 1 -> "more";
          default -> "less";
        };
    return Optional.of(Message.of(way + turn, against, gap.abs().toPlainString()));
  }

  /** As printed, so that the difference is that of the numbers that readers see. */
  private static BigDecimal tenth(BigDecimal rate) {
    return rate.setScale(1, RoundingMode.HALF_UP);
  }

  private static Message clause(Indicator indicator, ValueComparison c, Comparand with) {
    return switch (c.outcome()) {
      case RISE, FALL ->
          indicator.isRate() ? points(indicator, c, with) : reported(c.rate().orElseThrow(), with);
      case FLAT -> with.flat();
      case NO_BASE -> c.note();
      case ZERO_BASE ->
          Message.of("change.from-zero", withoutRate(indicator, c, with), with.base());
      case NEGATIVE_BASE ->
          Message.of("change.from-negative", withoutRate(indicator, c, with), with.base());
      case INCOMPARABLE -> Message.of("change.incomparable", with.between(), c.note());
      case REPORTED ->
          Message.of("change.reported", reported(c.rate().orElseThrow(), with), c.note());
    };
  }

  private static Message withoutRate(Indicator indicator, ValueComparison c, Comparand with) {
    BigDecimal gap = c.difference().orElseThrow();
    String amount = PrintedNumbers.withUnit(indicator, gap.abs());
    return gap.signum() > 0
        ? Message.of("change.more", with.against(), amount)
        : Message.of("change.less", with.against(), amount);
  }

  private static Message points(Indicator indicator, ValueComparison c, Comparand with) {
    BigDecimal gap = c.difference().orElseThrow();
    String points = PrintedNumbers.points(indicator, gap.abs());
    boolean up = gap.signum() > 0;
    if (indicator.name().endsWith(GROWTH)) {
      return up
          ? Message.of("change.points-faster", with.base(), points)
          : Message.of("change.points-slower", with.base(), points);
    }
    return up
        ? Message.of("change.points-up", with.against(), points)
        : Message.of("change.points-down", with.against(), points);
  }

  private static Message reported(BigDecimal rate, Comparand with) {
    if (rate.signum() == 0) {
      return with.flat();
    }
    Message size =
        PrintedNumbers.vanishes(rate)
            ? Message.of("change.vanishing")
            : Message.of("words", PrintedNumbers.percent(rate.abs()));
    return rate.signum() > 0
        ? Message.of("change.grown", with.against(), size)
        : Message.of("change.fallen", with.against(), size);
  }
}
