package shuanghe.press.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.press.text.Numerals;
import shuanghe.press.text.Script;
import shuanghe.press.text.SpacedText;

/**
 * Numbers that a line's end tears, put together before anything asks what each line is: a narrow
 * column gives 产值12 over 0.5亿元 and 增长10. over 1%, of which the upper line looks like a headline, a
 * folio or an item of a list. A line that ends in a digit, or in one and a point, is gone on with
 * by one that begins with the rest and has a unit behind it; the rest moves up, so that the number
 * keeps the line on which it begins.
 *
 * <p>Where a line is nothing but digits it may as well be a folio or a cell: its number is unsure.
 * Cells, items of lists, dates, years and numbers with blanks beside them are left as they stand.
 *
 * @param text with such numbers on one line, without the lines that they took up whole
 * @param lines for each of its lines, which of the text it was, from 0
 * @param unsure numbers that may as well be two
 */
record NumberInLines(String text, int[] lines, List<SpacedText.Number> unsure) {

  /** How a number may begin: behind a word or a sign, not within a name, a path or a cell. */
  private static final Pattern HEAD =
      Pattern.compile("(?:^|[\\p{IsHan},;:()—+~<>\\-])((\\d[\\d.]*|\\d{1,3}(?:,\\d{3})*),?)$");

  private static final Pattern REST = Pattern.compile("^((?:\\.?\\d[\\d.]*)?)(.?)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:0|[1-9]\\d{0,8}|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d{1,4})?");
  private static final Pattern LIKE_YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** What stands behind a number that is none of a list: a unit's word or sign. */
  private static final String UNIT_SIGNS = "%‰℃";

  /** A rest of a line that is no longer than a unit goes up with its number. */
  private static final int UNIT = 3;

  /** A line of digits alone is within a text if a clause ends within so many characters above. */
  private static final int WITHIN_TEXT = 40;

  NumberInLines {
    unsure = List.copyOf(unsure);
  }

  /** Puts the numbers of a text together; a text without such a line stays as it is. */
  static NumberInLines of(String text) {
    int[] at = new int[countLines(text)];
    Arrays.setAll(at, i -> i);
    if (!mayTear(text)) {
      return new NumberInLines(text, at, List.of());
    }
    String[] lines = text.split("\n", -1);
    List<String> joined = new ArrayList<>();
    List<SpacedText.Number> unsure = new ArrayList<>();
    int torn = -1;
    for (int i = 0; i < lines.length; i++) {
      int size = joined.size();
      if (torn < 0 || !goesOn(joined, torn, lines, i, unsure)) {
        joined.add(lines[i]);
      }
      if (joined.size() > size) {
        at[size] = i;
        torn = lines[i].isBlank() ? torn : size;
      }
    }
    return new NumberInLines(String.join("\n", joined), Arrays.copyOf(at, joined.size()), unsure);
  }

  private static int countLines(String text) {
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      count++;
    }
    return count;
  }

  /** An unsure number of the text before, on the line where it now stands. */
  SpacedText.Number moved(SpacedText.Number number) {
    int at = Arrays.binarySearch(lines, number.line());
    return new SpacedText.Number(at < 0 ? -at - 2 : at, number.digits());
  }

  /** Whether any line ends in a digit or a point and the next one can go on with a number. */
  private static boolean mayTear(String text) {
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      int before = end - 1;
      while (before >= 0 && text.charAt(before) <= ' ') {
        before--;
      }
      int behind = end + 1;
      while (behind < text.length() && isBlank(text.charAt(behind))) {
        behind++;
      }
      if (before >= 0
          && behind < text.length()
          && isOfNumber(Script.plain(text.charAt(before)))
          && (isOfNumber(Script.plain(text.charAt(behind)))
              || isPower(String.valueOf(Script.plain(text.charAt(behind)))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Script.plain(c) == ' ';
  }

  private static boolean isOfNumber(char c) {
    return Script.isDigit(c) || c == '.' || c == ',';
  }

  /** Moves the rest of a number up to the line that it begins on; false where none is torn. */
  private static boolean goesOn(
      List<String> joined, int torn, String[] lines, int i, List<SpacedText.Number> unsure) {
    String above = joined.get(torn).stripTrailing();
    String below = lines[i].strip();
    Matcher head = HEAD.matcher(plain(above));
    Matcher rest = REST.matcher(plain(below));
    if (!head.find() || !rest.find()) {
      return false;
    }
    String digits = head.group(1) + rest.group(1);
    boolean alone = head.group(1).length() == above.strip().length();
    boolean restAlone = rest.group(2).isEmpty();
    boolean unitOnly = rest.group(1).isEmpty();
    if (unitOnly && (restAlone || !alone || !isPower(rest.group(2)))) {
      return false;
    }
    if (!hasUnit(lines, i, rest) || LIKE_YEAR.matcher(head.group(1)).matches()) {
      return false;
    }
    boolean number = NUMBER.matcher(restAlone ? digits.replaceAll("\\.$", "") : digits).matches();
    if (!number || alone && !isWithinText(joined, torn)) {
      if (!unitOnly) {
        unsure.add(new SpacedText.Number(torn, head.group(1)));
        unsure.add(new SpacedText.Number(joined.size(), rest.group(1)));
      }
      return false;
    }
    if (alone || restAlone) {
      unsure.add(new SpacedText.Number(torn, digits));
    }
    boolean whole = alone || below.length() - rest.end(1) <= UNIT;
    joined.set(torn, above + (whole ? below : below.substring(0, rest.end(1))));
    if (!whole) {
      lines[i] = below.substring(rest.end(1));
    }
    return whole;
  }

  private static String plain(String line) {
    return new String(Script.plain(line));
  }

  /** Whether a unit stands behind the rest of a number, on its line or on the next. */
  private static boolean hasUnit(String[] lines, int i, Matcher rest) {
    String behind = rest.group(2);
    for (int k = i + 1; behind.isEmpty() && k < lines.length; k++) {
      Matcher next = REST.matcher(plain(lines[k].strip()));
      behind = next.find() ? next.group(2) : "";
    }
    return !behind.isEmpty()
        && (Script.isHan(behind.charAt(0)) || UNIT_SIGNS.contains(behind))
        && !isTime(behind);
  }

  /** Whether a number that stands before such a character is that many of it, or a percentage. */
  private static boolean isPower(String behind) {
    return UNIT_SIGNS.contains(behind) || Numerals.power(behind.charAt(0)) > 1;
  }

  private static boolean isTime(String behind) {
    return !behind.isEmpty()
        && (PageMarks.YEAR + PageMarks.MONTH + PageMarks.DAY + PageMarks.PAGE).contains(behind);
  }

  /** Whether a clause ends not far above, and the last line above goes on. */
  private static boolean isWithinText(List<String> joined, int line) {
    int seen = 0;
    for (int i = line - 1; i >= 0 && seen < WITHIN_TEXT; i--) {
      String above = plain(joined.get(i).strip());
      if (above.isEmpty()) {
        continue;
      }
      if (seen == 0 && !Script.isHan(above.charAt(above.length() - 1))) {
        return false;
      }
      seen += above.length();
      if (above.chars().anyMatch(c -> Script.endsClause((char) c))) {
        return true;
      }
    }
    return false;
  }
}
