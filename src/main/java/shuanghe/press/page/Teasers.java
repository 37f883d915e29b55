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
          (line.is(LineRole.BODY) || line.is(LineRole.HEADING) || line.is(LineRole.KICKER))
              && (last(line) != '。' && length <= 2 * LONGEST_HEADING || isCutOff(line));
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

  /** One headline of a list: · 江畔新港迎来首船. */
  private static boolean isBullet(PrintedLine line) {
    return line.is(LineRole.BODY)
        && line.text().charAt(0) == '·'
        && line.text().length() <= LONGEST_HEADING
        && !Script.endsSentence(last(line));
  }

  /** Whether no text follows below the head before another report begins. */
  private static boolean listsTeasers(List<PrintedLine> lines, int head) {
    int i = head + 1;
    while (i < lines.size()
        && !isCutOff(lines.get(i))
        && last(lines.get(i)) != '。'
        && (lines.get(i).is(LineRole.BODY) || lines.get(i).is(LineRole.FURNITURE))) {
      i++;
    }
    return i == lines.size()
        || isCutOff(lines.get(i))
        || lines.get(i).is(LineRole.HEADING)
        || lines.get(i).is(LineRole.SOURCE);
  }

  /** Whether a line is the beginning of a text that is not gone on with: 记者获悉,新站.... */
  private static boolean isCutOff(PrintedLine line) {
    return line.is(LineRole.BODY) && (line.text().endsWith("...") || line.text().endsWith("……"));
  }

  private static char last(PrintedLine line) {
    return Script.plain(line.text().charAt(line.text().length() - 1));
  }
}
