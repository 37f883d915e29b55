package shuanghe.press.page;

import java.util.List;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/** Headlines of other reports that a page lists beside its own. */
final class Teasers {

  private static final int LONGEST_HEADING = 40;

  /** So many headlines with a dot before each are a list. */
  private static final int BULLETS = 3;

  private static final int LONGEST_TEASER_HEAD = 12;

  private Teasers() {}

  /** Headlines of other reports below a head such as 相关阅读, up to the next text. */
  static void mark(List<PrintedLine> lines, LineWords words) {
    dated(lines);
    boolean listed = false;
    boolean bullets = lines.stream().filter(Teasers::isBullet).count() >= BULLETS;
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      if (bullets && isBullet(line)) {
        listed = true;
        lines.set(i, line.as(Furniture.FurnitureKind.TEASER));
        continue;
      }
      int length = line.text().length();
      if (line.is(LineRole.KICKER)
          && length <= LONGEST_TEASER_HEAD
          && i + 1 < lines.size()
          && lines.get(i + 1).is(Furniture.FurnitureKind.TEASER)) {
        lines.set(i, line.as(Furniture.FurnitureKind.TEASER));
        continue;
      }
      boolean isShort =
          isCutOff(line)
              || (line.is(LineRole.BODY) || line.is(LineRole.HEADING) || line.is(LineRole.KICKER))
                  && last(line) != '。'
                  && length <= 2 * LONGEST_HEADING;
      boolean head =
          isShort
              && length <= LONGEST_TEASER_HEAD
              && words
                  .starting(new String(Script.plain(line.text())))
                  .filter(k -> k == LineKind.TEASER)
                  .isPresent();
      listed = head ? listsTeasers(lines, i) : listed && (isShort || line.is(LineRole.FURNITURE));
      if (listed && isShort) {
        lines.set(i, line.as(Furniture.FurnitureKind.TEASER));
      }
    }
  }

  /** Headlines with a day alone on the line beside each, behind the last text of the page. */
  private static void dated(List<PrintedLine> lines) {
    int end = lines.size();
    int days = 0;
    while (end > 0 && isOfDatedList(lines.get(end - 1))) {
      end--;
      days += lines.get(end).is(LineRole.SOURCE) ? 1 : 0;
    }
    boolean behindText = end > 0 && lines.get(end - 1).isText();
    for (int i = end; behindText && days > 1 && i < lines.size(); i++) {
      if (!lines.get(i).is(LineRole.FURNITURE)) {
        lines.set(i, lines.get(i).as(Furniture.FurnitureKind.TEASER));
      }
    }
  }

  private static boolean isOfDatedList(PrintedLine line) {
    return line.is(LineRole.FURNITURE)
        || line.is(LineRole.SOURCE) && SourceLine.isBare(new String(Script.plain(line.text())))
        || (line.is(LineRole.BODY) || line.is(LineRole.KICKER))
            && line.text().length() <= LONGEST_HEADING
            && line.text().indexOf('。') < 0;
  }

  /** One headline of a list: · 江畔新港迎来首船. */
  private static boolean isBullet(PrintedLine line) {
    return line.is(LineRole.BODY)
        && line.text().startsWith("·")
        && line.text().length() <= LONGEST_HEADING
        && !Script.endsSentence(last(line));
  }

  /** Whether no text follows below the head before another report begins. */
  private static boolean listsTeasers(List<PrintedLine> lines, int head) {
    int i = head + 1;
    while (i < lines.size()
        && (lines.get(i).is(LineRole.BODY) || lines.get(i).is(LineRole.FURNITURE))
        && !isCutOff(lines.get(i))
        && last(lines.get(i)) != '。') {
      i++;
    }
    return i == lines.size()
        || isCutOff(lines.get(i))
        || lines.get(i).is(LineRole.HEADING)
        || lines.get(i).is(LineRole.SOURCE);
  }

  /** Whether a line is the beginning of a text that is not gone on with: 记者获悉,新站.... */
  private static boolean isCutOff(PrintedLine line) {
    return (line.is(LineRole.BODY) || line.is(LineRole.LEAD))
        && (line.text().endsWith("...") || line.text().endsWith("……"));
  }

  private static char last(PrintedLine line) {
    return Script.plain(line.text().charAt(line.text().length() - 1));
  }
}
