package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what stands above and below the text: the red 报头 and the 版记. */
final class MastheadLayout {
  private static final char IDEOGRAPHIC_SPACE = '\u3000';
  private static final float NAME_SHARE = 0.94f;
  private static final float SPACED_NAME_SHARE = 0.7f;
  private static final float RULE_THICKNESS = 2;
  private static final float SPACE_ABOVE_RULE = 6;

  private final Shaper shaper;
  private final DrawingPainter drawings;

  MastheadLayout(Shaper shaper, DrawingPainter drawings) {
    this.shaper = shaper;
    this.drawings = drawings;
  }

  /** Name and issue centred, office on the left and date on the right, and the red rule. */
  List<Strip> masthead(Block.Section section, Tag parent) {
    List<Strip> strips = new ArrayList<>();
    List<SetLine> left = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        continue;
      }
      Tag tag = new Tag("P", parent);
      switch (paragraph.kind()) {
        case MASTHEAD_NAME -> addCentred(strips, paragraph, nameStyle(paragraph), tag);
        case MASTHEAD_OFFICE -> left.add(set(paragraph, Form.BODY, tag, Side.LEFT));
        case MASTHEAD_DATE -> left.add(set(paragraph, Form.BODY, tag, Side.RIGHT));
        default -> addCentred(strips, paragraph, Form.BODY, tag);
      }
    }
    Strip.Painting painting =
        (canvas, x, top) -> {
          left.forEach(line -> line.paint(canvas, x, top));
          canvas.under(Tag.ARTIFACT);
          float y = top + Form.LINE + SPACE_ABOVE_RULE;
          canvas.fillRectangle(x, y, Form.WIDTH, RULE_THICKNESS, Form.RED);
        };
    float above = 0;
    for (Strip strip : strips) {
      above += strip.height();
    }
    float least = above + Form.LINE + SPACE_ABOVE_RULE + RULE_THICKNESS;
    float onGrid = (float) Math.ceil(least / Form.LINE) * Form.LINE;
    strips.add(free(onGrid - above, Strip.Keep.WITH_NEXT, painting));
    return strips;
  }

  private enum Side {
    LEFT,
    RIGHT
  }

  private record SetLine(TaggedText text, Line line, Side side) {
    void paint(Canvas canvas, float x, float top) {
      float margin = Form.SQUARE;
      float indent = side == Side.LEFT ? margin : Form.WIDTH - margin - line.width();
      text.paint(line, canvas, x + indent, top, Form.LINE);
    }
  }

  private SetLine set(Block.Paragraph paragraph, TextStyle style, Tag tag, Side side) {
    ShapedText text = shaper.shape(paragraph.content(), style);
    Line line = new Line(text, 0, text.count(), 0, 0, 0, 0);
    return new SetLine(new TaggedText(tag, paragraph.ids(), drawings), line, side);
  }

  /** As large as the name fits on one line; a short name is spaced out. */
  private TextStyle nameStyle(Block.Paragraph paragraph) {
    float largest = Form.MASTHEAD_LARGEST;
    TextStyle style = new TextStyle(Role.MASTHEAD, largest, 1.5f * largest);
    ShapedText text = shaper.shape(paragraph.content(), style);
    float width = Math.max(1, Shaper.width(text));
    float size = Math.min(largest, largest * NAME_SHARE * Form.WIDTH / width);
    float free = SPACED_NAME_SHARE * Form.WIDTH - width;
    float tracking = Math.clamp(free / Math.max(1, text.count() - 1), 0, size / 2);
    return new TextStyle(Role.MASTHEAD, size, 1.5f * size, tracking, Form.RED);
  }

  private void addCentred(List<Strip> strips, Block.Paragraph paragraph, TextStyle style, Tag tag) {
    TaggedText text = new TaggedText(tag, paragraph.ids(), drawings);
    for (Line line : LineBreaker.balance(shaper.shape(paragraph.content(), style), Form.WIDTH)) {
      strips.add(
          free(
              style.leading(),
              Strip.Keep.WITH_NEXT,
              (canvas, left, top) ->
                  text.paint(
                      line,
                      canvas,
                      left + (Form.WIDTH - line.width() + style.tracking()) / 2,
                      top,
                      style.leading())));
    }
  }

  /** The lines of the 版记 between rules, the first and the last thicker. */
  List<Strip> colophon(Block.Section section, Tag parent) {
    List<Strip> strips = new ArrayList<>();
    TextStyle style = Form.COLOPHON;
    float margin = style.size();
    for (Block block : section.blocks()) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        continue;
      }
      TaggedText text = new TaggedText(new Tag("P", parent), paragraph.ids(), drawings);
      ShapedText shaped = shaper.shape(paragraph.content(), style);
      spread(shaped, Form.WIDTH - 2 * margin);
      List<Line> lines = LineBreaker.fill(shaped, Form.WIDTH - 2 * margin);
      for (Line line : lines) {
        boolean isFirst = strips.isEmpty();
        boolean ruled = line == lines.getFirst();
        strips.add(
            free(
                style.leading(),
                Strip.Keep.WITH_NEXT,
                (canvas, left, top) -> {
                  if (ruled) {
                    rule(canvas, left, top, isFirst ? 1 : 0.7f);
                  }
                  text.paint(line, canvas, left + margin, top, style.leading());
                }));
      }
    }
    if (!strips.isEmpty()) {
      Strip last = strips.removeLast();
      strips.add(
          last.alsoPainting((canvas, left, top) -> rule(canvas, left, top + style.leading(), 1)));
    }
    return strips;
  }

  /** What follows an ideographic space, as the date follows the office, goes to the right edge. */
  private static void spread(ShapedText text, float measure) {
    float free = measure - Shaper.width(text);
    for (int i = text.count() - 1; i > 0 && free > 0; i--) {
      if (text.characters()[i] == IDEOGRAPHIC_SPACE) {
        text.advances()[i] += free;
        return;
      }
    }
  }

  private static void rule(Canvas canvas, float left, float y, float thickness) {
    canvas.under(Tag.ARTIFACT);
    canvas.fillRectangle(left, y - thickness / 2, Form.WIDTH, thickness, Form.BLACK);
  }

  private static Strip free(float height, Strip.Keep keep, Strip.Painting painting) {
    return new Strip(height, 0, Strip.Place.FREE, keep, painting, Optional.empty());
  }
}
