package shuanghe.statistics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an indicator as a table's row gives it, without the marks of a bulletin: blanks that
 * stretch it, a number or 其中： before it, and marks of footnotes and the unit behind it.
 *
 * @param text the name alone
 * @param unit unit in brackets, such as 万辆 of 汽车产量(万辆); else empty
 * @param isPart whether 其中 says that it is a part of another row
 */
record IndicatorName(String text, String unit, boolean isPart) {

  private static final Pattern BLANKS =
      Pattern.compile("(?<=[^\\x00-\\x7F])[\\s\\u3000]+(?=[^\\x00-\\x7F])");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\\d]{1,2}[)）]"
              + "|\\d{1,2}(?:[、．]|\\.(?!\\d))|[①-⑳])[\\s\u3000]*");
  private static final String PART_WORD = "其中";
  private static final Pattern PART =
      Pattern.compile("^[\\s\u3000]*(?:" + PART_WORD + "[:：]?|#|＃)[\\s\u3000]*");
  private static final Pattern BRACKETS =
      Pattern.compile("(.+?)[\\s\u3000]*[(（\\[［](?:单位[:：])?([^()（）\\[\\]［］:：]{1,30})[)）\\]］]");
  private static final Pattern STROKE = Pattern.compile("(.{2,})[/／]([^/／]{1,5})");
  private static final Pattern BEHIND_BLANK =
      Pattern.compile("(\\S{3,})[\\s\u3000]+([十百千万亿]+\\S{1,3}|[%％])");
  private static final Pattern UNIT =
      Pattern.compile(
          "[%％‰]|[十百千万亿]*.{0,4}[元辆台个家件吨列对次箱人户项条米里亩座平升瓦时票单头只套点]"
              + "|[十百千万亿]*(?:km²?|㎡|TEU|kWh|MW)"
              + "|(?:(?:[\\d, ]+|ten|hundred)\\s)?(?:(?:thousand|million|billion|trillion)\\s|(?<=\\d ))[a-z][a-zA-Z ]{1,15}"
              + "|yuan");
  private static final String STOPS = ":：。.，,、;；";

  static IndicatorName read(String cell) {
    return isMarked(cell)
        ? readMarked(cell)
        : new IndicatorName(CellMarks.read(cell).text(), "", false);
  }

  /** Whether anything but letters and digits stands in a cell, or 其中 before the name. */
  private static boolean isMarked(String cell) {
    return cell.startsWith(PART_WORD)
        || !cell.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }

  private static IndicatorName readMarked(String cell) {
    Matcher part = PART.matcher(cell);
    boolean isPart = part.find();
    Matcher blank = BEHIND_BLANK.matcher(cell.strip());
    if (!isPart && blank.matches() && UNIT.matcher(blank.group(2)).matches()) {
      return new IndicatorName(plain(blank.group(1)), blank.group(2), false);
    }
    String name = plain(isPart ? cell.substring(part.end()) : cell);
    Matcher stroke = STROKE.matcher(name);
    if (stroke.matches() && UNIT.matcher(stroke.group(2)).matches()) {
      return new IndicatorName(stroke.group(1), stroke.group(2), isPart);
    }
    Matcher brackets = BRACKETS.matcher(name);
    return brackets.matches() && UNIT.matcher(brackets.group(2).strip()).matches()
        ? new IndicatorName(brackets.group(1), brackets.group(2).strip(), isPart)
        : new IndicatorName(name, "", isPart);
  }

  private static String plain(String text) {
    String name = CellMarks.read(closed(NUMBERED.matcher(text.strip()).replaceFirst(""))).text();
    int end = name.length();
    while (end > 1 && STOPS.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Without the blanks that stretch Chinese words. */
  static String closed(String text) {
    String edged = text.strip().replace('\u00A0', ' ');
    boolean hasBlanks = edged.chars().anyMatch(Character::isWhitespace);
    return hasBlanks ? BLANKS.matcher(edged).replaceAll("").strip() : edged;
  }
}
