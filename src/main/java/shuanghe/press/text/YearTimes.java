package shuanghe.press.text;

import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/** Finder of years with what of them is told: 2023年, 今年前7月, 去年底, 2019—2021年, 2023-09-12. */
final class YearTimes {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** Value of the word behind a year that says the time is meant roughly: 前后. */
  private static final String ABOUT = "about";

  private final TimeText text;
  private final FoundTimes finds;
  private final MonthTimes months;
  private final HolidayTimes holidays;
  private final WordList<?> units;
  private final WordList<?> places;

  YearTimes(
      TimeText text,
      FoundTimes finds,
      MonthTimes months,
      HolidayTimes holidays,
      WordList<?> units,
      WordList<?> places) {
    this.text = text;
    this.finds = finds;
    this.months = months;
    this.holidays = holidays;
    this.units = units;
    this.places = places;
  }

  /** Reads the time that begins with digits at an offset and gives the offset to go on from. */
  int digits(int i) {
    int j = text.pastDigits(i);
    char last = text.at(i - 1);
    if (last == '.' || last == '/' || Script.isLatin(last) || Script.isDigit(last)) {
      return j;
    }
    int n = text.value(i, j);
    if (j - i == 4 && n >= FIRST_YEAR && n <= LAST_YEAR) {
      return fourDigits(i, j, n);
    }
    int written = j - i <= 2 ? dayBeforeYear(i, j, n) : 0;
    if (written > 0) {
      return written;
    }
    if (j - i > 2) {
      return j;
    }
    int within = finds.isAhead() && n > 0 ? text.past(TimeRole.WITHIN_YEARS, j) : -1;
    if (within > 0) {
      Year end = new Year(Reference.OF_REPORT, n);
      return finds.add(i, within, end, Cut.of(TimeForm.YEAR), TimeMentionRole.UNTIL);
    }
    int years = text.past(TimeRole.UNIT_YEAR, j);
    return years > 0 && text.past(TimeRole.LAST_YEARS_BEFORE, i - 1) == i
        ? finds.add(i - 1, years, Year.UNSAID, Cut.NONE, TimeMentionRole.VAGUE)
        : Math.max(j, months.monthOrDay(i, i, Year.UNSAID));
  }

  /** 05.04.2021: the day before the month, as some sites of the web write it; 0 where none does. */
  private int dayBeforeYear(int i, int j, int day) {
    int month = text.at(j) == '.' ? text.pastDigits(j + 1) : j;
    int year = month > j + 1 && month - j <= 3 && text.at(month) == '.' ? month + 1 : month;
    int end = year > month ? text.pastDigits(year) : year;
    int n = end - year == 4 ? text.value(year, end) : 0;
    return n >= FIRST_YEAR && n <= LAST_YEAR
        ? finds.add(
            i, end, Year.printed(n), Cut.day(text.value(j + 1, month), day), TimeMentionRole.DURING)
        : 0;
  }

  private int fourDigits(int i, int j, int n) {
    int written = writtenDay(i, j, n);
    if (written > 0) {
      return written;
    }
    boolean year = text.past(TimeRole.UNIT_YEAR, j) == j + 1;
    int dash = year ? j + 1 : j;
    int second = text.pastRange(dash);
    if (second > dash) {
      int end = text.pastDigits(second);
      int last = end - second == 4 ? text.value(second, end) : 0;
      int close = Math.max(end, text.past(TimeRole.UNIT_YEAR, end));
      if (last >= FIRST_YEAR && last <= LAST_YEAR && (year || close > end)) {
        Cut cut = last < n ? Cut.NONE : new Cut(TimeForm.YEARS, 0, 0, last, 0, "");
        return finds.add(i, close, Year.printed(n), cut, TimeMentionRole.DURING);
      }
      if (last >= n) {
        return finds.add(i, end, Year.printed(n), Cut.of(TimeForm.YEAR), TimeMentionRole.NAME);
      }
    }
    if (year) {
      return inYear(i, j + 1, Year.printed(n));
    }
    boolean named = Script.isHan(text.at(j)) || Script.opens(text.at(j)) && text.at(j) != '(';
    boolean bracketed = text.at(i - 1) == '(' && text.at(j) == ')';
    if (bracketed || named && !isCounted(j)) {
      return finds.add(i, j, Year.printed(n), Cut.of(TimeForm.YEAR), TimeMentionRole.NAME);
    }
    return j;
  }

