package shuanghe.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.packaging.Deflated;
import shuanghe.typeset.GlyphCut;
import shuanghe.typeset.GlyphSubset;
import shuanghe.typeset.TrueType;

/** A subset of a face as a composite font of a PDF (ISO 32000-1, 9.7). */
final class PdfFont {
  private final GlyphSubset subset;
  private final PdfIndirectReference reference;

  PdfFont(GlyphSubset subset, PdfIndirectReference reference) {
    this.subset = subset;
    this.reference = reference;
  }

  /** The reference under which {@link #write} puts the font into the document. */
  PdfIndirectReference reference() {
    return reference;
  }

  /** Name of the font in the resources of a page. */
  PdfName resourceName() {
    return new PdfName("F" + subset.face().number());
  }

  /** The two-byte code that paints the glyph, cut, and is copied out as the character. */
  int code(int glyph, int character, GlyphCut cut) {
    return subset.code(glyph, character, cut);
  }

  private int width(int code) {
    return subset.width(code);
  }

  /** Writes the font with its subset program, widths and Unicode map. */
  void write(PdfWriter writer) throws IOException {
    int painted = subset.size();
    String name = "SHUANG+" + subset.face().font().postScriptName();

    Deflated program = subset.program();
    PdfStream file = new PdfStream(program.zlib());
    file.put(PdfName.FILTER, PdfName.FLATEDECODE);
    file.put(PdfName.LENGTH1, new PdfNumber(program.length()));
    PdfIndirectReference fileReference = writer.addToBody(file).getIndirectReference();

    PdfDictionary descendant = new PdfDictionary(PdfName.FONT);
    descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
    descendant.put(PdfName.BASEFONT, new PdfName(name));
    descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
    PdfDictionary system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    descendant.put(PdfName.CIDSYSTEMINFO, system);
    descendant.put(PdfName.DW, new PdfNumber(1000));
    descendant.put(PdfName.W, widths(painted));
    descendant.put(
        PdfName.FONTDESCRIPTOR,
        writer.addToBody(descriptor(name, fileReference)).getIndirectReference());

    PdfStream unicode = new PdfStream(unicodeMap(painted));
    unicode.flateCompress();

    PdfDictionary font = new PdfDictionary(PdfName.FONT);
    font.put(PdfName.SUBTYPE, PdfName.TYPE0);
    font.put(PdfName.BASEFONT, new PdfName(name));
    font.put(PdfName.ENCODING, new PdfName("Identity-H"));
    font.put(
        PdfName.DESCENDANTFONTS, new PdfArray(writer.addToBody(descendant).getIndirectReference()));
    font.put(PdfName.TOUNICODE, writer.addToBody(unicode).getIndirectReference());
    writer.addToBody(font, reference);
  }

  private PdfDictionary descriptor(String name, PdfIndirectReference program) {
    TrueType font = subset.face().font();
    PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, new PdfName(name));
    descriptor.put(PdfName.FLAGS, new PdfNumber(4));
    descriptor.put(PdfName.FONTBBOX, new PdfArray(font.boundingBox()));
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(0));
    descriptor.put(PdfName.ASCENT, new PdfNumber(font.ascent()));
    descriptor.put(PdfName.DESCENT, new PdfNumber(font.descent()));
    descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(font.ascent()));
    descriptor.put(PdfName.STEMV, new PdfNumber(font.weight() / 5));
    descriptor.put(PdfName.FONTFILE2, program);
    return descriptor;
  }

  private PdfArray widths(int painted) {
    PdfArray widths = new PdfArray();
    PdfArray run = new PdfArray();
    for (int code = 1; code < painted; code++) {
      int width = width(code);
      if (width == 1000) {
        continue;
      }
      boolean continues = code > 1 && width(code - 1) != 1000;
      if (!continues) {
        run = new PdfArray();
        widths.add(new PdfNumber(code));
        widths.add(run);
      }
      run.add(new PdfNumber(width));
    }
    return widths;
  }

  private byte[] unicodeMap(int painted) {
    StringBuilder map = new StringBuilder(64 + 16 * painted);
    map.append(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    for (int start = 1; start < painted; start += 100) {
      int end = Math.min(painted, start + 100);
      map.append(end - start).append(" beginbfchar\n");
      for (int code = start; code < end; code++) {
        hex4(map.append('<'), code).append("><");
        for (char unit : Character.toChars(subset.character(code))) {
          hex4(map, unit);
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static StringBuilder hex4(StringBuilder out, int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
    }
    return out;
  }
}
