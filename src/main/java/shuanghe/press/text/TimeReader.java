package shuanghe.press.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.TimePeriod;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * Reckons expressions of time from the date of their report and from the year that is being spoken
 * of. Where the year is not known, what depends on it has no period.
 */
public final class TimeReader {

  /** Months of a year in which 全年 still tells of the year before. */
  private static final int REVIEW_MONTHS = 3;

  private static final int MIDDLE_OF_MONTH = 15;

  /** Days ahead within which a report tells of days as those of its own year. */
  private static final int SOON = 31;

  /** Days that make a season of travel, which is reported on while it lasts. */
  private static final int LONG_HOLIDAY = 15;

  private final TimeAnchor anchor;
  private final HolidayCalendar holidays;

  /** The year that the text before speaks of; 全年 and 年末 are of it. 0 for none. */
  private int spokenYear;

  /** The year that the heading of the text tells; 0 for none. */
  private int toldYear;

  /** The year that this sentence says something was in; bare months of it are of that year. */
  private int yearOfSentence;

  private Optional<LocalDate> spokenDay = Optional.empty();

  /** The range of days spoken of last. */
  private Optional<TimePeriod> spokenDays = Optional.empty();

  /** Reader that reckons relative times from the given day. */
  public TimeReader(Vocabulary words, TimeAnchor anchor) {
    this.anchor = anchor;
    this.holidays = words.time().holidays();
  }

  /** The times of a text by itself, reckoned from a date. */
  public static List<TimeMention> read(
      Vocabulary words, TimeAnchor anchor, char[] text, int from, int to) {
    return new TimeReader(words, anchor)
        .sentence(new TimeScanner(words, words.mentions(text), from, to).scan());
  }

  /**
   * @param year the year that the text goes on to speak of; 0 for none
   */
  public void speakOf(int year) {
    spokenYear = year;
    toldYear = year;
  }

  /** Takes the days of a holiday or event that a heading tells for those spoken of. */
  public void speakOf(TimePeriod days) {
    spokenDays =
        Optional.of(days).filter(p -> p.form() == TimePeriod.Form.DAYS).or(() -> spokenDays);
  }

  /** The times of the next sentence. */
  public List<TimeMention> sentence(List<TimeExpression> said) {
    yearOfSentence = 0;
    if (said.isEmpty()) {
      return List.of();
    }
    List<TimeMention> mentions = new ArrayList<>(said.size());
    for (TimeExpression expression : said) {
      TimeMention mention = mention(expression);
      mentions.add(mention);
      goOn(mention);
    }
    return mentions;
  }

  private void goOn(TimeMention mention) {
    int year = mention.year();
    spokenYear = year > 0 ? year : spokenYear;
    if (mention.role() == TimeMentionRole.DURING && year > 0) {
      yearOfSentence = year;
    }
    if (mention.isDuring(TimePeriod.Form.DAY)) {
      spokenDay = mention.period().map(TimePeriod::start);
    }
    TimeForm form = mention.said().cut().form();
    if (form == TimeForm.HOLIDAY) {
      spokenDays = holiday(mention.said()).or(() -> spokenDays);
    } else if (mention.isDuring(TimePeriod.Form.DAYS) && form != TimeForm.SPOKEN_DAYS) {
      spokenDays = mention.period();
    }
  }

  private TimeMention mention(TimeExpression e) {
    Optional<TimePeriod> period = period(e);
    TimeMentionRole role = e.role();
    if (role == TimeMentionRole.UNTIL && !e.ahead() && period.filter(this::isOver).isPresent()) {
      role = TimeMentionRole.AS_OF;
    }
    if (e.cut().form() == TimeForm.SPOKEN_DAYS && period.isEmpty()) {
      role = TimeMentionRole.NAME;
    }
    if (role == TimeMentionRole.AS_OF) {
      period = period.map(p -> TimePeriod.day(p.end()));
    }
    return new TimeMention(e, period, role);
  }

  private boolean isOver(TimePeriod period) {
    return anchor.knowsYear()
        && (period.end().getYear() < anchor.year()
            || anchor.date().filter(day -> !period.end().isAfter(day)).isPresent());
  }

