package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.TimePeriod;
import shuanghe.press.text.TimeMention.Role;

/**
 * Finds time expressions and resolves them against an anchor: 今年, 去年底, 前7月, 1—8月, 上半年, 截至8月底, 上月,
 * “十四五”末, 到2025年, 17日. Where the year is not known, what depends on it has no period.
 */
public final class TimeReader {

  private final Vocabulary words;
  private final TimeAnchor anchor;
  private final TimeText text;
  private final char[] t;
  private final int from;
  private final int to;
  private final List<TimeMention> found = new ArrayList<>();

  /** The year of the last time that says when something was; bare 全年 and 前三季度 are of it. */
  private int yearInForce;

  private int yearBefore;

  public TimeReader(Vocabulary words, TimeAnchor anchor, char[] text, int from, int to) {
    this.words = words;
    this.anchor = anchor;
    this.text = new TimeText(text, from, to);
    this.t = text;
    this.from = from;
    this.to = to;
  }

  /**
   * @param year the year the sentence before spoke of, which a bare 全年 goes on with; 0 for none
   */
  public TimeReader after(int year) {
    yearBefore = year;
    return this;
  }

  public List<TimeMention> read() {
    int i = from;
    while (i < to) {
      i = Math.max(i + 1, at(i, t[i]));
    }
    return found;
  }

