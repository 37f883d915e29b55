package shuanghe.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import shuanghe.briefing.MissingCharacter;
import shuanghe.typeset.Canvas;
import shuanghe.typeset.CharacterKind;
import shuanghe.typeset.DocumentFonts;
import shuanghe.typeset.Face;
import shuanghe.typeset.GlyphCut;
import shuanghe.typeset.GlyphSubset;
import shuanghe.typeset.Inline;
import shuanghe.typeset.PageGeometry;
import shuanghe.typeset.ShapedText;
import shuanghe.typeset.Svg;
import shuanghe.typeset.Tag;
import shuanghe.typeset.TypesetLine;

/** The pages of a PDF, each mark in a marked sequence of its tag. */
final class PdfCanvas implements Canvas {
  private static final float SAME = 0.004f;
  private static final PdfName FONT_NAME_UNSET = new PdfName("unset");

  private final PageWriter writer;
  private final StructureTree structure;
  private final DocumentFonts fonts;
  private final Map<Face, PdfFont> embedded = new HashMap<>();
  private final Map<String, PdfArray> destinations = new TreeMap<>();
  private final Bookmarks bookmarks = new Bookmarks();
  private final List<MissingCharacter> missing = new ArrayList<>();

  private PdfContentByte content;
  private ByteBuffer out;
  private int page = -1;
  private Tag openTag;
  private boolean inText;
  private PdfName font = FONT_NAME_UNSET;
  private float size;
  private float spacing;
  private float rise;
  private int fill;
  private int stroke;

  PdfCanvas(PageWriter writer, StructureTree structure, DocumentFonts fonts) {
    this.writer = writer;
    this.structure = structure;
    this.fonts = fonts;
  }

  @Override
  public void nextPage() {
    endMark();
    if (page >= 0) {
      writer.pages().newPage();
    }
    page++;
    writer.setPageEmpty(false);
    content = writer.getDirectContent();
    out = content.getInternalBuffer();
    font = FONT_NAME_UNSET;
    spacing = 0;
    rise = 0;
    fill = PageGeometry.BLACK;
    stroke = PageGeometry.BLACK;
  }

  @Override
  public int page() {
    return page;
  }

  @Override
  public void under(Tag tag) {
    Tag wanted = tag.isArtifact() ? Tag.ARTIFACT : tag;
    if (wanted == openTag) {
      return;
    }
    endMark();
    openTag = wanted;
    if (wanted == Tag.ARTIFACT) {
      content.beginMarkedContentSequence(new PdfName(wanted.type()));
    } else {
      PdfDictionary properties = new PdfDictionary();
      properties.put(PdfName.MCID, new PdfNumber(structure.mark(wanted, page)));
      content.beginMarkedContentSequence(new PdfName(wanted.type()), properties, true);
    }
  }

  @Override
  public void place(Tag tag) {
    if (!tag.isArtifact()) {
      structure.attach(tag);
    }
  }

  private void endMark() {
    endText();
    if (openTag != null) {
      content.endMarkedContentSequence();
      openTag = null;
    }
  }

