package shuanghe.press.text;

import java.util.List;
import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * Finder of the expressions of time of a text in one pass, typed and over spans: 今年, 去年底, 前7月,
 * 1—8月, 截至8月底, “十四五”末, 到2025年, 17日, “五一”假期, 除夕至正月初五.
 */
public final class TimeScanner {

  private final char[] t;
  private final TimeText text;
  private final FoundTimes finds;
  private final MonthTimes months;
  private final HolidayTimes holidays;
  private final YearTimes years;
  private int statistics;

  /** Scanner of the text from {@code from} to before {@code to}. */
  public TimeScanner(Vocabulary vocabulary, CueMentions mentions, int from, int to) {
    this.t = mentions.text();
    this.text = new TimeText(vocabulary.time(), mentions, from, to);
    this.finds = new FoundTimes(text);
    this.months = new MonthTimes(text, finds);
    this.holidays = new HolidayTimes(text, finds);
    this.years =
        new YearTimes(text, finds, months, holidays, vocabulary.units(), vocabulary.places());
  }

  /** Expressions in the order of the text. */
  public List<TimeExpression> scan() {
    int i = text.from();
    while (i < text.to()) {
      boolean opens = !Script.isWordChar(t[i]) || text.mayOpen(i);
      i = opens ? Math.max(i + 1, from(i, t[i])) : i + 1;
    }
    return finds.all();
  }

  /** Past what begins here. */
  private int from(int i, char c) {
    if (Script.isDigit(c)) {
      return years.digits(i);
    }
    if (Script.endsClause(c)) {
      finds.beginClause(i + 1);
      return i + 1;
    }
    if (c < 0x2000) {
      return i + 1;
    }
    if (c == '《') {
      finds.openTitle();
      return i + 1;
    }
    if (c == '》') {
      finds.closeTitle(i);
      return i + 1;
    }
    Hit<RoleWord<TimeRole>> hit = text.opening(i);
    return hit == null ? i + 1 : opened(i, hit);
  }

  private int opened(int i, Hit<RoleWord<TimeRole>> hit) {
    int end = hit.end();
    String value = hit.value().value();
    return switch (hit.value().role()) {
      case YEAR -> years.inYear(i, end, new Year(Reference.OF_REPORT, Integer.parseInt(value)));
      case SPOKEN_YEAR ->
          years.inYear(i, end, new Year(Reference.SPOKEN_OF, Integer.parseInt(value)));
      case PART -> years.part(i, hit, Year.UNSAID);
      case FIRST -> Math.max(end, years.firstMonths(i, end, Year.UNSAID));
      case YEAR_END ->
          finds.add(i, end, Year.SPOKEN_OF, Cut.of(TimeForm.YEAR_END), TimeMentionRole.AS_OF);
      case YEAR_START ->
          finds.add(i, end, Year.SPOKEN_OF, Cut.of(TimeForm.MONTH, 1), TimeMentionRole.DURING);
      case SINCE_YEAR_START ->
          finds.add(i, end, Year.SPOKEN_OF, Cut.of(TimeForm.YEAR), TimeMentionRole.DURING);
      case MONTH_AGO -> monthAgo(i, end, Integer.parseInt(value));
      case SPOKEN_MONTH ->
          finds.add(i, end, Year.UNSAID, Cut.of(TimeForm.SPOKEN_MONTH), TimeMentionRole.DURING);
      case SPOKEN_DAY ->
          finds.add(i, end, Year.UNSAID, Cut.of(TimeForm.SPOKEN_DAY), TimeMentionRole.DURING);
      case FIRST_DAY ->
          finds.add(i, end, Year.UNSAID, Cut.of(TimeForm.FIRST_DAY), TimeMentionRole.DURING);
      case SPOKEN_DAYS -> holidays.spoken(i, end, value.isEmpty());
      case DAY_OF_DAYS -> holidays.spokenDay(i, end, value);
      case DAY_AGO ->
          finds.add(
              i,
              end,
              Year.UNSAID,
              Cut.of(TimeForm.DAY_AGO, Integer.parseInt(value)),
              TimeMentionRole.DURING);
      case DAY_IN_BRACKETS -> dayInBrackets(i, end, Integer.parseInt(value));
      case NOW -> now(i, end);
      case NOW_OPENING -> text.opensClause(i) ? now(i, end) : end;
      case PLAN -> plan(i, end, Integer.parseInt(value));
      case LOOSE -> finds.add(i, end, Year.UNSAID, Cut.NONE, TimeMentionRole.VAGUE);
      case YEAR_EVIDENCE ->
          finds.add(
              i,
              end,
              Year.printed(Integer.parseInt(value)),
              Cut.of(TimeForm.YEAR),
              TimeMentionRole.NAME);
      case HOLIDAY -> holidays.holidayWithDays(i, end, value, Year.UNSAID);
      case HOLIDAY_NAMED -> holidays.holiday(i, end, value, Year.UNSAID);
      case LUNAR_DAY -> holidays.lunar(i, end, value, Year.UNSAID);
      case MONTH_NAME -> months.monthInCharacters(i, hit);
      case CN_CENTURY -> years.yearInCharacters(i, end, Integer.parseInt(value));
      case AHEAD -> finds.ahead(i, end);
      case STATISTIC -> statistic(end, value);
      case NONE -> end;
      default -> finds.prefix(hit);
    };
  }

