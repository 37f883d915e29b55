package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.Form;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.Role;

/**
 * Finds the expressions of time of a text in one pass and leaves them typed, over spans: 今年, 去年底,
 * 前7月, 1—8月, 截至8月底, “十四五”末, 到2025年, 17日, “五一”假期, 除夕至正月初五.
 */
public final class TimeScanner {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final TimeWords words;
  private final Lexicon<?> units;
  private final Lexicon<?> places;
  private final char[] t;
  private final int from;
  private final int to;
  private final List<TimeExpression> found = new ArrayList<>();

  /** The word before a time that was read last, and where it ends. */
  private TimeRole before;

  private int beforeEnd = -1;
  private int titleStart = -1;
  private int clauseStart;
  private int statistics;

  /** Where the last word stands that puts its clause ahead of the report. */
  private int aheadAt = -1;

  public TimeScanner(Vocabulary vocabulary, char[] text, int from, int to) {
    this.words = vocabulary.time();
    this.units = vocabulary.units();
    this.places = vocabulary.places();
    this.t = text;
    this.from = from;
    this.to = to;
    this.clauseStart = from;
  }

  public List<TimeExpression> scan() {
    int i = from;
    while (i < to) {
      i = Math.max(i + 1, at(i, t[i]));
    }
    return found;
  }

  private int at(int i, char c) {
    if (Script.isDigit(c)) {
      return digits(i);
    }
    if (Script.endsClause(c)) {
      clauseStart = i + 1;
      return i + 1;
    }
    if (c < 0x2000) {
      return i + 1;
    }
    if (c == '《') {
      titleStart = found.size();
      return i + 1;
    }
    if (c == '》') {
      closeTitle(i);
      return i + 1;
    }
    Hit<RoleWord<TimeRole>> hit = words.opening(t, i, to);
    return hit == null ? i + 1 : opened(i, hit);
  }

  /** What stands in the title of a plan or a paper is its name; that of statistics tells theirs. */
  private void closeTitle(int end) {
    if (titleStart >= 0 && titleStart < found.size() && !endsReport(end)) {
      for (int k = titleStart; k < found.size(); k++) {
        TimeExpression e = found.get(k);
        found.set(
            k, new TimeExpression(e.start(), e.end(), e.year(), e.cut(), Role.TITLE, e.ahead()));
      }
    }
    titleStart = -1;
  }

  private boolean endsReport(int end) {
    for (int i = Math.max(from, end - 3); i < end; i++) {
      if (past(TimeRole.REPORT_TITLE, i) == end) {
        return true;
      }
    }
    return false;
  }

  private int opened(int i, Hit<RoleWord<TimeRole>> hit) {
    int end = hit.end();
    String value = hit.value().value();
    return switch (hit.value().role()) {
      case YEAR -> inYear(i, end, new Year(Reference.OF_REPORT, Integer.parseInt(value)));
      case SPOKEN_YEAR -> inYear(i, end, new Year(Reference.SPOKEN_OF, Integer.parseInt(value)));
      case PART -> add(i, end, Year.UNSAID, part(value), Role.DURING);
      case FIRST -> Math.max(end, firstMonths(i, end, Year.UNSAID));
      case YEAR_END -> add(i, end, Year.SPOKEN_OF, Cut.of(Form.YEAR_END), Role.AS_OF);
      case YEAR_START -> add(i, end, Year.SPOKEN_OF, Cut.of(Form.MONTH, 1), Role.DURING);
      case SINCE_YEAR_START -> add(i, end, Year.SPOKEN_OF, Cut.of(Form.YEAR), Role.DURING);
      case MONTH_AGO -> monthAgo(i, end, Integer.parseInt(value));
      case SPOKEN_MONTH -> add(i, end, Year.UNSAID, Cut.of(Form.SPOKEN_MONTH), Role.DURING);
      case SPOKEN_DAY -> add(i, end, Year.UNSAID, Cut.of(Form.SPOKEN_DAY), Role.DURING);
      case FIRST_DAY ->
          add(i, end, Year.UNSAID, Cut.of(Form.FIRST_DAY, value.isEmpty() ? 0 : 1), Role.DURING);
      case DAY_AGO ->
          add(i, end, Year.UNSAID, Cut.of(Form.DAY_AGO, Integer.parseInt(value)), Role.DURING);
      case DAY_IN_BRACKETS -> dayInBrackets(i, end, Integer.parseInt(value));
      case NOW -> now(i, end);
      case NOW_OPENING -> opensClause(i) ? now(i, end) : end;
      case PLAN -> plan(i, end, Integer.parseInt(value));
      case LOOSE -> add(i, end, Year.UNSAID, Cut.NONE, Role.VAGUE);
      case YEAR_EVIDENCE ->
          add(i, end, Year.printed(Integer.parseInt(value)), Cut.of(Form.YEAR), Role.NAME);
      case HOLIDAY -> holiday(i, end, value, Year.UNSAID, false);
      case HOLIDAY_NAMED -> holiday(i, end, value, Year.UNSAID, true);
      case LUNAR_DAY -> lunar(i, end, value, Year.UNSAID);
      case MONTH_NAME -> monthInCharacters(i, hit);
      case CN_CENTURY -> yearInCharacters(i, end, Integer.parseInt(value));
      case AHEAD -> ahead(i, end);
      case STATISTIC -> statistic(end);
      case NONE -> end;
      default -> prefix(hit);
    };
  }

