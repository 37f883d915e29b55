package shuanghe.press.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text whose blanks between characters are closed, as recognition of a scanned page leaves them:
 * 成 渝 中 线 or 1 2 0 . 5 亿 元. Blanks that part stay: wider ones than the line's usual gap, those
 * between Latin words, and those of grouped digits (3 000). Blanks around the numbers of sentences,
 * 今年 1—8 月, are closed too. Line ends stay where they are.
 *
 * @param text the text without those blanks
 * @param unsure the numbers whose digits may as well be two numbers
 */
public record SpacedText(String text, List<Number> unsure) {

  /**
   * A number whose digits stood apart.
   *
   * @param line of the text, from 0
   * @param digits as they are joined
   */
  public record Number(int line, String digits) {}

  /** A text with fewer gaps between wide characters or digits is an ordinary one. */
  private static final int FEWEST_GAPS = 2;

  /** A page on which so many characters of one line stand alone is a recognised one. */
  private static final int ALONE = 8;

  /** On such a page so many of a line make it spaced. */
  private static final int ALONE_IN_LINE = 2;

  /** Longer runs of digits are rather two numbers. */
  private static final int LONGEST_NUMBER = 8;

  private static final int GROUP = 3;

  /** Han characters and their punctuation begin here. */
  private static final char WIDE = '\u2E80';

  /** A number torn within a line whose other characters stand together. */
  private static final Pattern TORN =
      Pattern.compile("(?<=\\p{IsHan})\\d(?: [\\d.]){2,}(?=[\\p{IsHan}%％])");

  /** A number with a blank on either side, as converted pages set all of theirs: 今年 1—8 月. */
  private static final Pattern SET_APART =
      Pattern.compile("\\p{IsHan} \\d[^\\s\\p{IsHan}]{0,12} \\p{IsHan}");

  private static final Pattern BESIDE_NUMBER =
      Pattern.compile(
          "(?<=\\p{IsHan}) (?=\\d[^ ]|\\d \\p{IsHan})|(?<=[\\p{Alnum}%％]) (?=\\p{IsHan})"
              + "|(?<=\\d) (?=[%％])");

  /** A page with so many of them sets all its numbers apart. */
  private static final int FEWEST_SET_APART = 2;

  public SpacedText {
    unsure = List.copyOf(unsure);
  }

  /** Closes the blanks of a text; an ordinary text stays as it is. */
  public static SpacedText of(String text) {
    SpacedText closed = withCharactersClosed(text);
    return new SpacedText(withNumbersClosed(closed.text()), closed.unsure());
  }

