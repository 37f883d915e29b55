package shuanghe.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * Typesets semantic HTML as a document in the form of GB/T 9704-2012: tagged PDF/A-2a and PDF/UA-1
 * with embedded faces. The same HTML and faces give the same bytes. Safe to share between threads.
 */
public final class Typesetter {
  private final Faces faces;
  private final Shaper shaper;

  public Typesetter(Faces faces) {
    this.faces = faces;
    this.shaper = new Shaper(faces);
  }

  /**
   * Typesets one document.
   *
   * @param semanticHtml HTML of the elements that {@code shuanghe.briefing} describes
   * @throws TypesettingException if the HTML holds what cannot be typeset; names its line
   */
  public TypesetPdf typeset(String semanticHtml) {
    SemanticDocument document = HtmlReader.read(semanticHtml);
    Bookmarks bookmarks = new Bookmarks();
    BlockLayout layout = new BlockLayout(shaper, bookmarks);
    layout.lay(document);
    List<List<PageFlow.Placed>> pages = PageFlow.flow(layout.fragments(), layout.foot());
    try {
      return print(document, pages, bookmarks, identity(semanticHtml));
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException("writing a PDF to memory failed", e);
    }
  }

  private TypesetPdf print(
      SemanticDocument document,
      List<List<PageFlow.Placed>> pages,
      Bookmarks bookmarks,
      byte[] identity)
      throws IOException, DocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
    PageWriter writer = PageWriter.to(out);
    Metadata metadata = new Metadata(document.meta());
    metadata.prepare(writer);
    writer.pages().open();
    StructureTree structure = new StructureTree(writer, pages.size());
    Canvas canvas = new Canvas(writer, structure, faces.count());
    PageFrame frame = new PageFrame(shaper);
    for (List<PageFlow.Placed> page : pages) {
      canvas.nextPage();
      float left = PageFrame.left(canvas.page());
      for (PageFlow.Placed placed : page) {
        placed.fragment().painting().at(canvas, left, PageGeometry.TOP_MARGIN + placed.top());
      }
      frame.paint(canvas);
    }
    canvas.endMark();
    canvas.writeFonts();
    bookmarks.writeTo(writer);
    PdfIndirectReference tree = structure.write();
    metadata.complete(writer, tree, canvas.destinations(), identity);
    writer.pages().close();
    return new TypesetPdf(out.toByteArray(), pages.size(), canvas.missing());
  }

  private byte[] identity(String html) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(faces.digest());
      return sha.digest(html.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