  private int prefix(Hit<RoleWord<TimeRole>> hit) {
    before = hit.value().role();
    beforeEnd = hit.end();
    return hit.end();
  }

  private int statistic(int end) {
    statistics++;
    return end;
  }

  /** How many words of statistics stand in the text. */
  public int statistics() {
    return statistics;
  }

  /** 将, 预计: the times of the clause before it are ahead as well. */
  private int ahead(int i, int end) {
    aheadAt = i;
    for (int k = found.size() - 1; k >= 0 && found.get(k).start() >= clauseStart; k--) {
      TimeExpression e = found.get(k);
      found.set(k, new TimeExpression(e.start(), e.end(), e.year(), e.cut(), e.role(), true));
    }
    return end;
  }

  // years

  private int digits(int i) {
    int j = pastDigits(i);
    char last = at(i - 1);
    if (last == '.' || last == '/' || Script.isLatin(last) || Script.isDigit(last)) {
      return j;
    }
    int n = value(i, j);
    if (j - i == 4 && n >= FIRST_YEAR && n <= LAST_YEAR) {
      return fourDigits(i, j, n);
    }
    return j - i <= 2 ? Math.max(j, monthOrDay(i, i, Year.UNSAID)) : j;
  }

  private int fourDigits(int i, int j, int n) {
    int written = writtenDay(i, j, n);
    if (written > 0) {
      return written;
    }
    boolean year = past(TimeRole.UNIT_YEAR, j) == j + 1;
    int dash = year ? j + 1 : j;
    int second = pastRange(dash);
    if (second > dash) {
      int end = pastDigits(second);
      int last = end - second == 4 ? value(second, end) : 0;
      int close = Math.max(end, past(TimeRole.UNIT_YEAR, end));
      if (last >= FIRST_YEAR && last <= LAST_YEAR && (year || close > end)) {
        Cut cut = last < n ? Cut.NONE : new Cut(Form.YEARS, 0, 0, last, 0, "");
        return add(i, close, Year.printed(n), cut, Role.DURING);
      }
      if (last >= n) {
        return add(i, end, Year.printed(n), Cut.of(Form.YEAR), Role.NAME);
      }
    }
    if (year) {
      return inYear(i, j + 1, Year.printed(n));
    }
    boolean named = Script.isHan(at(j)) || Script.opens(at(j)) && at(j) != '(';
    boolean bracketed = at(i - 1) == '(' && at(j) == ')';
    if (bracketed || named && !isCounted(j)) {
      return add(i, j, Year.printed(n), Cut.of(Form.YEAR), Role.NAME);
    }
    return j;
  }

  /** Whether a unit or 余 begins here, and no longer name of a place: 2024双城音乐节. */
  private boolean isCounted(int i) {
    if (past(TimeRole.NOT_A_YEAR, i) > 0) {
      return true;
    }
    Hit<?> unit = units.longest(t, i, to);
    Hit<?> place = unit == null ? null : places.longest(t, i, to);
    return unit != null && (place == null || place.end() <= unit.end());
  }