  /** 同比2022年: a word that compares stands before what is compared with. */
  private int statistic(int end, String value) {
    statistics++;
    if (!value.isEmpty()) {
      finds.before(TimeRole.BASE_BEFORE, end);
    }
    return end;
  }

  /** How many words of statistics stand in the text. */
  public int statistics() {
    return statistics;
  }

  private int monthAgo(int i, int end, int months) {
    int close = text.past(TimeRole.END, end);
    int day = text.pastDigits(end);
    int unit = day > end && day - end <= 2 ? text.past(TimeRole.UNIT_DAY, day) : -1;
    if (unit > 0 && months == 0) {
      return finds.add(
          i, unit, Year.UNSAID, Cut.day(0, text.value(end, day)), TimeMentionRole.DURING);
    }
    TimeMentionRole role = close > 0 ? TimeMentionRole.AS_OF : TimeMentionRole.DURING;
    return finds.add(
        i, Math.max(end, close), Year.UNSAID, Cut.of(TimeForm.MONTH_AGO, months), role);
  }

  /** 今(27)日, 今日(27日). */
  private int dayInBrackets(int i, int end, int days) {
    int j = text.pastDigits(end);
    int within = text.past(TimeRole.UNIT_DAY, j);
    int behind = text.at(j) == ')' ? text.past(TimeRole.UNIT_DAY, j + 1) : -1;
    int unit = within > 0 && text.at(within) == ')' ? within + 1 : behind;
    return unit > 0 && j - end <= 2 && j > end
        ? finds.add(
            i,
            unit,
            Year.UNSAID,
            new Cut(TimeForm.DAY_AGO, days, text.value(end, j), 0, 0, ""),
            TimeMentionRole.DURING)
        : end;
  }

  /** 截至目前; but in 至今年 it is 今年 that tells the time. */
  private int now(int i, int end) {
    Hit<RoleWord<TimeRole>> inside = text.opening(end - 1);
    if (inside != null && inside.end() > end && inside.value().role() == TimeRole.YEAR) {
      finds.before(TimeRole.UNTIL_BEFORE, end - 1);
      return end - 1;
    }
    return finds.add(i, end, Year.UNSAID, Cut.of(TimeForm.NOW), TimeMentionRole.NOW);
  }

  /** “十四五”末: 2025; “十四五”期间: 2021—2025; as part of a name it is no time. */
  private int plan(int i, int end, int last) {
    int close = text.past(TimeRole.PLAN_END, end);
    if (close > 0) {
      return finds.add(i, close, Year.printed(last), Cut.of(TimeForm.YEAR), TimeMentionRole.UNTIL);
    }
    int span = text.past(TimeRole.PLAN_SPAN, end);
    return span > 0
        ? finds.add(
            i,
            span,
            Year.printed(last - 4),
            new Cut(TimeForm.YEARS, 0, 0, last, 0, ""),
            TimeMentionRole.DURING)
        : end;
  }
}
