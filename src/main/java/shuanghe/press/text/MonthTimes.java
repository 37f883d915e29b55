package shuanghe.press.text;

import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/** Finder of months and days: 8月, 8月底, 8月31日, 1—8月, 29日至10月6日, 17日. */
final class MonthTimes {

  private final TimeText text;
  private final FoundTimes finds;

  MonthTimes(TimeText text, FoundTimes finds) {
    this.text = text;
    this.finds = finds;
  }

  /** 8月, 8月底, 8月31日, 1—8月, 17日. */
  int monthOrDay(int start, int i, Year year) {
    int j = text.pastDigits(i);
    int n = text.value(i, j);
    int month = text.past(TimeRole.UNIT_MONTH, j);
    int second = text.pastRange(month > 0 ? month : j);
    if (second > 0) {
      int end = text.pastDigits(second);
      int close = end > second && end - second <= 2 ? text.past(TimeRole.UNIT_MONTH, end) : -1;
      if (close > 0
          && text.past(TimeRole.NOT_A_MONTH, close) < 0
          && !Script.isDigit(text.at(close))) {
        int last = text.value(second, end);
        boolean possible = n >= 1 && last <= 12 && n <= last;
        int tail = Math.max(close, text.past(TimeRole.MONTH_TAIL, close));
        return finds.add(
            start, tail, year, possible ? Cut.months(n, last) : Cut.NONE, TimeMentionRole.DURING);
      }
    }
    if (month > 0) {
      return n >= 1 && n <= 12 && text.past(TimeRole.NOT_A_MONTH, month) < 0
          ? month(start, month, year, n)
          : month;
    }
    return bareDay(start, i, j, n, year);
  }

  /**
   * A month in digits with what follows it: a day, a range, 份.
   *
   * @param i offset behind 月
   * @return where it ends
   */
  int month(int start, int i, Year year, int month) {
    int j = text.pastDigits(i);
    if (j > i && j - i <= 2) {
      int end = dayOfMonth(start, i, j, year, month);
      if (end > 0) {
        return end;
      }
    }
    int end = text.past(TimeRole.END, i);
    if (end > 0) {
      return finds.add(start, end, year, Cut.of(TimeForm.MONTH_END, month), TimeMentionRole.AS_OF);
    }
    int tail = Math.max(i, text.past(TimeRole.MONTH_TAIL, i));
    int alone = text.past(TimeRole.MONTH_ALONE, tail);
    tail = Math.max(Math.max(tail, alone), text.past(TimeRole.MONTH_PART, tail));
    int since = text.past(TimeRole.SINCE, tail);
    int same = text.past(TimeRole.SAME, tail);
    return finds.add(
        start,
        Math.max(tail, Math.max(since, same)),
        year,
        new Cut(TimeForm.MONTH, month, 0, 0, 0, alone > 0 ? TimeExpression.ALONE : ""),
        since > 0 ? TimeMentionRole.SINCE : TimeMentionRole.DURING);
  }

  /** 31日, 29日至30日, 29日至10月6日, 29日起至10月6日, 29日开始,10月6日结束, 1—5日; -1 where none stands there. */
  private int dayOfMonth(int start, int i, int j, Year year, int month) {
    int day = text.value(i, j);
    int close = text.past(TimeRole.UNIT_DAY, j);
    int second = text.pastDayRange(close > 0 ? close : j);
    if (second > 0) {
      boolean comma = text.at(second - 1) == ',';
      int end = text.pastDigits(second);
      int lastMonth = 0;
      int unit = end > second ? text.past(TimeRole.UNIT_MONTH, end) : -1;
      if (unit > 0) {
        lastMonth = text.value(second, end);
        second = unit;
        end = text.pastDigits(second);
      }
      int last = end > second && end - second <= 2 ? text.past(TimeRole.UNIT_DAY, end) : -1;
      if (last > 0 && (!comma || text.past(TimeRole.RANGE_END, last) > 0)) {
        Cut cut = new Cut(TimeForm.DAYS, month, day, lastMonth, text.value(second, end), "");
        return finds.add(start, last, year, cut, TimeMentionRole.DURING);
      }
    }
    if (close < 0 || day < 1 || day > 31) {
      return -1;
    }
    int since = text.past(TimeRole.SINCE, close);
    return finds.add(
        start,
        Math.max(close, since),
        year,
        Cut.day(month, day),
        since > 0 ? TimeMentionRole.SINCE : TimeMentionRole.DURING);
  }

  private int bareDay(int start, int i, int j, int day, Year year) {
    int close = text.past(TimeRole.UNIT_DAY, j);
    if (close < 0 || day < 1 || day > 31 || text.past(TimeRole.NOT_A_DAY, close) > 0) {
      return j;
    }
    boolean number = text.past(TimeRole.DAY_NUMBER, j) > 0;
    if (number && !(text.opensClause(i) && text.endsClause(close))
        || i > text.from() && text.past(TimeRole.NOT_BEFORE_A_DAY, i - 1) == i) {
      return close;
    }
    int second = text.pastRange(close);
    int end = second > 0 ? text.pastDigits(second) : -1;
    int last = end > second ? text.past(TimeRole.UNIT_DAY, end) : -1;
    return last > 0
        ? finds.add(
            start,
            last,
            year,
            new Cut(TimeForm.DAYS, 0, day, 0, text.value(second, end), ""),
            TimeMentionRole.DURING)
        : finds.add(start, close, year, Cut.day(0, day), TimeMentionRole.DURING);
  }

  /** A month in characters, 九月; gives where it ends. */
  int monthInCharacters(int i, Hit<RoleWord<TimeRole>> hit) {
    int end = hit.end();
    boolean goesOn =
        text.past(TimeRole.MONTH_TAIL, end) > 0
            || text.past(TimeRole.END, end) > 0
            || text.past(TimeRole.SINCE, end) > 0
            || text.past(TimeRole.MONTH_PART, end) > 0
            || text.past(TimeRole.UNIT_MONTH, end - 1) < 0;
    return goesOn ? month(i, end, Year.UNSAID, Integer.parseInt(hit.value().value())) : end;
  }
}
