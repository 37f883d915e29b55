package shuanghe.typeset;

/**
 * The pages of one document that a typeset text is painted on, each mark under a tag. Places are in
 * points from the upper left corner of the page, downwards; colours are 0xRRGGBB.
 */
public interface Canvas {

  /** Ends the page and begins the next; the first call begins the first page. */
  void nextPage();

  /** The page painted on, from 0. */
  int page();

  /** All that follows belongs to the tag, until another is named. */
  void under(Tag tag);

  /** Gives the tag its place in the order of reading even if nothing of it is painted. */
  void place(Tag tag);

  /**
   * Paints the characters of a line from one index to another.
   *
   * @return where the next character begins
   */
  float characters(TypesetLine line, int from, int to, float x, float baseline, int colour);

  /** Fills a rectangle. */
  void fillRectangle(float left, float top, float width, float height, int colour);

  /** Paints straight lines through points given as x, y, x, y. */
  void path(float[] points, Svg.Ends ends, Svg.Paint paint);

  /** Paints a circle about a point. */
  void circle(float x, float y, float radius, Svg.Paint paint);

  /** Names a place on this page for links to lead to; the first place of a name holds. */
  void destination(String id, float top);

  /** Notes a heading of level 1 to 4 for the outline of the document. */
  void bookmark(int level, String title, float top);

  /** Makes a rectangle lead to the target of a link. */
  void link(
      Tag tag, Inline.Link link, String words, float left, float top, float right, float bottom);
}