  /** 2024-03-11, 2024/3/11, 2024.03.11; 0 where none stands there. */
  private int writtenDay(int i, int j, int year) {
    char mark = at(j);
    if (mark != '-' && mark != '/' && mark != '.') {
      return 0;
    }
    int month = pastDigits(j + 1);
    int day = at(month) == mark ? pastDigits(month + 1) : month;
    boolean whole = month - j - 1 >= 1 && month - j - 1 <= 2 && day > month + 1 && day - month <= 3;
    return whole
        ? add(
            i,
            day,
            Year.printed(year),
            Cut.day(value(j + 1, month), value(month + 1, day)),
            Role.DURING)
        : 0;
  }

  private int yearInCharacters(int i, int end, int century) {
    Hit<RoleWord<TimeRole>> tens = words.at(TimeRole.CN_DIGIT, t, end, to);
    Hit<RoleWord<TimeRole>> ones =
        tens == null ? null : words.at(TimeRole.CN_DIGIT, t, end + 1, to);
    if (ones == null || past(TimeRole.UNIT_YEAR, end + 2) < 0) {
      return end;
    }
    int year =
        century * 100
            + Integer.parseInt(tens.value().value()) * 10
            + Integer.parseInt(ones.value().value());
    return inYear(i, end + 3, Year.printed(year));
  }

  /** After a year: half, quarter, months, its end, or the year itself. */
  private int inYear(int start, int i, Year year) {
    int end = past(TimeRole.END, i);
    if (end > 0) {
      return add(start, end, year, Cut.of(Form.YEAR_END), Role.AS_OF);
    }
    int early = past(TimeRole.START, i);
    if (early > 0) {
      int since = past(TimeRole.SINCE, early);
      return since > 0
          ? add(start, since, year, Cut.of(Form.YEAR), Role.DURING)
          : add(start, early, year, Cut.of(Form.MONTH, 1), Role.DURING);
    }
    boolean spoken = year.reference() == Reference.SPOKEN_OF;
    int whole = past(TimeRole.WHOLE_YEAR, i);
    if ((spoken || whole > 0) && past(TimeRole.PLAN_NOUN, Math.max(i, whole)) > 0) {
      return add(start, Math.max(i, whole), year, Cut.of(Form.YEAR), Role.NAME);
    }
    if (whole > 0) {
      return add(start, whole, year, Cut.of(Form.YEAR), Role.DURING);
    }
    int part = partOfYear(start, i, year);
    if (part > 0) {
      return part;
    }
    int since = past(TimeRole.SINCE, i);
    if (since > 0) {
      boolean reports = year.reference() != Reference.PRINTED;
      return add(start, since, year, Cut.of(Form.YEAR), reports ? Role.DURING : Role.SINCE);
    }
    int ahead = year.isPrinted() ? past(TimeRole.BEFORE_YEAR, i) : -1;
    if (ahead > 0 && words.at(TimeRole.PART, t, i, to) == null) {
      return add(start, ahead, year, Cut.of(Form.YEAR), Role.UNTIL);
    }
    return add(start, i, year, Cut.of(Form.YEAR), Role.DURING);
  }

  private int partOfYear(int start, int i, Year year) {
    Hit<RoleWord<TimeRole>> part = words.at(TimeRole.PART, t, i, to);
    if (part != null) {
      return add(start, part.end(), year, part(part.value().value()), Role.DURING);
    }
    int first = past(TimeRole.FIRST, i);
    int months = first < 0 ? -1 : firstMonths(start, first, year);
    if (months > 0) {
      return months;
    }
    int same = past(TimeRole.SAME, i);
    if (same > 0) {
      return add(start, same, year, Cut.of(Form.SAME), Role.DURING);
    }
    if (Script.isDigit(at(i))) {
      int known = found.size();
      int end = monthOrDay(start, i, year);
      return found.size() > known ? end : -1;
    }
    Hit<RoleWord<TimeRole>> month = words.at(TimeRole.MONTH_NAME, t, i, to);
    if (month != null) {
      return month(start, month.end(), year, Integer.parseInt(month.value().value()));
    }
    int named = holidayIn(start, i, year);
    return named > i ? named : -1;
  }

  private int holidayIn(int start, int i, Year year) {
    Hit<RoleWord<TimeRole>> sure = words.at(TimeRole.HOLIDAY_NAMED, t, i, to);
    if (sure != null) {
      return holiday(start, sure.end(), sure.value().value(), year, true);
    }
    Hit<RoleWord<TimeRole>> day = words.at(TimeRole.HOLIDAY, t, i, to);
    int known = found.size();
    int end = day == null ? -1 : holiday(start, day.end(), day.value().value(), year, false);
    return found.size() > known ? end : -1;
  }

