package shuanghe.press.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.press.text.Script;

/** The line that every page of a newspaper carries: date, weekday, page number, rubric. */
final class Folio {

  /** 第4版, A05版; 今日8版 counts pages. */
  private static final Pattern PAGE =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "(?<![%s\\d-])[%s]?([A-Z]?\\d{1,5})[%s]",
              PageMarks.PAGE_COUNT,
              PageMarks.ORDINAL,
              PageMarks.PAGE));

  /** A page number beside date and rubric: 05, A5. */
  private static final Pattern BARE = Pattern.compile("[A-Z]\\d{1,2}|\\d{1,2}");

  /** Dashes around a word: -A3. */
  private static final Pattern EDGES = Pattern.compile("^[-—–~]+|[-—–~]+$");

  /** A page number with the name of the page right behind it: A3江城新闻. */
  private static final Pattern SHEET = Pattern.compile("^([A-Z]\\d{1,2})(?=\\p{IsHan})");

  /** 第00002版: page numbers are padded to so many digits. */
  private static final int LONGEST_NUMBER = 5;

  private static final int LONGEST = 80;
  private static final int LONGEST_RUBRIC = 14;

  /** The lunar day alone, 农历乙巳年正月十五, is no longer. */
  private static final int LONGEST_ALMANAC = 16;

  /** The headline before the number of its page is no shorter. */
  private static final int SHORTEST_POINTER = 8;

  private static final int LONGEST_RUNNING_DAYS = 30;
  private static final char MIDDLE_DOT = '·';
  private static final String STROKE = "/";
  private static final String DASHES = "-—–~";

  /** 2023年3月6日—3月12日: year and month of the first day, those of the last where printed, its day. */
  private static final Pattern RUN_OF_DAYS =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "(\\d{4})[%1$s](\\d{1,2})[%2$s]\\d{1,2}[%3$s]?[%4$s]{1,2}"
                  + "(?:(\\d{4})[%1$s])?(?:(\\d{1,2})[%2$s])?(\\d{1,2})[%3$s]",
              PageMarks.YEAR,
              PageMarks.MONTH,
              PageMarks.DAY,
              DASHES));

  private Folio() {}

  /** Whether a line is a folio. */
  static boolean isOne(Line line) {
    String t = line.text();
    if (!line.isUpTo(LONGEST) || line.isSentence() || t.indexOf(',') >= 0) {
      return false;
    }
    return isNumber(t)
        || BARE.matcher(t).matches()
        || line.starts(LineKind.ALMANAC) && line.isUpTo(LONGEST_ALMANAC)
        || isIssueOfPages(t)
        || isRunningHead(t)
        || isPageNumber(t)
        || isPageNumber(t.replace(" ", ""))
        || isWeekdayAlone(t)
        || isWeekday(t)
            && PageMarks.holdsAny(t, PageMarks.YEAR)
            && (PageMarks.holdsAny(t, PageMarks.DAY)
                || SourceLine.date(t.replace(" ", "")).isPresent())
        || SourceLine.date(t).isPresent()
            && (isWeekday(t) || endsWithShortWeekday(t) || PageMarks.holdsAny(t, PageMarks.PAGE));
  }

  /**
   * Whether a folio names both day and page; the day alone is that of a visit, as web pages print
   * it.
   */
  static boolean isOfPage(String t) {
    return PageMarks.holdsAny(t, PageMarks.PAGE)
        && PAGE.matcher(t).find()
        && SourceLine.date(t).isPresent();
  }

  private static boolean isWeekday(String t) {
    return PageMarks.holdsAny(t, PageMarks.WEEKDAYS);
  }

  /** 2023.05.17 周三. */
  private static boolean endsWithShortWeekday(String t) {
    int week = t.length() - 2;
    return week > 1
        && PageMarks.isIn(PageMarks.SHORT_WEEK, t.charAt(week))
        && t.charAt(week - 1) == ' ';
  }

  private static boolean isWeekdayAlone(String t) {
    for (String word : PageMarks.WEEKDAYS) {
      if (t.length() == word.length() + 1 && t.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Digits and the marks between them alone: 6, 08/19, 2024. */
  static boolean isNumber(String t) {
    for (int i = 0; i < t.length(); i++) {
      if (!Script.isDigit(t.charAt(i)) && "-/.: ".indexOf(t.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** 第3版, 第02版:要闻, 04:时事, 3版, A3版. */
  private static boolean isPageNumber(String t) {
    int i = PageMarks.isIn(PageMarks.ORDINAL, t.charAt(0)) ? 1 : 0;
    while (i < t.length() && Script.isLatin(t.charAt(i)) && i < 2) {
      i++;
    }
    int digits = i;
    while (digits < t.length() && Script.isDigit(t.charAt(digits))) {
      digits++;
    }
    boolean page = digits < t.length() && PageMarks.isIn(PageMarks.PAGE, t.charAt(digits));
    int rest = page ? digits + 1 : digits;
    boolean rubric =
        rest < t.length() && t.charAt(rest) == ':' && t.length() - rest <= LONGEST_RUBRIC;
    return digits > i
            && digits - i <= LONGEST_NUMBER
            && (page && (rest == t.length() || rubric || t.charAt(rest) == ' ')
                || rubric && digits - i > 1 && t.chars().skip(rest).noneMatch(c -> isDigit(c)))
        || PageMarks.isIn(PageMarks.PAGE, t.charAt(t.length() - 1)) && t.length() <= 8;
  }

  /** The number of the issue and of its pages: 第6817期 今日8版. */
  private static boolean isIssueOfPages(String t) {
    int i = PageMarks.isIn(PageMarks.ORDINAL, t.charAt(0)) ? 1 : t.length();
    int from = i;
    while (i < t.length() && Script.isDigit(t.charAt(i))) {
      i++;
    }
    return i > from
        && i < t.length()
        && PageMarks.isIn(PageMarks.ISSUE, t.charAt(i))
        && PageMarks.isIn(PageMarks.PAGE, t.charAt(t.length() - (t.endsWith(")") ? 2 : 1)));
  }

  /** A headline and, behind a blank or a stroke, the page of its report: 新港开港在即 3版, 新港开港在即 / 03. */
  static boolean isPointer(String t) {
    int blank = t.lastIndexOf(' ');
    String page = t.substring(blank + 1);
    String head = blank < 0 ? "" : t.substring(0, blank).stripTrailing();
    boolean stroke = head.endsWith(STROKE) && BARE.matcher(page).matches();
    boolean numbered = PageMarks.isIn(PageMarks.PAGE, t.charAt(t.length() - 1));
    return (stroke || numbered && isPageNumber(page))
        && head.length() - head.lastIndexOf(' ', head.length() - 3) > SHORTEST_POINTER
        && !PageMarks.holdsAny(t, PageMarks.WEEKDAYS)
        && !isPaper(head)
        && SourceLine.date(t).isEmpty();
  }

  private static boolean isDigit(int c) {
    return Script.isDigit((char) c);
  }

  /** 某某日报 3 要闻, 某某日报 -A3 要闻-: the newspaper's name, a page number and a rubric. */
  private static boolean isRunningHead(String t) {
    if (!PageMarks.holdsAny(t, PageMarks.PAPERS)) {
      return false;
    }
    String[] parts = t.split(" +");
    boolean paper = false;
    boolean folio = false;
    for (String printed : parts) {
      String part = EDGES.matcher(printed).replaceAll("");
      paper |= isPaper(part);
      folio |=
          !part.isEmpty()
              && part.length() <= 3
              && part.chars()
                  .allMatch(
                      c -> isDigit(c) || PageMarks.PAGE.indexOf(c) >= 0 || c == 'A' || c == 'B');
    }
    return parts.length >= 2 && parts.length <= 5 && paper && folio;
  }

  /** Whether a word ends as the name of a newspaper does. */
  static boolean isPaper(String word) {
    for (String paper : PageMarks.PAPERS) {
      if (word.endsWith(paper)) {
        return true;
      }
    }
    return false;
  }

  /** The name of a page beside its number: 江城新闻 04, A3 江城新闻, A3江城新闻. */
  static boolean isNumberedSection(String t) {
    String[] parts = SHEET.matcher(t).replaceFirst("$1 ").split("[ |]+");
    if (parts.length != 2 || t.length() > LONGEST_RUBRIC) {
      return false;
    }
    boolean before = BARE.matcher(parts[0]).matches();
    String name = before ? parts[1] : parts[0];
    return (before || BARE.matcher(parts[1]).matches())
        && name.chars().allMatch(c -> Script.isHan((char) c) || c == MIDDLE_DOT);
  }

  /** One whose number no count looks like: 江城新闻 04, 江城新闻 A4, 江城新闻 | 4. */
  static boolean isPaddedSection(String t) {
    return isNumberedSection(t)
        && (t.indexOf('|') > 0
            || t.indexOf('0') == t.indexOf(' ') + 1
            || t.chars().anyMatch(c -> Script.isLatin((char) c)));
  }

  /** The days that a bulletin is about and nothing else: (2023年3月6日—3月12日). */
  static boolean isRange(String text) {
    String t = new String(Script.plain(text));
    return t.length() <= LONGEST_RUNNING_DAYS
        && lastDay(t).isPresent()
        && t.chars()
            .allMatch(c -> isDigit(c) || PageMarks.DATE.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0);
  }

  /** The last of a run of days whose year stands with the first; empty where there is no run. */
  static Optional<LocalDate> lastDay(String t) {
    Matcher days = RUN_OF_DAYS.matcher(t);
    if (!days.find()) {
      return Optional.empty();
    }
    String year = days.group(3) == null ? days.group(1) : days.group(3);
    String month = days.group(4) == null ? days.group(2) : days.group(4);
    return SourceLine.date(year + "-" + month + "-" + days.group(5));
  }

  /** 2023年5月 and nothing else. */
  static boolean isMonth(String t) {
    return t.length() >= 7
        && t.length() <= 8
        && PageMarks.isIn(PageMarks.YEAR, t.charAt(4))
        && PageMarks.isIn(PageMarks.MONTH, t.charAt(t.length() - 1))
        && isNumber(t.substring(0, 4) + t.substring(5, t.length() - 1));
  }

  /** The page number a folio prints, without leading zeros: 第04版 is 4, A05版 is A5; or empty. */
  static String page(String t) {
    Matcher printed = PAGE.matcher(t);
    if (printed.find()) {
      return number(printed.group(1));
    }
    List<String> bare =
        Arrays.stream(t.split("[ |:]+"))
            .map(part -> EDGES.matcher(part).replaceAll(""))
            .filter(part -> BARE.matcher(part).matches())
            .toList();
    return bare.size() == 1 ? number(bare.getFirst()) : "";
  }

  private static String number(String page) {
    return page.replaceFirst("^([A-Z]?)0+(?=\\d)", "$1");
  }
}
