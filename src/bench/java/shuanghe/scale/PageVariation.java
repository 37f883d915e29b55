package shuanghe.scale;

import java.time.YearMonth;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a newspaper text into one of another month with other figures: dates are moved by whole
 * months, every other number gets new digits, as many as before. Numbers that belong to a name
 * (第2版, 5G) stay as they are. The same seed gives the same text.
 */
final class PageVariation {

  private static final int MONTHS = 12;
  private static final int SHORTEST_MONTH = 28;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<year>\\d{4})年((?<yearsMonth>\\d{1,2})月)?"
              + "|(?<month>\\d{1,2})月"
              + "|(?<day>\\d{1,2})日"
              + "|(?<name>[第A-Za-z]\\d+|\\d+[A-Za-z版届号轮批期])"
              + "|(?<figure>\\d+)");

  private final int moved;
  private final Random random;

  PageVariation(YearMonth from, YearMonth to, long seed) {
    this.moved =
        (to.getYear() - from.getYear()) * MONTHS + to.getMonthValue() - from.getMonthValue();
    this.random = new Random(seed);
  }

  String of(String text) {
    return NUMBER.matcher(text).replaceAll(this::varied);
  }

  private String varied(MatchResult number) {
    if (number.group("yearsMonth") != null) {
      YearMonth month =
          YearMonth.of(value(number, "year"), month(value(number, "yearsMonth"))).plusMonths(moved);
      return month.getYear() + "年" + month.getMonthValue() + "月";
    }
    if (number.group("year") != null) {
      return value(number, "year") + Math.floorDiv(moved, MONTHS) + "年";
    }
    if (number.group("month") != null) {
      return 1 + Math.floorMod(value(number, "month") - 1 + moved, MONTHS) + "月";
    }
    if (number.group("day") != null) {
      return Math.clamp(value(number, "day"), 1, SHORTEST_MONTH) + "日";
    }
    return number.group("name") != null ? number.group() : figure(number.group());
  }

  private static int value(MatchResult number, String group) {
    return Integer.parseInt(number.group(group));
  }

  private static int month(int printed) {
    return Math.clamp(printed, 1, MONTHS);
  }

  private String figure(String printed) {
    StringBuilder figure = new StringBuilder();
    figure.append((char) ('1' + random.nextInt(9)));
    while (figure.length() < printed.length()) {
      figure.append((char) ('0' + random.nextInt(10)));
    }
    return figure.toString();
  }
}
