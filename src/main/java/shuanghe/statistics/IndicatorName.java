package shuanghe.statistics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an indicator as a table's row gives it, without the marks of a bulletin: the blanks
 * and 其中： that say it is a part of the row above, and the unit in brackets behind it.
 *
 * @param text the name alone
 * @param unit unit in brackets, such as 万辆 of 汽车产量(万辆); else empty
 * @param isPart whether 其中 says that it is a part of another row
 */
record IndicatorName(String text, String unit, boolean isPart) {

  private static final Pattern PART = Pattern.compile("^[\\s\u3000]*(?:其中[:：]?|#|＃)[\\s\u3000]*");
  private static final Pattern BRACKETS =
      Pattern.compile("(.+?)[\\s\u3000]*[(（\\[［]([^()（）\\[\\]［］]{1,8})[)）\\]］]");
  private static final Pattern UNIT =
      Pattern.compile("[%％‰]|[十百千万亿]*.{0,4}[元辆台个家件吨列对次箱人户项条米里亩座平升瓦时票单头只套点]");

  static IndicatorName read(String cell) {
    Matcher part = PART.matcher(cell);
    boolean isPart = part.find();
    String name = (isPart ? cell.substring(part.end()) : cell).strip();
    Matcher brackets = BRACKETS.matcher(name);
    return brackets.matches() && UNIT.matcher(brackets.group(2).strip()).matches()
        ? new IndicatorName(brackets.group(1), brackets.group(2).strip(), isPart)
        : new IndicatorName(name, "", isPart);
  }
}
