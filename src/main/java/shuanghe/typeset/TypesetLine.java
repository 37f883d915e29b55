package shuanghe.typeset;

/**
 * A line of a text: which characters stand on it, and how its spaces are widened or narrowed.
 *
 * @param text the text that the indices count in
 * @param start index of its first character
 * @param end index after its last; white space at the edges is left out
 * @param indent free space before it, in points
 * @param stretch added after each character that may be stretched after, in points, as far as the
 *     space there stays within {@link PageGeometry#WIDEST_SPACE}
 * @param squeeze share from 0 to 1 of what may be cut off the marks inside the line
 * @param endTrim cut off the blank half of the last mark, in points
 */
public record TypesetLine(
    ShapedText text,
    int start,
    int end,
    float indent,
    float stretch,
    float squeeze,
    float endTrim) {

  /** Space before a glyph is painted; negative pulls it back over its cut-off blank half. */
  public float lead(int i) {
    float lead = text.leads()[i];
    if (squeeze > 0 && text.kinds()[i] == CharacterKind.OPENING) {
      lead += cut(i);
    }
    return -lead;
  }

  /** From the place of a character to the place of the next. */
  public float advance(int i) {
    float advance = text.advances()[i];
    if (squeeze > 0) {
      advance -= cut(i);
    }
    if (i + 1 == end) {
      return advance - endTrim;
    }
    float gap = text.gaps()[i];
    return advance + (text.stretchAfter()[i] ? stretched(text, gap, stretch) : gap);
  }

  /** The space behind a character that is widened by a stretch. */
  static float stretched(ShapedText text, float gap, float stretch) {
    return Math.max(gap, Math.min(gap + stretch, PageGeometry.WIDEST_SPACE * text.style().size()));
  }

  /** The width of what stands on the line, without its indent. */
  float width() {
    float width = 0;
    for (int i = start; i < end; i++) {
      width += advance(i);
    }
    return width;
  }

  private float cut(int i) {
    return i + 1 == end && endTrim > 0 ? 0 : squeeze * LineBreaker.INNER_SHARE * text.blank(i);
  }
}