  private static SpacedText withCharactersClosed(String text) {
    if (gaps(text, ' ') + gaps(text, '\u3000') < FEWEST_GAPS
        || !mayHoldTorn(text) && !hasLineThatMayBeSpaced(text)) {
      return new SpacedText(text, List.of());
    }
    String[] lines = text.split("\n", -1);
    List<List<SpacedToken>> tokens = new ArrayList<>();
    boolean spaced = false;
    for (String line : lines) {
      List<SpacedToken> of = mayBeSpaced(line, 0, line.length()) ? tokens(line) : List.of();
      tokens.add(of);
      spaced |= alone(of) >= ALONE && isSpaced(of);
    }
    List<Number> unsure = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      lines[i] =
          spaced && alone(tokens.get(i)) >= ALONE_IN_LINE && isSpaced(tokens.get(i))
              ? closed(i, tokens.get(i), unsure)
              : withoutTornNumbers(i, line, unsure);
      changed |= !line.equals(lines[i]);
    }
    return new SpacedText(changed ? String.join("\n", lines) : text, unsure);
  }

  /** Closes the blanks around the numbers of sentences; lists and tables need theirs. */
  private static String withNumbersClosed(String text) {
    if (!maySetApart(text)
        || SET_APART.matcher(text).results().limit(FEWEST_SET_APART).count() < FEWEST_SET_APART) {
      return text;
    }
    return text.lines()
            .map(line -> isSentence(line) ? BESIDE_NUMBER.matcher(line).replaceAll("") : line)
            .collect(Collectors.joining("\n"))
        + (text.endsWith("\n") ? "\n" : "");
  }

  /** Whether enough numbers stand behind a wide character and a blank to be worth a closer look. */
  private static boolean maySetApart(String text) {
    int behind = 0;
    int at = text.indexOf(' ', 1);
    while (at >= 0 && at + 1 < text.length() && behind < FEWEST_SET_APART) {
      behind += text.charAt(at - 1) >= WIDE && Script.isDigit(text.charAt(at + 1)) ? 1 : 0;
      at = text.indexOf(' ', at + 1);
    }
    return behind == FEWEST_SET_APART;
  }

  private static boolean isSentence(String line) {
    return line.chars().anyMatch(c -> c >= WIDE && Script.endsClause(Script.plain((char) c)));
  }

  private static boolean hasLineThatMayBeSpaced(String text) {
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (mayBeSpaced(text, from, to)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  /** Whether enough characters stand alone between blanks for a line to be spaced. */
  private static boolean mayBeSpaced(String text, int from, int to) {
    int alone = 0;
    boolean behindBlank = true;
    for (int i = from; i < to && alone < ALONE_IN_LINE; i++) {
      char c = text.charAt(i);
      boolean apart =
          behindBlank && c >= WIDE && (i + 1 == to || Script.plain(text.charAt(i + 1)) == ' ');
      alone += apart ? 1 : 0;
      behindBlank = !Script.isWordChar(c) && Script.plain(c) == ' ';
    }
    return alone == ALONE_IN_LINE;
  }

  /** How many runs of a blank stand between two wide characters or two digits. */
  private static int gaps(String text, char blank) {
    int gaps = 0;
    int end;
    for (int i = text.indexOf(blank); i >= 0; i = text.indexOf(blank, end)) {
      end = i + 1;
      while (end < text.length() && text.charAt(end) == blank) {
        end++;
      }
      if (i > 0 && end < text.length()) {
        char before = text.charAt(i - 1);
        char after = text.charAt(end);
        boolean wide = before >= WIDE && after >= WIDE;
        gaps += wide || Script.isDigit(before) && isOfNumber(after) ? 1 : 0;
      }
    }
    return gaps;
  }

  private static boolean isOfNumber(char c) {
    return Script.isDigit(c) || c == '.';
  }

  /**
   * Token between blanks.
   *
   * @param gap how many blanks stand before it, a wide one counting twice; 0 for the first of a
   *     line
   */
  private record SpacedToken(String text, int gap) {

    boolean isNumber() {
      return text.chars().allMatch(c -> isOfNumber((char) c));
    }

    char first() {
      return Script.plain(text.charAt(0));
    }

    char last() {
      return Script.plain(text.charAt(text.length() - 1));
    }
  }

  private static List<SpacedToken> tokens(String line) {
    List<SpacedToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      int gap = 0;
      while (i < line.length() && Script.plain(line.charAt(i)) == ' ') {
        gap += line.charAt(i++) >= WIDE ? 2 : 1;
      }
      int start = i;
      while (i < line.length() && Script.plain(line.charAt(i)) != ' ') {
        i++;
      }
      if (i > start) {
        tokens.add(new SpacedToken(line.substring(start, i), tokens.isEmpty() ? 0 : gap));
      }
    }
    return tokens;
  }

  private static int alone(List<SpacedToken> tokens) {
    int alone = 0;
    for (SpacedToken token : tokens) {
      alone += token.text().length() == 1 && token.text().charAt(0) >= WIDE ? 1 : 0;
    }
    return alone;
  }

  /** Whether half of what stands between blanks is one character. */
  private static boolean isSpaced(List<SpacedToken> tokens) {
    int single = 0;
    for (SpacedToken token : tokens) {
      single += token.text().length() == 1 ? 1 : 0;
    }
    return 2 * single >= tokens.size();
  }

  private static String closed(int line, List<SpacedToken> tokens, List<Number> unsure) {
    int usual = usualGap(tokens);
    StringBuilder closed = new StringBuilder();
    StringBuilder number = new StringBuilder();
    boolean mixed = false;
    for (int i = 0; i < tokens.size(); i++) {
      SpacedToken token = tokens.get(i);
      boolean parted = i > 0 && parts(tokens.get(i - 1), token, usual);
      boolean goesOn = !parted && token.isNumber() && !number.isEmpty();
      if (!goesOn) {
        note(line, number, mixed, unsure);
        mixed = false;
      }
      if (token.isNumber()) {
        mixed |= goesOn && (token.text().length() > 1 || wide(tokens.get(i - 1)));
        number.append(token.text());
      }
      closed.append(parted ? " " : "").append(token.text());
    }
    note(line, number, mixed, unsure);
    return closed.toString();
  }

  private static boolean wide(SpacedToken token) {
    return token.isNumber() && token.text().length() > 1;
  }

  private static void note(int line, StringBuilder number, boolean mixed, List<Number> unsure) {
    if (mixed || number.length() > LONGEST_NUMBER) {
      unsure.add(new Number(line, number.toString()));
    }
    number.setLength(0);
  }

  /** Whether the blanks between two tokens part them. */
  private static boolean parts(SpacedToken left, SpacedToken right, int usual) {
    char a = left.last();
    char b = right.first();
    if (Script.isLatin(a) && Script.isLatin(b)) {
      return left.text().length() > 1 || right.text().length() > 1;
    }
    boolean group =
        left.isNumber()
            && left.text().length() <= GROUP
            && right.text().length() == GROUP
            && right.text().chars().allMatch(c -> Script.isDigit((char) c));
    return group || right.gap() > usual && !Script.endsClause(a) && !Script.endsClause(b);
  }

  private static int usualGap(List<SpacedToken> tokens) {
    Map<Integer, Long> count =
        tokens.stream()
            .skip(1)
            .collect(Collectors.groupingBy(SpacedToken::gap, Collectors.counting()));
    return count.keySet().stream()
        .max(
            Comparator.comparing((Integer gap) -> count.get(gap))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(1);
  }

  /** Whether a blank stands between two parts of a number. */
  private static boolean mayHoldTorn(String text) {
    for (int i = text.indexOf(' ', 1);
        i > 0 && i + 1 < text.length();
        i = text.indexOf(' ', i + 1)) {
      if (isOfNumber(text.charAt(i - 1)) && isOfNumber(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTornNumbers(int line, String text, List<Number> unsure) {
    if (!mayHoldTorn(text)) {
      return text;
    }
    Matcher torn = TORN.matcher(text);
    return torn.replaceAll(
        found -> {
          String digits = found.group().replace(" ", "");
          unsure.add(new Number(line, digits));
          return digits;
        });
  }
}