  /** Whether a unit or 余 begins here, and no longer name of a place: 2024双城音乐节. */
  private boolean isCounted(int i) {
    if (text.past(TimeRole.NOT_A_YEAR, i) > 0) {
      return true;
    }
    Hit<?> unit = text.of(units, i);
    Hit<?> place = unit == null ? null : text.of(places, i);
    return unit != null && (place == null || place.end() <= unit.end());
  }

  /** 2024-03-11, 2024/3/11, 2024.03.11; 0 where none stands there. */
  private int writtenDay(int i, int j, int year) {
    char mark = text.at(j);
    if (mark != '-' && mark != '/' && mark != '.') {
      return 0;
    }
    int month = text.pastDigits(j + 1);
    int day = text.at(month) == mark ? text.pastDigits(month + 1) : month;
    boolean whole = month - j - 1 >= 1 && month - j - 1 <= 2 && day > month + 1 && day - month <= 3;
    return whole
        ? finds.add(
            i,
            day,
            Year.printed(year),
            Cut.day(text.value(j + 1, month), text.value(month + 1, day)),
            TimeMentionRole.DURING)
        : 0;
  }

  /** A year by century and two characters, 二〇二三年; gives where it ends. */
  int yearInCharacters(int i, int end, int century) {
    Hit<RoleWord<TimeRole>> tens = text.hit(TimeRole.CN_DIGIT, end);
    Hit<RoleWord<TimeRole>> ones = tens == null ? null : text.hit(TimeRole.CN_DIGIT, end + 1);
    if (ones == null || text.past(TimeRole.UNIT_YEAR, end + 2) < 0) {
      return end;
    }
    int year =
        century * 100
            + Integer.parseInt(tens.value().value()) * 10
            + Integer.parseInt(ones.value().value());
    return inYear(i, end + 3, Year.printed(year));
  }

  /** After a year: half, quarter, months, its end, or the year itself. */
  int inYear(int start, int i, Year year) {
    int end = text.past(TimeRole.END, i);
    if (end > 0) {
      return finds.add(start, end, year, Cut.of(TimeForm.YEAR_END), TimeMentionRole.AS_OF);
    }
    int early = text.past(TimeRole.START, i);
    if (early > 0) {
      int since = text.past(TimeRole.SINCE, early);
      return since > 0
          ? finds.add(start, since, year, Cut.of(TimeForm.YEAR), TimeMentionRole.DURING)
          : finds.add(start, early, year, Cut.of(TimeForm.MONTH, 1), TimeMentionRole.DURING);
    }
    boolean spoken = year.reference() == Reference.SPOKEN_OF;
    int whole = text.past(TimeRole.WHOLE_YEAR, i);
    if ((spoken || whole > 0) && text.past(TimeRole.PLAN_NOUN, Math.max(i, whole)) > 0) {
      return finds.add(
          start, Math.max(i, whole), year, Cut.of(TimeForm.YEAR), TimeMentionRole.NAME);
    }
    if (whole > 0) {
      return finds.add(start, whole, year, Cut.of(TimeForm.YEAR), TimeMentionRole.DURING);
    }
    int part = partOfYear(start, i, year);
    if (part > 0) {
      return part;
    }
    int since = text.past(TimeRole.SINCE, i);
    if (since > 0) {
      boolean reports = year.reference() != Reference.PRINTED;
      return finds.add(
          start,
          since,
          year,
          Cut.of(TimeForm.YEAR),
          reports ? TimeMentionRole.DURING : TimeMentionRole.SINCE);
    }
    Hit<RoleWord<TimeRole>> ahead = year.isPrinted() ? text.hit(TimeRole.BEFORE_YEAR, i) : null;
    boolean about = ahead != null && ahead.value().value().equals(ABOUT);
    if (ahead != null && !about && text.hit(TimeRole.PART, i) == null) {
      return finds.add(start, ahead.end(), year, Cut.of(TimeForm.YEAR), TimeMentionRole.UNTIL);
    }
    return finds.add(start, i, year, Cut.of(TimeForm.YEAR), TimeMentionRole.DURING);
  }

