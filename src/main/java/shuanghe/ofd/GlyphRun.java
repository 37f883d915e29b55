package shuanghe.ofd;

import shuanghe.packaging.XmlMarkup;
import shuanghe.typeset.GlyphSubset;

/**
 * Characters of one face and size on one line in the making: a text object of a page (GB/T
 * 33190-2016, 11.3), its characters with the distances between them.
 */
final class GlyphRun {

  /** How far a glyph may stand from its place before another distance is written: 10 µm. */
  private static final int TOLERANCE = 10;

  /** Boundaries cut off what is painted beyond them; ink may reach so far out of its em square. */
  private static final float ABOVE = 1.1f;

  private static final float BELOW = 0.4f;
  private static final float BESIDE = 0.5f;

  private final GlyphSubset subset;
  private final float size;
  private final StringBuilder characters = new StringBuilder();
  private final XmlMarkup distances = new XmlMarkup();
  private final XmlMarkup transforms = new XmlMarkup();
  private int first;
  private int last;
  private int distance;
  private int repeats;

  /**
   * @param size in points
   */
  GlyphRun(GlyphSubset subset, float size) {
    this.subset = subset;
    this.size = size;
  }

  /**
   * Adds a glyph.
   *
   * @param code of the glyph as it is painted, with what is cut off it
   * @param x where its uncut box begins, in points from the left edge of the page
   */
  void add(int code, float x) {
    int character = subset.character(code);
    int mapped = subset.mapped(code);
    boolean isMapped = subset.paintAlike(code, mapped);
    int painted = isMapped ? mapped : code;
    place(Millimetres.micrometres(x + subset.cut(painted).left() * size / 1000));
    if (!isMapped) {
      transforms.raw("<ofd:CGTransform CodePosition=\"").raw(characters.length()).raw("\"");
      transforms.raw(" CodeCount=\"").raw(Character.charCount(character));
      transforms.raw("\" GlyphCount=\"1\"><ofd:Glyphs>").raw(code).raw("</ofd:Glyphs>");
      transforms.raw("</ofd:CGTransform>");
    }
    characters.appendCodePoint(character);
  }

  private void place(int wanted) {
    if (isEmpty()) {
      first = wanted;
      last = wanted;
      return;
    }
    int next = wanted - last;
    if (repeats == 0 || Math.abs(next - distance) > TOLERANCE) {
      writeDistance();
      distance = next;
    }
    repeats++;
    last += distance;
  }

  private void writeDistance() {
    if (repeats > 0) {
      if (!distances.isEmpty()) {
        distances.raw(' ');
      }
      if (repeats > 1) {
        distances.raw("g ").raw(repeats).raw(' ');
      }
      Millimetres.write(distances, distance);
      repeats = 0;
    }
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  /**
   * Writes the text object; nothing can be added after.
   *
   * @param baseline in points from the upper edge of the page
   */
  void writeTo(XmlMarkup page, int id, int font, float baseline, String fill) {
    writeDistance();
    int em = Millimetres.micrometres(size);
    int left = first - Math.round(BESIDE * em);
    int top = Millimetres.micrometres(baseline) - Math.round(ABOVE * em);
    int width = last - first + Math.round((1 + 2 * BESIDE) * em);
    int height = Math.round((ABOVE + BELOW) * em);
    page.raw("<ofd:TextObject ID=\"").raw(id).raw("\" Boundary=\"");
    Millimetres.write(page, left, top, width, height).raw("\" Font=\"").raw(font);
    Millimetres.write(page.raw("\" Size=\""), em).raw("\">").raw(fill).raw(transforms);
    Millimetres.write(page.raw("<ofd:TextCode X=\""), first - left);
    Millimetres.write(page.raw("\" Y=\""), Math.round(ABOVE * em)).raw('"');
    if (!distances.isEmpty()) {
      page.raw(" DeltaX=\"").raw(distances).raw('"');
    }
    page.raw(">").text(characters).raw("</ofd:TextCode></ofd:TextObject>");
  }
}
