package shuanghe.delivery;

import java.io.OutputStream;

/** Stream that counts what is written and keeps none of it. */
final class CountingOutputStream extends OutputStream {

  private long bytes;

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int one) {
    bytes++;
  }

  @Override
  public void write(byte[] some, int offset, int length) {
    bytes += length;
  }
}