  private Optional<TimePeriod> period(TimeExpression e) {
    Cut cut = e.cut();
    return switch (cut.form()) {
      case NONE, SAME, SPOKEN_MONTH -> Optional.empty();
      case NOW -> anchor.yearMonth().map(TimeReader::month);
      case MONTH_AGO ->
          anchor
              .yearMonth()
              .map(m -> m.plusMonths(cut.from()))
              .map(
                  m ->
                      e.role() == TimeMentionRole.AS_OF
                          ? TimePeriod.day(m.atEndOfMonth())
                          : month(m));
      case DAY_AGO -> day(cut).map(TimePeriod::day);
      case SPOKEN_DAY -> spokenDay.or(anchor::date).map(TimePeriod::day);
      case SPOKEN_DAYS -> spokenDays.flatMap(cut::partOf);
      case FIRST_DAY -> spokenDay.or(() -> spokenDays.map(TimePeriod::start)).map(TimePeriod::day);
      case HOLIDAY -> holiday(e).flatMap(cut::partOf).map(days -> upToReport(days, e));
      case LUNAR -> lunar(e);
      case DAY, DAYS -> days(e);
      case YEAR, YEARS, HALF, MONTHS, MONTH, MONTH_END, YEAR_END -> ofYear(cut, year(e));
    };
  }

  private static TimePeriod month(YearMonth month) {
    return TimePeriod.month(month.getYear(), month.getMonthValue());
  }

  private static Optional<TimePeriod> ofYear(Cut cut, int year) {
    if (year == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (cut.form()) {
          case HALF -> TimePeriod.half(year, cut.from());
          case MONTHS ->
              TimePeriod.months(YearMonth.of(year, cut.from()), YearMonth.of(year, cut.to()));
          case MONTH -> TimePeriod.month(year, cut.from());
          case MONTH_END -> TimePeriod.day(YearMonth.of(year, cut.from()).atEndOfMonth());
          case YEAR_END -> TimePeriod.day(LocalDate.of(year, 12, 31));
          case YEARS -> TimePeriod.years(year, cut.to());
          default -> TimePeriod.year(year);
        });
  }

  // the year

  private int year(TimeExpression e) {
    return switch (e.year().reference()) {
      case PRINTED -> e.year().number();
      case OF_REPORT -> anchor.knowsYear() ? anchor.year() + e.year().number() : 0;
      case SPOKEN_OF -> spoken(e);
      case UNSAID -> unsaid(e);
    };
  }

  /** 全年, told in January, is last year's. */
  private int spoken(TimeExpression e) {
    if (spokenYear > 0) {
      return spokenYear + e.year().number();
    }
    boolean review =
        anchor.month() > 0
            && anchor.month() <= REVIEW_MONTHS
            && !e.ahead()
            && e.role() != TimeMentionRole.UNTIL
            && (e.cut().form() == TimeForm.YEAR || e.cut().form() == TimeForm.YEAR_END);
    return anchor.knowsYear()
        ? anchor.year() + e.year().number() - (review && e.year().number() == 0 ? 1 : 0)
        : 0;
  }

  /** The last such part of a year up to the report, or the next where it is ahead. */
  private int unsaid(TimeExpression e) {
    if (yearOfSentence > 0) {
      return yearOfSentence;
    }
    if (!anchor.knowsYear()) {
      return toldYear;
    }
    if (anchor.month() == 0) {
      return spokenYear > 0 && spokenYear < anchor.year() ? spokenYear : anchor.year();
    }
    Cut cut = e.cut();
    int month =
        switch (cut.form()) {
          case HALF -> cut.from() * 6 - 5;
          case MONTHS -> cut.from() > 1 && cut.to() - cut.from() == 2 ? cut.from() : cut.to();
          default -> cut.from();
        };
    boolean past = month > anchor.month() && !e.ahead() && e.role() != TimeMentionRole.UNTIL;
    return past ? anchor.year() - 1 : anchor.year();
  }

  // days

  /** 今(27)日, 昨日. */
  private Optional<LocalDate> day(Cut cut) {
    return cut.fromDay() > 0
        ? dayOf(0, cut.fromDay(), false)
        : anchor.date().map(d -> d.plusDays(cut.from()));
  }

