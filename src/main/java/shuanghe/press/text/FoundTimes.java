package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * The expressions of time found in a text so far, each with the role that the words around it give
 * it.
 */
final class FoundTimes {

  /** The name of what was done between a time and 开通以来 is no longer. */
  private static final int LONGEST_DONE = 14;

  private final TimeText text;
  private final List<TimeExpression> found = new ArrayList<>();

  /** The word before a time that was read last, and where it ends. */
  private TimeRole before;

  private int beforeEnd = -1;
  private int titleStart = -1;
  private int clauseStart;

  /** Where the last word stands that puts its clause ahead of the report. */
  private int aheadAt = -1;

  FoundTimes(TimeText text) {
    this.text = text;
    this.clauseStart = text.from();
  }

  List<TimeExpression> all() {
    return found;
  }

  int size() {
    return found.size();
  }

  /** Begins a clause at an offset. */
  void beginClause(int at) {
    clauseStart = at;
  }

  /** Begins the title of a work, whose times are its own. */
  void openTitle() {
    titleStart = found.size();
  }

  /** In 至今年 it is 至 that stands before a time. */
  void before(TimeRole role, int end) {
    before = role;
    beforeEnd = end;
  }

  /** What stands in the title of a plan or a paper is its name; that of statistics tells theirs. */
  void closeTitle(int end) {
    if (titleStart >= 0 && titleStart < found.size() && !endsReport(end)) {
      for (int k = titleStart; k < found.size(); k++) {
        TimeExpression e = found.get(k);
        found.set(
            k,
            new TimeExpression(
                e.start(), e.end(), e.year(), e.cut(), TimeMentionRole.TITLE, e.ahead()));
      }
    }
    titleStart = -1;
  }

  private boolean endsReport(int end) {
    for (int i = Math.max(text.from(), end - 3); i < end; i++) {
      if (text.past(TimeRole.REPORT_TITLE, i) == end) {
        return true;
      }
    }
    return false;
  }

  /** Keeps a word that may govern the time behind it, 截至 or 自; gives its end. */
  int prefix(Hit<RoleWord<TimeRole>> hit) {
    before = hit.value().role();
    beforeEnd = hit.end();
    return hit.end();
  }

  /** 将, 预计: the times of the clause before it are ahead as well. */
  int ahead(int i, int end) {
    aheadAt = i;
    for (int k = found.size() - 1; k >= 0 && found.get(k).start() >= clauseStart; k--) {
      TimeExpression e = found.get(k);
      found.set(k, new TimeExpression(e.start(), e.end(), e.year(), e.cut(), e.role(), true));
    }
    return end;
  }

  /** Whether a word before in the clause puts it ahead of the report. */
  boolean isAhead() {
    return aheadAt >= clauseStart;
  }

  /** Adds a time and gives its end. */
  int add(int start, int end, Year year, Cut cut, TimeMentionRole role) {
    boolean asOf = beforeEnd == start && before == TimeRole.AS_OF_BEFORE;
    TimeMentionRole told =
        !asOf && tellsWhen(year, cut, role) && isBehindSinceDeed(end)
            ? TimeMentionRole.SINCE
            : role(start, end, cut, role);
    Cut meant = told == TimeMentionRole.AS_OF && cut.form() == TimeForm.MONTH ? monthEnd(cut) : cut;
    found.add(new TimeExpression(start, end, year, meant, told, isAhead()));
    return end;
  }

  /**
   * Whether it tells when something was done: a day, a month, or a year that is not the report's.
   */
  private static boolean tellsWhen(Year year, Cut cut, TimeMentionRole role) {
    return switch (cut.form()) {
      case DAY, MONTH -> role == TimeMentionRole.DURING;
      case YEAR -> role == TimeMentionRole.DURING && (year.isPrinted() || year.number() < 0);
      case YEAR_END, MONTH_END -> role == TimeMentionRole.AS_OF;
      default -> false;
    };
  }

  /** 2021年某路开通以来: nothing but the name of what was done stands before the words. */
  private boolean isBehindSinceDeed(int end) {
    for (int i = end; i < Math.min(text.to(), end + LONGEST_DONE); i++) {
      if (text.past(TimeRole.SINCE_DEED, i) > 0) {
        return true;
      }
      if (Script.endsClause(text.at(i)) || Script.isDigit(text.at(i))) {
        return false;
      }
    }
    return false;
  }

