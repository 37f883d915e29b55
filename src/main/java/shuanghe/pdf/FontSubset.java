package shuanghe.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The glyphs of one face that one document uses, numbered in the order of first use.
 *
 * <p>A code stands for a glyph <em>and</em> the character it was painted for, so that a half-width
 * comma painted with the full-width glyph is still copied out as the half-width comma. OpenPDF's
 * own subset keeps the tables loca and hmtx of the whole font, a quarter of a megabyte for each
 * Chinese face, and knows one character for a glyph.
 */
final class FontSubset {
  private static final int NOT_DEFINED = 0;
  private static final int MORE_COMPONENTS = 0x20;

  private final Face face;
  private final PdfIndirectReference reference;
  private final int[] codeOfGlyph;
  private int size = 1;
  private int[] glyphs = new int[512];
  private int[] characters = new int[512];
  private int[] nextOfSameGlyph = new int[512];

  FontSubset(Face face, PdfIndirectReference reference) {
    this.face = face;
    this.reference = reference;
    this.codeOfGlyph = new int[face.font().glyphCount()];
  }

  /** The reference under which {@link #write} puts the font into the document. */
  PdfIndirectReference reference() {
    return reference;
  }

  PdfName resourceName() {
    return new PdfName("F" + face.number());
  }

  /** The two-byte code that paints the glyph and is copied out as the character. */
  int code(int glyph, int character) {
    int code = codeOfGlyph[glyph];
    while (code != 0 && characters[code] != character) {
      code = nextOfSameGlyph[code];
    }
    return code != 0 ? code : add(glyph, character);
  }

  private int add(int glyph, int character) {
    if (size == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * size);
      characters = Arrays.copyOf(characters, 2 * size);
      nextOfSameGlyph = Arrays.copyOf(nextOfSameGlyph, 2 * size);
    }
    glyphs[size] = glyph;
    characters[size] = character;
    nextOfSameGlyph[size] = codeOfGlyph[glyph];
    codeOfGlyph[glyph] = size;
    return size++;
  }

  /** Writes the font with its subset program, widths and Unicode map. */
  void write(PdfWriter writer) throws IOException {
    int painted = size;
    String name = "SHUANG+" + face.font().postScriptName();

    byte[] program = program();
    PdfStream file = new PdfStream(program);
    file.put(PdfName.LENGTH1, new PdfNumber(program.length));
    file.flateCompress();
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
    TrueType font = face.font();
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
      int width = face.width(glyphs[code]);
      if (width == 1000) {
        continue;
      }
      boolean continues = code > 1 && face.width(glyphs[code - 1]) != 1000;
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
        for (char unit : Character.toChars(characters[code])) {
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

  /** The font program: glyphs renumbered to their codes, followed by the parts they are made of. */
  private byte[] program() {
    TrueType font = face.font();
    ByteArrayOutputStream outlines = new ByteArrayOutputStream(400 * size);
    int[] starts = new int[2 * size + 64];
    glyphs[NOT_DEFINED] = 0;
    for (int code = 0; code < size; code++) {
      if (code + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      int length = font.outlineLength(glyphs[code]);
      if (length > 0) {
        int from = font.outlineStart(glyphs[code]);
        if ((font.bytes()[from] & 0x80) != 0) {
          outlines.writeBytes(renumberParts(Arrays.copyOfRange(font.bytes(), from, from + length)));
        } else {
          outlines.write(font.bytes(), from, length);
        }
        for (int pad = length; (pad & 3) != 0; pad++) {
          outlines.write(0);
        }
      }
      starts[code + 1] = outlines.size();
    }
    ByteBuffer loca = ByteBuffer.allocate(4 * (size + 1));
    ByteBuffer hmtx = ByteBuffer.allocate(4 * size);
    for (int code = 0; code <= size; code++) {
      loca.putInt(starts[code]);
    }
    for (int code = 0; code < size; code++) {
      hmtx.putInt(font.metrics(glyphs[code]));
    }
    byte[] head = font.tableBytes("head");
    ByteBuffer.wrap(head).putShort(50, (short) 1);
    byte[] hhea = font.tableBytes("hhea");
    ByteBuffer.wrap(hhea).putShort(34, (short) size);
    byte[] maxp = font.tableBytes("maxp");
    ByteBuffer.wrap(maxp).putShort(4, (short) size);
    String[] names = {"cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"};
    byte[][] contents = {
      font.tableBytes("cvt "),
      font.tableBytes("fpgm"),
      outlines.toByteArray(),
      head,
      hhea,
      hmtx.array(),
      loca.array(),
      maxp,
      font.tableBytes("prep")
    };
    return SfntFile.of(names, contents);
  }

  private byte[] renumberParts(byte[] outline) {
    ByteBuffer parts = ByteBuffer.wrap(outline);
    int at = 10;
    int flags;
    do {
      flags = parts.getShort(at);
      int glyph = parts.getShort(at + 2) & 0xFFFF;
      int code = codeOfGlyph[glyph];
      parts.putShort(at + 2, (short) (code != 0 ? code : add(glyph, 0)));
      at += 4 + ((flags & 1) != 0 ? 4 : 2);
      at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
    } while ((flags & MORE_COMPONENTS) != 0);
    return outline;
  }
}
