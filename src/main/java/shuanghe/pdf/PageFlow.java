package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Distributes strips over pages. */
final class PageFlow {
  private static final float TOLERANCE = 0.05f;

  private final List<Strip> strips;
  private final List<List<Placed>> pages = new ArrayList<>();
  private float bottom;

  private PageFlow(List<Strip> strips) {
    this.strips = strips;
  }

  /** A strip at its distance from the top of the type area. */
  record Placed(Strip strip, float top) {}

  /**
   * Fills page after page. A break falls where no strip is kept with the next; the foot goes to the
   * bottom of the last page.
   */
  static List<List<Placed>> flow(List<Strip> strips, List<Strip> foot) {
    PageFlow flow = new PageFlow(strips);
    int next = 0;
    while (next < strips.size()) {
      next = flow.fillPage(next);
    }
    flow.placeFoot(foot);
    return flow.pages;
  }

  /** Fills a page with the strips from an index and returns the index of the first left over. */
  private int fillPage(int first) {
    List<Placed> page = new ArrayList<>();
    pages.add(page);
    Optional<Strip> head = strips.get(first).head();
    head.ifPresent(strip -> page.add(new Placed(strip, 0)));
    int repeated = page.size();
    bottom = head.map(Strip::height).orElse(0f);
    int next = first;
    while (next < strips.size()) {
      Strip strip = strips.get(next);
      float top = next == first ? bottom : topAfter(strip);
      if (next > first && top + strip.height() > Form.HEIGHT + TOLERANCE) {
        int legal = legalBreak(first, next);
        page.subList(repeated + legal - first, page.size()).clear();
        return legal;
      }
      page.add(new Placed(strip, top));
      bottom = top + strip.height();
      next++;
    }
    return next;
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
    if (pages.isEmpty() || bottom + height > Form.HEIGHT && height > 0) {
      pages.add(new ArrayList<>());
    }
    float top = Form.HEIGHT - height;
    for (Strip strip : foot) {
      pages.getLast().add(new Placed(strip, top));
      top += strip.height();
    }
  }
}
