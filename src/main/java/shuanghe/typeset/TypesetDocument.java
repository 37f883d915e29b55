package shuanghe.typeset;

import java.util.List;

/** A document laid out on pages, to be painted on any number of canvases, one after another. */
public final class TypesetDocument {
  private final DocumentProperties properties;
  private final List<List<PageFlow.Placed>> pages;
  private final PageFrame frame;
  private final DocumentFonts fonts;
  private final byte[] identity;

  TypesetDocument(
      DocumentProperties properties,
      List<List<PageFlow.Placed>> pages,
      PageFrame frame,
      int faces,
      byte[] identity) {
    this.properties = properties;
    this.pages = pages;
    this.frame = frame;
    this.fonts = new DocumentFonts(faces);
    this.identity = identity;
  }

  /** What the file says of itself. */
  public DocumentProperties properties() {
    return properties;
  }

  /** How many pages it has. */
  public int pages() {
    return pages.size();
  }

  /** The fonts that it embeds. */
  public DocumentFonts fonts() {
    return fonts;
  }

  /** A digest of the text and the faces, 32 bytes; the same for the same document. */
  public byte[] identity() {
    return identity.clone();
  }

  /** Paints all pages in the order of reading. */
  public void paint(Canvas canvas) {
    for (List<PageFlow.Placed> page : pages) {
      canvas.nextPage();
      float left = PageFrame.left(canvas.page());
      for (PageFlow.Placed placed : page) {
        placed.fragment().painting().at(canvas, left, PageGeometry.TOP_MARGIN + placed.top());
      }
      frame.paint(canvas);
    }
  }
}
