package shuanghe.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import shuanghe.model.Message;

/**
 * The tables of one TrueType font, read once and shared by all documents: which glyph a character
 * has, how wide each glyph is, and the outline bytes of each glyph.
 *
 * <p>Widths and heights are in thousandths of the em, as PDF counts them. Immutable. Table layouts
 * are those of ISO/IEC 14496-22.
 *
 * <p>Own code because it is the faster, and a short-lived process reads each font once: the first
 * font of a process takes 32 ms of processor time against 98 of OpenPDF 3.0.5 and 328 of FontBox
 * 3.0.8, a further one 0.8 ms when warm against 7 and 19 (the four fonts of {@code
 * templates/fonts}, JDK 25, 28 November 2026).
 */
public final class TrueType {
  private static final int NO_GLYPH = 0;

  private final ByteBuffer file;
  private final int start;
  private final Map<String, FontTable> tables;
  private final String postScriptName;
  private final int unitsPerEm;
  private final int[] glyphOffsets;
  private final int[] widths;
  private final int longMetrics;
  private final char[] basicPlane = new char[0x10000];
  private final Map<Integer, Integer> otherPlanes = new HashMap<>();

  private record FontTable(int offset, int length) {}

  /** Failure because a font cannot be used, with what is wrong. */
  static final class UnusableFontException extends Exception {

    private final transient Message fault;

    UnusableFontException(String key, Object... arguments) {
      super(key);
      this.fault = Message.of(key, arguments);
    }

    Message fault() {
      return fault;
    }
  }

  /**
   * Reads the font of the given number; a plain font file has only number 0.
   *
   * @param file the whole file, such as it is mapped into memory: of the outlines only those that a
   *     document paints are ever looked at
   * @throws UnusableFontException if this is no TrueType font or may not be embedded
   */
  TrueType(ByteBuffer file, int number) throws UnusableFontException {
    this.file = file;
    this.start = start(number);
    this.tables = directory();
    this.unitsPerEm = u16(table("head").offset + 18);
    this.longMetrics = u16(table("hhea").offset + 34);
    this.glyphOffsets = readGlyphOffsets();
    this.widths = readWidths();
    this.postScriptName = readPostScriptName();
    readCharacterMap();
    int embedding = u16(table("OS/2").offset + 8);
    if ((embedding & 0xF) == 2) {
      throw new UnusableFontException("font.licence");
    }
  }

  /** PostScript name (table {@code name}, id 6). */
  public String postScriptName() {
    return postScriptName;
  }

  /** The glyph of a character, or 0 if the font has none. */
  int glyph(int codePoint) {
    return codePoint < 0x10000
        ? basicPlane[codePoint]
        : otherPlanes.getOrDefault(codePoint, NO_GLYPH);
  }

  /** The advance width of a glyph in thousandths of the em. */
  int width(int glyph) {
    return widths[glyph];
  }

  /** Glyphs of the font, .notdef included. */
  int glyphCount() {
    return widths.length;
  }

  /** Units of the em square (OpenType, table head). */
  int unitsPerEm() {
    return unitsPerEm;
  }

  /** Offset in the font file at which the outline of a glyph begins. */
  int outlineStart(int glyph) {
    return table("glyf").offset + glyphOffsets[glyph];
  }

  /** Bytes of the outline of a glyph; 0 where it has none. */
  int outlineLength(int glyph) {
    return glyphOffsets[glyph + 1] - glyphOffsets[glyph];
  }

  /** The unscaled advance and left side bearing of a glyph, as four bytes of table hmtx. */
  int metrics(int glyph) {
    int start = table("hmtx").offset;
    if (glyph < longMetrics) {
      return i32(start + 4 * glyph);
    }
    int advance = u16(start + 4 * (longMetrics - 1));
    return advance << 16 | u16(start + 4 * longMetrics + 2 * (glyph - longMetrics));
  }

  /** A copy of a whole table, empty if the font has no such table. */
  byte[] tableBytes(String name) {
    FontTable table = tables.get(name);
    return table == null ? new byte[0] : bytes(table.offset, table.length);
  }

  /** A copy of a part of the file. */
  byte[] bytes(int from, int length) {
    byte[] copy = new byte[length];
    file.get(from, copy);
    return copy;
  }

  /**
   * What tells the font from every other: the records of its tables, each with the table's name,
   * checksum, place and length (ISO/IEC 14496-22, clause 4).
   */
  ByteBuffer tableRecords() {
    return file.slice(start + 12, 16 * u16(start + 4));
  }

  /** Height above the base line, in thousandths of the em. */
  public int ascent() {
    return scaled(i16(table("hhea").offset + 4));
  }

  /** Depth below the base line, in thousandths of the em, negative. */
  public int descent() {
    return scaled(i16(table("hhea").offset + 6));
  }

  /** The font's bounding box: left, bottom, right, top. */
  public int[] boundingBox() {
    int head = table("head").offset;
    return new int[] {
      scaled(i16(head + 36)), scaled(i16(head + 38)), scaled(i16(head + 40)), scaled(i16(head + 42))
    };
  }

