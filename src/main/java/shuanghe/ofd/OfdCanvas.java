package shuanghe.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.briefing.MissingCharacter;
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

  /** How far the point of a bent line may reach beyond it, in line widths, as in a PDF. */
  private static final int MITER = 10;

  private final DocumentFonts fonts;
  private final ObjectIds ids;
  private final List<XmlMarkup> pages = new ArrayList<>();
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
    XmlMarkup page = OfdMarkup.begin("Page", "");
    page.raw("<ofd:Content><ofd:Layer ID=\"").raw(ids.next()).raw("\">");
    pages.add(page);
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
    String fill = unlessBlack("FillColor", colour);
    float pen = x;
    int at = from;
    while (at < to) {
      Face face = text.faces()[at];
      GlyphSubset subset = fonts.of(face);
      GlyphRun run = new GlyphRun(subset, em);
      do {
        GlyphCut cut = GlyphCut.of(line, at, em);
        run.add(subset.code(text.glyphs()[at], text.copiedOut(at), cut), pen + line.lead(at));
        pen += line.advance(at);
        at++;
      } while (at < to && text.faces()[at] == face && isBesideOthers(text, at));
      run.writeTo(current(), ids.next(), ids.font(face), baseline - rise, fill);
    }
    missing.addAll(text.missing(from, to, page()));
    return pen;
  }

  /**
   * Whether a character may stand in one text object with the one before it. What lies beyond the
   * basic plane may not: it is two units of UTF-16, and readers differ in whether these take one
   * distance and one glyph or two.
   */
  private static boolean isBesideOthers(ShapedText text, int at) {
    return Character.isBmpCodePoint(text.characters()[at])
        && Character.isBmpCodePoint(text.characters()[at - 1]);
  }

  List<MissingCharacter> missing() {
    return List.copyOf(missing);
  }

  @Override
  public void fillRectangle(float left, float top, float width, float height, int colour) {
    float[] corners = {
      left, top, left + width, top, left + width, top + height, left, top + height
    };
    path(corners, Svg.Ends.CLOSED, new Svg.Paint(colour, Svg.NONE, 0, List.of()));
  }

  /** Straight lines; dashes as strokes of their own, see {@link DashedLine}. */
  @Override
  public void path(float[] points, Svg.Ends ends, Svg.Paint paint) {
    boolean isClosed = ends == Svg.Ends.CLOSED;
    if (paint.dashes().isEmpty()) {
      write(PathData.through(List.of(points), isClosed, reach(paint)), paint);
      return;
    }
    PathData area = PathData.through(List.of(points), isClosed, 0);
    write(area, new Svg.Paint(paint.fill(), Svg.NONE, 0, List.of()));
    List<float[]> strokes = DashedLine.strokes(points, isClosed, paint.dashes());
    Svg.Paint line = new Svg.Paint(Svg.NONE, paint.stroke(), paint.strokeWidth(), List.of());
    write(PathData.through(strokes, false, reach(paint)), line);
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
    PathData path = new PathData(points, reach(paint));
    path.operation('M', 0, 2);
    for (int i = 2; i < points.length; i += 6) {
      path.operation('B', i, 6);
    }
    path.close();
    write(path, paint);
  }

  private static float reach(Svg.Paint paint) {
    return paint.isStroked() ? paint.strokeWidth() * MITER / 2 : 0;
  }

  /**
   * An area and the line around it as two objects: of one object readers paint now the one first,
   * now the other.
   */
  private void write(PathData path, Svg.Paint paint) {
    XmlMarkup page = current();
    if (paint.isFilled()) {
      begin(page, path).raw(" Stroke=\"false\" Fill=\"true\">");
      end(page.raw(colour("FillColor", paint.fill())), path);
    }
    if (paint.isStroked()) {
      begin(page, path).raw(" LineWidth=\"");
      Millimetres.write(page, Millimetres.micrometres(paint.strokeWidth()));
      page.raw("\" MiterLimit=\"").raw(MITER).raw('"');
      String before = " DashPattern=\"";
      for (float dash : paint.dashes()) {
        Millimetres.write(page.raw(before), Millimetres.micrometres(dash));
        before = " ";
      }
      page.raw(paint.dashes().isEmpty() ? ">" : "\">");
      end(page.raw(unlessBlack("StrokeColor", paint.stroke())), path);
    }
  }

  /** Begins a path object of a page up to its boundary. */
  private XmlMarkup begin(XmlMarkup page, PathData path) {
    page.raw("<ofd:PathObject ID=\"").raw(ids.next()).raw("\" Boundary=\"");
    return path.writeBoundary(page).raw('"');
  }

  private static void end(XmlMarkup page, PathData path) {
    page.raw("<ofd:AbbreviatedData>").raw(path.data());
    page.raw("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  /** Nothing for black, in which letters and lines without a colour are painted. */
  private static String unlessBlack(String element, int colour) {
    return colour == PageGeometry.BLACK ? "" : colour(element, colour);
  }

  private static String colour(String element, int colour) {
    String values = (colour >> 16) + " " + (colour >> 8 & 0xFF) + " " + (colour & 0xFF);
    return "<ofd:" + element + " Value=\"" + values + "\"/>";
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

  /** The contents of all pages; to be called after the last mark. */
  List<byte[]> contents() {
    links.forEach(this::write);
    List<byte[]> contents = new ArrayList<>();
    for (XmlMarkup page : pages) {
      contents.add(OfdMarkup.end(page.raw("</ofd:Layer></ofd:Content>"), "Page"));
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
    float[] corners = {
      link.left, link.top, link.right, link.top, link.right, link.bottom, link.left, link.bottom
    };
    PathData area = PathData.through(List.of(corners), true, 0);
    XmlMarkup page = pages.get(link.page);
    end(begin(page, area).raw(" Stroke=\"false\">").raw(OfdMarkup.onClick(action)), area);
  }

  private XmlMarkup current() {
    return pages.getLast();
  }
}