  private int at(int i, char c) {
    if (Script.isDigit(c)) {
      return Script.isDigit(text.at(i - 1))
              || text.at(i - 1) == '.'
              || Script.isLatin(text.at(i - 1))
          ? i + 1
          : digits(i);
    }
    if (c < 0x2000) {
      return i + 1;
    }
    Lexicon.Hit<shuanghe.model.Cue> loose =
        words.words(shuanghe.model.CueRole.LOOSE).longest(t, i, to);
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
          '如',
          '同' ->
          relative(i);
      case '“', '十' -> plan(i);
      default -> i + 1;
    };
  }

  // numbers: 2023年8月31日, 8月底, 1—8月, 17日, 2019-2021年

  private int digits(int i) {
    int j = text.pastDigits(i);
    int n = text.value(i, j);
    if (j - i == 4 && n >= 1900 && n < 2100) {
      int k = text.at(j) == '年' ? text.pastDigits(j + 1) : j;
      boolean span = TimeText.isDash(text.at(k == j + 1 ? j + 1 : j));
      int dash = text.at(j) == '年' ? j + 1 : j;
      if (TimeText.isDash(text.at(dash)) || text.at(dash) == '至' || text.at(dash) == '到') {
        int second = dash + 1;
        while (TimeText.isDash(text.at(second))) {
          second++;
        }
        int end = text.pastDigits(second);
        if (end - second == 4 && text.at(end) == '年') {
          int last = text.value(second, end);
          return add(i, end + 1, last < n ? null : TimePeriod.years(n, last), Role.DURING);
        }
        if (span && end - second == 4) {
          return end;
        }
      }
      if (text.at(j) != '年') {
        return j;
      }
      return inYear(i, j + 1, n);
    }
    return monthOrDay(i, i, 0);
  }

  /** After a year: half, quarter, months, its end, or the year itself. */
  private int inYear(int start, int i, int year) {
    int whole = text.says("度", i) ? 1 : text.says("全年", i) ? 2 : text.says("初以来", i) ? 3 : 0;
    if (whole > 0) {
      return add(start, i + whole, KnownPeriod.year(year), Role.DURING);
    }
    if (text.says("底", i) || text.says("末", i) || text.says("年末", i) || text.says("年底", i)) {
      int end = text.at(i) == '年' ? i + 2 : i + 1;
      return add(start, end, KnownPeriod.endOfYear(year), Role.AS_OF);
    }
    if (text.says("初", i)) {
      return add(start, i + 1, KnownPeriod.month(year, 1), Role.DURING);
    }
    int part = partOfYear(start, i, year);
    if (part > 0) {
      return part;
    }
    if (Script.isDigit(text.at(i))) {
      int known = found.size();
      int end = monthOrDay(start, i, year == 0 ? -1 : year);
      if (found.size() > known) {
        return end;
      }
    }
    if (text.says("以来", i) || text.says("起", i)) {
      return add(start, i + 1, KnownPeriod.year(year), Role.SINCE);
    }
    return add(start, i, KnownPeriod.year(year), Role.DURING);
  }

  /** 上半年, 前三季度, 一季度, 前7月; 0 if none stands there. */
  private int partOfYear(int start, int i, int year) {
    if (text.says("上半年", i) || text.says("下半年", i)) {
      return add(start, i + 3, KnownPeriod.half(year, text.at(i) == '上' ? 1 : 2), Role.DURING);
    }
    boolean first = text.at(i) == '前' || text.at(i) == '首';
    int k = first ? i + 1 : text.at(i) == '第' ? i + 1 : i;
    int n =
        Script.isDigit(text.at(k))
            ? text.value(k, text.pastDigits(k))
            : ChineseNumerals.digit(text.at(k));
    int after = Script.isDigit(text.at(k)) ? text.pastDigits(k) : k + 1;
    if (!Script.isDigit(text.at(k)) && text.at(k) == '十') {
      n = 10;
      int unit = ChineseNumerals.digit(text.at(k + 1));
      if (unit > 0) {
        n += unit;
        after++;
      }
    }
    if (n <= 0) {
      return 0;
    }
    int unit = text.at(after) == '个' ? after + 1 : after;
    if (text.says("季度", unit) && n <= 4) {
      return add(
          start,
          unit + 2,
          first ? KnownPeriod.months(year, 3 * n) : KnownPeriod.months(year, 3 * n - 2, 3 * n),
          Role.DURING);
    }
    if (first && text.at(unit) == '月' && n <= 12) {
      return add(start, unit + 1, KnownPeriod.months(year, n), Role.DURING);
    }
    return 0;
  }

  /**
   * 8月, 8月底, 8月31日, 1—8月, 17日.
   *
   * @param year the year said before, 0 where none was, -1 where it was said but is not known
   */
  private int monthOrDay(int start, int i, int year) {
    int j = text.pastDigits(i);
    int n = text.value(i, j);
    int to = text.at(j) == '月' ? j + 1 : j;
    if (TimeText.isDash(text.at(to)) || text.at(to) == '至' || text.at(to) == '到') {
      int second = to + 1;
      while (TimeText.isDash(text.at(second))) {
        second++;
      }
      int end = text.pastDigits(second);
      if (end > second && text.at(end) == '月' && text.at(end + 1) != '龄') {
        return span(start, end + 1, year, n, text.value(second, end));
      }
    }
    if (text.at(j) == '月' && n >= 1 && n <= 12) {
      return month(start, j + 1, year, n);
    }
    if ((text.at(j) == '日' || text.at(j) == '号' && text.at(j + 1) != '线')
        && n >= 1
        && n <= 31
        && j - i <= 2) {
      return bareDay(start, j + 1, n);
    }
    return j;
  }

  private int span(int start, int end, int year, int first, int last) {
    int y = monthYear(start, year, last);
    boolean possible = y > 0 && first >= 1 && last <= 12 && first <= last;
    int past = text.says("份", end) ? end + 1 : end;
    return add(start, past, possible ? KnownPeriod.months(y, first, last) : null, Role.DURING);
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
      if (t[i] == '将'
          || t[i] == '拟'
          || text.says("预计", i)
          || text.says("力争", i)
          || text.says("计划", i)) {
        return true;
      }
    }
    return false;
  }

  private int month(int start, int i, int year, int month) {
    int y = monthYear(start, year, month);
    if (Script.isDigit(text.at(i))) {
      int j = text.pastDigits(i);
      int day = text.value(i, j);
      if ((text.at(j) == '日' || text.at(j) == '号') && day >= 1 && day <= 31) {
        return add(start, j + 1, KnownPeriod.day(y, month, day), Role.DURING);
      }
    }
    if (text.says("底", i) || text.says("末", i)) {
      return add(start, i + 1, KnownPeriod.endOfMonth(y, month), Role.AS_OF);
    }
    int end = text.says("份", i) ? i + 1 : i;
    Role role = text.says("以来", end) || opensSince(start) ? Role.SINCE : Role.DURING;
    return add(start, end, KnownPeriod.month(y, month), role);
  }

  private boolean opensSince(int start) {
    return text.at(start - 1) == '自' || text.at(start - 1) == '从';
  }

  private int bareDay(int start, int end, int day) {
    TimePeriod period =
        anchor.yearMonth().isPresent() ? KnownPeriod.day(anchor.year(), anchor.month(), day) : null;
    return add(start, end, period, Role.DURING);
  }

  // relative: 今年, 去年底, 上月, 目前

  private int relative(int i) {
    if (text.saysNow(i)) {
      return add(i, i + 2, now(), Role.NOW);
    }
    if (text.says("当天", i) || text.says("当日", i)) {
      return add(i, i + 2, anchor.date().map(TimePeriod::day).orElse(null), Role.DURING);
    }
    int shift = yearShift(i);
    if (shift < 3) {
      int named = text.says("全年", i) ? Math.max(yearInForce, yearInForce > 0 ? 0 : yearBefore) : 0;
      int year = named > 0 ? named : anchor.knowsYear() ? anchor.year() + shift : 0;
      int end = i + 2;
      if (text.says("以来", end)) {
        return add(i, end + 2, KnownPeriod.year(year), Role.DURING);
      }
      return inYear(i, end, year);
    }
    if (text.says("上月", i) || text.says("上个月", i) || text.says("本月", i) || text.says("当月", i)) {
      int back = text.at(i) == '上' ? 1 : 0;
      int end = i + (text.at(i + 1) == '个' ? 3 : 2);
      TimePeriod month =
          anchor
              .yearMonth()
              .map(m -> m.minusMonths(back))
              .map(m -> TimePeriod.month(m.getYear(), m.getMonthValue()))
              .orElse(null);
      return add(i, end, month, Role.DURING);
    }
    if (text.says("年初以来", i)) {
      int year = yearInForce > 0 ? yearInForce : yearBefore > 0 ? yearBefore : anchor.year();
      return add(i, i + 4, KnownPeriod.year(year), Role.DURING);
    }
    if (text.says("年底", i) || text.says("年末", i)) {
      return Script.isHan(text.at(i - 1)) && "每历近当".indexOf(text.at(i - 1)) >= 0
          ? i + 1
          : add(i, i + 2, KnownPeriod.endOfYear(anchor.year()), Role.AS_OF);
    }
    int year = yearInForce > 0 ? yearInForce : anchor.year();
    int part = t[i] == '年' || t[i] == '本' ? 0 : partOfYear(i, i, year);
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
    if (text.says("今年", i)
        || text.says("本年", i)
        || text.says("全年", i)
        || text.says("年内", i)
        || text.says("当年", i)) {
      return text.says("本年度", i) || text.at(i - 1) == '成' && text.at(i) == '本' ? 9 : 0;
    }
    if (text.says("去年", i) || text.says("上年", i)) {
      return -1;
    }
    if (text.says("前年", i)) {
      return -2;
    }
    return text.says("明年", i) ? 1 : 9;
  }

  /** “十四五”末: 2025; “十四五”期间: 2021—2025; as part of a name it is no time. */
  private int plan(int i) {
    int k = text.at(i) == '“' ? i + 1 : i;
    int number =
        text.says("十三五", k)
            ? 13
            : text.says("十四五", k) ? 14 : text.says("十五五", k) ? 15 : text.says("十二五", k) ? 12 : 0;
    if (number == 0) {
      return i + 1;
    }
    int end = text.at(k + 3) == '”' ? k + 4 : k + 3;
    int last = 2025 + (number - 14) * 5;
    if (text.says("末", end) || text.says("期末", end)) {
      return add(i, end + (text.at(end) == '期' ? 2 : 1), TimePeriod.year(last), Role.UNTIL);
    }
    if (text.says("期间", end) || text.says("时期", end)) {
      return add(i, end + 2, TimePeriod.years(last - 4, last), Role.DURING);
    }
    return end;
  }

  private int add(int start, int end, TimePeriod period, Role role) {
    Role told = role;
    char before = text.at(start - 1);
    boolean times = (before == '是' || before == '为') && text.at(end) == '的';
    if (before == '比' || before == '较' || times || text.comparesBefore(start)) {
      told = Role.BASE;
    } else if (text.says("截至", start - 2)
        || text.says("截止", start - 2)
        || text.says("截止到", start - 3)
        || text.says("截至到", start - 3)) {
      told = role == Role.NOW ? Role.NOW : Role.AS_OF;
    } else if ((before == '到' || before == '至') && role != Role.NOW) {
      told = Role.UNTIL;
    } else if (text.says("末", end) || text.says("底", end)) {
      told = Role.AS_OF;
    }
    TimePeriod meant = period;
    if (told == Role.AS_OF && period != null && period.form() != TimePeriod.Form.DAY) {
      meant = TimePeriod.day(period.end());
    }
    TimeMention mention = new TimeMention(start, end, meant, told);
    yearInForce = mention.year() > 0 ? mention.year() : yearInForce;
    found.add(mention);
    return end;
  }
}
