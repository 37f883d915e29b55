package shuanghe.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfIndirectReference;
import shuanghe.briefing.MissingCharacter;
import shuanghe.typeset.TypesetDocument;

/**
 * A typeset document as tagged PDF/A-2a and PDF/UA-1 with embedded faces. The same document gives
 * the same bytes.
 *
 * @param bytes the PDF file; not to be written to
 * @param pages how many pages it has
 * @param missing characters that no configured face has, in the order of printing
 */
record PdfFile(byte[] bytes, int pages, List<MissingCharacter> missing) {

  /** Writes a document. */
  static PdfFile of(TypesetDocument document) {
    try {
      return write(document);
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException("writing a PDF to memory failed", e);
    }
  }

  private static PdfFile write(TypesetDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
    PageWriter writer = PageWriter.to(out);
    Metadata metadata = new Metadata(document.properties());
    metadata.prepare(writer);
    writer.pages().open();
    StructureTree structure = new StructureTree(writer, document.pages());
    PdfCanvas canvas = new PdfCanvas(writer, structure, document.fonts());
    document.paint(canvas);
    canvas.complete();
    PdfIndirectReference tree = structure.write();
    metadata.complete(writer, tree, canvas.destinations(), document.identity());
    writer.pages().close();
    return new PdfFile(out.toByteArray(), document.pages(), canvas.missing());
  }
}
