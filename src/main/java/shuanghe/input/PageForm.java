package shuanghe.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms in which pages are kept that are no text, told by their first bytes, with what to do. */
enum PageForm {
  PDF(
      "a PDF file, not text",
      "open it, select all (Ctrl+A), copy it into a new text file and save that as .txt in UTF-8;"
          + " a scanned page needs text recognition first"),
  WORD("a Word file, not text", "open it in Word or WPS and save it as plain text (.txt) in UTF-8"),
  WEB_ARCHIVE(
      "a web archive (.mhtml), not a web page",
      "open it in the browser and save it anew as \"web page, HTML only\" (.html)");

  /** How many of the first bytes are looked at. */
  static final int HEAD = 4096;

  private final String reason;
  private final String remedy;

  PageForm(String reason, String remedy) {
    this.reason = reason;
    this.remedy = remedy;
  }

  String reason() {
    return reason;
  }

  String remedy() {
    return remedy;
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
