package shuanghe.press.page;

import static shuanghe.press.page.LineKind.BREADCRUMB;

/** Way from the home of a web site to its page: steps with arrows between. */
final class Breadcrumb {

  private static final int LONGEST_STEP = 14;
  private static final String ARROWS = ">»›";

  private Breadcrumb() {}

  /** Whether the way to a page ends with a headline that exclaims or asks: 首页 > 时政 > 新桥通车了!. */
  private static boolean endsWithHeadline(Line line) {
    return line.text().indexOf('。') < 0
        && PageMarks.holdsAny(line.text(), ARROWS)
        && line.starts(BREADCRUMB);
  }

  /** Whether a line is the way to a page: 首页 > 时政 > 正文. */
  static boolean isOne(Line line) {
    boolean way = !line.isSentence() || endsWithHeadline(line);
    return way && isWay(line);
  }

  private static boolean isWay(Line line) {
    return line.starts(BREADCRUMB) || line.ends(BREADCRUMB) || isShortSteps(line.text());
  }

  /** Whether arrows part the line into three or more short steps. */
  private static boolean isShortSteps(String t) {
    if (!PageMarks.holdsAny(t, ARROWS)) {
      return false;
    }
    int arrows = 0;
    int from = 0;
    for (int i = 0; i <= t.length(); i++) {
      boolean arrow = i < t.length() && isArrow(t.charAt(i));
      if (arrow && i > 0 && isArrow(t.charAt(i - 1))) {
        arrows++; // nothing but the way to a page prints them double
        from = i + 1;
      } else if (arrow || i == t.length()) {
        if (t.substring(from, i).strip().length() > LONGEST_STEP) {
          return false;
        }
        arrows += arrow ? 1 : 0;
        from = i + 1;
      }
    }
    return arrows > 1;
  }

  private static boolean isArrow(char c) {
    return PageMarks.isIn(ARROWS, c);
  }
}