  /** Weight class, 100 to 900 (table {@code OS/2}). */
  public int weight() {
    return u16(table("OS/2").offset + 4);
  }

  /** Where the font begins in its file, which may hold several. */
  private int start(int number) throws UnusableFontException {
    if (file.limit() > 16 && i32(0) == 0x74746366) {
      int fonts = i32(8);
      if (number >= fonts) {
        throw new UnusableFontException("font.collection", fonts - 1);
      }
      return i32(12 + 4 * number);
    }
    if (number > 0) {
      throw new UnusableFontException("font.no-collection", number);
    }
    return 0;
  }

  private Map<String, FontTable> directory() throws UnusableFontException {
    if (file.limit() < start + 12 || i32(start) != 0x00010000 && i32(start) != 0x74727565) {
      throw new UnusableFontException("font.no-truetype");
    }
    Map<String, FontTable> found = new HashMap<>();
    for (int i = 0; i < u16(start + 4); i++) {
      int entry = start + 12 + 16 * i;
      String name = new String(bytes(entry, 4), StandardCharsets.ISO_8859_1);
      found.put(name, new FontTable(i32(entry + 8), i32(entry + 12)));
    }
    for (String needed :
        new String[] {
          "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "OS/2", "post"
        }) {
      FontTable table = found.get(needed);
      if (table == null || table.offset + table.length > file.limit()) {
        throw new UnusableFontException("font.table", needed);
      }
    }
    return found;
  }

  private int[] readGlyphOffsets() {
    boolean isLong = u16(table("head").offset + 50) == 1;
    int loca = table("loca").offset;
    int[] offsets = new int[u16(table("maxp").offset + 4) + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = isLong ? i32(loca + 4 * i) : 2 * u16(loca + 2 * i);
    }
    return offsets;
  }

  private int[] readWidths() {
    int[] read = new int[u16(table("maxp").offset + 4)];
    for (int i = 0; i < read.length; i++) {
      read[i] = scaled(metrics(i) >>> 16);
    }
    return read;
  }

  private String readPostScriptName() throws UnusableFontException {
    int start = table("name").offset;
    int strings = start + u16(start + 4);
    for (int i = 0; i < u16(start + 2); i++) {
      int entry = start + 6 + 12 * i;
      if (u16(entry + 6) == 6 && u16(entry) == 3) {
        return new String(
            bytes(strings + u16(entry + 10), u16(entry + 8)), StandardCharsets.UTF_16BE);
      }
    }
    throw new UnusableFontException("font.no-name");
  }

  private void readCharacterMap() throws UnusableFontException {
    int start = table("cmap").offset;
    int format4 = -1;
    int format12 = -1;
    for (int i = 0; i < u16(start + 2); i++) {
      int platform = u16(start + 4 + 8 * i);
      int subtable = start + i32(start + 8 + 8 * i);
      if ((platform == 0 || platform == 3) && u16(subtable) == 4) {
        format4 = subtable;
      } else if ((platform == 0 || platform == 3) && u16(subtable) == 12) {
        format12 = subtable;
      }
    }
    if (format12 >= 0) {
      readFormat12(format12);
    } else if (format4 >= 0) {
      readFormat4(format4);
    } else {
      throw new UnusableFontException("font.no-map");
    }
  }

  private void readFormat12(int subtable) {
    for (int i = 0; i < i32(subtable + 12); i++) {
      int group = subtable + 16 + 12 * i;
      int first = i32(group);
      int glyph = i32(group + 8);
      for (int c = first; c <= i32(group + 4); c++) {
        map(c, glyph + c - first);
      }
    }
  }

  private void readFormat4(int subtable) {
    int twice = u16(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + twice + 2;
    int deltas = starts + twice;
    int ranges = deltas + twice;
    for (int s = 0; s < twice; s += 2) {
      for (int c = u16(starts + s); c <= u16(ends + s) && c < 0xFFFF; c++) {
        int glyph = c;
        if (u16(ranges + s) != 0) {
          glyph = u16(ranges + s + u16(ranges + s) + 2 * (c - u16(starts + s)));
          if (glyph == NO_GLYPH) {
            continue;
          }
        }
        map(c, glyph + u16(deltas + s) & 0xFFFF);
      }
    }
  }

  private void map(int codePoint, int glyph) {
    if (glyph >= widths.length) {
      return;
    }
    if (codePoint < 0x10000) {
      basicPlane[codePoint] = (char) glyph;
    } else {
      otherPlanes.put(codePoint, glyph);
    }
  }

  private FontTable table(String name) {
    return tables.get(name);
  }

  private int scaled(int units) {
    return unitsPerEm == 1000 ? units : Math.round(units * 1000f / unitsPerEm);
  }

  private int u16(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  private int i16(int at) {
    return (short) u16(at);
  }

  private int i32(int at) {
    return file.getInt(at);
  }
}
