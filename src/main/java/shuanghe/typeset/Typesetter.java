package shuanghe.typeset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Typesetter of semantic HTML on pages in the form of GB/T 9704-2012. The same HTML and faces give
 * the same pages. Safe to share between threads.
 */
public final class Typesetter {
  private final Faces faces;
  private final Shaper shaper;

  /** Typesetter with the faces of an office. */
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
  public TypesetDocument typeset(String semanticHtml) {
    SemanticDocument document = HtmlReader.read(semanticHtml);
    BlockLayout layout = new BlockLayout(shaper);
    layout.lay(document);
    return new TypesetDocument(
        document.properties(),
        PageFlow.flow(layout.fragments(), layout.foot()),
        new PageFrame(shaper),
        faces.count(),
        identity(semanticHtml));
  }

  private byte[] identity(String html) {
    MessageDigest sha = DigestUtils.getSha256Digest();
    sha.update(faces.digest());
    return sha.digest(html.getBytes(StandardCharsets.UTF_8));
  }
}