  @Override
  public float characters(TypesetLine line, int from, int to, float x, float baseline, int colour) {
    beginText();
    setFill(colour);
    ShapedText text = line.text();
    setRise(text.isRaised(from) ? text.style().size() * PageGeometry.RAISED_BY : 0);
    float em = text.size(from);
    float pen = x;
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && text.faces()[end] == text.faces()[at]) {
        end++;
      }
      pen = run(line, at, end, pen, baseline, em);
      at = end;
    }
    missing.addAll(text.missing(from, to, page));
    return pen;
  }

  /** Paints characters of one face; most spaces come from the character spacing of the run. */
  private float run(TypesetLine line, int from, int to, float x, float baseline, float em) {
    ShapedText text = line.text();
    PdfFont subset = subset(text.faces()[from]);
    Face face = text.faces()[from];
    setFont(subset, em);
    setSpacing(usualSpacing(line, from, to, em));
    float pen = x;
    float painted = pen + line.lead(from) + GlyphCut.of(line, from, em).left() * em / 1000;
    out.append("1 0 0 1 ").append(painted).append(' ');
    out.append(PageGeometry.PAGE_HEIGHT - baseline).append(" Tm\n[(");
    for (int i = from; i < to; i++) {
      GlyphCut cut = GlyphCut.of(line, i, em);
      float place = pen + line.lead(i) + cut.left() * em / 1000;
      float jump = place - painted;
      if (Math.abs(jump) > SAME) {
        out.append(')').append(-1000 * jump / em).append('(');
        painted = place;
      }
      int glyph = text.glyphs()[i];
      code(subset.code(glyph, text.copiedOut(i), cut));
      painted += (face.width(glyph) - cut.sum()) * em / 1000 + spacing;
      pen += line.advance(i);
    }
    out.append(")]TJ\n");
    return pen;
  }

  /** The spacing of the first square character, which is that of nearly all. */
  private static float usualSpacing(TypesetLine line, int from, int to, float em) {
    ShapedText text = line.text();
    for (int i = from; i + 1 < to; i++) {
      if (text.kinds()[i] == CharacterKind.IDEOGRAPH && text.gaps()[i] == 0) {
        int width = text.faces()[i].width(text.glyphs()[i]) - GlyphCut.of(line, i, em).sum();
        float natural = width * em / 1000;
        return Math.round((line.advance(i) - natural) * 1000) / 1000f;
      }
    }
    return 0;
  }

  private void code(int code) {
    codeByte(code >> 8);
    codeByte(code & 0xFF);
  }

  private void codeByte(int value) {
    switch (value) {
      case '(', ')', '\\' -> out.append('\\').append((byte) value);
      case '\r' -> out.append("\\r");
      case '\n' -> out.append("\\n");
      default -> out.append((byte) value);
    }
  }

  /** Characters that were painted and that no face has. */
  List<MissingCharacter> missing() {
    return List.copyOf(missing);
  }

  @Override
  public void fillRectangle(float left, float top, float width, float height, int colour) {
    endText();
    setFill(colour);
    out.append(left).append(' ').append(PageGeometry.PAGE_HEIGHT - top - height).append(' ');
    out.append(width).append(' ').append(height).append(" re f\n");
  }

  @Override
  public void path(float[] points, Svg.Ends ends, Svg.Paint paint) {
    prepare(paint);
    for (int i = 0; i < points.length; i += 2) {
      out.append(points[i]).append(' ').append(PageGeometry.PAGE_HEIGHT - points[i + 1]);
      out.append(i == 0 ? " m\n" : " l\n");
    }
    finish(ends, paint);
  }

  @Override
  public void circle(float x, float y, float radius, Svg.Paint paint) {
    prepare(paint);
    content.circle(x, PageGeometry.PAGE_HEIGHT - y, radius);
    finish(Svg.Ends.CLOSED, paint);
  }

  private void prepare(Svg.Paint paint) {
    endText();
    if (paint.isFilled()) {
      setFill(paint.fill());
    }
    if (paint.isStroked()) {
      if (paint.stroke() != stroke) {
        int colour = paint.stroke();
        content.setRGBColorStroke(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
        stroke = colour;
      }
      content.setLineWidth(paint.strokeWidth());
      out.append('[');
      paint.dashes().forEach(dash -> out.append((double) dash).append(' '));
      out.append("] 0 d\n");
    }
  }

  private void finish(Svg.Ends ends, Svg.Paint paint) {
    boolean closed = ends == Svg.Ends.CLOSED;
    if (paint.isFilled()) {
      out.append(paint.isStroked() ? (closed ? "b\n" : "B\n") : "f\n");
    } else {
      out.append(paint.isStroked() ? (closed ? "s\n" : "S\n") : "n\n");
    }
  }

  @Override
  public void bookmark(int level, String title, float top) {
    bookmarks.add(level, title, page, top);
  }

  @Override
  public void destination(String id, float top) {
    PdfArray place = new PdfArray(writer.getPageReference(page + 1));
    place.add(PdfName.XYZ);
    place.add(new PdfNumber(0));
    place.add(new PdfNumber(PageGeometry.PAGE_HEIGHT - top));
    place.add(PdfNull.PDFNULL);
    destinations.putIfAbsent(id, place);
  }

  /** All named places, ordered by name. */
  Map<String, PdfArray> destinations() {
    return destinations;
  }

  @Override
  public void link(
      Tag tag, Inline.Link link, String words, float left, float top, float right, float bottom) {
    Rectangle area =
        new Rectangle(
            left, PageGeometry.PAGE_HEIGHT - bottom, right, PageGeometry.PAGE_HEIGHT - top);
    PdfAnnotation annotation = new PdfAnnotation(writer, area);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
    String target = link.target();
    if (target.startsWith("#")) {
      annotation.put(PdfName.DEST, new PdfString(target.substring(1), PdfObject.TEXT_UNICODE));
    } else {
      annotation.put(PdfName.A, new PdfAction(target));
    }
    annotation.put(
        PdfName.STRUCTPARENT,
        new PdfNumber(structure.annotate(tag, annotation.getIndirectReference(), page)));
    writer.addAnnotation(annotation);
  }

  /** Writes fonts and outline; to be called after the last mark. */
  void complete() throws IOException {
    endMark();
    for (GlyphSubset used : fonts.used()) {
      embedded.get(used.face()).write(writer);
    }
    bookmarks.writeTo(writer);
  }

  private PdfFont subset(Face face) {
    PdfFont subset = embedded.get(face);
    if (subset == null) {
      subset = new PdfFont(fonts.of(face), writer.getPdfIndirectReference());
      embedded.put(face, subset);
      writer.addFont(subset.resourceName(), subset.reference());
    }
    return subset;
  }

  private void beginText() {
    if (!inText) {
      content.beginText();
      inText = true;
    }
  }

  private void endText() {
    if (inText) {
      content.endText();
      inText = false;
    }
  }

  private void setFont(PdfFont subset, float wanted) {
    if (!subset.resourceName().equals(font) || wanted != size) {
      font = subset.resourceName();
      size = wanted;
      out.append(font.getBytes()).append(' ').append(size).append(" Tf\n");
    }
  }

  private void setSpacing(float wanted) {
    if (Math.abs(wanted - spacing) > SAME / 4) {
      spacing = wanted;
      out.append(spacing).append(" Tc\n");
    }
  }

  private void setRise(float wanted) {
    if (wanted != rise) {
      rise = wanted;
      out.append(rise).append(" Ts\n");
    }
  }

  private void setFill(int colour) {
    if (colour != fill) {
      content.setRGBColorFill(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
      fill = colour;
    }
  }
}
