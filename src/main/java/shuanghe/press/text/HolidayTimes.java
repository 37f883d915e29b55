package shuanghe.press.text;

import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/** Finder of holidays and lunar days: “五一”假期, 国庆黄金周前三天, 除夕至正月初五. */
final class HolidayTimes {

  private final TimeText text;
  private final FoundTimes finds;

  HolidayTimes(TimeText text, FoundTimes finds) {
    this.text = text;
    this.finds = finds;
  }

  /** A word that names a holiday and nothing else: 国庆节, with its days or beside them. */
  int holiday(int start, int i, String name, Year year) {
    return holiday(start, i, name, year, HolidayWord.NAME);
  }

  /** A word that names a holiday where its days or their span follow: 国庆期间. */
  int holidayWithDays(int start, int i, String name, Year year) {
    return holiday(start, i, name, year, HolidayWord.OTHERWISE_A_WORD);
  }

  private enum HolidayWord {
    NAME,
    OTHERWISE_A_WORD
  }

  private int holiday(int start, int i, String name, Year year, HolidayWord word) {
    int span = text.past(TimeRole.HOLIDAY_SPAN, i);
    int end = Math.max(i, span);
    int itself = span < 0 ? text.past(TimeRole.SPOKEN_DAY, i) : -1;
    if (itself > 0) {
      return feast(start, itself, name, year);
    }
    Hit<RoleWord<TimeRole>> part = text.hit(TimeRole.HOLIDAY_DAYS, end);
    int beside = part == null ? text.past(TimeRole.HOLIDAY_BESIDE, end) : -1;
    if (beside > 0) {
      return finds.add(start, beside, year, Cut.NONE, TimeMentionRole.VAGUE);
    }
    if (word == HolidayWord.OTHERWISE_A_WORD && span < 0 && part == null) {
      return i;
    }
    end = part == null ? end : part.end();
    end = Math.max(end, text.past(TimeRole.HOLIDAY_SPAN, end));
    int same = text.past(TimeRole.SAME, end);
    Cut cut = days(TimeForm.HOLIDAY, part == null ? "" : part.value().value(), name);
    return finds.add(start, Math.max(end, same), year, cut, TimeMentionRole.DURING);
  }

  /** 国庆当天: the day the holiday is named for. */
  private int feast(int start, int end, String name, Year year) {
    String solar = text.valueOf(TimeRole.FEAST, name);
    String lunar = text.valueOf(TimeRole.LUNAR_FEAST, name);
    if (!lunar.isEmpty()) {
      int[] day = monthAndDay(lunar);
      Cut cut = new Cut(TimeForm.LUNAR, day[0], day[1], day[0], day[1], "");
      return finds.add(start, end, year, cut, TimeMentionRole.DURING);
    }
    int[] day = solar.isEmpty() ? new int[2] : monthAndDay(solar);
    Cut cut = solar.isEmpty() ? Cut.NONE : Cut.day(day[0], day[1]);
    return finds.add(start, end, year, cut, TimeMentionRole.DURING);
  }

  /**
   * 假期第二天, and 假期 alone where it opens a clause: the days of the holiday that is spoken of.
   *
   * @param alone whether the word stands for the days by itself
   */
  int spoken(int start, int i, boolean alone) {
    Hit<RoleWord<TimeRole>> part = text.hit(TimeRole.HOLIDAY_DAYS, i);
    if (part == null && !(alone && text.opensClause(start))) {
      return i;
    }
    Cut cut = days(TimeForm.SPOKEN_DAYS, part == null ? "" : part.value().value(), "");
    return finds.add(
        start, part == null ? i : part.end(), Year.UNSAID, cut, TimeMentionRole.DURING);
  }

  /** 第三天 alone where it opens a clause. */
  int spokenDay(int start, int end, String value) {
    return text.opensClause(start)
        ? finds.add(
            start, end, Year.UNSAID, days(TimeForm.SPOKEN_DAYS, value, ""), TimeMentionRole.DURING)
        : end;
  }

  /** Some of the days of a holiday: 3 the first three, 2-2 the second, -1 the last. */
  private static Cut days(TimeForm form, String value, String name) {
    int dash = value.lastIndexOf('-');
    if (value.isEmpty()) {
      return new Cut(form, 0, 0, 0, 0, name);
    }
    int last = Integer.parseInt(dash > 0 ? value.substring(dash + 1) : value);
    int first = dash > 0 ? Integer.parseInt(value.substring(0, dash)) : dash == 0 ? last : 1;
    return new Cut(form, first, 0, last, 0, name);
  }

  /**
   * A day or days of the lunar year: 正月初一至初五.
   *
   * @param first month and day of the first, as {@code 1-1}
   * @return where they end
   */
  int lunar(int start, int i, String first, Year year) {
    int[] day = monthAndDay(first);
    int second = text.pastRange(i);
    Hit<RoleWord<TimeRole>> last = second < 0 ? null : text.hit(TimeRole.LUNAR_DAY, second);
    last = second < 0 || last != null ? last : text.hit(TimeRole.LUNAR_TAIL, second);
    int[] until = last == null ? day : monthAndDay(last.value().value());
    Cut cut = new Cut(TimeForm.LUNAR, day[0], day[1], until[0], until[1], "");
    return finds.add(start, last == null ? i : last.end(), year, cut, TimeMentionRole.DURING);
  }

  private static int[] monthAndDay(String value) {
    int dash = value.indexOf('-');
    return new int[] {
      Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1))
    };
  }
}
