package shuanghe.typeset;

import java.util.Optional;

/**
 * A part of a column of text that no page break divides: a line, a table row, a figure.
 *
 * @param height in points
 * @param before space between it and what stands above it on the same page
 * @param place whether it returns to the grid of lines that tables and notes leave
 * @param keep whether the next fragment must be on the same page
 * @param painting paints it at its place on a page
 * @param head painted again above this fragment if it is the first on a page
 */
record LayoutFragment(
    float height,
    float before,
    FragmentPlace place,
    Keep keep,
    Painting painting,
    Optional<LayoutFragment> head) {

  /** Place on the page: at a line of the grid, or right below the fragment before. */
  enum FragmentPlace {
    ON_GRID,
    FREE
  }

  /** Rule for a page break behind a fragment. */
  enum Keep {
    WITH_NEXT,
    LOOSE
  }

  /** Painter of a fragment whose upper left corner is at a place on the page. */
  interface Painting {
    void at(Canvas canvas, float left, float top);
  }

  /** The same, kept otherwise with what follows. */
  LayoutFragment with(Keep other) {
    return new LayoutFragment(height, before, place, other, painting, head);
  }

  /** The same behind a space in points. */
  LayoutFragment after(float space) {
    return new LayoutFragment(height, space, place, keep, painting, head);
  }

  /** The same below a head that is repeated on every page. */
  LayoutFragment under(LayoutFragment repeatedHead) {
    return new LayoutFragment(height, before, place, keep, painting, Optional.of(repeatedHead));
  }

  /** The same fragment that first paints something else at its place. */
  LayoutFragment alsoPainting(Painting other) {
    Painting both =
        (canvas, left, top) -> {
          other.at(canvas, left, top);
          painting.at(canvas, left, top);
        };
    return new LayoutFragment(height, before, place, keep, both, head);
  }
}
