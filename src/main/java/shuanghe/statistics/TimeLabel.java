package shuanghe.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/**
 * The time that a label tells, whole or in part: 2023年9月 tells a period, 9月 the month of a year
 * that another label tells, 累计 that the value counts from January on. The period of a value is put
 * together from the labels above it and beside it, the outermost first.
 *
 * @param whole the period; empty where the year or everything is missing
 * @param part the part of a year without the year, such as 9月 or 上半年; else empty
 * @param reach how far back the value counts
 * @param step how far the value stands before the period named: 上年同期, 上月
 */
record TimeLabel(Optional<TimePeriod> whole, String part, Reach reach, Step step) {

  /** Distance of a value from the period named. */
  enum Step {
    NONE,
    /** 上月: the month before the last one of the period named. */
    MONTH,
    /** 上年同期. */
    YEAR
  }

  /** Stretch of time that a value counts for. */
  enum Reach {
    /** Not said. */
    AS_NAMED,
    /** 本月: the last month of the period named. */
    CURRENT,
    /** 累计: from January to the end of the period named. */
    CUMULATIVE
  }

  /**
   * Time found in a text.
   *
   * @param time the time, whole or in part
   * @param left the text without it
   */
  record FoundTime(TimeLabel time, String left) {}

  static final TimeLabel NONE = new TimeLabel(Optional.empty());

