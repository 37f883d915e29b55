package shuanghe.statistics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.model.Observation.ObservationStatus;

/**
 * A text of a table without the marks behind it: (p), * and 初步数 mark what is provisional, (e) and
 * 预计 an estimate; marks of footnotes and of revisions say nothing that is kept.
 *
 * @param text the text alone
 * @param status what the marks say of the values; empty where they say nothing
 * @param isStarred whether the status is told by nothing but *, which marks a footnote at a name
 */
record CellMarks(String text, Optional<ObservationStatus> status, boolean isStarred) {

  /** Nothing else ends a mark but the words that stand behind 年 without brackets. */
  private static final String ENDS = "*＊※)）]］〕】¹²³";

  private static final String WORD_ENDS = "数值据计估步报";

  private static final String OPEN = "[(（\\[［〔]";
  private static final String CLOSE = "[)）\\]］〕]";
  private static final Pattern STAR = Pattern.compile("(.+?)\\s*[*＊※]+");
  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "(.+?)\\s*(?:" + OPEN + "(?:[pP]|初步?(?:数据?|值)?|快报数?)" + CLOSE + "|(?<=年)(?:初步|快报)数?)");
  private static final Pattern ESTIMATED =
      Pattern.compile(
          "(.+?)\\s*(?:" + OPEN + "(?:[eE]|预?估计?|预计?)[数值]?" + CLOSE + "|(?<=年)(?:预计|预估|估计)[数值]?)");

  /** A mark of a footnote, or that a value was revised. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(.+?)\\s*(?:[①-⑳¹²³⁴-⁹]|[\\[［〔【](?:注\\d{0,2}|\\d{1,2})[\\]］〕】]|[(（](?:注\\d{0,2}|[rR]|修订数?|调整数?)[)）])");

  static CellMarks read(String cell) {
    CellMarks marks = new CellMarks(cell.strip(), Optional.empty(), false);
    if (!marks.mayEndInAMark()) {
      return marks;
    }
    for (CellMarks next = marks.without(); next != marks; next = marks.without()) {
      marks = next;
    }
    return marks;
  }

  private boolean mayEndInAMark() {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ENDS.indexOf(last) >= 0
        || WORD_ENDS.indexOf(last) >= 0 && text.indexOf('年') >= 0
        || last >= '①' && last <= '⑳'
        || last >= '⁴' && last <= '⁹';
  }

  private CellMarks without() {
    Matcher m = PROVISIONAL.matcher(text);
    if (m.matches()) {
      return new CellMarks(m.group(1), Optional.of(ObservationStatus.PROVISIONAL), false);
    }
    m = ESTIMATED.matcher(text);
    if (m.matches()) {
      return new CellMarks(m.group(1), Optional.of(ObservationStatus.ESTIMATED), false);
    }
    m = STAR.matcher(text);
    if (m.matches()) {
      return new CellMarks(
          m.group(1),
          status.or(() -> Optional.of(ObservationStatus.PROVISIONAL)),
          status.isEmpty());
    }
    m = FOOTNOTE.matcher(text);
    return m.matches() ? new CellMarks(m.group(1), status, isStarred) : this;
  }
}
