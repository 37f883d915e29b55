package shuanghe.ofd;

import java.util.ArrayList;
import java.util.List;
import shuanghe.packaging.XmlMarkup;
import shuanghe.typeset.GlyphSubset;

/**
 * Text object in the making (GB/T 33190-2016, 11.3): characters of one face, size and colour. Each
 * stretch of a line is a text code, its characters with the distances between them.
 */
final class TextObject {

  /** How far a character may stand from its place: 10 µm, a quarter of a dot of 600 an inch. */
  private static final int TOLERANCE = 10;

  /** Boundaries cut off what is painted beyond them; ink may reach so far out of its em square. */
  private static final float ABOVE = 1.1f;

  private static final float BELOW = 0.4f;
  private static final float BESIDE = 0.5f;

  private static final byte[] BEGIN = XmlMarkup.ascii("<ofd:TextObject ID=\"");
  private static final byte[] BOUNDARY = XmlMarkup.ascii("\" Boundary=\"");
  private static final byte[] BEGIN_CODE = XmlMarkup.ascii("<ofd:TextCode X=\"");
  private static final byte[] HEIGHT = XmlMarkup.ascii("\" Y=\"");
  private static final byte[] DISTANCES = XmlMarkup.ascii(" DeltaX=\"");
  private static final byte[] REPEATED = XmlMarkup.ascii("g ");
  private static final byte[] END_OF_CODE = XmlMarkup.ascii("</ofd:TextCode>");

  private final GlyphStyle style;
  private final int em;
  private final List<Stretch> stretches = new ArrayList<>();

  /** The text codes of all stretches, each from behind its place. */
  private final XmlMarkup codes = new XmlMarkup();

  private final StringBuilder characters = new StringBuilder();
  private int first;
  private int last;

  /** How often the distance in the making comes in turn, and between what it may lie. */
  private int repeats;

  private int leastDistance = Integer.MIN_VALUE;
  private int mostDistance = Integer.MAX_VALUE;
  private int baseline;
  private boolean hasDistances;
  private boolean isAlone;

  /** The glyph that is painted in place of that of the font's map; 0 for none. */
  private int glyph;

  /**
   * Style that all glyphs of a text object share.
   *
   * @param subset glyphs of the face
   * @param font number of the face in the document
   * @param size in points
   * @param colour as 0xRRGGBB
   */
  record GlyphStyle(GlyphSubset subset, int font, float size, int colour) {}

  /**
   * A text code.
   *
   * @param first where the first character begins, in micrometres from the left edge of the page
   * @param last where the last one begins
   * @param baseline in micrometres from the upper edge
   * @param end how far the text codes reach with this one
   */
  private record Stretch(int first, int last, int baseline, int end) {}

  TextObject(GlyphStyle style) {
    this.style = style;
    this.em = Millimetres.micrometres(style.size());
  }

  /**
   * Whether a glyph may stand in the same object. Two kinds stand alone: one that is not that of
   * the font's map, and one whose character lies beyond the basic plane and is two units of UTF-16,
   * as readers differ in whether these take one distance and one glyph or two.
   */
  boolean takes(GlyphStyle other, int code) {
    return !isAlone && (other == style || other.equals(style)) && !isAlone(code);
  }

  private boolean isAlone(int code) {
    return !isMapped(style.subset(), code)
        || !Character.isBmpCodePoint(style.subset().character(code));
  }

  private static boolean isMapped(GlyphSubset subset, int code) {
    return subset.paintAlike(code, subset.mapped(code));
  }

  /**
   * Adds a glyph to the stretch in the making.
   *
   * @param code of the glyph as it is painted, with what is cut off it
   * @param x where its uncut box begins, in points from the left edge of the page
   * @param baseline of the stretch, in points from the upper edge of the page
   */
  void add(int code, float x, float baseline) {
    isAlone = isAlone(code);
    GlyphSubset subset = style.subset();
    int painted = code;
    if (isMapped(subset, code)) {
      painted = subset.mapped(code);
    } else {
      glyph = code;
    }
    place(Millimetres.micrometres(x + subset.cut(painted).left() * style.size() / 1000), baseline);
    characters.appendCodePoint(subset.character(code));
  }

  private void place(int wanted, float baseline) {
    if (characters.isEmpty()) {
      this.baseline = Millimetres.near(Millimetres.micrometres(baseline), TOLERANCE);
      first = Millimetres.near(wanted, TOLERANCE);
      last = first;
      return;
    }
    if (!isWithinReach(wanted)) {
      writeDistance();
      isWithinReach(wanted);
    }
    repeats++;
  }

  /** Narrows the distance in the making so that repeated once more it leads to a place, if any. */
  private boolean isWithinReach(int wanted) {
    int count = repeats + 1;
    int least = Math.max(leastDistance, Math.ceilDiv(wanted - TOLERANCE - last, count));
    int most = Math.min(mostDistance, Math.floorDiv(wanted + TOLERANCE - last, count));
    if (least > most) {
      return false;
    }
    leastDistance = least;
    mostDistance = most;
    return true;
  }

  private void writeDistance() {
    if (repeats > 0) {
      int distance = Millimetres.shortestBetween(leastDistance, mostDistance);
      last += repeats * distance;
      if (hasDistances) {
        codes.raw(' ');
      } else {
        codes.raw(DISTANCES);
        hasDistances = true;
      }
      if (repeats > 1) {
        codes.raw(REPEATED).raw(repeats).raw(' ');
      }
      Millimetres.write(codes, distance);
      repeats = 0;
      leastDistance = Integer.MIN_VALUE;
      mostDistance = Integer.MAX_VALUE;
    }
  }

  /** Ends the stretch in the making, if there is one. */
  void endStretch() {
    if (characters.isEmpty()) {
      return;
    }
    writeDistance();
    if (hasDistances) {
      codes.raw('"');
      hasDistances = false;
    }
    codes.raw('>').text(characters).raw(END_OF_CODE);
    stretches.add(new Stretch(first, last, baseline, codes.size()));
    characters.setLength(0);
  }

  /** Writes the text object; nothing can be added after. */
  void writeTo(XmlMarkup page, int id) {
    endStretch();
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (Stretch stretch : stretches) {
      left = Math.min(left, stretch.first);
      top = Math.min(top, stretch.baseline);
      right = Math.max(right, stretch.last);
      bottom = Math.max(bottom, stretch.baseline);
    }
    Box box =
        new Box(
            left - Math.round(BESIDE * em),
            top - Math.round(ABOVE * em),
            right + Math.round((1 + BESIDE) * em),
            bottom + Math.round(BELOW * em));
    page.raw(BEGIN).raw(id).raw(BOUNDARY);
    box.writeTo(page);
    Millimetres.write(page.raw("\" Font=\"").raw(style.font()).raw("\" Size=\""), em).raw("\">");
    page.raw(OfdMarkup.unlessBlack("FillColor", style.colour()));
    if (glyph != 0) {
      page.raw("<ofd:CGTransform CodePosition=\"0\" CodeCount=\"");
      page.raw(Character.charCount(style.subset().character(glyph)));
      page.raw("\" GlyphCount=\"1\"><ofd:Glyphs>").raw(glyph).raw("</ofd:Glyphs>");
      page.raw("</ofd:CGTransform>");
    }
    int from = 0;
    for (Stretch stretch : stretches) {
      Millimetres.write(page.raw(BEGIN_CODE), stretch.first - box.left());
      Millimetres.write(page.raw(HEIGHT), stretch.baseline - box.top()).raw('"');
      page.raw(codes, from, stretch.end);
      from = stretch.end;
    }
    page.raw("</ofd:TextObject>");
  }
}
