package shuanghe.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import shuanghe.model.TimePeriod;
import shuanghe.press.TimeMention.Role;

/**
 * Finds time expressions and resolves them against an anchor: 今年, 去年底, 前7月, 1—8月, 上半年, 截至8月底, 上月,
 * “十四五”末, 到2025年, 17日. Where the year is not known, what depends on it has no period.
 */
final class TimeReader {

  private final Vocabulary words;
  private final TimeAnchor anchor;
  private final char[] t;
  private final int from;
  private final int to;
  private final List<TimeMention> found = new ArrayList<>();
  private int yearInForce;

  TimeReader(Vocabulary words, TimeAnchor anchor, char[] text, int from, int to) {
    this.words = words;
    this.anchor = anchor;
    this.t = text;
    this.from = from;
    this.to = to;
  }

  List<TimeMention> read() {
    int i = from;
    while (i < to) {
      i = Math.max(i + 1, at(i, t[i]));
    }
    return found;
  }

  private char at(int i) {
    return i >= from && i < to ? t[i] : ' ';
  }

  private boolean says(String word, int i) {
    if (i < from || i + word.length() > to) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (t[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private int at(int i, char c) {
    if (Script.isDigit(c)) {
      return Script.isDigit(at(i - 1)) || at(i - 1) == '.' || Script.isLatin(at(i - 1))
          ? i + 1
          : digits(i);
    }
    if (c < 0x2000) {
      return i + 1;
    }
    Lexicon.Hit<shuanghe.model.WordRole> loose =
        words.words(Vocabulary.Role.LOOSE).longest(t, i, to);
    if (loose != null) {
      found.add(new TimeMention(i, loose.end(), null, Role.VAGUE));
      return loose.end();
    }
    return switch (c) {
      case '今',
          '本',
          '去',
          '上',
          '前',
          '明',
          '当',
          '全',
          '年',
          '下',
          '一',
          '二',
          '三',
          '四',
          '目',
          '至',
          '迄',
          '同' ->
          relative(i);
      case '“', '十' -> plan(i);
      default -> i + 1;
    };
  }

  // numbers: 2023年8月31日, 8月底, 1—8月, 17日, 2019-2021年

  private int digits(int i) {
    int j = pastDigits(i);
    int n = value(i, j);
    if (j - i == 4 && n >= 1900 && n < 2100) {
      int k = at(j) == '年' ? pastDigits(j + 1) : j;
      boolean span = isDash(at(k == j + 1 ? j + 1 : j));
      int dash = at(j) == '年' ? j + 1 : j;
      if (isDash(at(dash)) || at(dash) == '至' || at(dash) == '到') {
        int second = dash + 1;
        while (isDash(at(second))) {
          second++;
        }
        int end = pastDigits(second);
        if (end - second == 4 && at(end) == '年') {
          return add(i, end + 1, TimePeriod.years(n, value(second, end)), Role.DURING);
        }
        if (span && end - second == 4) {
          return end;
        }
      }
      if (at(j) != '年') {
        return j;
      }
      yearInForce = n;
      return inYear(i, j + 1, n);
    }
    return monthOrDay(i, i, 0);
  }

  private int pastDigits(int i) {
    int j = i;
    while (Script.isDigit(at(j)) && j - i < 9) {
      j++;
    }
    return j;
  }

  private int value(int i, int j) {
    int n = 0;
    for (int k = i; k < j; k++) {
      n = n * 10 + t[k] - '0';
    }
    return n;
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '-' || c == '~';
  }

  /** After a year: half, quarter, months, its end, or the year itself. */
  private int inYear(int start, int i, int year) {
    if (says("度", i)) {
      return add(start, i + 1, year(year), Role.DURING);
    }
    if (says("底", i) || says("末", i) || says("年末", i) || says("年底", i)) {
      int end = at(i) == '年' ? i + 2 : i + 1;
      return add(
          start, end, year == 0 ? null : TimePeriod.day(LocalDate.of(year, 12, 31)), Role.AS_OF);
    }
    if (says("初", i)) {
      return add(start, i + 1, year == 0 ? null : TimePeriod.month(year, 1), Role.DURING);
    }
    int part = partOfYear(start, i, year);
    if (part > 0) {
      return part;
    }
    if (Script.isDigit(at(i))) {
      int end = monthOrDay(start, i, year == 0 ? -1 : year);
      if (end > i + 1) {
        return end;
      }
    }
    if (says("以来", i) || says("起", i)) {
      return add(start, i + 1, year(year), Role.SINCE);
    }
    return add(start, i, year(year), Role.DURING);
  }

  private static TimePeriod year(int year) {
    return year == 0 ? null : TimePeriod.year(year);
  }

  /** 上半年, 前三季度, 一季度, 前7月; 0 if none stands there. */
  private int partOfYear(int start, int i, int year) {
    if (says("上半年", i) || says("下半年", i)) {
      return add(
          start,
          i + 3,
          year == 0 ? null : TimePeriod.half(year, at(i) == '上' ? 1 : 2),
          Role.DURING);
    }
    boolean first = at(i) == '前' || at(i) == '首';
    int k = first ? i + 1 : at(i) == '第' ? i + 1 : i;
    int n = Script.isDigit(at(k)) ? value(k, pastDigits(k)) : ChineseNumerals.digit(at(k));
    int after = Script.isDigit(at(k)) ? pastDigits(k) : k + 1;
    if (!Script.isDigit(at(k)) && at(k) == '十') {
      n = 10;
      int unit = ChineseNumerals.digit(at(k + 1));
      if (unit > 0) {
        n += unit;
        after++;
      }
    }
    if (n <= 0) {
      return 0;
    }
    int unit = at(after) == '个' ? after + 1 : after;
    if (says("季度", unit) && n <= 4) {
      return add(
          start,
          unit + 2,
          year == 0 ? null : first ? months(year, 3 * n) : months(year, 3 * n - 2, 3 * n),
          Role.DURING);
    }
    if (first && at(unit) == '月' && n <= 12) {
      return add(start, unit + 1, year == 0 ? null : months(year, n), Role.DURING);
    }
    return 0;
  }

  private static TimePeriod months(int year, int last) {
    return TimePeriod.toMonth(year, last);
  }

  private static TimePeriod months(int year, int first, int last) {
    return TimePeriod.months(YearMonth.of(year, first), YearMonth.of(year, last));
  }

  /**
   * 8月, 8月底, 8月31日, 1—8月, 17日.
   *
   * @param year the year said before, 0 where none was, -1 where it was said but is not known
   */
  private int monthOrDay(int start, int i, int year) {
    int j = pastDigits(i);
    int n = value(i, j);
    if (isDash(at(j)) || at(j) == '月' && isDash(at(j + 1)) || (at(j) == '至' || at(j) == '到')) {
      int second = at(j) == '月' ? j + 2 : j + 1;
      while (isDash(at(second))) {
        second++;
      }
      int end = pastDigits(second);
      if (end > second && at(end) == '月' && at(end + 1) != '龄') {
        return span(start, end + 1, year, n, value(second, end));
      }
    }
    if (at(j) == '月' && n >= 1 && n <= 12) {
      return month(start, j + 1, year, n);
    }
    if ((at(j) == '日' || at(j) == '号' && at(j + 1) != '线') && n >= 1 && n <= 31 && j - i <= 2) {
      return bareDay(start, j + 1, n);
    }
    return j;
  }

  private int span(int start, int end, int year, int first, int last) {
    int y = monthYear(start, year, last);
    boolean possible = y > 0 && first >= 1 && last <= 12 && first <= last;
    int past = says("份", end) ? end + 1 : end;
    return add(start, past, possible ? months(y, first, last) : null, Role.DURING);
  }

  /** The year of a month: as said, else the last such month up to the anchor's. */
  private int monthYear(int start, int said, int month) {
    if (said != 0) {
      return Math.max(said, 0);
    }
    if (!anchor.knowsYear()) {
      return yearInForce;
    }
    boolean past = anchor.month() > 0 && month > anchor.month() && !isAhead(start);
    return past ? anchor.year() - 1 : anchor.year();
  }

  /** Whether a word just before or after the month puts it ahead: 将于12月, 预计11月. */
  private boolean isAhead(int start) {
    for (int i = Math.max(from, start - 4); i < Math.min(to, start + 8); i++) {
      if (t[i] == '将' || t[i] == '拟' || says("预计", i) || says("力争", i) || says("计划", i)) {
        return true;
      }
    }
    return false;
  }

  private int month(int start, int i, int year, int month) {
    int y = monthYear(start, year, month);
    if (Script.isDigit(at(i))) {
      int j = pastDigits(i);
      int day = value(i, j);
      if ((at(j) == '日' || at(j) == '号') && day >= 1 && day <= 31) {
        return add(start, j + 1, day(y, month, day), Role.DURING);
      }
    }
    if (says("底", i) || says("末", i)) {
      return add(start, i + 1, y == 0 ? null : endOf(y, month), Role.AS_OF);
    }
    int end = says("份", i) ? i + 1 : i;
    Role role = says("以来", end) || opensSince(start) ? Role.SINCE : Role.DURING;
    return add(start, end, y == 0 ? null : TimePeriod.month(y, month), role);
  }

  private boolean opensSince(int start) {
    return at(start - 1) == '自' || at(start - 1) == '从';
  }

  private static TimePeriod endOf(int year, int month) {
    return TimePeriod.day(YearMonth.of(year, month).atEndOfMonth());
  }

  private static TimePeriod day(int year, int month, int day) {
    try {
      return year == 0 ? null : TimePeriod.day(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private int bareDay(int start, int end, int day) {
    TimePeriod period =
        anchor.yearMonth().isPresent() ? day(anchor.year(), anchor.month(), day) : null;
    return add(start, end, period, Role.DURING);
  }

  // relative: 今年, 去年底, 上月, 目前

  private int relative(int i) {
    if (says("目前", i) || says("至今", i) && !says("至今年", i) || says("迄今", i)) {
      return add(i, i + 2, now(), Role.NOW);
    }
    if (says("当天", i) || says("当日", i)) {
      return add(i, i + 2, anchor.date().map(TimePeriod::day).orElse(null), Role.DURING);
    }
    int shift = yearShift(i);
    if (shift < 3) {
      int year = anchor.knowsYear() ? anchor.year() + shift : 0;
      int end = i + 2;
      if (says("以来", end)) {
        return add(i, end + 2, year(year), Role.DURING);
      }
      return inYear(i, end, year);
    }
    if (says("上月", i) || says("上个月", i) || says("本月", i) || says("当月", i)) {
      int back = at(i) == '上' ? 1 : 0;
      int end = i + (at(i + 1) == '个' ? 3 : 2);
      TimePeriod month =
          anchor
              .yearMonth()
              .map(m -> m.minusMonths(back))
              .map(m -> TimePeriod.month(m.getYear(), m.getMonthValue()))
              .orElse(null);
      return add(i, end, month, Role.DURING);
    }
    if (says("年底", i) || says("年末", i)) {
      return Script.isHan(at(i - 1)) && "每历近当".indexOf(at(i - 1)) >= 0
          ? i + 1
          : add(
              i,
              i + 2,
              anchor.knowsYear() ? TimePeriod.day(LocalDate.of(anchor.year(), 12, 31)) : null,
              Role.AS_OF);
    }
    int part = t[i] == '年' || t[i] == '本' ? 0 : partOfYear(i, i, anchor.year());
    return part > 0 ? part : i + 1;
  }

  private TimePeriod now() {
    return anchor
        .yearMonth()
        .map(m -> TimePeriod.month(m.getYear(), m.getMonthValue()))
        .orElse(null);
  }

  /** 今年 0, 去年 -1 …; 9 where no such word stands there. */
  private int yearShift(int i) {
    if (says("今年", i) || says("本年", i) || says("全年", i) || says("年内", i) || says("当年", i)) {
      return says("本年度", i) || at(i - 1) == '成' && at(i) == '本' ? 9 : 0;
    }
    if (says("去年", i) || says("上年", i)) {
      return -1;
    }
    if (says("前年", i)) {
      return -2;
    }
    return says("明年", i) ? 1 : 9;
  }

  /** “十四五”末: 2025; “十四五”期间: 2021—2025; as part of a name it is no time. */
  private int plan(int i) {
    int k = at(i) == '“' ? i + 1 : i;
    int number =
        says("十三五", k) ? 13 : says("十四五", k) ? 14 : says("十五五", k) ? 15 : says("十二五", k) ? 12 : 0;
    if (number == 0) {
      return i + 1;
    }
    int end = at(k + 3) == '”' ? k + 4 : k + 3;
    int last = 2025 + (number - 14) * 5;
    if (says("末", end) || says("期末", end)) {
      return add(i, end + (at(end) == '期' ? 2 : 1), TimePeriod.year(last), Role.UNTIL);
    }
    if (says("期间", end) || says("时期", end)) {
      return add(i, end + 2, TimePeriod.years(last - 4, last), Role.DURING);
    }
    return end;
  }

  private int add(int start, int end, TimePeriod period, Role role) {
    Role told = role;
    char before = at(start - 1);
    boolean times = (before == '是' || before == '为') && at(end) == '的';
    if (before == '比' || before == '较' || times) {
      told = Role.BASE;
    } else if (says("截至", start - 2)
        || says("截止", start - 2)
        || says("截止到", start - 3)
        || says("截至到", start - 3)) {
      told = role == Role.NOW ? Role.NOW : Role.AS_OF;
    } else if ((before == '到' || before == '至') && role != Role.NOW) {
      told = Role.UNTIL;
    } else if (says("末", end) || says("底", end)) {
      told = Role.AS_OF;
    }
    TimePeriod meant = period;
    if (told == Role.AS_OF && period != null && period.form() != TimePeriod.Form.DAY) {
      meant = TimePeriod.day(period.end());
    }
    found.add(new TimeMention(start, end, meant, told));
    return end;
  }
}
