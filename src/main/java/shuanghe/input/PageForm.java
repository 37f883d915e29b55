package shuanghe.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import shuanghe.model.Message;

/** Forms in which pages are kept that are no text, told by their first bytes, with what to do. */
enum PageForm {
  PDF("page.pdf"),
  WORD("page.word"),
  WEB_ARCHIVE("page.web-archive");

  /** How many of the first bytes are looked at. */
  static final int HEAD = 4096;

  private final String key;

  PageForm(String key) {
    this.key = key;
  }

  /** What is wrong with a page of this form. */
  Message fault() {
    return Message.of(key);
  }

  /** The form of a file by its first bytes; empty where it may be text. */
  static Optional<PageForm> of(byte[] bytes) {
    String head =
        new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    if (head.startsWith("%PDF")) {
      return Optional.of(PDF);
    }
    boolean archive = head.startsWith("PK\u0003\u0004") && head.contains("word/");
    boolean compound = head.startsWith("\u00D0\u00CF\u0011\u00E0");
    if (archive || compound || head.startsWith("{\\rtf")) {
      return Optional.of(WORD);
    }
    return lower.contains("mime-version:") && lower.contains("multipart/related")
        ? Optional.of(WEB_ARCHIVE)
        : Optional.empty();
  }
}
