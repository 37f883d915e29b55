package shuanghe.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.briefing.MissingCharacter;
import shuanghe.ofd.PathObject.Outline;
import shuanghe.ofd.PathObject.PathKind;
import shuanghe.ofd.PathObject.PathStyle;
import shuanghe.ofd.TextObject.GlyphStyle;
import shuanghe.packaging.Deflated;
import shuanghe.packaging.XmlMarkup;
import shuanghe.typeset.Canvas;
import shuanghe.typeset.DocumentFonts;
import shuanghe.typeset.Face;
import shuanghe.typeset.GlyphCut;
import shuanghe.typeset.GlyphSubset;
import shuanghe.typeset.Inline;
import shuanghe.typeset.PageGeometry;
import shuanghe.typeset.ShapedText;
import shuanghe.typeset.Svg;
import shuanghe.typeset.Tag;
import shuanghe.typeset.TypesetLine;

/**
 * The pages of an OFD: what each paints as graphic units of one layer (GB/T 33190-2016, clauses 7.7
 * to 11). Marks are painted, not tagged.
 */
final class OfdCanvas implements Canvas {

  /** Share of the radius at which a curve through a quarter of a circle has its handles. */
  private static final float QUARTER = 0.5522848f;

  private final DocumentFonts fonts;
  private final ObjectIds ids;
  private final List<Layer> pages = new ArrayList<>();
  private final List<PlacedLink> links = new ArrayList<>();
  private final Map<String, PagePlace> destinations = new HashMap<>();
  private final OutlineMarkup outline;
  private final List<MissingCharacter> missing = new ArrayList<>();

  /** A rectangle of a page, in points, that leads somewhere. */
  private record PlacedLink(
      int page, String target, float left, float top, float right, float bottom) {}

  OfdCanvas(DocumentFonts fonts, ObjectIds ids) {
    this.fonts = fonts;
    this.ids = ids;
    this.outline = new OutlineMarkup(ids);
  }

  @Override
  public void nextPage() {
    pages.add(new Layer(ids));
  }

  @Override
  public int page() {
    return pages.size() - 1;
  }

  @Override
  public void under(Tag tag) {}

  @Override
  public void place(Tag tag) {}

  @Override
  public float characters(TypesetLine line, int from, int to, float x, float baseline, int colour) {
    ShapedText text = line.text();
    float rise = text.isRaised(from) ? text.style().size() * PageGeometry.RAISED_BY : 0;
    float em = text.size(from);
    Layer layer = pages.getLast();
    layer.beginStretch(baseline - rise);
    float pen = x;
    int at = from;
    while (at < to) {
      Face face = text.faces()[at];
      GlyphSubset subset = fonts.of(face);
      GlyphStyle style = new GlyphStyle(subset, ids.font(face), em, colour);
      do {
        GlyphCut cut = GlyphCut.of(line, at, em);
        int code = subset.code(text.glyphs()[at], text.copiedOut(at), cut);
        layer.add(style, code, pen + line.lead(at));
        pen += line.advance(at);
        at++;
      } while (at < to && text.faces()[at] == face);
    }
    missing.addAll(text.missing(from, to, page()));
    return pen;
  }

  List<MissingCharacter> missing() {
    return List.copyOf(missing);
  }

  @Override
  public void fillRectangle(float left, float top, float width, float height, int colour) {
    pages.getLast().addRule(Outline.rectangle(left, top, left + width, top + height), colour);
  }

  /** Straight lines; dashes as strokes of their own, see {@link DashedLine}. */
  @Override
  public void path(float[] points, Svg.Ends ends, Svg.Paint paint) {
    boolean isClosed = ends == Svg.Ends.CLOSED;
    Outline whole = Outline.straight(points, isClosed);
    if (paint.dashes().isEmpty()) {
      paint(whole, List.of(whole), paint);
    } else {
      List<float[]> strokes = DashedLine.strokes(points, isClosed, paint.dashes());
      paint(whole, strokes.stream().map(s -> Outline.straight(s, false)).toList(), paint);
    }
  }

  @Override
  public void circle(float x, float y, float radius, Svg.Paint paint) {
    float handle = QUARTER * radius;
    float left = x - radius;
    float right = x + radius;
    float top = y - radius;
    float bottom = y + radius;
    float[] points = {
      right,
      y,
      right,
      y + handle,
      x + handle,
      bottom,
      x,
      bottom,
      x - handle,
      bottom,
      left,
      y + handle,
      left,
      y,
      left,
      y - handle,
      x - handle,
      top,
      x,
      top,
      x + handle,
      top,
      right,
      y - handle,
      right,
      y
    };
    Outline circle = new Outline(points, 'B', true);
    paint(circle, List.of(circle), paint);
  }

  /**
   * An area and the lines around it as two objects: of one object readers paint now the one first,
   * now the other.
   */
  private void paint(Outline area, List<Outline> lines, Svg.Paint paint) {
    Layer layer = pages.getLast();
    if (paint.isFilled()) {
      layer.addDrawing(new PathStyle(PathKind.AREA, paint.fill(), 0), area);
    }
    if (paint.isStroked()) {
      PathStyle style = new PathStyle(PathKind.LINES, paint.stroke(), paint.strokeWidth());
      lines.forEach(line -> layer.addDrawing(style, line));
    }
  }

  @Override
  public void bookmark(int level, String title, float top) {
    outline.add(level, title, new PagePlace(page(), top));
  }

  @Override
  public void destination(String id, float top) {
    destinations.putIfAbsent(id, new PagePlace(page(), top));
  }

  @Override
  public void link(
      Tag tag, Inline.Link link, String words, float left, float top, float right, float bottom) {
    links.add(new PlacedLink(page(), link.target(), left, top, right, bottom));
  }

  /** The outline of the headings painted; empty if there are none. */
  XmlMarkup outline() {
    return outline.markup();
  }

  /**
   * The contents of all pages, compressed; to be called once, after the last mark. The markup of a
   * page is let go as soon as it is compressed.
   *
   * @param level from 1, fast, to 9, small
   */
  List<Deflated> contents(int level) {
    links.forEach(this::write);
    List<Deflated> contents = new ArrayList<>(pages.size());
    while (!pages.isEmpty()) {
      contents.add(Deflated.of(pages.removeFirst().content(), level));
    }
    return contents;
  }

  /** An unseen rectangle that leads to a place; a name that no page has leads nowhere. */
  private void write(PlacedLink link) {
    XmlMarkup action = new XmlMarkup();
    if (!link.target.startsWith("#")) {
      action.raw("<ofd:URI URI=\"").text(link.target).raw("\"/>");
    } else if (destinations.containsKey(link.target.substring(1))) {
      action.raw(destinations.get(link.target.substring(1)).jump(ids));
    } else {
      return;
    }
    Outline area = Outline.rectangle(link.left, link.top, link.right, link.bottom);
    pages.get(link.page).addLink(area, action);
  }
}
