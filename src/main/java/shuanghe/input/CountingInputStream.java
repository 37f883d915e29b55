package shuanghe.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that counts the bytes read through it. */
final class CountingInputStream extends FilterInputStream {

  private long bytes;

  CountingInputStream(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      bytes++;
    }
    return one;
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    int n = super.read(block, offset, length);
    bytes += Math.max(n, 0);
    return n;
  }

  @Override
  public long skip(long count) throws IOException {
    long n = super.skip(count);
    bytes += n;
    return n;
  }
}
