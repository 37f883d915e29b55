package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Distribution of fragments over pages. */
final class PageFlow {
  private static final float TOLERANCE = 0.05f;
  private static final float SPACE_ABOVE_FOOT = PageGeometry.LINE / 2;
  private static final int LINES_WITH_FOOT = 2;

  private final List<LayoutFragment> fragments;
  private final List<List<Placed>> pages = new ArrayList<>();
  private int firstOfPage;
  private float bottom;

  private PageFlow(List<LayoutFragment> fragments) {
    this.fragments = fragments;
  }

  /**
   * A fragment at its distance from the top of the type area.
   *
   * @param fragment the fragment
   * @param top distance in points
   */
  record Placed(LayoutFragment fragment, float top) {}

  /**
   * Fills page after page. A break falls where no fragment is kept with the next; the foot goes to
   * the bottom of the last page, where it never stands alone.
   */
  static List<List<Placed>> flow(List<LayoutFragment> fragments, List<LayoutFragment> foot) {
    PageFlow flow = new PageFlow(fragments);
    int next = 0;
    while (next < fragments.size()) {
      next = flow.fillPage(next, fragments.size());
    }
    flow.placeFoot(foot);
    return flow.pages;
  }

  /** Fills a page with fragments from an index and returns the index of the first left over. */
  private int fillPage(int first, int end) {
    firstOfPage = first;
    List<Placed> page = new ArrayList<>();
    pages.add(page);
    Optional<LayoutFragment> head = fragments.get(first).head();
    head.ifPresent(fragment -> page.add(new Placed(fragment, 0)));
    int repeated = page.size();
    bottom = head.map(LayoutFragment::height).orElse(0f);
    for (int next = first; next < end; next++) {
      LayoutFragment fragment = fragments.get(next);
      float top = next == first ? bottom : topAfter(fragment);
      if (next > first && top + fragment.height() > PageGeometry.HEIGHT + TOLERANCE) {
        int legal = legalBreak(first, next);
        page.subList(repeated + legal - first, page.size()).clear();
        return legal;
      }
      page.add(new Placed(fragment, top));
      bottom = top + fragment.height();
    }
    return end;
  }

  private float topAfter(LayoutFragment fragment) {
    float top = bottom + fragment.before();
    if (fragment.place() == LayoutFragment.FragmentPlace.ON_GRID) {
      return (float) Math.ceil((top - TOLERANCE) / PageGeometry.LINE) * PageGeometry.LINE;
    }
    return top;
  }

  /** The last index up to next before which a page may end; next if everything is kept together. */
  private int legalBreak(int first, int next) {
    for (int legal = next; legal > first; legal--) {
      if (fragments.get(legal - 1).keep() == LayoutFragment.Keep.LOOSE) {
        return legal;
      }
    }
    return next;
  }

  private void placeFoot(List<LayoutFragment> foot) {
    float height = 0;
    for (LayoutFragment fragment : foot) {
      height += fragment.height();
    }
    if (pages.isEmpty()) {
      pages.add(new ArrayList<>());
    } else if (height > 0 && bottom + SPACE_ABOVE_FOOT + height > PageGeometry.HEIGHT) {
      addPageForFoot();
    }
    float top = PageGeometry.HEIGHT - height;
    for (LayoutFragment fragment : foot) {
      pages.getLast().add(new Placed(fragment, top));
      top += fragment.height();
    }
  }

  /** Ends the last page before its last lines, so that the foot has text above it. */
  private void addPageForFoot() {
    int first = firstOfPage;
    int split = legalBreak(first, fragments.size() - LINES_WITH_FOOT);
    if (split > first) {
      pages.removeLast();
      fillPage(first, split);
      fillPage(split, fragments.size());
    } else {
      pages.add(new ArrayList<>());
    }
  }
}
