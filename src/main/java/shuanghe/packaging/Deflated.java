package shuanghe.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Bytes compressed once for every file that is to hold them (RFC 1951).
 *
 * @param zlib the compressed bytes in the frame of RFC 1950; not to be written to
 * @param length of the bytes as they were
 * @param checksum CRC-32 of the bytes as they were
 */
public record Deflated(byte[] zlib, int length, long checksum) {

  private static final int FRAME_BEFORE = 2;
  private static final int FRAME_BEHIND = 4;

  /** Compresses bytes as well as the JDK can at its usual speed. */
  public static Deflated of(byte[] bytes) {
    return of(bytes, Deflater.DEFAULT_COMPRESSION);
  }

  /**
   * Compresses bytes.
   *
   * @param level from 1, fast, to 9, small
   */
  public static Deflated of(byte[] bytes, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] part = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return new Deflated(out.toByteArray(), bytes.length, checksumOf(bytes));
    } finally {
      deflater.end();
    }
  }

  /** CRC-32 as a zip keeps it. */
  static long checksumOf(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** Bytes of the compressed content without the frame of zlib. */
  int compressedLength() {
    return zlib.length - FRAME_BEFORE - FRAME_BEHIND;
  }

  /** The compressed bytes without their frame. */
  InputStream raw() {
    return new ByteArrayInputStream(zlib, FRAME_BEFORE, compressedLength());
  }
}
