package shuanghe.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.copy.CopyIn;

/**
 * Rows as PostgreSQL's binary COPY takes them (manual of PostgreSQL, COPY, "Binary Format"): each
 * column as its length in four bytes, -1 for null, and its value as the type's own functions send
 * it. The server neither plans nor answers rows one by one, nor does it look for tabs and digits in
 * them.
 */
final class CopyRows implements ColumnTarget {

  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

  /** So many bytes go to the server at a time, so that it works while the next are made. */
  private static final int TOGETHER = 1 << 14;

  private static final int NULL = -1;
  private static final int BOOLEAN = 1;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  /** Types of the elements of arrays, by their numbers in pg_type. */
  private static final int VARCHAR = 1043;

  private static final int INTEGER = 23;

  private static final int NEGATIVE = 0x4000;
  private static final int DIGITS_TOGETHER = 4;
  private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

  private final CopyIn copy;
  private final short columns;
  private ByteBuffer bytes = ByteBuffer.allocate(2 * TOGETHER);

  /**
   * @param columns how many columns a row has
   */
  CopyRows(CopyIn copy, int columns) {
    this.copy = copy;
    this.columns = (short) columns;
    bytes.put(SIGNATURE).putInt(0).putInt(0);
  }

  /** Begins a row. */
  void beginRow() throws SQLException {
    if (bytes.position() >= TOGETHER) {
      send();
    }
    room(Short.BYTES).putShort(columns);
  }

  /** Ends the rows. */
  void end() throws SQLException {
    room(Short.BYTES).putShort((short) -1);
    send();
    copy.endCopy();
  }

  private void send() throws SQLException {
    copy.writeToCopy(bytes.array(), 0, bytes.position());
    bytes.clear();
  }

  /** The buffer with room for so many bytes more. */
  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      bytes =
          ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + more))
              .put(bytes.flip());
    }
    return bytes;
  }

  /** A column of so many bytes, which the caller puts. */
  private ByteBuffer column(int length) {
    return room(Integer.BYTES + Math.max(0, length)).putInt(length);
  }

  @Override
  public void id(long value) {
    column(Long.BYTES).putLong(value);
  }

  @Override
  public void number(int value) {
    column(Integer.BYTES).putInt(value);
  }

  @Override
  public void flag(boolean value) {
    column(BOOLEAN).put((byte) (value ? 1 : 0));
  }

  @Override
  public void text(String value) {
    if (value == null) {
      column(NULL);
    } else {
      byte[] text = value.getBytes(StandardCharsets.UTF_8);
      column(text.length).put(text);
    }
  }

  /**
   * A number as groups of four decimal digits: how many there are, the weight of the first in
   * powers of ten thousand, sign, digits behind the point, and the groups without zeros at the end.
   */
  @Override
  public void amount(BigDecimal value) {
    if (value == null) {
      column(NULL);
      return;
    }
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    int behind = Math.ceilDiv(plain.scale(), DIGITS_TOGETHER);
    BigInteger left = plain.setScale(behind * DIGITS_TOGETHER).unscaledValue().abs();
    short[] groups = new short[left.bitLength() / 13 + 1];
    int count = 0;
    int zeros = 0;
    while (left.signum() > 0) {
      BigInteger[] parts = left.divideAndRemainder(TEN_THOUSAND);
      groups[count++] = parts[1].shortValue();
      zeros += zeros == count - 1 && parts[1].signum() == 0 ? 1 : 0;
      left = parts[0];
    }
    int told = count - zeros;
    column((DIGITS_TOGETHER + told) * Short.BYTES)
        .putShort((short) told)
        .putShort((short) (count - behind - 1))
        .putShort((short) (plain.signum() < 0 ? NEGATIVE : 0))
        .putShort((short) plain.scale());
    for (int group = count - 1; group >= zeros; group--) {
      bytes.putShort(groups[group]);
    }
  }

  @Override
  public void date(LocalDate value) {
    if (value == null) {
      column(NULL);
    } else {
      number((int) (value.toEpochDay() - FIRST_DAY.toEpochDay()));
    }
  }

  @Override
  public void texts(List<String> values) {
    int start = array(VARCHAR, values.size());
    for (String value : values) {
      text(value);
    }
    endArray(start);
  }

  @Override
  public void numbers(List<Integer> values) {
    int start = array(INTEGER, values.size());
    for (int value : values) {
      number(value);
    }
    endArray(start);
  }

  /** Begins an array of one dimension, counted from 1; one without elements has none. */
  private int array(int type, int size) {
    int start = bytes.position();
    column(0);
    room(5 * Integer.BYTES).putInt(size == 0 ? 0 : 1).putInt(0).putInt(type);
    if (size > 0) {
      bytes.putInt(size).putInt(1);
    }
    return start;
  }

  /** Tells the length of an array that began at a position. */
  private void endArray(int start) {
    bytes.putInt(start, bytes.position() - start - Integer.BYTES);
  }
}
