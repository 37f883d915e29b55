package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shuanghe.model.Furniture;
import shuanghe.press.text.Numerals;
import shuanghe.press.text.Script;

/**
 * Masthead and folio of a page.
 *
 * @param issue the day of issue
 * @param newspaper its name, that of a web site, or empty
 * @param page page number, without leading zeros: 4, A5; or empty
 */
public record PageHead(Optional<PageDate> issue, String newspaper, String page) {

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 10;
  private static final int SUNDAY = 7;
  private static final int YEAR = 4;

  /** Reads the furniture of a page. */
  static PageHead of(List<PrintedLine> furniture, LineWords words) {
    return new PageHead(
        issue(furniture).or(() -> UrlDate.issue(furniture)),
        newspaper(furniture, words),
        page(furniture));
  }

  /** The head with another newspaper or site. */
  PageHead of(String other) {
    return new PageHead(issue, other, page);
  }

  private static boolean isFolio(PrintedLine line) {
    return line.is(Furniture.FurnitureKind.FOLIO);
  }

  private static String plain(PrintedLine line) {
    return new String(Script.plain(line.text()));
  }

  // the day

  /**
   * The day that a folio prints: on one line, or month and day above the year, or a month with its
   * day above or below.
   */
  static Optional<PageDate> issue(List<PrintedLine> furniture) {
    for (int i = 0; i < furniture.size(); i++) {
      PrintedLine line = furniture.get(i);
      if (!isFolio(line)) {
        continue;
      }
      String t = plain(line);
      String below = i + 1 < furniture.size() ? plain(furniture.get(i + 1)) : "";
      String above = i > 0 ? plain(furniture.get(i - 1)) : "";
      Optional<LocalDate> date =
          Folio.lastDay(t)
              .or(() -> SourceLine.date(t))
              .or(() -> SourceLine.date(t.replace(" ", "")))
              .or(() -> SourceLine.date(inDigits(t)))
              .or(() -> dayOverYear(t, below))
              .or(() -> dayOverYear(t, above))
              .or(() -> ofMonth(t, below))
              .or(() -> ofMonth(t, above));
      if (date.isPresent()) {
        DateEvidence basis =
            isOtherWeekday(t, date.get())
                ? DateEvidence.FOLIO_OF_OTHER_WEEKDAY
                : DateEvidence.FOLIO;
        return Optional.of(new PageDate(date.get(), basis.of(line.number(), line.text())));
      }
    }
    return Optional.empty();
  }

  /** Numbers in Chinese numerals, 二〇二三年五月十七日 第五版, in digits. */
  private static String inDigits(String t) {
    StringBuilder digits = new StringBuilder();
    int i = 0;
    while (i < t.length()) {
      int end = i;
      int value = 0;
      while (end < t.length() && isNumeral(t.charAt(end))) {
        int digit = Numerals.digit(t.charAt(end));
        value = digit >= 0 ? value * 10 + digit : Math.max(value, 1);
        boolean ten = digit < 0;
        boolean last = end + 1 == t.length() || !isNumeral(t.charAt(end + 1));
        value = ten && last ? value * 10 : value;
        end++;
      }
      if (end > i) {
        digits.append(value);
      } else {
        digits.append(t.charAt(end++));
      }
      i = end;
    }
    return digits.toString();
  }

  private static boolean isNumeral(char c) {
    return Numerals.digit(c) >= 0 || Numerals.power(c) == 1;
  }

  /** 08/19 over 2024, or below it. */
  private static Optional<LocalDate> dayOverYear(String day, String year) {
    String[] parts = day.split("[-/.]");
    return parts.length == 2 && year.length() == 4
        ? date(year, parts[0], parts[1])
        : Optional.empty();
  }

  /** 2023年5月 or 2023-05 beside 17. */
  private static Optional<LocalDate> ofMonth(String month, String day) {
    String[] parts = month.split("[-/.]");
    if (parts.length == 2 && parts[0].length() == YEAR && Folio.isNumber(month)) {
      return date(parts[0], parts[1], day);
    }
    return Folio.isMonth(month)
        ? date(month.substring(0, 4), month.substring(5, month.length() - 1), day)
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    boolean digits = Folio.isNumber(year + month + day) && month.length() <= 2 && day.length() <= 2;
    if (!digits) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException noDay) {
      return Optional.empty();
    }
  }

  private static boolean isOtherWeekday(String t, LocalDate date) {
    for (String word : PageMarks.WEEKDAYS) {
      int at = t.indexOf(word);
      if (at >= 0 && at + word.length() < t.length()) {
        char day = t.charAt(at + word.length());
        int number = PageMarks.isIn(PageMarks.DAY, day) ? SUNDAY : Numerals.digit(day);
        return number > 0 && date.getDayOfWeek().getValue() != number;
      }
    }
    return false;
  }

  // the newspaper

  private static String newspaper(List<PrintedLine> furniture, LineWords words) {
    for (PrintedLine line : furniture) {
      if (line.is(Furniture.FurnitureKind.MASTHEAD)) {
        return line.text().replaceAll("[ \u3000]+", "");
      }
    }
    return furniture.stream()
        .filter(PageHead::isFolio)
        .flatMap(line -> List.of(plain(line).split("[ |·]+")).stream())
        .flatMap(part -> name(part, words).stream())
        .findFirst()
        .orElse("");
  }

  /** The name of a newspaper; 某某日报数字报 is the digital form of 某某日报. */
  private static Optional<String> name(String part, LineWords words) {
    return Folio.isPaper(part)
        ? IntStream.rangeClosed(SHORTEST_NAME, part.length())
            .mapToObj(end -> part.substring(0, end))
            .filter(name -> isName(name, words))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The newspaper whose name a text is, alone or with the word for its digital form behind it:
   * 某某日报, 某某晚报电子版.
   */
  static Optional<String> digital(String text, LineWords words) {
    return IntStream.rangeClosed(SHORTEST_NAME, text.length())
        .filter(
            end ->
                end == text.length()
                    || PageMarks.DIGITAL_FORMS.stream().anyMatch(text.substring(end)::equals))
        .mapToObj(end -> text.substring(0, end))
        .filter(name -> isName(name, words))
        .findFirst();
  }

  private static boolean isName(String text, LineWords words) {
    return text.length() <= LONGEST_NAME
        && Folio.isPaper(text)
        && words.ending(text).filter(k -> k == LineKind.MASTHEAD).isPresent();
  }

  // the page number

  /** The number that all folios agree on: a file may hold several pages. */
  private static String page(List<PrintedLine> furniture) {
    List<String> pages =
        furniture.stream()
            .filter(PageHead::isFolio)
            .map(line -> Folio.page(inDigits(plain(line))))
            .filter(page -> !page.isEmpty())
            .distinct()
            .toList();
    return pages.size() == 1 ? pages.getFirst() : "";
  }
}