  private static final String WHOLE_YEAR = "全年";
  private static final String TO = "\\s*[-—–－~～至到]{1,2}\\s*";
  private static final String PART =
      "第?[一1]季?度?"
          + TO
          + "第?[二三四2-4]季度?|\\d{1,2}月?"
          + TO
          + "\\d{1,2}月份?|\\d{1,2}月(?:\\d{1,2}日|份|末|底)?|[上下]半年|前[二三两23]个?季度|第?[一二三四1-4]季度|"
          + WHOLE_YEAR;
  private static final Pattern WITH_PART =
      Pattern.compile(
          "(?:截[至止])?(?:((?:19|20)\\d{2}|(?<!\\d)\\d{2}(?=年))\\s*[年./-]?\\s*)?(?<!\\d)("
              + PART
              + ")");
  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String ENGLISH_MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?i)(?<![a-z])(?<!\\d[\\s-]?)"
              + ENGLISH_MONTH
              + "(?:\\s*(?:[-–—]|to)\\s*"
              + ENGLISH_MONTH
              + ")?(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?(?![a-z]|[-/.\\s]*\\d)");
  private static final List<String> HAN_MONTHS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final Pattern HAN_MONTH =
      Pattern.compile("(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![\\d.])((?:19|20)\\d{2})[-./](0?[1-9]|1[0-2])(?!\\d)(?:[-./](\\d{1,2}))?");
  private static final Pattern OVER_YEARS =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d{2}(?:年(?:\\d{1,2}月)?|[./-]\\d{1,2})?"
              + TO
              + "(?:19|20)\\d{2}(?:年(?:\\d{1,2}月)?|[./-]\\d{1,2})?(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月(?:份|末|底)?");
  private static final Pattern FIRST_TWO_MONTHS = Pattern.compile("0?1月?" + TO + "0?2月份?");
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2})(年(?:[末底]|度)?)|^((?:19|20)\\d{2})$");

  private static final Pattern BARE_YEAR = Pattern.compile("(?<![\\d.])(?:19|20)\\d{2}(?![\\d.])");

  private TimeLabel(Optional<TimePeriod> whole) {
    this(whole, "", Reach.AS_NAMED, Step.NONE);
  }

  static TimeLabel of(TimePeriod period) {
    return new TimeLabel(Optional.of(period));
  }

  /** The period that a text is; nothing where it is none. */
  static TimeLabel read(String text) {
    return WrittenPeriod.read(text).period().map(TimeLabel::of).orElse(NONE);
  }

  /** The time that stands anywhere in a text; empty where none does. */
  static Optional<FoundTime> in(String text) {
    return inHan(IN_ENGLISH.matcher(text).replaceAll(TimeLabel::inHan));
  }

  private static Optional<FoundTime> inHan(String text) {
    return inDigits(
        HAN_MONTH.matcher(text).replaceAll(month -> HAN_MONTHS.indexOf(month.group(1)) + 1 + "月"));
  }

  /** 2024年1月-9月 of January-September 2024. */
  private static String inHan(MatchResult english) {
    String year = english.group(3) == null ? "" : english.group(3) + "年";
    String to = english.group(2) == null ? "" : "-" + month(english.group(2));
    return year + month(english.group(1)) + to;
  }

  private static String month(String english) {
    return ENGLISH_MONTHS.indexOf(english.substring(0, 3).toLowerCase(Locale.ROOT)) + 1 + "月";
  }

  private static Optional<FoundTime> inDigits(String text) {
    Optional<TimePeriod> all = WrittenPeriod.read(text).period();
    if (all.isPresent()) {
      boolean counts = all.get().form() == Form.YEAR && text.endsWith("累计");
      TimeLabel told = of(all.get());
      return Optional.of(new FoundTime(counts ? told.withReach(Reach.CUMULATIVE) : told, ""));
    }
    Matcher years = OVER_YEARS.matcher(text);
    if (years.find()) {
      String span = years.group().replaceFirst("(?<=\\d)$", "年");
      return found(years, text, new TimeLabel(WrittenPeriod.read(span).period()));
    }
    Matcher m = WITH_PART.matcher(text);
    if (m.find()) {
      String part = m.group(2).replaceAll("\\s", "");
      TimeLabel label = new TimeLabel(Optional.empty(), part, Reach.AS_NAMED, Step.NONE);
      return found(m, text, label.inYear(m.group(1) == null ? year(text, m) : m.group(1)));
    }
    m = ISO.matcher(text);
    if (m.find()) {
      return found(m, text, new TimeLabel(WrittenPeriod.read(m.group()).period()));
    }
    m = YEAR.matcher(text);
    return m.find()
        ? found(m, text, new TimeLabel(WrittenPeriod.read(m.group().replace("度", "")).period()))
        : Optional.empty();
  }

  /**
   * The time that the name of a file or a sheet tells: GDP 2023 by its one year alone. A month in
   * English without its year, as in march-report, tells none.
   */
  static TimeLabel inName(String name) {
    List<String> years = BARE_YEAR.matcher(name).results().map(m -> m.group()).distinct().toList();
    return inHan(name)
        .map(FoundTime::time)
        .orElseGet(() -> years.size() == 1 ? read(years.getFirst()) : NONE);
  }

  private static Optional<FoundTime> found(Matcher m, String text, TimeLabel label) {
    String left = text.substring(0, m.start()) + text.substring(m.end());
    return Optional.of(new FoundTime(label, left.replace("（）", "").replace("()", "")));
  }

  /** The one year that stands apart from a part of a year; empty where none or several do. */
  private static String year(String text, Matcher part) {
    Matcher m = YEAR.matcher(text.substring(0, part.start()) + "\n" + text.substring(part.end()));
    String year = m.find() ? m.group().substring(0, 4) : "";
    return m.find() ? "" : year;
  }

  /** A part of a year without one, in the year in which a period ends. */
  TimeLabel inYearOf(TimePeriod period) {
    return namesTime() && whole.isEmpty() ? inYear(Integer.toString(period.end().getYear())) : this;
  }

  private TimeLabel inYear(String year) {
    if (year.isEmpty()) {
      return this;
    }
    Optional<TimePeriod> period =
        WrittenPeriod.read(part.equals(WHOLE_YEAR) ? year : year + "年" + part).period();
    return new TimeLabel(period, period.isPresent() ? "" : part, reach, step);
  }

  boolean isEmpty() {
    return !namesTime() && reach == Reach.AS_NAMED && step == Step.NONE;
  }

  /** Whether the value is of an earlier period than the one named. */
  boolean isStepBack() {
    return step != Step.NONE;
  }

  /** Whether it names a period or a part of one, not only how a value counts. */
  boolean namesTime() {
    return whole.isPresent() || !part.isEmpty();
  }

  TimeLabel withReach(Reach other) {
    return new TimeLabel(whole, part, other, step);
  }

  /** The year that is named or that an outer label names. */
  TimeLabel ofWholeYear() {
    TimeLabel all = new TimeLabel(Optional.empty(), WHOLE_YEAR, Reach.AS_NAMED, step);
    return whole.map(all::inYearOf).orElse(all);
  }

  TimeLabel yearBefore() {
    return new TimeLabel(whole, part, reach, Step.YEAR);
  }

  TimeLabel monthBefore() {
    return new TimeLabel(whole, part, reach, Step.MONTH);
  }

  /** The two months that offices publish as one, January not being out by itself. */
  boolean isFirstTwoMonths() {
    return whole.isPresent()
        ? whole.filter(p -> p.equals(TimePeriod.toMonth(p.end().getYear(), 2))).isPresent()
        : FIRST_TWO_MONTHS.matcher(part).matches();
  }

  /** Whether both name a month, or both another stretch of the same form, and this the earlier. */
  boolean isBefore(TimeLabel other) {
    if (whole.isPresent() && other.whole.isPresent()) {
      return whole.get().form() == other.whole.get().form()
          && whole.get().start().isBefore(other.whole.get().start());
    }
    Matcher month = MONTH.matcher(part);
    Matcher later = MONTH.matcher(other.part);
    return month.matches()
        && later.matches()
        && Integer.parseInt(month.group(1)) < Integer.parseInt(later.group(1));
  }

  /** This label within an outer one: what it does not tell, the outer one does. */
  TimeLabel within(TimeLabel outer) {
    return combined(outer)
        .counting(
            reach == Reach.AS_NAMED ? outer.reach : reach, step == Step.NONE ? outer.step : step);
  }

  private TimeLabel counting(Reach innermost, Step back) {
    return new TimeLabel(whole, part, innermost, back);
  }

  private TimeLabel combined(TimeLabel outer) {
    if (whole.isPresent()) {
      boolean isYear = whole.get().form() == Form.YEAR && outer.whole.isEmpty();
      return isYear && !outer.part.isEmpty()
          ? outer.inYear(Integer.toString(whole.get().start().getYear()))
          : this;
    }
    if (!part.isEmpty()) {
      return outer.whole.map(this::inOneYearOf).orElse(this);
    }
    return outer;
  }

  /**
   * In the year of a period, but not behind it: 12月 below a title of January is of the year before,
   * or of none; of a period over several years, in the only one that has it within it.
   */
  private TimeLabel inOneYearOf(TimePeriod outer) {
    int last = outer.end().getYear();
    if (outer.start().getYear() == last) {
      TimeLabel inYear = inYear(Integer.toString(last));
      boolean isBehind = inYear.whole.filter(p -> p.start().isAfter(outer.end())).isPresent();
      return isBehind ? this : inYear;
    }
    List<TimeLabel> within =
        IntStream.rangeClosed(outer.start().getYear(), last)
            .mapToObj(year -> inYear(Integer.toString(year)))
            .filter(label -> label.whole.filter(p -> isWithin(p, outer)).isPresent())
            .toList();
    return within.size() == 1 ? within.getFirst() : this;
  }

  private static boolean isWithin(TimePeriod period, TimePeriod outer) {
    return !period.start().isBefore(outer.start()) && !period.end().isAfter(outer.end());
  }

  /**
   * A month without a year beside one that has its year: of the same year where it is the next one
   * or ends with it, as 12月 beside 2023年11月 and 1—11月 do.
   */
  TimeLabel beside(TimeLabel left) {
    if (whole.isPresent() || part.isEmpty() || left.whole.isEmpty()) {
      return this;
    }
    TimePeriod before = left.whole.get();
    TimeLabel inYear = inYear(Integer.toString(before.end().getYear()));
    return inYear
            .whole
            .filter(
                p ->
                    p.end().equals(before.end())
                        || (p.form() == before.form() || left.isFirstTwoMonths())
                            && p.start().equals(before.end().plusDays(1)))
            .isPresent()
        ? inYear
        : this;
  }

  /** The period of a value below this label; empty where the labels do not tell it. */
  Optional<TimePeriod> period() {
    Optional<TimePeriod> reached = reached();
    return switch (step) {
      case NONE -> reached;
      case MONTH -> reached.filter(this::hasMonthBefore).map(this::monthBefore);
      case YEAR -> reached.map(TimePeriod::yearBefore);
    };
  }

  /** Whether it is told which month is the last one; January and February as one are not. */
  private boolean hasMonthBefore(TimePeriod period) {
    boolean isFirst = reach == Reach.CUMULATIVE && period.form() == Form.MONTH;
    return !isFirst
        && !of(period).isFirstTwoMonths()
        && (period.form() == Form.DAY
            ? isEndOfMonth(period)
            : period.form() == Form.MONTH || period.form() == Form.MONTHS);
  }

  /** The month before, or from January to it where the value counts from there: 上月累计. */
  private TimePeriod monthBefore(TimePeriod period) {
    YearMonth before = YearMonth.from(period.end()).minusMonths(1);
    if (reach == Reach.CUMULATIVE && period.form() == Form.MONTHS) {
      return TimePeriod.toMonth(before.getYear(), before.getMonthValue());
    }
    return period.form() == Form.DAY
        ? TimePeriod.day(before.atEndOfMonth())
        : TimePeriod.month(before.getYear(), before.getMonthValue());
  }

  private Optional<TimePeriod> reached() {
    return whole
        .filter(p -> reach == Reach.AS_NAMED || p.form() != Form.DAY || isEndOfMonth(p))
        .map(
            period ->
                switch (reach) {
                  case AS_NAMED -> period;
                  case CURRENT -> isMonths(period) ? lastMonth(period) : period;
                  case CUMULATIVE ->
                      period.form() == Form.YEAR
                          ? period
                          : TimePeriod.toMonth(
                              period.end().getYear(), period.end().getMonthValue());
                });
  }

  private static boolean isEndOfMonth(TimePeriod day) {
    return day.end().equals(YearMonth.from(day.end()).atEndOfMonth());
  }

  private static boolean isMonths(TimePeriod period) {
    return period.form() == Form.MONTHS || period.form() == Form.DAY;
  }

  private static TimePeriod lastMonth(TimePeriod period) {
    return TimePeriod.month(period.end().getYear(), period.end().getMonthValue());
  }
}
