package shuanghe.input;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reader that feeds a CSV parser and keeps the text from the last record's beginning on, so that a
 * row is known as it stands in the file and a row with a fault can be passed over. Line ends become
 * {@code \n}. Refuses to hold a record longer than the limit, which bounds the memory any input can
 * take.
 */
final class ReplayReader extends Reader {

  /** A record is longer than the limit. */
  static final class RecordTooLongException extends IOException {}

  private static final int BEGINNING = 1 << 13;

  private final Reader source;
  private final int limit;
  private char[] held = new char[1 << 14];
  private int length;
  private int given;
  private int keepFrom;
  private long positionOfFirst;
  private boolean afterReturn;

  /**
   * @param limit the most characters from one record's beginning to the end of the next
   */
  ReplayReader(Reader source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  @Override
  public int read(char[] target, int offset, int wanted) throws IOException {
    if (given == length && !fill(wanted)) {
      return -1;
    }
    int n = Math.min(wanted, length - given);
    System.arraycopy(held, given, target, offset, n);
    given += n;
    return n;
  }

  private boolean fill(int wanted) throws IOException {
    if (length - keepFrom > limit) {
      throw new RecordTooLongException();
    }
    if (keepFrom > 0) {
      System.arraycopy(held, keepFrom, held, 0, length - keepFrom);
      positionOfFirst += keepFrom;
      length -= keepFrom;
      given -= keepFrom;
      keepFrom = 0;
    }
    if (length + wanted > held.length) {
      held = Arrays.copyOf(held, Math.max(held.length * 2, length + wanted));
    }
    int n;
    do {
      n = source.read(held, length, wanted);
    } while (n > 0 && append(n) == 0);
    return n > 0;
  }

  /** Takes in what was just read behind the text held; gives how much is left of it. */
  private int append(int n) {
    int to = length;
    for (int from = length; from < length + n; from++) {
      char c = held[from];
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      held[to++] = afterReturn ? '\n' : c;
    }
    int added = to - length;
    length = to;
    return added;
  }

  /** The whole lines among the first 8 thousand characters, without passing over them. */
  String beginning() throws IOException {
    boolean more = true;
    while (more && length < BEGINNING) {
      more = fill(BEGINNING);
    }
    String text = new String(held, 0, length);
    int end = text.lastIndexOf('\n');
    return more && end > 0 ? text.substring(0, end) : text;
  }

  /** The record that begins at the position the parser names is the last one read. */
  void recordBegins(long position) {
    keepFrom = (int) (position - positionOfFirst);
  }

  /** The text of the last record, which takes up so many lines. */
  String text(int lines) {
    int start = keepFrom;
    int end = lineEnds(lines);
    while (start < end && held[start] == '\n') {
      start++;
    }
    while (end > start && held[end - 1] == '\n') {
      end--;
    }
    return new String(held, start, end - start);
  }

  /** Whether the text ends within the last record's last line, of so many, without a line end. */
  boolean endsOpen(int lines) {
    return lineEnds(lines) == length && length > 0 && held[length - 1] != '\n';
  }

  /** Where the text stands after so many lines from the last record's beginning. */
  private int lineEnds(int lines) {
    int at = keepFrom;
    for (int line = 0; line < lines; line++) {
      while (at < length && held[at] != '\n') {
        at++;
      }
      at = Math.min(at + 1, length);
    }
    return at;
  }

  /**
   * Passes over the last record, of so many lines, and the line after it: what is read next begins
   * at the line after that. A new parser starts there at position 0.
   *
   * @return the line passed over, shortened if it is longer than the limit
   */
  String skipLineAfter(int lines) throws IOException {
    int start = lineEnds(lines);
    int end = start;
    while (end < length && held[end] != '\n') {
      end++;
    }
    StringBuilder line = new StringBuilder().append(held, start, Math.min(end - start, limit));
    while (end == length) {
      keepFrom = length;
      given = length;
      if (!fill(1 << 13)) {
        break;
      }
      end = given;
      while (end < length && held[end] != '\n') {
        end++;
      }
      line.append(held, given, Math.min(end - given, Math.max(0, limit - line.length())));
    }
    keepFrom = Math.min(end + 1, length);
    given = keepFrom;
    positionOfFirst = -keepFrom;
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
