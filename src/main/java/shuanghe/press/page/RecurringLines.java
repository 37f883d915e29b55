package shuanghe.press.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;

/** Headings that a page prints more than once: repeated headlines and recurring kickers. */
final class RecurringLines {

  /** A line of a headline is no shorter. */
  private static final int SHORTEST_PART = 8;

  /** A kicker that opens a line of headline is no longer. */
  private static final int LONGEST_KICKER = 12;

  private RecurringLines() {}

  /** Whether a headline is the one before, or one of the lines that one was set on. */
  private static boolean isPart(String line, String before) {
    return line.equals(before)
        || line.length() >= SHORTEST_PART
            && (before.startsWith(line + " ") || before.endsWith(" " + line));
  }

  /** The lines of a page, repeated headlines as furniture and recurring headings as kickers. */
  static List<PrintedLine> told(List<PrintedLine> lines) {
    repeats(lines);
    return kickersRecur(lines);
  }

  /** A headline printed twice, one right below the other, or again over a picture. */
  private static void repeats(List<PrintedLine> lines) {
    String before = "";
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      boolean picture =
          line.is(LineRole.HEADING)
              && !seen.add(line.text())
              && i + 1 < lines.size()
              && lines.get(i + 1).is(LineRole.CAPTION);
      if (picture || line.is(LineRole.HEADING) && isPart(line.text(), before)) {
        lines.set(i, line.as(Furniture.FurnitureKind.REPEAT));
      } else if (!line.is(LineRole.FURNITURE)
          && !line.is(LineRole.SOURCE)
          && !line.is(LineRole.CAPTION)
          && !line.is(LineRole.CREDIT)) {
        before = line.is(LineRole.HEADING) ? line.text() : "";
      }
    }
  }

  /** A heading that stands twice on a page, or opens another heading, is a kicker. */
  private static List<PrintedLine> kickersRecur(List<PrintedLine> lines) {
    Map<String, Integer> count = new HashMap<>();
    for (PrintedLine line : lines) {
      if (line.is(LineRole.HEADING)) {
        count.merge(line.text(), 1, Integer::sum);
        int space = line.text().indexOf(' ');
        if (space > 3
            && space <= LONGEST_KICKER
            && !isHeading(lines, line.text().substring(space + 1).strip())) {
          count.merge(line.text().substring(0, space), 1, Integer::sum);
        }
      }
    }
    List<PrintedLine> told = new ArrayList<>(lines);
    for (int i = 0; i < told.size(); i++) {
      PrintedLine line = told.get(i);
      if (line.is(LineRole.HEADING) && count.get(line.text()) > 1) {
        told.set(i, line.as(LineRole.KICKER));
      }
    }
    return told;
  }

  /** Whether a line of the page is a heading of these words, as where one is set on two lines. */
  private static boolean isHeading(List<PrintedLine> lines, String text) {
    return lines.stream().anyMatch(l -> l.is(LineRole.HEADING) && l.text().equals(text));
  }

  /** The kickers a page uses, so that a headline line that opens with one can be parted. */
  static List<String> kickersOf(List<PrintedLine> lines) {
    Set<String> kickers = new LinkedHashSet<>();
    for (PrintedLine line : lines) {
      if (line.is(LineRole.KICKER)) {
        kickers.add(line.text());
      }
    }
    return List.copyOf(kickers);
  }
}
