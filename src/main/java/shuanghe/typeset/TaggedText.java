package shuanghe.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Painter of the lines of one text under its tag, its links and drawings under tags of their own.
 */
final class TaggedText {
  private final Tag tag;
  private final List<String> ids;
  private final DrawingPainter drawings;
  private final Map<Integer, Tag> links = new HashMap<>();

  TaggedText(Tag tag, List<String> ids, DrawingPainter drawings) {
    this.tag = tag;
    this.ids = ids;
    this.drawings = drawings;
  }

  /** Gives the tag its place in the order of reading even if it has no text. */
  void place(Canvas canvas) {
    canvas.place(tag);
  }

  /** Paints a line that begins at x and stands in a fragment from top to top + height. */
  void paint(TypesetLine line, Canvas canvas, float x, float top, float height) {
    ShapedText text = line.text();
    TextStyle style = text.style();
    float baseline = baseline(style, top, height);
    canvas.place(tag);
    if (line.start() == 0) {
      ids.forEach(id -> canvas.destination(id, top));
    }
    float pen = x;
    int at = line.start();
    while (at < line.end()) {
      int end = at + 1;
      while (end < line.end() && text.piece()[end] == text.piece()[at]) {
        end++;
      }
      pen =
          switch (text.pieceAt(at)) {
            case Inline.InlineWords words ->
                paintWords(line, words, at, end, canvas, pen, baseline, top);
            case Inline.Bar bar -> {
              paintDrawing(drawings.bar(bar, style), canvas, pen, top, height);
              yield pen + line.advance(at);
            }
            case Inline.Drawing drawing -> {
              paintDrawing(drawing.svg(), canvas, pen, top, height);
              yield pen + line.advance(at);
            }
          };
      at = end;
    }
  }

  /** The baseline of a text whose em square stands in the middle of its line. */
  static float baseline(TextStyle style, float top, float height) {
    return top + (height - style.size()) / 2 + 0.88f * style.size();
  }

  private float paintWords(
      TypesetLine line,
      Inline.InlineWords words,
      int from,
      int to,
      Canvas canvas,
      float x,
      float baseline,
      float top) {
    ShapedText text = line.text();
    if (from == 0 || text.piece()[from - 1] != text.piece()[from]) {
      words.ids().forEach(id -> canvas.destination(id, top));
    }
    boolean isLink = !words.link().isNone() && !tag.isArtifact();
    Tag under = isLink ? linkTag(words) : tag;
    canvas.under(under);
    float end = canvas.characters(line, from, to, x, baseline, text.style().colour());
    if (isLink) {
      float size = text.style().size();
      String says = text.excerpt(from, to);
      canvas.link(
          under, words.link(), says, x, baseline - 0.95f * size, end, baseline + 0.2f * size);
    }
    return end;
  }

  private Tag linkTag(Inline.InlineWords words) {
    return links.computeIfAbsent(
        words.link().number(),
        number ->
            words.rise() == Inline.Rise.RAISED
                ? new Tag("Link", new Tag("Reference", tag))
                : new Tag("Link", tag));
  }

  private void paintDrawing(Svg svg, Canvas canvas, float x, float top, float height) {
    float y = top + (height - svg.height()) / 2;
    drawings.paint(svg, canvas, figureTag(svg, tag, x, y), x, y);
  }

  /** A figure's tag, with its place on the page and what it shows in words. */
  static Tag figureTag(Svg svg, Tag parent, float x, float y) {
    if (svg.alternative().isEmpty() || parent.isArtifact()) {
      return Tag.ARTIFACT;
    }
    return new Tag("Figure", parent)
        .with(new Tag.Alternative(svg.alternative()))
        .with(new Tag.Placement(x, y, svg.width(), svg.height()));
  }
}
