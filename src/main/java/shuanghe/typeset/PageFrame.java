package shuanghe.typeset;

import java.util.List;

/** Frame of each page beside its text: the page number, — 1 —, on the outer side. */
final class PageFrame {
  private final Shaper shaper;

  PageFrame(Shaper shaper) {
    this.shaper = shaper;
  }

  /** Where the type area begins: the binding is on the left of odd pages, on the right of even. */
  static float left(int page) {
    return isOdd(page)
        ? PageGeometry.BINDING_MARGIN
        : PageGeometry.PAGE_WIDTH - PageGeometry.BINDING_MARGIN - PageGeometry.WIDTH;
  }

  /** Paints the page number, 4号, with a dash on both sides (GB/T 9704-2012, 7.5). */
  void paint(Canvas canvas) {
    int page = canvas.page();
    TextStyle style = PageGeometry.PAGE_NUMBER;
    Inline number = BlockLayout.plain("— " + (page + 1) + " —");
    ShapedText text = shaper.shape(List.of(number), style);
    TypesetLine line = new TypesetLine(text, 0, text.count(), 0, 0, 0, 0);
    float margin = style.size();
    float indent = isOdd(page) ? PageGeometry.WIDTH - margin - line.width() : margin;
    canvas.under(Tag.ARTIFACT);
    canvas.characters(
        line,
        0,
        text.count(),
        left(page) + indent,
        PageGeometry.TOP_MARGIN + PageGeometry.HEIGHT + PageGeometry.PAGE_NUMBER_DROP,
        style.colour());
  }

  /** Pages are counted from 0 here and from 1 in print. */
  private static boolean isOdd(int page) {
    return page % 2 == 0;
  }
}
