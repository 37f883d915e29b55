package shuanghe.packaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML text in the making, held as UTF-8: most of it is markup, which takes half the memory that it
 * takes in a {@link StringBuilder} with Chinese in it.
 */
public final class XmlMarkup {

  /** XML declaration that a part in UTF-8 begins with (XML 1.0, 2.8). */
  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private byte[] utf8 = new byte[64];
  private int length;

  /** Adds markup as it is. */
  public XmlMarkup raw(CharSequence markup) {
    byte[] more = markup.toString().getBytes(StandardCharsets.UTF_8);
    return add(more, more.length);
  }

  /** Adds markup as it is. */
  public XmlMarkup raw(XmlMarkup markup) {
    return add(markup.utf8, markup.length);
  }

  /** Adds a number as it is. */
  public XmlMarkup raw(long number) {
    return raw(Long.toString(number));
  }

  private XmlMarkup add(byte[] more, int count) {
    if (utf8.length - length < count) {
      utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, length + count));
    }
    System.arraycopy(more, 0, utf8, length, count);
    length += count;
    return this;
  }

  /** Adds words, with what XML takes for markup escaped and what it does not allow left out. */
  public XmlMarkup text(CharSequence words) {
    int written = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isPlain(c)) {
        raw(words.subSequence(written, i)).raw(escape(c));
        written = i + 1;
      }
    }
    return raw(words.subSequence(written, words.length()));
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '&', '<', '>', '"', '\uFFFE', '\uFFFF' -> false;
      case '\t', '\n' -> true;
      default -> c >= ' ';
    };
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /** Whether nothing has been added yet. */
  public boolean isEmpty() {
    return length == 0;
  }

  /** Markup in UTF-8. */
  public byte[] bytes() {
    return Arrays.copyOf(utf8, length);
  }

  @Override
  public String toString() {
    return new String(utf8, 0, length, StandardCharsets.UTF_8);
  }
}
