package shuanghe.ofd;

import shuanghe.typeset.Face;

/**
 * Numbers by which the objects of one document know each other: pages first and faces after them,
 * so that each is known before it is written, then whatever is painted.
 */
final class ObjectIds {

  private final int pages;
  private int last;

  /**
   * @param faces how many faces the document may use
   */
  ObjectIds(int pages, int faces) {
    this.pages = pages;
    this.last = pages + faces;
  }

  /** That of a page, counted from 0. */
  int page(int page) {
    return page + 1;
  }

  /** That of a font. */
  int font(Face face) {
    return pages + face.number() + 1;
  }

  /** That of the next object of any kind. */
  int next() {
    return ++last;
  }

  /** The largest given so far. */
  int last() {
    return last;
  }
}
