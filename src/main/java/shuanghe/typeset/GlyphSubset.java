package shuanghe.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import shuanghe.packaging.Deflated;

/**
 * The glyphs of one face that one document uses, numbered in the order of first use.
 *
 * <p>A code stands for a glyph <em>and</em> the character it was painted for, so that a half-width
 * comma painted with the full-width glyph is still copied out as the half-width comma; and for what
 * is cut off the glyph. OpenPDF's own subset keeps the tables loca and hmtx of the whole font, a
 * quarter of a megabyte for each Chinese face, and knows one character for a glyph.
 */
public final class GlyphSubset {
  /** Outlines come out 2 % larger than at the usual level, in seven tenths of the time. */
  private static final int LEVEL = 4;

  private static final int NOT_DEFINED = 0;
  private static final int MORE_COMPONENTS = 0x20;

  /** Place of the widest advance in the table hhea. */
  private static final int WIDEST = 10;

  private static final int GLYPHS = 4;
  private static final int PARTS = 28;
  private static final int DEPTH = 30;
  private static final int ONE_PART = 0x0003;
  private static final int PART_BYTES = 18;

  private final Face face;
  private final int[] codeOfGlyph;
  private int size = 1;
  private int[] glyphs = new int[512];
  private int[] characters = new int[512];
  private GlyphCut[] cuts = new GlyphCut[512];
  private int[] nextOfSameGlyph = new int[512];
  private int[] mapped = new int[512];
  private final SortedMap<Integer, Integer> codeOfCharacter = new TreeMap<>();
  private Optional<Deflated> program = Optional.empty();

  GlyphSubset(Face face) {
    this.face = face;
    this.codeOfGlyph = new int[face.font().glyphCount()];
  }

  /** The face whose glyphs these are. */
  public Face face() {
    return face;
  }

  /** How many codes there are, from 0, which stands for no character. */
  public int size() {
    return size;
  }

  /** The character that a code is copied out as. */
  public int character(int code) {
    return characters[code];
  }

  /** The two-byte code that paints the glyph, cut, and is copied out as the character. */
  public int code(int glyph, int character, GlyphCut cut) {
    int code = codeOfGlyph[glyph];
    while (code != 0 && (characters[code] != character || !cuts[code].equals(cut))) {
      code = nextOfSameGlyph[code];
    }
    if (code == 0) {
      if (program.isPresent()) {
        throw new IllegalStateException("a mark that no file before has painted");
      }
      int added = add(glyph, character, cut);
      code = added;
      mapped[code] = codeOfCharacter.computeIfAbsent(character, c -> added);
    }
    return code;
  }

  /** The code that the font's map gives the character of a code: the first painted for it. */
  public int mapped(int code) {
    return mapped[code];
  }

  /** Whether two codes paint the same glyph, whatever is cut off it. */
  public boolean paintAlike(int code, int other) {
    return glyphs[code] == glyphs[other];
  }

  /** What is cut off the glyph of a code. */
  public GlyphCut cut(int code) {
    return cuts[code];
  }

  /** A code of the whole glyph, whatever it is copied out as. */
  private int whole(int glyph) {
    int code = codeOfGlyph[glyph];
    while (code != 0 && cuts[code].left() != 0) {
      code = nextOfSameGlyph[code];
    }
    return code != 0 ? code : add(glyph, 0, GlyphCut.NONE);
  }

  /** Width of the glyph of a code, in thousandths of an em. */
  public int width(int code) {
    return face.width(glyphs[code]) - cuts[code].sum();
  }

