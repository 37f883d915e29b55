package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layout of what stands above and below the text: the red 报头 and the 版记. */
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
  List<LayoutFragment> masthead(DocumentBlock.Section section, Tag parent) {
    List<LayoutFragment> fragments = new ArrayList<>();
    List<SetLine> left = new ArrayList<>();
    for (DocumentBlock block : section.blocks()) {
      if (!(block instanceof DocumentBlock.DocumentParagraph paragraph)) {
        continue;
      }
      Tag tag = new Tag("P", parent);
      switch (paragraph.kind()) {
        case MASTHEAD_MARK -> fragments.add(mark(paragraph, tag));
        case MASTHEAD_NAME -> addCentred(fragments, paragraph, nameStyle(paragraph), tag);
        case MASTHEAD_OFFICE -> left.add(set(paragraph, PageGeometry.BODY, tag, RuleSide.LEFT));
        case MASTHEAD_DATE -> left.add(set(paragraph, PageGeometry.BODY, tag, RuleSide.RIGHT));
        default -> addCentred(fragments, paragraph, PageGeometry.BODY, tag);
      }
    }
    LayoutFragment.Painting painting =
        (canvas, x, top) -> {
          left.forEach(line -> line.paint(canvas, x, top));
          canvas.under(Tag.ARTIFACT);
          float y = top + PageGeometry.LINE + SPACE_ABOVE_RULE;
          canvas.fillRectangle(x, y, PageGeometry.WIDTH, RULE_THICKNESS, PageGeometry.RED);
        };
    float above = 0;
    for (LayoutFragment fragment : fragments) {
      above += fragment.height();
    }
    float least = above + PageGeometry.LINE + SPACE_ABOVE_RULE + RULE_THICKNESS;
    float onGrid = (float) Math.ceil(least / PageGeometry.LINE) * PageGeometry.LINE;
    fragments.add(free(onGrid - above, LayoutFragment.Keep.WITH_NEXT, painting));
    return fragments;
  }

  /** 密级 in the upper left corner (GB/T 9704-2012, 7.2.2). */
  private LayoutFragment mark(DocumentBlock.DocumentParagraph paragraph, Tag tag) {
    ShapedText text = shaper.shape(paragraph.content(), PageGeometry.HEADING_1);
    TypesetLine line = new TypesetLine(text, 0, text.count(), 0, 0, 0, 0);
    TaggedText tagged = new TaggedText(tag, paragraph.ids(), drawings);
    return free(
        PageGeometry.LINE,
        LayoutFragment.Keep.WITH_NEXT,
        (canvas, left, top) -> tagged.paint(line, canvas, left, top, PageGeometry.LINE));
  }

  private enum RuleSide {
    LEFT,
    RIGHT
  }

  private record SetLine(TaggedText text, TypesetLine line, RuleSide side) {
    /** Paints the line on its side of the rule, one character in from the edge. */
    void paint(Canvas canvas, float x, float top) {
      float margin = PageGeometry.SQUARE;
      float indent = side == RuleSide.LEFT ? margin : PageGeometry.WIDTH - margin - line.width();
      text.paint(line, canvas, x + indent, top, PageGeometry.LINE);
    }
  }

  private SetLine set(
      DocumentBlock.DocumentParagraph paragraph, TextStyle style, Tag tag, RuleSide side) {
    ShapedText text = shaper.shape(paragraph.content(), style);
    TypesetLine line = new TypesetLine(text, 0, text.count(), 0, 0, 0, 0);
    return new SetLine(new TaggedText(tag, paragraph.ids(), drawings), line, side);
  }

  /** As large as the name fits on one line; a short name is spaced out. */
  private TextStyle nameStyle(DocumentBlock.DocumentParagraph paragraph) {
    float largest = PageGeometry.MASTHEAD_LARGEST;
    TextStyle style = new TextStyle(FaceRole.MASTHEAD, largest, 1.5f * largest);
    ShapedText text = shaper.shape(paragraph.content(), style);
    float width = Math.max(1, Shaper.width(text));
    float size = Math.min(largest, largest * NAME_SHARE * PageGeometry.WIDTH / width);
    float free = SPACED_NAME_SHARE * PageGeometry.WIDTH - width;
    float tracking = Math.clamp(free / Math.max(1, text.count() - 1), 0, size / 2);
    return new TextStyle(FaceRole.MASTHEAD, size, 1.5f * size, tracking, PageGeometry.RED);
  }

  private void addCentred(
      List<LayoutFragment> fragments,
      DocumentBlock.DocumentParagraph paragraph,
      TextStyle style,
      Tag tag) {
    TaggedText text = new TaggedText(tag, paragraph.ids(), drawings);
    for (TypesetLine line :
        LineBreaker.balance(shaper.shape(paragraph.content(), style), PageGeometry.WIDTH)) {
      fragments.add(
          free(
              style.leading(),
              LayoutFragment.Keep.WITH_NEXT,
              (canvas, left, top) ->
                  text.paint(
                      line,
                      canvas,
                      left + (PageGeometry.WIDTH - line.width() + style.tracking()) / 2,
                      top,
                      style.leading())));
    }
  }

  /** The lines of the 版记 between rules, the first and the last thicker. */
  List<LayoutFragment> colophon(DocumentBlock.Section section, Tag parent) {
    List<LayoutFragment> fragments = new ArrayList<>();
    TextStyle style = PageGeometry.COLOPHON;
    float margin = style.size();
    for (DocumentBlock block : section.blocks()) {
      if (!(block instanceof DocumentBlock.DocumentParagraph paragraph)) {
        continue;
      }
      TaggedText text = new TaggedText(new Tag("P", parent), paragraph.ids(), drawings);
      ShapedText shaped = shaper.shape(paragraph.content(), style);
      spread(shaped, PageGeometry.WIDTH - 2 * margin);
      List<TypesetLine> lines = LineBreaker.fill(shaped, PageGeometry.WIDTH - 2 * margin);
      for (TypesetLine line : lines) {
        boolean isFirst = fragments.isEmpty();
        boolean ruled = line == lines.getFirst();
        fragments.add(
            free(
                style.leading(),
                LayoutFragment.Keep.WITH_NEXT,
                (canvas, left, top) -> {
                  if (ruled) {
                    rule(canvas, left, top, isFirst ? 1 : 0.7f);
                  }
                  text.paint(line, canvas, left + margin, top, style.leading());
                }));
      }
    }
    if (!fragments.isEmpty()) {
      LayoutFragment last = fragments.removeLast();
      fragments.add(
          last.alsoPainting((canvas, left, top) -> rule(canvas, left, top + style.leading(), 1)));
    }
    return fragments;
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
    canvas.fillRectangle(
        left, y - thickness / 2, PageGeometry.WIDTH, thickness, PageGeometry.BLACK);
  }

  private static LayoutFragment free(
      float height, LayoutFragment.Keep keep, LayoutFragment.Painting painting) {
    return new LayoutFragment(
        height, 0, LayoutFragment.FragmentPlace.FREE, keep, painting, Optional.empty());
  }
}
