package shuanghe.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.typeset.PageGeometry;

/** The headings of a document as they were painted, for the reader's side panel. */
final class Bookmarks {
  private record Bookmark(int level, String title, int page, float top) {}

  private final List<Bookmark> bookmarks = new ArrayList<>();

  /** Notes a heading of level 1 to 4 painted on a page, counted from 0. */
  void add(int level, String title, int page, float top) {
    bookmarks.add(new Bookmark(level, title, page, top));
  }

  /** Writes the outline of the document (ISO 32000-1, 12.3.3). */
  void writeTo(PdfWriter writer) {
    /**
     * Heading that further headings may stand under.
     *
     * @param level of the heading, from 1
     * @param outline its entry in the outline
     */
    record Open(int level, PdfOutline outline) {}
    PdfOutline root = writer.getRootOutline();
    Deque<Open> open = new ArrayDeque<>();
    for (Bookmark bookmark : bookmarks) {
      while (!open.isEmpty() && open.peek().level >= bookmark.level) {
        open.pop();
      }
      PdfDestination place =
          new PdfDestination(PdfDestination.XYZ, 0, PageGeometry.PAGE_HEIGHT - bookmark.top, 0);
      place.addPage(writer.getPageReference(bookmark.page + 1));
      PdfOutline parent = open.isEmpty() ? root : open.peek().outline;
      open.push(new Open(bookmark.level, new PdfOutline(parent, place, bookmark.title)));
    }
  }
}
