package shuanghe.packaging;

import java.nio.charset.StandardCharsets;

/** XML text in the making. */
public final class XmlMarkup {

  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder();

  /** Adds markup as it is. */
  public XmlMarkup raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** Adds markup as it is. */
  public XmlMarkup raw(XmlMarkup markup) {
    out.append(markup.out);
    return this;
  }

  /** Adds a number as it is. */
  public XmlMarkup raw(long number) {
    out.append(number);
    return this;
  }

  /** Adds words, with what XML takes for markup escaped and what it does not allow left out. */
  public XmlMarkup text(CharSequence words) {
    int written = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isPlain(c)) {
        out.append(words, written, i).append(escape(c));
        written = i + 1;
      }
    }
    out.append(words, written, words.length());
    return this;
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
    return out.isEmpty();
  }

  /** Markup in UTF-8. */
  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