  private static Cut part(String value) {
    int dash = value.indexOf('-');
    return dash < 0
        ? Cut.of(Form.HALF, value.charAt(1) - '0')
        : Cut.months(
            Integer.parseInt(value.substring(0, dash)),
            Integer.parseInt(value.substring(dash + 1)));
  }

  /** 前7月, 前7个月, 前3季度; -1 where none stands there. */
  private int firstMonths(int start, int i, Year year) {
    int j = pastDigits(i);
    if (j == i || j - i > 2) {
      return -1;
    }
    int n = value(i, j);
    int quarter = past(TimeRole.UNIT_QUARTER, j);
    if (quarter > 0 && n >= 1 && n <= 4) {
      return add(start, quarter, year, Cut.months(1, 3 * n), Role.DURING);
    }
    int month = Math.max(past(TimeRole.UNIT_MONTH, j), past(TimeRole.UNIT_MONTHS, j));
    return month > 0 && n >= 1 && n <= 12
        ? add(start, month, year, Cut.months(1, n), Role.DURING)
        : -1;
  }

  // months and days

  /** 8月, 8月底, 8月31日, 1—8月, 17日. */
  private int monthOrDay(int start, int i, Year year) {
    int j = pastDigits(i);
    int n = value(i, j);
    int month = past(TimeRole.UNIT_MONTH, j);
    int second = pastRange(month > 0 ? month : j);
    if (second > 0) {
      int end = pastDigits(second);
      int close = end > second && end - second <= 2 ? past(TimeRole.UNIT_MONTH, end) : -1;
      if (close > 0 && past(TimeRole.NOT_A_MONTH, close) < 0 && !Script.isDigit(at(close))) {
        int last = value(second, end);
        boolean possible = n >= 1 && last <= 12 && n <= last;
        int tail = Math.max(close, past(TimeRole.MONTH_TAIL, close));
        return add(start, tail, year, possible ? Cut.months(n, last) : Cut.NONE, Role.DURING);
      }
    }
    if (month > 0) {
      return n >= 1 && n <= 12 && past(TimeRole.NOT_A_MONTH, month) < 0
          ? month(start, month, year, n)
          : month;
    }
    return bareDay(start, i, j, n, year);
  }

  private int month(int start, int i, Year year, int month) {
    int j = pastDigits(i);
    if (j > i && j - i <= 2) {
      int end = dayOfMonth(start, i, j, year, month);
      if (end > 0) {
        return end;
      }
    }
    int end = past(TimeRole.END, i);
    if (end > 0) {
      return add(start, end, year, Cut.of(Form.MONTH_END, month), Role.AS_OF);
    }
    int tail = Math.max(i, past(TimeRole.MONTH_TAIL, i));
    int alone = past(TimeRole.MONTH_ALONE, tail);
    tail = Math.max(Math.max(tail, alone), past(TimeRole.MONTH_PART, tail));
    int since = past(TimeRole.SINCE, tail);
    int same = past(TimeRole.SAME, tail);
    return add(
        start,
        Math.max(tail, Math.max(since, same)),
        year,
        new Cut(Form.MONTH, month, 0, 0, 0, alone > 0 ? TimeExpression.ALONE : ""),
        since > 0 ? Role.SINCE : Role.DURING);
  }

  /** 31日, 29日至30日, 29日至10月6日, 1—5日; -1 where none stands there. */
  private int dayOfMonth(int start, int i, int j, Year year, int month) {
    int day = value(i, j);
    int close = past(TimeRole.UNIT_DAY, j);
    int second = pastRange(close > 0 ? close : j);
    if (second > 0) {
      int end = pastDigits(second);
      int lastMonth = 0;
      int unit = end > second ? past(TimeRole.UNIT_MONTH, end) : -1;
      if (unit > 0) {
        lastMonth = value(second, end);
        second = unit;
        end = pastDigits(second);
      }
      int last = end > second && end - second <= 2 ? past(TimeRole.UNIT_DAY, end) : -1;
      if (last > 0) {
        Cut cut = new Cut(Form.DAYS, month, day, lastMonth, value(second, end), "");
        return add(start, last, year, cut, Role.DURING);
      }
    }
    if (close < 0 || day < 1 || day > 31) {
      return -1;
    }
    int since = past(TimeRole.SINCE, close);
    return add(
        start,
        Math.max(close, since),
        year,
        Cut.day(month, day),
        since > 0 ? Role.SINCE : Role.DURING);
  }

