package shuanghe.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference period of a figure (SDMX TIME_PERIOD).
 *
 * <p>Written {@code 2023}, {@code 2023-H1}, {@code 2023-Q3}, {@code 2023-08}, {@code 2023-08-31}
 * (as of that day), and as a span {@code 2023-01/2023-08} (cumulative), {@code 2019/2021} or {@code
 * 2023-04-29/2023-05-03} (a holiday). Also read as people write it: 2023年1—8月, 2023年上半年, 2023年第三季度,
 * 2023年前三季度. SDMX's {@code S1} is read as {@code H1}.
 *
 * @param form how the period is counted: in days, months, quarters …
 * @param start first day, inclusive
 * @param end last day, inclusive
 */
public record TimePeriod(Form form, LocalDate start, LocalDate end)
    implements Comparable<TimePeriod> {

  /**
   * Form of a period, such as month or quarter; periods of unlike forms are not comparable unless
   * they span the same.
   */
  public enum Form {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    /** From a first to a last month of whole months. */
    MONTHS,
    /** From a first to a last day, as of a holiday. */
    DAYS,
    /** From a first to a last year. */
    YEARS
  }

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern HALF = Pattern.compile("(\\d{4})-?[HS]([12])|(\\d{4})年([上下])半年");
  private static final Pattern QUARTER =
      Pattern.compile("(\\d{4})-?Q([1-4])|(\\d{4})年第?([一二三四1-4])季度");
  private static final Pattern FIRST_QUARTERS = Pattern.compile("(\\d{4})年前([二三23两])个?季度");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})|(\\d{4})年(\\d{1,2})月份?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})/(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTHS =
      Pattern.compile(
          "(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})|(\\d{4})年(\\d{1,2})月?[-—–－~～至到]+(\\d{1,2})月份?");
  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})/(\\d{4})|(\\d{4})年?[-—–－~～至到]+(\\d{4})年");

  public TimePeriod {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period ends on or after its start: " + start + " to " + end);
    }
  }

  /** A calendar year. */
  public static TimePeriod year(int year) {
    return new TimePeriod(Form.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The first ({@code half} = 1) or second half of a year. */
  public static TimePeriod half(int year, int half) {
    return ofMonths(Form.HALF, YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
  }

  /** A quarter, 1 to 4, of a year. */
  public static TimePeriod quarter(int year, int quarter) {
    return ofMonths(
        Form.QUARTER, YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
  }

  /** A month, 1 to 12, of a year. */
  public static TimePeriod month(int year, int month) {
    return ofMonths(Form.MONTH, YearMonth.of(year, month), YearMonth.of(year, month));
  }

  /** As of one day. */
  public static TimePeriod day(LocalDate day) {
    return new TimePeriod(Form.DAY, day, day);
  }

  /** From the first to the last day, both included; one day where they are the same. */
  public static TimePeriod days(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new TimePeriod(Form.DAYS, first, last);
  }

  /** Whole months from the first to the last, both included; one month where they are the same. */
  public static TimePeriod months(YearMonth first, YearMonth last) {
    return ofMonths(first.equals(last) ? Form.MONTH : Form.MONTHS, first, last);
  }

  /** January to the given month of a year, the cumulative period of Chinese statistics. */
  public static TimePeriod toMonth(int year, int month) {
    return months(YearMonth.of(year, 1), YearMonth.of(year, month));
  }

  /** Whole years from the first to the last, both included. */
  public static TimePeriod years(int first, int last) {
    return new TimePeriod(Form.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static TimePeriod ofMonths(Form form, YearMonth first, YearMonth last) {
    return new TimePeriod(form, first.atDay(1), last.atEndOfMonth());
  }

  /** Reads a period in any of the ways of the class comment; empty where the text is no period. */
  public static Optional<TimePeriod> parse(String text) {
    String t = text.strip().replace(" ", "");
    try {
      return read(t);
    } catch (DateTimeException | IllegalArgumentException impossibleDate) {
      return Optional.empty();
    }
  }

  private static Optional<TimePeriod> read(String t) {
    Matcher m = YEAR.matcher(t);
    if (m.matches()) {
      return Optional.of(year(number(m, 1)));
    }
    m = HALF.matcher(t);
    if (m.matches()) {
      return Optional.of(
          m.group(1) != null
              ? half(number(m, 1), number(m, 2))
              : half(number(m, 3), m.group(4).equals("上") ? 1 : 2));
    }
    m = QUARTER.matcher(t);
    if (m.matches()) {
      return Optional.of(
          m.group(1) != null
              ? quarter(number(m, 1), number(m, 2))
              : quarter(number(m, 3), ordinal(m.group(4))));
    }
    m = FIRST_QUARTERS.matcher(t);
    if (m.matches()) {
      return Optional.of(toMonth(number(m, 1), ordinal(m.group(2)) * 3));
    }
    m = MONTH.matcher(t);
    if (m.matches()) {
      int g = m.group(1) != null ? 1 : 3;
      return Optional.of(month(number(m, g), number(m, g + 1)));
    }
    m = DAY.matcher(t);
    if (m.matches()) {
      int g = m.group(1) != null ? 1 : 4;
      return Optional.of(day(LocalDate.of(number(m, g), number(m, g + 1), number(m, g + 2))));
    }
    m = DAYS.matcher(t);
    if (m.matches()) {
      return Optional.of(
          days(
              LocalDate.of(number(m, 1), number(m, 2), number(m, 3)),
              LocalDate.of(number(m, 4), number(m, 5), number(m, 6))));
    }
    m = MONTHS.matcher(t);
    if (m.matches()) {
      return Optional.of(
          m.group(1) != null
              ? months(
                  YearMonth.of(number(m, 1), number(m, 2)),
                  YearMonth.of(number(m, 3), number(m, 4)))
              : months(
                  YearMonth.of(number(m, 5), number(m, 6)),
                  YearMonth.of(number(m, 5), number(m, 7))));
    }
    m = YEARS.matcher(t);
    if (m.matches()) {
      int g = m.group(1) != null ? 1 : 3;
      return Optional.of(years(number(m, g), number(m, g + 1)));
    }
    return Optional.empty();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int ordinal(String digit) {
    return switch (digit) {
      case "一", "1" -> 1;
      case "二", "两", "2" -> 2;
      case "三", "3" -> 3;
      default -> 4;
    };
  }

  /** Whether the period is a sum from January on, like 1—8月. */
  public boolean isCumulative() {
    return form == Form.MONTHS && start.getMonthValue() == 1 && !sameSpanAsFixedForm();
  }

  private boolean sameSpanAsFixedForm() {
    return start.getYear() == end.getYear() && start.getMonthValue() == end.getMonthValue();
  }

  /**
   * Whether values of the two periods may be set against each other: equal frequency, equal length.
   */
  public boolean comparableWith(TimePeriod other) {
    if (form == Form.DAY || other.form == Form.DAY) {
      return form == other.form;
    }
    if (form == Form.DAYS || other.form == Form.DAYS) {
      return form == other.form && lengthInDays() == other.lengthInDays();
    }
    return lengthInMonths() == other.lengthInMonths()
        && (!isCumulative() || start.getMonthValue() == other.start.getMonthValue());
  }

  private long lengthInDays() {
    return ChronoUnit.DAYS.between(start, end);
  }

  private long lengthInMonths() {
    return ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
  }

  /**
   * The period just before, of the same frequency; empty for a cumulative period, whose predecessor
   * is shorter and so not comparable, and for a day or a range of days.
   */
  public Optional<TimePeriod> previous() {
    return switch (form) {
      case DAY, DAYS, YEARS -> Optional.empty();
      case MONTHS ->
          isCumulative() ? Optional.empty() : Optional.of(shiftMonths(-lengthInMonths()));
      case MONTH, QUARTER, HALF, YEAR -> Optional.of(shiftMonths(-lengthInMonths()));
    };
  }

  /** The same period one year before. */
  public TimePeriod yearBefore() {
    return form == Form.DAY || form == Form.DAYS
        ? days(start.minusYears(1), end.minusYears(1))
        : shiftMonths(-12);
  }

  private TimePeriod shiftMonths(long months) {
    return ofMonths(
        form, YearMonth.from(start).plusMonths(months), YearMonth.from(end).plusMonths(months));
  }

  /**
   * The periods of a form that lie wholly within it, in their order.
   *
   * @param each month, quarter, half or year
   */
  public List<TimePeriod> each(Form each) {
    List<TimePeriod> within = new ArrayList<>();
    for (LocalDate day = start.withDayOfMonth(1); !day.isAfter(end); day = day.plusMonths(1)) {
      int month = day.getMonthValue();
      TimePeriod period =
          switch (each) {
            case MONTH -> month(day.getYear(), month);
            case QUARTER -> quarter(day.getYear(), (month + 2) / 3);
            case HALF -> half(day.getYear(), (month + 5) / 6);
            case YEAR -> year(day.getYear());
            case DAY, MONTHS, DAYS, YEARS ->
                throw new IllegalArgumentException("no form of editions: " + each);
          };
      if (period.start.equals(day) && !day.isBefore(start) && !period.end.isAfter(end)) {
        within.add(period);
      }
    }
    return within;
  }

  /** Whether the two periods cover the same days, however they are written. */
  public boolean covers(TimePeriod other) {
    return start.equals(other.start) && end.equals(other.end);
  }

  /** Whether a day lies within it, its first and last day included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** By last day, then by first. */
  @Override
  public int compareTo(TimePeriod other) {
    int byEnd = end.compareTo(other.end);
    return byEnd != 0 ? byEnd : start.compareTo(other.start);
  }

  /** As printed in Chinese: 2023年8月, 2023年1—8月, 2023年上半年, 2023年三季度, 截至2023年8月31日. */
  public String label() {
    int year = start.getYear();
    return switch (form) {
      case DAY ->
          String.format(
              Locale.ROOT, "%s年%s月%s日", year, start.getMonthValue(), start.getDayOfMonth());
      case MONTH -> String.format(Locale.ROOT, "%s年%s月", year, start.getMonthValue());
      case QUARTER ->
          String.format(
              Locale.ROOT, "%s年%s季度", year, "一二三四".charAt((start.getMonthValue() - 1) / 3));
      case HALF ->
          String.format(Locale.ROOT, "%s年%s半年", year, start.getMonthValue() == 1 ? "上" : "下");
      case YEAR -> year + "年";
      case MONTHS ->
          year == end.getYear()
              ? String.format(
                  Locale.ROOT, "%s年%s—%s月", year, start.getMonthValue(), end.getMonthValue())
              : String.format(
                  Locale.ROOT,
                  "%s年%s月—%s年%s月",
                  year,
                  start.getMonthValue(),
                  end.getYear(),
                  end.getMonthValue());
      case DAYS -> day(start).label() + "—" + daysEnd();
      case YEARS -> String.format(Locale.ROOT, "%s—%s年", year, end.getYear());
    };
  }

  /** The last day as it is printed behind the first: without its year where that is the same. */
  private String daysEnd() {
    String last = day(end).label();
    return start.getYear() == end.getYear() ? last.substring((end.getYear() + "年").length()) : last;
  }

  /** The canonical written form, see the class comment; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return switch (form) {
      case DAY -> start.toString();
      case MONTH -> month(start);
      case QUARTER -> year(start) + "-Q" + ((start.getMonthValue() + 2) / 3);
      case HALF -> year(start) + "-H" + (start.getMonthValue() == 1 ? 1 : 2);
      case YEAR -> year(start);
      case DAYS -> start + "/" + end;
      case MONTHS -> month(start) + "/" + month(end);
      case YEARS -> year(start) + "/" + year(end);
    };
  }

  /** The month of a day as {@link YearMonth} writes it. */
  private static String month(LocalDate day) {
    String text = day.toString();
    return text.substring(0, text.length() - "-01".length());
  }

  /** The year of a day in four digits, as the day itself has it. */
  private static String year(LocalDate day) {
    String text = day.toString();
    return text.substring(0, text.length() - "-01-01".length());
  }
}
