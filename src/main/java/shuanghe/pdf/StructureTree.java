package shuanghe.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The logical structure of one document (ISO 32000-1, 14.7): which tag each marked sequence and
 * each annotation belongs to. OpenPDF's own tree has no place for text and links side by side in
 * one paragraph.
 */
final class StructureTree {
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName STRUCT_ELEM = new PdfName("StructElem");

  private final PdfWriter writer;
  private final List<Tag> tags = new ArrayList<>();
  private final List<PdfArray> tagsOfPages = new ArrayList<>();
  private final List<Tag> tagsOfAnnotations = new ArrayList<>();
  private final int pages;

  StructureTree(PdfWriter writer, int pages) {
    this.writer = writer;
    this.pages = pages;
    for (int i = 0; i < pages; i++) {
      tagsOfPages.add(new PdfArray());
    }
  }

  /** Gives the tag a place in the tree, after all that was painted before. */
  void attach(Tag tag) {
    if (!tag.isAttached()) {
      if (!tag.isRoot()) {
        attach(tag.parent());
      }
      tag.attach(writer.getPdfIndirectReference());
      tags.add(tag);
    }
  }

  /** Begins a marked sequence of the tag and returns its number on the page, from 0. */
  int mark(Tag tag, int page) {
    attach(tag);
    PdfArray onPage = tagsOfPages.get(page);
    int number = onPage.size();
    onPage.add(tag.reference());
    tag.add(new Tag.MarkedSequence(writer.getPageReference(page + 1), number));
    return number;
  }

  /** Puts an annotation under the tag and returns the key under which the annotation finds it. */
  int annotate(Tag tag, PdfIndirectReference annotation, int page) {
    attach(tag);
    tag.add(new Tag.Annotation(writer.getPageReference(page + 1), annotation));
    tagsOfAnnotations.add(tag);
    return pages + tagsOfAnnotations.size() - 1;
  }

  /** Writes the tree and returns its root for the catalogue. */
  PdfIndirectReference write() throws IOException {
    PdfIndirectReference rootReference = writer.getPdfIndirectReference();
    PdfArray numbers = new PdfArray();
    for (int i = 0; i < pages; i++) {
      numbers.add(new PdfNumber(i));
      numbers.add(writer.addToBody(tagsOfPages.get(i)).getIndirectReference());
    }
    for (int i = 0; i < tagsOfAnnotations.size(); i++) {
      numbers.add(new PdfNumber(pages + i));
      numbers.add(tagsOfAnnotations.get(i).reference());
    }
    PdfDictionary parents = new PdfDictionary();
    parents.put(PdfName.NUMS, numbers);
    PdfDictionary root = new PdfDictionary(PdfName.STRUCTTREEROOT);
    root.put(PdfName.K, tags.getFirst().reference());
    root.put(PdfName.PARENTTREE, writer.addToBody(parents).getIndirectReference());
    root.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pages + tagsOfAnnotations.size()));
    for (Tag tag : tags) {
      writer.addToBody(element(tag, rootReference), tag.reference());
    }
    writer.addToBody(root, rootReference);
    return rootReference;
  }

  private static PdfDictionary element(Tag tag, PdfIndirectReference root) {
    PdfDictionary element = new PdfDictionary(STRUCT_ELEM);
    element.put(PdfName.S, tag.type());
    element.put(PdfName.P, tag.isRoot() ? root : tag.parent().reference());
    element.putAll(tag.properties());
    PdfArray kids = new PdfArray();
    PdfIndirectReference page = null;
    for (Tag.Kid kid : tag.kids()) {
      switch (kid) {
        case Tag.Child child -> kids.add(child.tag().reference());
        case Tag.MarkedSequence sequence -> {
          if (page == null) {
            page = sequence.page();
            element.put(PdfName.PG, page);
          }
          kids.add(
              page.getNumber() == sequence.page().getNumber()
                  ? new PdfNumber(sequence.number())
                  : reference(sequence));
        }
        case Tag.Annotation annotation -> kids.add(reference(annotation));
      }
    }
    if (kids.size() > 0) {
      element.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
    }
    return element;
  }

  private static PdfDictionary reference(Tag.MarkedSequence sequence) {
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, sequence.page());
    reference.put(PdfName.MCID, new PdfNumber(sequence.number()));
    return reference;
  }

  private static PdfDictionary reference(Tag.Annotation annotation) {
    PdfDictionary reference = new PdfDictionary(OBJR);
    reference.put(PdfName.PG, annotation.page());
    reference.put(new PdfName("Obj"), annotation.annotation());
    return reference;
  }
}
