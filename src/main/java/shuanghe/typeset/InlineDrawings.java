package shuanghe.typeset;

/** The room that a drawing takes in a line. */
final class InlineDrawings {
  private static final float BAR_WIDTH_IN_EMS = 3.6f;
  private static final float SPACE_IN_EMS = 0.3f;
  private static final float BAR_HEIGHT_IN_EMS = 0.7f;

  private InlineDrawings() {}

  /** The width of a drawing and of the space after it. */
  static float advance(Inline piece, TextStyle style) {
    return width(piece, style) + SPACE_IN_EMS * style.size();
  }

  /** Width in points; 0 of words, which are shaped. */
  static float width(Inline piece, TextStyle style) {
    return switch (piece) {
      case Inline.Bar bar -> BAR_WIDTH_IN_EMS * style.size();
      case Inline.Drawing drawing -> drawing.svg().width();
      case Inline.InlineWords words -> 0;
    };
  }

  /** Height in points; 0 of words. */
  static float height(Inline piece, TextStyle style) {
    return switch (piece) {
      case Inline.Bar bar -> BAR_HEIGHT_IN_EMS * style.size();
      case Inline.Drawing drawing -> drawing.svg().height();
      case Inline.InlineWords words -> 0;
    };
  }
}