  private int bareDay(int start, int i, int j, int day, Year year) {
    int close = past(TimeRole.UNIT_DAY, j);
    if (close < 0 || day < 1 || day > 31 || past(TimeRole.NOT_A_DAY, close) > 0) {
      return j;
    }
    boolean number = past(TimeRole.DAY_NUMBER, j) > 0;
    if (number && !(opensClause(i) && endsClause(close))
        || i > from && past(TimeRole.NOT_BEFORE_A_DAY, i - 1) == i) {
      return close;
    }
    int second = pastRange(close);
    int end = second > 0 ? pastDigits(second) : -1;
    int last = end > second ? past(TimeRole.UNIT_DAY, end) : -1;
    return last > 0
        ? add(start, last, year, new Cut(Form.DAYS, 0, day, 0, value(second, end), ""), Role.DURING)
        : add(start, close, year, Cut.day(0, day), Role.DURING);
  }

  private int monthInCharacters(int i, Hit<RoleWord<TimeRole>> hit) {
    int end = hit.end();
    boolean goesOn =
        past(TimeRole.MONTH_TAIL, end) > 0
            || past(TimeRole.END, end) > 0
            || past(TimeRole.SINCE, end) > 0
            || past(TimeRole.MONTH_PART, end) > 0
            || past(TimeRole.UNIT_MONTH, end - 1) < 0;
    return goesOn ? month(i, end, Year.UNSAID, Integer.parseInt(hit.value().value())) : end;
  }

  // told from the report

  private int monthAgo(int i, int end, int months) {
    int close = past(TimeRole.END, end);
    int day = pastDigits(end);
    int unit = day > end && day - end <= 2 ? past(TimeRole.UNIT_DAY, day) : -1;
    if (unit > 0 && months == 0) {
      return add(i, unit, Year.UNSAID, Cut.day(0, value(end, day)), Role.DURING);
    }
    Role role = close > 0 ? Role.AS_OF : Role.DURING;
    return add(i, Math.max(end, close), Year.UNSAID, Cut.of(Form.MONTH_AGO, months), role);
  }

  /** 今(27)日. */
  private int dayInBrackets(int i, int end, int days) {
    int j = pastDigits(end);
    int unit = at(j) == ')' ? past(TimeRole.UNIT_DAY, j + 1) : -1;
    return unit > 0 && j - end <= 2
        ? add(
            i, unit, Year.UNSAID, new Cut(Form.DAY_AGO, days, value(end, j), 0, 0, ""), Role.DURING)
        : end;
  }

  /** 截至目前; but in 至今年 it is 今年 that tells the time. */
  private int now(int i, int end) {
    Hit<RoleWord<TimeRole>> inside = words.opening(t, end - 1, to);
    if (inside != null && inside.end() > end && inside.value().role() == TimeRole.YEAR) {
      before = TimeRole.UNTIL_BEFORE;
      beforeEnd = end - 1;
      return end - 1;
    }
    return add(i, end, Year.UNSAID, Cut.of(Form.NOW), Role.NOW);
  }

  /** “十四五”末: 2025; “十四五”期间: 2021—2025; as part of a name it is no time. */
  private int plan(int i, int end, int last) {
    int close = past(TimeRole.PLAN_END, end);
    if (close > 0) {
      return add(i, close, Year.printed(last), Cut.of(Form.YEAR), Role.UNTIL);
    }
    int span = past(TimeRole.PLAN_SPAN, end);
    return span > 0
        ? add(i, span, Year.printed(last - 4), new Cut(Form.YEARS, 0, 0, last, 0, ""), Role.DURING)
        : end;
  }

  // holidays

