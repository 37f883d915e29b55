package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;

/**
 * An element of the logical structure: what a screen reader makes of the marks on the page. It
 * joins its parent when something of it is first painted, so that the order of reading is the order
 * of painting.
 */
final class Tag {
  /** Marks what belongs to the page, not to the text: rules, page numbers, repeated heads. */
  static final Tag ARTIFACT = new Tag("Artifact");

  private final PdfName type;
  private final Tag parent;
  private final PdfDictionary properties = new PdfDictionary();
  private final List<Kid> kids = new ArrayList<>();
  private PdfIndirectReference reference;

  sealed interface Kid {}

  /** A marked sequence on a page. */
  record MarkedSequence(PdfIndirectReference page, int number) implements Kid {}

  record Annotation(PdfIndirectReference page, PdfIndirectReference annotation) implements Kid {}

  record Child(Tag tag) implements Kid {}

  private Tag(String type) {
    this.type = new PdfName(type);
    this.parent = this;
  }

  Tag(String type, Tag parent) {
    this.type = new PdfName(type);
    this.parent = parent.isArtifact() ? ARTIFACT : parent;
  }

  /** The topmost element. */
  static Tag root() {
    return new Tag("Document");
  }

  boolean isArtifact() {
    return this == ARTIFACT || parent == ARTIFACT;
  }

  boolean isRoot() {
    return parent == this;
  }

  PdfName type() {
    return type;
  }

  Tag parent() {
    return parent;
  }

  /** Sets a property such as the alternative text. */
  Tag with(PdfName key, PdfObject value) {
    properties.put(key, value);
    return this;
  }

  PdfDictionary properties() {
    return properties;
  }

  List<Kid> kids() {
    return kids;
  }

  void add(Kid kid) {
    kids.add(kid);
  }

  boolean isAttached() {
    return reference != null;
  }

  PdfIndirectReference reference() {
    return reference;
  }

  void attach(PdfIndirectReference given) {
    reference = given;
    if (!isRoot()) {
      parent.add(new Child(this));
    }
  }
}