  private int add(int glyph, int character, GlyphCut cut) {
    if (size == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * size);
      characters = Arrays.copyOf(characters, 2 * size);
      cuts = Arrays.copyOf(cuts, 2 * size);
      nextOfSameGlyph = Arrays.copyOf(nextOfSameGlyph, 2 * size);
      mapped = Arrays.copyOf(mapped, 2 * size);
    }
    glyphs[size] = glyph;
    characters[size] = character;
    cuts[size] = cut;
    nextOfSameGlyph[size] = codeOfGlyph[glyph];
    codeOfGlyph[glyph] = size;
    return size++;
  }

  /**
   * A font of these glyphs, renumbered to their codes and followed by the parts they are made of
   * (ISO/IEC 14496-22). Nothing can be painted with other glyphs after.
   */
  public Deflated program() {
    if (program.isEmpty()) {
      program = Optional.of(Deflated.of(file(), LEVEL));
    }
    return program.get();
  }

  private byte[] file() {
    TrueType font = face.font();
    ByteArrayOutputStream outlines = new ByteArrayOutputStream(400 * size);
    int[] starts = new int[2 * size + 64];
    glyphs[NOT_DEFINED] = 0;
    cuts[NOT_DEFINED] = GlyphCut.NONE;
    for (int code = 0; code < size; code++) {
      if (code + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      int length = font.outlineLength(glyphs[code]);
      if (length > 0 && cuts[code].left() != 0) {
        outlines.writeBytes(shifted(code));
      } else if (length > 0) {
        int from = font.outlineStart(glyphs[code]);
        byte[] outline = font.bytes(from, length);
        outlines.writeBytes((outline[0] & 0x80) != 0 ? renumberParts(outline) : outline);
      }
      while ((outlines.size() & 3) != 0) {
        outlines.write(0);
      }
      starts[code + 1] = outlines.size();
    }
    ByteBuffer loca = ByteBuffer.allocate(4 * (size + 1));
    ByteBuffer hmtx = ByteBuffer.allocate(4 * size);
    for (int code = 0; code <= size; code++) {
      loca.putInt(starts[code]);
    }
    for (int code = 0; code < size; code++) {
      hmtx.putInt(metrics(code));
    }
    byte[] head = font.tableBytes("head");
    ByteBuffer.wrap(head).putShort(50, (short) 1);
    byte[] hhea = font.tableBytes("hhea");
    ByteBuffer extents = ByteBuffer.wrap(hhea).putShort(34, (short) size);
    for (int code = 0; code < size; code++) {
      int widest = Math.max(extents.getShort(WIDEST) & 0xFFFF, metrics(code) >>> 16);
      extents.putShort(WIDEST, (short) widest);
    }
    byte[] maxp = font.tableBytes("maxp");
    ByteBuffer limits = ByteBuffer.wrap(maxp);
    limits.putShort(GLYPHS, (short) size);
    limits.putShort(PARTS, (short) Math.max(1, limits.getShort(PARTS)));
    limits.putShort(DEPTH, (short) (limits.getShort(DEPTH) + 1));
    SortedMap<String, byte[]> tables = FontTables.of(font, codeOfCharacter);
    for (String copied : new String[] {"cvt ", "fpgm", "prep"}) {
      tables.put(copied, font.tableBytes(copied));
    }
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", head);
    tables.put("hhea", hhea);
    tables.put("hmtx", hmtx.array());
    tables.put("loca", loca.array());
    tables.put("maxp", maxp);
    return SfntFile.of(tables);
  }

  /** An outline made of the whole glyph, moved to the left by what is cut off there. */
  private byte[] shifted(int code) {
    TrueType font = face.font();
    int shift = -units(cuts[code].left());
    ByteBuffer whole = ByteBuffer.wrap(font.bytes(font.outlineStart(glyphs[code]), 10));
    ByteBuffer outline = ByteBuffer.allocate(PART_BYTES);
    outline.putShort((short) -1);
    outline.putShort((short) (whole.getShort(2) + shift)).putShort(whole.getShort(4));
    outline.putShort((short) (whole.getShort(6) + shift)).putShort(whole.getShort(8));
    outline.putShort((short) ONE_PART).putShort((short) whole(glyphs[code]));
    outline.putShort((short) shift).putShort((short) 0);
    return outline.array();
  }

  /** Advance and, in the lower half, the distance to the ink of a glyph, in the font's units. */
  private int metrics(int code) {
    int whole = face.font().metrics(glyphs[code]);
    GlyphCut cut = cuts[code];
    int advance = (whole >>> 16) - units(cut.sum());
    int bearing = (short) whole - units(cut.left());
    return advance << 16 | bearing & 0xFFFF;
  }

  private int units(int thousandths) {
    return Math.round(thousandths * face.font().unitsPerEm() / 1000f);
  }

  private byte[] renumberParts(byte[] outline) {
    ByteBuffer parts = ByteBuffer.wrap(outline);
    int at = 10;
    int flags;
    do {
      flags = parts.getShort(at);
      int glyph = parts.getShort(at + 2) & 0xFFFF;
      parts.putShort(at + 2, (short) whole(glyph));
      at += 4 + ((flags & 1) != 0 ? 4 : 2);
      at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
    } while ((flags & MORE_COMPONENTS) != 0);
    return outline;
  }
}
