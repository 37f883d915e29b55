package shuanghe.typeset;

/**
 * One font of the configuration, with a number of its own by which a document keeps its subset.
 *
 * @param number place in the configuration, from 0
 * @param font the tables of its font
 */
public record Face(int number, TrueType font) {
  /** The glyph of a character, or 0 if the face has none. */
  int glyph(int codePoint) {
    return font.glyph(codePoint);
  }

  /** The advance of a glyph in thousandths of the em. */
  public int width(int glyph) {
    return font.width(glyph);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