  private Optional<TimePeriod> days(TimeExpression e) {
    Cut cut = e.cut();
    boolean stated = e.year().reference() != Reference.UNSAID;
    boolean range = cut.form() == TimeForm.DAYS;
    boolean ahead = isAhead(e) || range && beginsSoon(cut);
    int lastMonth = range && cut.to() > 0 ? cut.to() : cut.from();
    int lastDay = range ? cut.toDay() : cut.fromDay();
    Optional<LocalDate> last =
        stated ? day(year(e), lastMonth, lastDay) : dayOf(lastMonth, lastDay, ahead);
    if (!range || last.isEmpty()) {
      return last.map(TimePeriod::day);
    }
    LocalDate end = last.get();
    int month = cut.from() > 0 ? cut.from() : end.getMonthValue();
    Optional<LocalDate> first = day(end.getYear(), month, cut.fromDay());
    first =
        first.filter(d -> !d.isAfter(end)).or(() -> day(end.getYear() - 1, month, cut.fromDay()));
    return first.filter(d -> d.isAfter(end.minusYears(1))).map(d -> TimePeriod.days(d, end));
  }

  /**
   * 9月27日至10月8日, told on 26 September: days that begin soon are no longer those of the year before.
   */
  private boolean beginsSoon(Cut days) {
    return anchor
        .date()
        .filter(
            told ->
                day(told.getYear(), days.from(), days.fromDay())
                    .filter(first -> !first.isAfter(told.plusDays(SOON)))
                    .isPresent())
        .isPresent();
  }

  /** A day whose year, and where it is 0 its month, is not said. */
  private Optional<LocalDate> dayOf(int month, int day, boolean ahead) {
    if (!anchor.knowsYear()) {
      return Optional.empty();
    }
    if (month > 0) {
      int year = yearOfSentence > 0 ? yearOfSentence : anchor.year();
      Optional<LocalDate> found = day(year, month, day);
      boolean future =
          yearOfSentence == 0
              && !ahead
              && anchor.month() > 0
              && found.filter(d -> d.isAfter(reach())).isPresent();
      return future ? day(year - 1, month, day) : found;
    }
    Optional<YearMonth> own = anchor.yearMonth();
    Optional<LocalDate> found = own.flatMap(m -> day(m.getYear(), m.getMonthValue(), day));
    boolean future = !ahead && found.filter(d -> d.isAfter(reach())).isPresent();
    return future
        ? own.map(m -> m.minusMonths(1)).flatMap(m -> day(m.getYear(), m.getMonthValue(), day))
        : found;
  }

  /** The last day that a report may tell of as past. */
  private LocalDate reach() {
    return anchor
        .date()
        .map(d -> d.plusDays(1))
        .orElseGet(() -> YearMonth.of(anchor.year(), anchor.month()).atEndOfMonth());
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  // holidays

  private Optional<TimePeriod> holiday(TimeExpression e) {
    int year = e.year().reference() == Reference.UNSAID ? yearOfSentence : year(e);
    String name = e.cut().name();
    return year > 0
        ? holidays.in(name, year)
        : middle().flatMap(day -> holidays.near(name, day, isAhead(e)));
  }

  /** 春运, told in the midst of it, has lasted until the report. */
  private TimePeriod upToReport(TimePeriod days, TimeExpression e) {
    return anchor
        .date()
        .filter(day -> !isAhead(e) && day.isAfter(days.start()) && day.isBefore(days.end()))
        .filter(day -> days.start().plusDays(LONG_HOLIDAY).isBefore(days.end()))
        .map(day -> TimePeriod.days(days.start(), day))
        .orElse(days);
  }

  private static boolean isAhead(TimeExpression e) {
    return e.ahead() || e.role() == TimeMentionRole.UNTIL;
  }

  private Optional<LocalDate> middle() {
    return anchor
        .date()
        .or(() -> anchor.yearMonth().map(m -> m.atDay(MIDDLE_OF_MONTH)))
        .or(
            () ->
                anchor.knowsYear()
                    ? Optional.of(LocalDate.of(anchor.year(), 7, 1))
                    : Optional.empty());
  }

  private Optional<TimePeriod> lunar(TimeExpression e) {
    Cut cut = e.cut();
    int said = e.year().reference() == Reference.UNSAID ? yearOfSentence : year(e);
    int year = said > 0 ? said : anchor.year();
    if (year == 0) {
      return Optional.empty();
    }
    Optional<LocalDate> last = HolidayCalendar.lunar(year, cut.to(), cut.toDay());
    return HolidayCalendar.lunar(year, cut.from(), cut.fromDay())
        .flatMap(f -> last.filter(l -> !l.isBefore(f)).map(l -> TimePeriod.days(f, l)));
  }
}
