package shuanghe.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables of an embedded font that say which character a glyph stands for and what the font is
 * called (ISO/IEC 14496-22, clause 5): cmap, name, OS/2 and post. A font without one of these is
 * replaced by another, and nothing is said of it, where the page is painted by ofdrw 2.3.1.
 */
final class FontTables {
  private static final int WINDOWS = 3;
  private static final int BASIC_PLANE = 1;
  private static final int ALL_PLANES = 10;
  private static final int ENGLISH = 0x409;
  private static final int LAST_OF_PLANE = 0xFFFF;

  private static final int FAMILY = 1;
  private static final int STYLE = 2;
  private static final int FULL_NAME = 4;
  private static final int POST_SCRIPT_NAME = 6;

  private static final int POST_WITHOUT_NAMES = 0x00030000;
  private static final int POST_BYTES = 32;

  private FontTables() {}

  /**
   * The tables of a subset.
   *
   * @param codes the glyph of each character
   */
  static SortedMap<String, byte[]> of(TrueType font, SortedMap<Integer, Integer> codes) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("cmap", characterMap(codes));
    tables.put("name", names(font.postScriptName()));
    tables.put("OS/2", font.tableBytes("OS/2"));
    byte[] post = Arrays.copyOf(font.tableBytes("post"), POST_BYTES);
    ByteBuffer.wrap(post).putInt(0, POST_WITHOUT_NAMES);
    tables.put("post", post);
    return tables;
  }

  /** Neighbours among the characters whose glyphs are neighbours as well. */
  private record MapSegment(int first, int last, int code) {}

  private static List<MapSegment> segments(SortedMap<Integer, Integer> codes) {
    List<MapSegment> segments = new ArrayList<>();
    codes.forEach(
        (character, code) -> {
          MapSegment before = segments.isEmpty() ? new MapSegment(-2, -2, 0) : segments.getLast();
          if (character == before.last + 1 && code == before.code + character - before.first) {
            segments.set(segments.size() - 1, new MapSegment(before.first, character, before.code));
          } else {
            segments.add(new MapSegment(character, character, code));
          }
        });
    return segments;
  }

  /** Format 4 for the basic plane, and format 12 for all planes where there is more than that. */
  private static byte[] characterMap(SortedMap<Integer, Integer> codes) {
    byte[] basic = format4(segments(codes.headMap(LAST_OF_PLANE)));
    boolean isBasic = codes.isEmpty() || codes.lastKey() < LAST_OF_PLANE;
    byte[] all = isBasic ? new byte[0] : format12(segments(codes));
    int maps = isBasic ? 1 : 2;
    ByteBuffer table = ByteBuffer.allocate(4 + 8 * maps + basic.length + all.length);
    table.putShort((short) 0).putShort((short) maps);
    table.putShort((short) WINDOWS).putShort((short) BASIC_PLANE).putInt(4 + 8 * maps);
    if (!isBasic) {
      table.putShort((short) WINDOWS).putShort((short) ALL_PLANES);
      table.putInt(4 + 8 * maps + basic.length);
    }
    return table.put(basic).put(all).array();
  }

  private static byte[] format4(List<MapSegment> segments) {
    int count = segments.size() + 1;
    int power = 31 - Integer.numberOfLeadingZeros(count);
    int length = 16 + 8 * count;
    ByteBuffer map = ByteBuffer.allocate(length);
    map.putShort((short) 4).putShort((short) length).putShort((short) 0);
    map.putShort((short) (2 * count)).putShort((short) (2 << power)).putShort((short) power);
    map.putShort((short) (2 * count - (2 << power)));
    segments.forEach(segment -> map.putShort((short) segment.last));
    map.putShort((short) LAST_OF_PLANE).putShort((short) 0);
    segments.forEach(segment -> map.putShort((short) segment.first));
    map.putShort((short) LAST_OF_PLANE);
    segments.forEach(segment -> map.putShort((short) (segment.code - segment.first)));
    map.putShort((short) 1);
    return map.array();
  }

  private static byte[] format12(List<MapSegment> segments) {
    int length = 16 + 12 * segments.size();
    ByteBuffer map = ByteBuffer.allocate(length);
    map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(segments.size());
    segments.forEach(
        segment -> map.putInt(segment.first).putInt(segment.last).putInt(segment.code));
    return map.array();
  }

  private static byte[] names(String name) {
    byte[] words = name.getBytes(StandardCharsets.UTF_16BE);
    byte[] style = "Regular".getBytes(StandardCharsets.UTF_16BE);
    int[] kinds = {FAMILY, STYLE, FULL_NAME, POST_SCRIPT_NAME};
    int strings = 6 + 12 * kinds.length;
    ByteBuffer table = ByteBuffer.allocate(strings + words.length + style.length);
    table.putShort((short) 0).putShort((short) kinds.length).putShort((short) strings);
    for (int kind : kinds) {
      boolean isStyle = kind == STYLE;
      table.putShort((short) WINDOWS).putShort((short) BASIC_PLANE).putShort((short) ENGLISH);
      table.putShort((short) kind).putShort((short) (isStyle ? style.length : words.length));
      table.putShort((short) (isStyle ? words.length : 0));
    }
    return table.put(words).put(style).array();
  }
}