  private static Cut monthEnd(Cut cut) {
    return Cut.of(TimeForm.MONTH_END, cut.from());
  }

  private TimeMentionRole role(int start, int end, Cut cut, TimeMentionRole usual) {
    if (usual == TimeMentionRole.NAME
        || usual == TimeMentionRole.TITLE
        || usual == TimeMentionRole.VAGUE) {
      return usual;
    }
    TimeRole word = beforeEnd == start ? before : null;
    if (text.past(TimeRole.COMPARED_AFTER, end) > 0) {
      return TimeMentionRole.BASE;
    }
    boolean attribute = text.past(TimeRole.ATTRIBUTIVE, end) > 0;
    if (word == null) {
      boolean again = attribute && goesOnWithBase(start, cut);
      return again || listedBehindBase(start) ? TimeMentionRole.BASE : usual;
    }
    return switch (word) {
      case BASE_BEFORE -> TimeMentionRole.BASE;
      case EQUALS_BEFORE -> isMeasuredAgainst(end, attribute) ? TimeMentionRole.BASE : usual;
      case AS_OF_BEFORE -> usual == TimeMentionRole.NOW ? usual : TimeMentionRole.AS_OF;
      case UNTIL_BEFORE ->
          usual == TimeMentionRole.NOW || attribute && isBehindFrom()
              ? usual
              : TimeMentionRole.UNTIL;
      case PAST_BEFORE -> TimeMentionRole.PAST;
      case HELD_BEFORE -> isBehind(TimeRole.HELD_DEED, end) ? TimeMentionRole.NAME : usual;
      case SINCE_BEFORE -> cut.form() == TimeForm.DAYS ? usual : TimeMentionRole.SINCE;
      case FROM_BEFORE ->
          cut.form() == TimeForm.DAYS
              ? usual
              : usual == TimeMentionRole.SINCE || isBehind(TimeRole.SINCE, end)
                  ? TimeMentionRole.SINCE
                  : TimeMentionRole.FROM;
      default -> cut.form() == TimeForm.SAME && attribute ? TimeMentionRole.BASE : usual;
    };
  }

  /**
   * 是2019年试点之初的5.4倍: a number of times or a share is told of the time; but 最高为10月7日的912架次 was on
   * that day.
   *
   * @param attribute whether 的 stands right behind the time
   */
  private boolean isMeasuredAgainst(int end, boolean attribute) {
    int i = end;
    while (i < text.to() && !Script.endsClause(text.at(i)) && !Script.isDigit(text.at(i))) {
      i++;
    }
    if (!Script.isDigit(text.at(i))) {
      return attribute;
    }
    boolean told = attribute || text.past(TimeRole.ATTRIBUTIVE, i - 1) == i;
    while (Script.isDigit(text.at(i)) || text.at(i) == '.') {
      i++;
    }
    return told && text.past(TimeRole.MULTIPLE, i) > 0;
  }

  /** 比一季度、上半年: what 、 adds to a time measured against is measured against too. */
  private boolean listedBehindBase(int start) {
    if (found.isEmpty()) {
      return false;
    }
    TimeExpression last = found.getLast();
    return last.role() == TimeMentionRole.BASE
        && last.end() == start - 1
        && text.past(TimeRole.LIST, start - 1) == start;
  }

  /** 恢复到2020年同期的八成,2021年同期的六成: the same part of another year opens a clause behind a base. */
  private boolean goesOnWithBase(int start, Cut cut) {
    return cut.form() == TimeForm.SAME
        && start == clauseStart
        && !found.isEmpty()
        && found.getLast().role() == TimeMentionRole.BASE
        && found.getLast().cut().form() == TimeForm.SAME;
  }

  /** 从2017年的178列,到2022年的8820列: the second year is no end but that of its own number. */
  private boolean isBehindFrom() {
    return !found.isEmpty() && found.getLast().role() == TimeMentionRole.FROM;
  }

  /** Whether a word of the role stands behind a time in its clause. */
  private boolean isBehind(TimeRole role, int end) {
    for (int i = end; i < text.to() && !Script.endsClause(text.at(i)); i++) {
      if (text.past(role, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