  private int holiday(int start, int i, String name, Year year, boolean sure) {
    int span = past(TimeRole.HOLIDAY_SPAN, i);
    int end = Math.max(i, span);
    Hit<RoleWord<TimeRole>> first = words.at(TimeRole.HOLIDAY_FIRST_DAYS, t, end, to);
    if (!sure && span < 0 && first == null) {
      return i;
    }
    int days = first == null ? 0 : Integer.parseInt(first.value().value());
    end = first == null ? end : first.end();
    end = Math.max(end, past(TimeRole.HOLIDAY_SPAN, end));
    int same = past(TimeRole.SAME, end);
    Cut cut = new Cut(Form.HOLIDAY, 0, 0, days, 0, name);
    return add(start, Math.max(end, same), year, cut, Role.DURING);
  }

  private int lunar(int start, int i, String first, Year year) {
    int[] day = monthAndDay(first);
    int second = pastRange(i);
    Hit<RoleWord<TimeRole>> last = second < 0 ? null : words.at(TimeRole.LUNAR_DAY, t, second, to);
    last = second < 0 || last != null ? last : words.at(TimeRole.LUNAR_TAIL, t, second, to);
    int[] until = last == null ? day : monthAndDay(last.value().value());
    Cut cut = new Cut(Form.LUNAR, day[0], day[1], until[0], until[1], "");
    return add(start, last == null ? i : last.end(), year, cut, Role.DURING);
  }

  private static int[] monthAndDay(String value) {
    int dash = value.indexOf('-');
    return new int[] {
      Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1))
    };
  }

  // the words around a time

  private int add(int start, int end, Year year, Cut cut, Role role) {
    Role told = role(start, end, cut, role);
    Cut meant = told == Role.AS_OF && cut.form() == Form.MONTH ? monthEnd(cut) : cut;
    found.add(new TimeExpression(start, end, year, meant, told, aheadAt >= clauseStart));
    return end;
  }

  private static Cut monthEnd(Cut cut) {
    return Cut.of(Form.MONTH_END, cut.from());
  }

  private Role role(int start, int end, Cut cut, Role usual) {
    if (usual == Role.NAME || usual == Role.TITLE || usual == Role.VAGUE) {
      return usual;
    }
    TimeRole word = beforeEnd == start ? before : null;
    if (past(TimeRole.COMPARED_AFTER, end) > 0) {
      return Role.BASE;
    }
    if (word == null) {
      return listedBehindBase(start) ? Role.BASE : usual;
    }
    boolean attribute = past(TimeRole.ATTRIBUTIVE, end) > 0;
    return switch (word) {
      case BASE_BEFORE -> Role.BASE;
      case EQUALS_BEFORE -> attribute ? Role.BASE : usual;
      case AS_OF_BEFORE -> usual == Role.NOW ? usual : Role.AS_OF;
      case UNTIL_BEFORE -> usual == Role.NOW ? usual : Role.UNTIL;
      case PAST_BEFORE -> Role.PAST;
      case SINCE_BEFORE -> Role.SINCE;
      case FROM_BEFORE -> usual == Role.SINCE || sinceBehind(end) ? Role.SINCE : Role.FROM;
      default -> cut.form() == Form.SAME && attribute ? Role.BASE : usual;
    };
  }

  /** 比一季度、上半年: what 、 adds to a time measured against is measured against too. */
  private boolean listedBehindBase(int start) {
    if (found.isEmpty()) {
      return false;
    }
    TimeExpression last = found.getLast();
    return last.role() == Role.BASE
        && last.end() == start - 1
        && past(TimeRole.LIST, start - 1) == start;
  }

  private boolean sinceBehind(int end) {
    for (int i = end; i < to && !Script.endsClause(t[i]); i++) {
      if (past(TimeRole.SINCE, i) > 0) {
        return true;
      }
    }
    return false;
  }

  // characters

  private char at(int i) {
    return i >= from && i < to ? t[i] : ' ';
  }

  private int past(TimeRole role, int i) {
    if (i < from || i >= to) {
      return -1;
    }
    Hit<RoleWord<TimeRole>> hit = words.at(role, t, i, to);
    return hit == null ? -1 : hit.end();
  }

  /** Past the words between the two ends of a range; -1 where none stands there. */
  private int pastRange(int i) {
    int end = past(TimeRole.RANGE, i);
    int next = end;
    while (next > 0) {
      end = next;
      next = past(TimeRole.RANGE, end);
    }
    return end;
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

  private boolean opensClause(int i) {
    return i == from || Script.endsClause(t[i - 1]) || t[i - 1] == '(';
  }

  private boolean endsClause(int i) {
    return i >= to || Script.endsClause(t[i]);
  }
}
