package shuanghe.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Puts the tables of a font together to a font file (ISO/IEC 14496-22, clause 4). */
final class SfntFile {
  private SfntFile() {}

  /** Joins tables, given in the order of their names; an empty table is left out. */
  static byte[] of(String[] names, byte[][] tables) {
    int count = 0;
    int length = 0;
    for (byte[] table : tables) {
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
    for (int i = 0; i < names.length; i++) {
      if (tables[i].length > 0) {
        file.put(names[i].getBytes(StandardCharsets.US_ASCII));
        file.putInt(checksum(tables[i])).putInt(offset).putInt(tables[i].length);
        offset += tables[i].length + 3 & ~3;
      }
    }
    for (byte[] table : tables) {
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
