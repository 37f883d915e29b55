package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.press.text.Script;

/**
 * The line below the headline of a web page that tells where and when a text came out: 来源：某报
 * 2023-05-17 12:52, 发布时间：2024年11月21日.
 */
final class SourceLine {

  private static final int LONGEST = 90;
  private static final int LONGEST_PERSON = 4;
  private static final Pattern OUTLET =
      Pattern.compile("[:\\s]*(\\p{IsHan}[\\p{IsHan}A-Za-z0-9]{2,19})(?![\\p{IsHan}A-Za-z0-9])");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}[\\p{IsHan}A-Za-z0-9]{2,19}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00A0|]+");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");

  private static final Pattern MAGAZINE =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "\\p{IsHan}{2,12} ?\\d{4}[%s]\\d{1,2}[%s]",
              PageMarks.YEAR,
              PageMarks.ISSUE));
  private static final Pattern MONTH_ALONE =
      Pattern.compile("[12]\\d{3}[-/." + PageMarks.YEAR + "]\\d{1,2}[" + PageMarks.MONTH + "]?");

  private SourceLine() {}

  /**
   * @param t a line made plain
   */
  static boolean isOne(String t) {
    if (t.length() > LONGEST || t.indexOf('。') >= 0 || Folio.isOfPage(t)) {
      return false;
    }
    boolean dated = date(t).isPresent();
    boolean timed = hasClock(t) && isShort(t);
    for (String label : PageMarks.SOURCE_LABELS) {
      if (t.startsWith(label) || (dated || timed) && t.contains(label)) {
        return true;
      }
    }
    return dated && (isBare(t) || timed || isShort(t) && namesOutlet(t))
        || isOutletAndMonth(t)
        || isOfMagazine(t)
        || yearlessDay(t).isPresent();
  }

  /** Whether a time of day is printed with a colon: 12:52. */
  private static boolean hasClock(String t) {
    int colon = t.indexOf(':');
    return colon > 0
        && colon + 2 < t.length()
        && Script.isDigit(t.charAt(colon - 1))
        && Script.isDigit(t.charAt(colon + 1))
        && Script.isDigit(t.charAt(colon + 2));
  }

  /** 某某在线 2023-12: a source and the month alone. */
  private static boolean isOutletAndMonth(String t) {
    int space = t.lastIndexOf(' ');
    return t.length() <= 24
        && space > 1
        && t.length() - space >= 7
        && MONTH_ALONE.matcher(t.substring(space + 1)).matches()
        && namesOutlet(t.substring(0, space));
  }

  /** Whether it names the issue of a magazine by year and number: 江畔 2020年8期. */
  static boolean isOfMagazine(String t) {
    return MAGAZINE.matcher(t).matches();
  }

  /** The day that its label alone, without a year, gives as that of issue: 日期:12-21. */
  static Optional<MonthDay> yearlessDay(String t) {
    int colon = t.indexOf(':');
    String[] parts = colon < 0 ? new String[0] : t.substring(colon + 1).strip().split("-", -1);
    if (parts.length != 2
        || !PageMarks.SOURCE_LABELS.contains(t.substring(0, colon + 1))
        || !TWO_DIGITS.matcher(parts[0]).matches()
        || !TWO_DIGITS.matcher(parts[1]).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The year of a source line; 0 where the line is none or names none. */
  static int year(String t) {
    if (!isOne(t)) {
      return 0;
    }
    for (int i = 0; i + 4 <= t.length(); i++) {
      int year = i > 0 && Script.isDigit(t.charAt(i - 1)) ? -1 : number(t, i, 4);
      if (year >= 1950 && year < 2100) {
        return year;
      }
    }
    return 0;
  }

  /** A date, with the time of day or without, and nothing else. */
  static boolean isBare(String t) {
    for (int i = 0; i < t.length(); i++) {
      if (!Script.isDigit(t.charAt(i)) && PageMarks.DATE.indexOf(t.charAt(i)) < 0) {
        return false;
      }
    }
    return t.length() >= 8;
  }

  private static boolean isShort(String t) {
    return t.length() <= 60 && t.indexOf(',') < 0;
  }

  /**
   * Who published a text, as the line names it behind a word for it, 来源：某报, or beside the day
   * alone, as accounts and newspapers' clients do: 某某发布 2024年9月12日 18:20.
   *
   * @param t a line made plain
   */
  static Optional<String> outlet(String t) {
    return PageMarks.SOURCE_LABELS.stream()
        .filter(t::contains)
        .map(label -> t.substring(t.indexOf(label) + label.length()))
        .map(OUTLET::matcher)
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1))
        .filter(SourceLine::isOutlet)
        .findFirst()
        .or(() -> besideTheDay(t))
        .or(() -> account(t));
  }

  private static boolean isOutlet(String name) {
    return PageMarks.OUTLETS.stream().anyMatch(name::endsWith)
        && !PageMarks.NOBODY.contains(name)
        && PageMarks.SOURCE_LABELS.stream().noneMatch(name::contains);
  }

  /**
   * The name that an entry of a page's markup holds, and nothing else but a word for it before it.
   *
   * @param t the entry made plain
   */
  static Optional<String> named(String t) {
    String bare =
        PageMarks.SOURCE_LABELS.stream()
            .filter(t::startsWith)
            .map(label -> t.substring(label.length()))
            .findFirst()
            .orElse(t)
            .replaceFirst("^[:\\s]+", "")
            .strip();
    return Optional.of(bare).filter(n -> NAME.matcher(n).matches() && isOutlet(n));
  }

  /**
   * The account before the day of its own text: 原创 某人 某某生活 2024年9月12日 18:20. A short word alone
   * there may be the author.
   */
  private static Optional<String> account(String t) {
    List<String> all = BLANKS.splitAsStream(t).toList();
    int day = 0;
    while (day < all.size() && !Script.isDigit(all.get(day).charAt(0))) {
      day++;
    }
    boolean own = PageMarks.ORIGINAL.contains(all.getFirst()) && date(t).isPresent();
    return own && (day == 3 || day == 2 && all.get(1).length() > LONGEST_PERSON)
        ? Optional.of(all.get(day - 1)).filter(name -> NAME.matcher(name).matches())
        : Optional.empty();
  }

  private static Optional<String> besideTheDay(String t) {
    List<String> named =
        BLANKS
            .splitAsStream(t)
            .filter(word -> NAME.matcher(word).matches())
            .filter(SourceLine::isOutlet)
            .filter(word -> PageMarks.SOURCE_LABELS.stream().noneMatch(t::contains))
            .filter(word -> PageMarks.BESIDE_OUTLETS.stream().noneMatch(word::contains))
            .toList();
    return named.size() == 1 && date(t).isPresent()
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** Whether beside the date only a source is named: no sentence is so short of other words. */
  private static boolean namesOutlet(String t) {
    if (PageMarks.holdsAny(t, PageMarks.WEEKDAYS)) {
      return false;
    }
    List<String> words =
        Stream.concat(PageMarks.OUTLETS.stream(), PageMarks.BESIDE_OUTLETS.stream()).toList();
    for (String outlet : words) {
      int at = t.indexOf(outlet);
      boolean ends =
          at >= 0
              && (at + outlet.length() == t.length()
                  || !Script.isHan(t.charAt(at + outlet.length()))
                  || outlet.length() > 1);
      if (ends) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first whole date of the text: 2023-05-17, 2023/5/17, 2023.05.17, 2023年5月17日 or, the day
   * first, 17.05.2023.
   */
  static Optional<LocalDate> date(String t) {
    return yearFirst(t).or(() -> dayFirst(t));
  }

  private static Optional<LocalDate> dayFirst(String t) {
    for (int i = 0; i + 9 < t.length(); i++) {
      boolean dotted =
          (i == 0 || !Script.isDigit(t.charAt(i - 1)))
              && t.charAt(i + 2) == '.'
              && t.charAt(i + 5) == '.'
              && !Script.isDigit(at(t, i + 10));
      int day = dotted ? number(t, i, 2) : -1;
      int month = day > 0 ? number(t, i + 3, 2) : -1;
      int year = month > 0 ? number(t, i + 6, 4) : -1;
      if (year >= 1900) {
        try {
          return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> yearFirst(String t) {
    for (int i = 0; i + 7 < t.length(); i++) {
      if (t.charAt(i) != '1' && t.charAt(i) != '2' || i > 0 && Script.isDigit(t.charAt(i - 1))) {
        continue;
      }
      int year = number(t, i, 4);
      int month = year < 1900 ? -1 : number(t, i + 5, width(t, i + 5));
      int day = month < 0 ? -1 : number(t, i + 6 + width(t, i + 5), 0);
      char first = t.charAt(i + 4);
      char second = month < 0 ? ' ' : at(t, i + 5 + width(t, i + 5));
      boolean marked =
          PageMarks.isIn(PageMarks.YEAR, first) && PageMarks.isIn(PageMarks.MONTH, second)
              || first == second && "-/.".indexOf(first) >= 0;
      if (marked && day > 0) {
        try {
          return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static char at(String t, int i) {
    return i < t.length() ? t.charAt(i) : ' ';
  }

  private static int width(String t, int from) {
    int width = 0;
    while (width < 2 && Script.isDigit(at(t, from + width))) {
      width++;
    }
    return width;
  }

  /**
   * The number of so many digits; -1 where other characters stand there.
   *
   * @param width 0 for as many as stand there, two at most
   */
  private static int number(String t, int from, int width) {
    int digits = width == 0 ? width(t, from) : width;
    int n = 0;
    for (int i = from; i < from + digits; i++) {
      if (!Script.isDigit(at(t, i))) {
        return -1;
      }
      n = n * 10 + at(t, i) - '0';
    }
    return digits == 0 ? -1 : n;
  }
}
