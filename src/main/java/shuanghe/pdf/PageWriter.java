package shuanghe.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.typeset.PageGeometry;

/**
 * OpenPDF's writer, with two things more in each page: the fonts of {@link PdfFont} and the key
 * under which {@link StructureTree} keeps the page.
 */
final class PageWriter extends PdfWriter {
  private final PdfDictionary fonts = new PdfDictionary();
  private final Document pages;
  private int pagesWritten;

  private PageWriter(Document pages, PdfDocument document, ByteArrayOutputStream out) {
    super(document, out);
    this.pages = pages;
  }

  /** A writer of A4 pages, not yet open. */
  static PageWriter to(ByteArrayOutputStream out) throws DocumentException {
    Document pages = new Document(new Rectangle(PageGeometry.PAGE_WIDTH, PageGeometry.PAGE_HEIGHT));
    PdfDocument document = new PdfDocument();
    pages.addDocListener(document);
    PageWriter writer = new PageWriter(pages, document, out);
    document.addWriter(writer);
    return writer;
  }

  /** The document whose pages this writes. */
  Document pages() {
    return pages;
  }

  /** Makes a font known to every page by the name that content streams call it. */
  void addFont(PdfName name, PdfIndirectReference font) {
    fonts.put(name, font);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfPage page) {
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(pagesWritten++));
      PdfDictionary resources = new PdfDictionary();
      resources.put(PdfName.FONT, fonts);
      page.put(PdfName.RESOURCES, resources);
    }
    return super.addToBody(object, reference);
  }
}
