package shuanghe.ofd;

import java.util.Optional;
import shuanghe.ofd.PathObject.Outline;
import shuanghe.ofd.PathObject.PathKind;
import shuanghe.ofd.PathObject.PathStyle;
import shuanghe.ofd.TextObject.GlyphStyle;
import shuanghe.packaging.XmlMarkup;

/**
 * The one layer of a page in the making (GB/T 33190-2016, 7.7). Marks of one style that follow one
 * another become one graphic unit, which is less to write and to compress. So that the parts of a
 * table do not part each other, rules stand before drawings, and words behind both.
 */
final class Layer {

  private final ObjectIds ids;
  private final Paths rules = new Paths();
  private final Paths drawings = new Paths();
  private final XmlMarkup words = new XmlMarkup();
  private Optional<TextObject> text = Optional.empty();
  private float baseline;

  /** Path objects, one after another. */
  private final class Paths {
    private final XmlMarkup written = new XmlMarkup();
    private Optional<PathObject> last = Optional.empty();

    void add(PathStyle style, Outline outline) {
      if (last.isEmpty() || !last.get().takes(style)) {
        end();
        last = Optional.of(new PathObject(style));
      }
      last.get().add(outline);
    }

    XmlMarkup end() {
      last.ifPresent(path -> path.writeTo(written, ids.next()));
      last = Optional.empty();
      return written;
    }
  }

  Layer(ObjectIds ids) {
    this.ids = ids;
  }

  /**
   * Begins a stretch of a line.
   *
   * @param baseline in points from the upper edge of the page
   */
  void beginStretch(float baseline) {
    text.ifPresent(TextObject::endStretch);
    this.baseline = baseline;
  }

  /**
   * Adds a glyph to the stretch.
   *
   * @param code of the glyph as it is painted, with what is cut off it
   * @param x where its uncut box begins, in points from the left edge of the page
   */
  void add(GlyphStyle style, int code, float x) {
    if (text.isEmpty() || !text.get().takes(style, code)) {
      endText();
      text = Optional.of(new TextObject(style));
    }
    text.get().add(code, x, baseline);
  }

  private void endText() {
    text.ifPresent(object -> object.writeTo(words, ids.next()));
    text = Optional.empty();
  }

  /** Adds a rule. */
  void addRule(Outline outline, int colour) {
    rules.add(new PathStyle(PathKind.RECTANGLES, colour, 0), outline);
  }

  /** Adds an outline of a drawing. */
  void addDrawing(PathStyle style, Outline outline) {
    drawings.add(style, outline);
  }

  /**
   * Adds an unseen rectangle that does something when it is clicked; no mark can be added after.
   */
  void addLink(Outline area, XmlMarkup action) {
    endText();
    PathObject.writeLink(words, ids.next(), area, action);
  }

  /** The content of the page; nothing can be added after. */
  byte[] content() {
    endText();
    XmlMarkup page = OfdMarkup.begin("Page", "");
    page.raw("<ofd:Content><ofd:Layer ID=\"").raw(ids.next()).raw("\">");
    page.raw(rules.end()).raw(drawings.end()).raw(words);
    return OfdMarkup.end(page.raw("</ofd:Layer></ofd:Content>"), "Page");
  }
}
