package shuanghe.cli;

import java.io.PrintWriter;
import java.util.List;
import shuanghe.model.ReviewItem;
import shuanghe.press.Overlooked;

/** The lines that name the articles that were taken and that no reader would see. */
final class OverlookedLines {

  /** A month of pages without dates would push all else off the screen. */
  private static final int MOST = 20;

  private OverlookedLines() {}

  static void print(List<ReviewItem> overlooked, PrintWriter out) {
    overlooked.stream().limit(MOST).map(Overlooked::sentence).forEach(out::println);
    if (overlooked.size() > MOST) {
      out.printf("and %d more like these; all are in 待核%n", overlooked.size() - MOST);
    }
  }
}