  private int partOfYear(int start, int i, Year year) {
    Hit<RoleWord<TimeRole>> part = text.hit(TimeRole.PART, i);
    if (part != null) {
      return part(start, part, year);
    }
    int first = text.past(TimeRole.FIRST, i);
    int whole = first < 0 ? -1 : firstMonths(start, first, year);
    if (whole > 0) {
      return whole;
    }
    int same = text.past(TimeRole.SAME, i);
    if (same > 0) {
      return finds.add(start, same, year, Cut.of(TimeForm.SAME), TimeMentionRole.DURING);
    }
    if (Script.isDigit(text.at(i))) {
      int known = finds.size();
      int end = months.monthOrDay(start, i, year);
      return finds.size() > known ? end : -1;
    }
    Hit<RoleWord<TimeRole>> month = text.hit(TimeRole.MONTH_NAME, i);
    if (month != null) {
      return months.month(start, month.end(), year, Integer.parseInt(month.value().value()));
    }
    int named = holidayIn(start, i, year);
    return named > i ? named : -1;
  }

  private int holidayIn(int start, int i, Year year) {
    Hit<RoleWord<TimeRole>> sure = text.hit(TimeRole.HOLIDAY_NAMED, i);
    if (sure != null) {
      return holidays.holiday(start, sure.end(), sure.value().value(), year);
    }
    Hit<RoleWord<TimeRole>> day = text.hit(TimeRole.HOLIDAY, i);
    int known = finds.size();
    int end =
        day == null ? -1 : holidays.holidayWithDays(start, day.end(), day.value().value(), year);
    return finds.size() > known ? end : -1;
  }

  /** 一季度, 一季度末. */
  int part(int start, Hit<RoleWord<TimeRole>> part, Year year) {
    Cut cut = part(part.value().value());
    int close = text.past(TimeRole.END, part.end());
    return close > 0
        ? finds.add(
            start,
            close,
            year,
            Cut.of(TimeForm.MONTH_END, cut.form() == TimeForm.HALF ? 6 * cut.from() : cut.to()),
            TimeMentionRole.AS_OF)
        : finds.add(start, part.end(), year, cut, TimeMentionRole.DURING);
  }

  private static Cut part(String value) {
    int dash = value.indexOf('-');
    return dash < 0
        ? Cut.of(TimeForm.HALF, value.charAt(1) - '0')
        : Cut.months(
            Integer.parseInt(value.substring(0, dash)),
            Integer.parseInt(value.substring(dash + 1)));
  }

  /** 前7月, 前7个月, 前3季度; -1 where none stands there. */
  int firstMonths(int start, int i, Year year) {
    int j = text.pastDigits(i);
    if (j == i || j - i > 2) {
      return -1;
    }
    int n = text.value(i, j);
    int quarter = text.past(TimeRole.UNIT_QUARTER, j);
    if (quarter > 0 && n >= 1 && n <= 4) {
      return finds.add(start, quarter, year, Cut.months(1, 3 * n), TimeMentionRole.DURING);
    }
    int month = Math.max(text.past(TimeRole.UNIT_MONTH, j), text.past(TimeRole.UNIT_MONTHS, j));
    return month > 0 && n >= 1 && n <= 12
        ? finds.add(start, month, year, Cut.months(1, n), TimeMentionRole.DURING)
        : -1;
  }
}
