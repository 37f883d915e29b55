package shuanghe.typeset;

/**
 * Blank taken off a glyph, so that the box of a squeezed mark does not overlap those beside it,
 * which readers of text take for the end of a line; or given to it, so that the wide gaps of a
 * spaced masthead are part of its glyphs, as readers take other gaps for blanks (above 0.1 em
 * pdf.js and pdftotext).
 *
 * @param left before its ink, in thousandths of an em
 * @param right behind it; negative where blank is given
 */
public record GlyphCut(int left, int right) {

  /** Nothing cut off. */
  public static final GlyphCut NONE = new GlyphCut(0, 0);

  /** Steps, so that few glyphs are made of one. */
  private static final int STEP = 50;

  /** What is cut off the blank halves of a mark, so that its box ends where the next one begins. */
  public static GlyphCut of(TypesetLine line, int i, float em) {
    ShapedText text = line.text();
    CharacterKind kind = text.kinds()[i];
    float tracking = text.style().tracking();
    if (kind == CharacterKind.IDEOGRAPH && tracking > PageGeometry.WIDEST_SPACE * em) {
      return new GlyphCut(0, -Math.round(1000 * tracking / em));
    }
    if (kind != CharacterKind.CLOSING && kind != CharacterKind.OPENING) {
      return NONE;
    }
    float natural = text.faces()[i].width(text.glyphs()[i]) * em / 1000;
    float lead = line.lead(i);
    int left = steps(-lead / em);
    int right = steps((natural + lead - line.advance(i)) / em);
    return left == 0 && right == 0 ? NONE : new GlyphCut(left, right);
  }

  private static int steps(float ems) {
    return STEP * Math.max(0, Math.round(ems * 1000 / STEP));
  }

  /** Sum of what is cut on both sides, in thousandths of the em. */
  public int sum() {
    return left + right;
  }
}
