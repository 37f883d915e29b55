package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Distributes strips over pages. */
final class PageFlow {
  private static final float TOLERANCE = 0.05f;
  private static final float SPACE_ABOVE_FOOT = Form.LINE / 2;
  private static final int LINES_WITH_FOOT = 2;

  private final List<Strip> strips;
  private final List<List<Placed>> pages = new ArrayList<>();
  private int firstOfPage;
  private float bottom;

  private PageFlow(List<Strip> strips) {
    this.strips = strips;
  }

  /** A strip at its distance from the top of the type area. */
  record Placed(Strip strip, float top) {}

  /**
   * Fills page after page. A break falls where no strip is kept with the next; the foot goes to the
   * bottom of the last page, where it never stands alone.
   */
  static List<List<Placed>> flow(List<Strip> strips, List<Strip> foot) {
    PageFlow flow = new PageFlow(strips);
    int next = 0;
    while (next < strips.size()) {
      next = flow.fillPage(next, strips.size());
    }
    flow.placeFoot(foot);
    return flow.pages;
  }

  /** Fills a page with strips from an index and returns the index of the first left over. */
  private int fillPage(int first, int end) {
    firstOfPage = first;
    List<Placed> page = new ArrayList<>();
    pages.add(page);
    Optional<Strip> head = strips.get(first).head();
    head.ifPresent(strip -> page.add(new Placed(strip, 0)));
    int repeated = page.size();
    bottom = head.map(Strip::height).orElse(0f);
    for (int next = first; next < end; next++) {
      Strip strip = strips.get(next);
      float top = next == first ? bottom : topAfter(strip);
      if (next > first && top + strip.height() > Form.HEIGHT + TOLERANCE) {
        int legal = legalBreak(first, next);
        page.subList(repeated + legal - first, page.size()).clear();
        return legal;
      }
      page.add(new Placed(strip, top));
      bottom = top + strip.height();
    }
    return end;
  }

  private float topAfter(Strip strip) {
    float top = bottom + strip.before();
    if (strip.place() == Strip.Place.ON_GRID) {
      return (float) Math.ceil((top - TOLERANCE) / Form.LINE) * Form.LINE;
    }
    return top;
  }

  /** The last index up to next before which a page may end; next if everything is kept together. */
  private int legalBreak(int first, int next) {
    for (int legal = next; legal > first; legal--) {
      if (strips.get(legal - 1).keep() == Strip.Keep.LOOSE) {
        return legal;
      }
    }
    return next;
  }

  private void placeFoot(List<Strip> foot) {
    float height = 0;
    for (Strip strip : foot) {
      height += strip.height();
    }
    if (pages.isEmpty()) {
      pages.add(new ArrayList<>());
    } else if (height > 0 && bottom + SPACE_ABOVE_FOOT + height > Form.HEIGHT) {
      addPageForFoot();
    }
    float top = Form.HEIGHT - height;
    for (Strip strip : foot) {
      pages.getLast().add(new Placed(strip, top));
      top += strip.height();
    }
  }

  /** Ends the last page before its last lines, so that the foot has text above it. */
  private void addPageForFoot() {
    int first = firstOfPage;
    int split = legalBreak(first, strips.size() - LINES_WITH_FOOT);
    if (split > first) {
      pages.removeLast();
      fillPage(first, split);
      fillPage(split, strips.size());
    } else {
      pages.add(new ArrayList<>());
    }
  }
}
