package shuanghe.pdf;

import java.nio.file.Path;
import shuanghe.typeset.Faces;
import shuanghe.typeset.Typesetter;

/** From semantic HTML to a PDF with the project's own faces. */
final class PdfTypesetter {
  private final Typesetter typesetter = new Typesetter(Faces.load(Path.of("templates/fonts")));

  PdfFile typeset(String html) {
    return PdfFile.of(typesetter.typeset(html));
  }
}
