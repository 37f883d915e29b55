package shuanghe.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Font file put together from its tables (ISO/IEC 14496-22, clause 4). */
final class SfntFile {
  private SfntFile() {}

  /** Joins tables in the order of their names; an empty table is left out. */
  static byte[] of(SortedMap<String, byte[]> tables) {
    int count = 0;
    int length = 0;
    for (byte[] table : tables.values()) {
      if (table.length > 0) {
        count++;
        length += table.length + 3 & ~3;
      }
    }
    ByteBuffer file = ByteBuffer.allocate(12 + 16 * count + length);
    int power = 31 - Integer.numberOfLeadingZeros(count);
    file.putInt(0x00010000).putShort((short) count);
    file.putShort((short) (16 << power)).putShort((short) power);
    file.putShort((short) (16 * count - (16 << power)));
    int offset = 12 + 16 * count;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      if (table.length > 0) {
        file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
        file.putInt(checksum(table)).putInt(offset).putInt(table.length);
        offset += table.length + 3 & ~3;
      }
    }
    for (byte[] table : tables.values()) {
      file.put(table);
      while ((file.position() & 3) != 0) {
        file.put((byte) 0);
      }
    }
    return file.array();
  }

  private static int checksum(byte[] table) {
    int sum = 0;
    int whole = table.length & ~3;
    ByteBuffer words = ByteBuffer.wrap(table);
    for (int at = 0; at < whole; at += 4) {
      sum += words.getInt(at);
    }
    for (int at = whole; at < table.length; at++) {
      sum += (table[at] & 0xFF) << 24 - 8 * (at & 3);
    }
    return sum;
  }
}
