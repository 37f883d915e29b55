package shuanghe.packaging;

import java.nio.charset.StandardCharsets;

/** XML text in the making. */
public final class XmlMarkup {

  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(1 << 12);

  /** Adds markup as it is. */
  public XmlMarkup raw(String markup) {
    out.append(markup);
    return this;
  }

  public XmlMarkup raw(XmlMarkup markup) {
    out.append(markup.out);
    return this;
  }

  public XmlMarkup raw(long number) {
    out.append(number);
    return this;
  }

  /** Adds words, with what XML takes for markup escaped and what it does not allow left out. */
  public XmlMarkup text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\uFFFE', '\uFFFF' -> {}
        default -> {
          if (c >= ' ' || c == '\t' || c == '\n') {
            out.append(c);
          }
        }
      }
    }
    return this;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
