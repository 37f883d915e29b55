package shuanghe.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.typeset.PageGeometry;
import shuanghe.typeset.Tag;

/**
 * The logical structure of one document (ISO 32000-1, 14.7): which tag each marked sequence and
 * each annotation belongs to. OpenPDF's own tree has no place for text and links side by side in
 * one paragraph.
 */
final class StructureTree {
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName STRUCT_ELEM = new PdfName("StructElem");
  private static final PdfName OWNER = PdfName.O;

  private final PdfWriter writer;
  private final Map<Tag, Element> elements = new LinkedHashMap<>();
  private final List<PdfArray> tagsOfPages = new ArrayList<>();
  private final List<Element> elementsOfAnnotations = new ArrayList<>();
  private final int pages;

  /** A tag with its place in the tree. */
  private record Element(Tag tag, PdfIndirectReference reference, List<Kid> kids) {}

  private sealed interface Kid {}

  /** A marked sequence on a page. */
  private record MarkedSequence(PdfIndirectReference page, int number) implements Kid {}

  private record Annotation(PdfIndirectReference page, PdfIndirectReference annotation)
      implements Kid {}

  private record Child(PdfIndirectReference reference) implements Kid {}

  StructureTree(PdfWriter writer, int pages) {
    this.writer = writer;
    this.pages = pages;
    for (int i = 0; i < pages; i++) {
      tagsOfPages.add(new PdfArray());
    }
  }

  /** Gives the tag a place in the tree, after all that was painted before. */
  void attach(Tag tag) {
    element(tag);
  }

  private Element element(Tag tag) {
    Element known = elements.get(tag);
    if (known != null) {
      return known;
    }
    Element parent = tag.isRoot() ? null : element(tag.parent());
    Element element = new Element(tag, writer.getPdfIndirectReference(), new ArrayList<>());
    elements.put(tag, element);
    if (parent != null) {
      parent.kids().add(new Child(element.reference()));
    }
    return element;
  }

  /** Begins a marked sequence of the tag and returns its number on the page, from 0. */
  int mark(Tag tag, int page) {
    Element element = element(tag);
    PdfArray onPage = tagsOfPages.get(page);
    int number = onPage.size();
    onPage.add(element.reference());
    element.kids().add(new MarkedSequence(writer.getPageReference(page + 1), number));
    return number;
  }

  /** Puts an annotation under the tag and returns the key under which the annotation finds it. */
  int annotate(Tag tag, PdfIndirectReference annotation, int page) {
    Element element = element(tag);
    element.kids().add(new Annotation(writer.getPageReference(page + 1), annotation));
    elementsOfAnnotations.add(element);
    return pages + elementsOfAnnotations.size() - 1;
  }

  /** Writes the tree and returns its root for the catalogue. */
  PdfIndirectReference write() throws IOException {
    PdfIndirectReference rootReference = writer.getPdfIndirectReference();
    PdfArray numbers = new PdfArray();
    for (int i = 0; i < pages; i++) {
      numbers.add(new PdfNumber(i));
      numbers.add(writer.addToBody(tagsOfPages.get(i)).getIndirectReference());
    }
    for (int i = 0; i < elementsOfAnnotations.size(); i++) {
      numbers.add(new PdfNumber(pages + i));
      numbers.add(elementsOfAnnotations.get(i).reference());
    }
    PdfDictionary parents = new PdfDictionary();
    parents.put(PdfName.NUMS, numbers);
    PdfDictionary root = new PdfDictionary(PdfName.STRUCTTREEROOT);
    root.put(PdfName.K, elements.values().iterator().next().reference());
    root.put(PdfName.PARENTTREE, writer.addToBody(parents).getIndirectReference());
    root.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pages + elementsOfAnnotations.size()));
    for (Element element : elements.values()) {
      writer.addToBody(dictionary(element, rootReference), element.reference());
    }
    writer.addToBody(root, rootReference);
    return rootReference;
  }

  private PdfDictionary dictionary(Element element, PdfIndirectReference root) {
    Tag tag = element.tag();
    PdfDictionary dictionary = new PdfDictionary(STRUCT_ELEM);
    dictionary.put(PdfName.S, new PdfName(tag.type()));
    dictionary.put(PdfName.P, tag.isRoot() ? root : elements.get(tag.parent()).reference());
    tag.attributes().forEach(attribute -> put(attribute, dictionary));
    PdfArray kids = new PdfArray();
    PdfIndirectReference page = null;
    for (Kid kid : element.kids()) {
      switch (kid) {
        case Child child -> kids.add(child.reference());
        case MarkedSequence sequence -> {
          if (page == null) {
            page = sequence.page();
            dictionary.put(PdfName.PG, page);
          }
          kids.add(
              page.getNumber() == sequence.page().getNumber()
                  ? new PdfNumber(sequence.number())
                  : reference(sequence));
        }
        case Annotation annotation -> kids.add(reference(annotation));
      }
    }
    if (kids.size() > 0) {
      dictionary.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
    }
    return dictionary;
  }

  private static void put(Tag.TagAttribute attribute, PdfDictionary element) {
    switch (attribute) {
      case Tag.Alternative alternative ->
          element.put(PdfName.ALT, new PdfString(alternative.words(), PdfObject.TEXT_UNICODE));
      case Tag.Placement box -> {
        PdfDictionary layout = owned("Layout", "Placement", "Block");
        float bottom = PageGeometry.PAGE_HEIGHT - box.top() - box.height();
        layout.put(
            PdfName.BBOX,
            new PdfArray(
                new float[] {box.left(), bottom, box.left() + box.width(), bottom + box.height()}));
        element.put(PdfName.A, layout);
      }
      case Tag.ListNumbering list ->
          element.put(
              PdfName.A, owned("List", "ListNumbering", list.isNumbered() ? "Decimal" : "Disc"));
      case Tag.HeadScope scope ->
          element.put(PdfName.A, owned("Table", "Scope", scope.isOfRow() ? "Row" : "Column"));
    }
  }

  private static PdfDictionary owned(String owner, String key, String value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName(owner));
    attributes.put(new PdfName(key), new PdfName(value));
    return attributes;
  }

  private static PdfDictionary reference(MarkedSequence sequence) {
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, sequence.page());
    reference.put(PdfName.MCID, new PdfNumber(sequence.number()));
    return reference;
  }

  private static PdfDictionary reference(Annotation annotation) {
    PdfDictionary reference = new PdfDictionary(OBJR);
    reference.put(PdfName.PG, annotation.page());
    reference.put(new PdfName("Obj"), annotation.annotation());
    return reference;
  }
}
