package shuanghe.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import shuanghe.model.Message;

/**
 * Forms in which offices keep pages and tables that are neither text nor a workbook, told by the
 * first bytes, each with how to get at what is in it.
 */
enum UnsupportedFormat {
  PDF,
  WORD,
  OFD,
  PICTURE,
  ARCHIVE,
  WEB_ARCHIVE;

  /** How many of the first bytes are looked at. */
  static final int HEAD = 4096;

  private static final String ZIP = "PK\u0003\u0004";
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

  /** Of PNG, JPEG, GIF, BMP, TIFF, WebP and HEIF. */
  private static final String PICTURES =
      "(?s)(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{4}\0\0\0\0|II\\*\0|MM\0\\*"
          + "|RIFF.{4}WEBP|.{4}ftyp(?:heic|mif1|avif)).*";

  private static final String ARCHIVES = "(?s)(?:Rar!|7z\u00BC\u00AF|\u001F\u008B).*";

  /** What is wrong with a page of this form. */
  private Message asPage() {
    return Message.of("page." + key());
  }

  /** What is wrong with a table of this form. */
  Message asTable() {
    return Message.of("workbook." + key());
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form of a file by its first bytes; empty where it may be text or a workbook. */
  static Optional<UnsupportedFormat> of(byte[] bytes) {
    String head = head(bytes);
    String lower = head.toLowerCase(Locale.ROOT);
    boolean zip = head.startsWith(ZIP);
    if (head.startsWith("%PDF")) {
      return Optional.of(PDF);
    }
    if (zip && head.contains("word/") || head.startsWith("{\\rtf")) {
      return Optional.of(WORD);
    }
    if (zip && head.contains("OFD.xml")) {
      return Optional.of(OFD);
    }
    if (head.matches(PICTURES)) {
      return Optional.of(PICTURE);
    }
    if (head.matches(ARCHIVES)) {
      return Optional.of(ARCHIVE);
    }
    return lower.contains("mime-version:") && lower.contains("multipart/related")
        ? Optional.of(WEB_ARCHIVE)
        : Optional.empty();
  }

  /** What is wrong with a page that is no text: it has a foreign form, or is a workbook. */
  static Optional<Message> faultOfPage(byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith(COMPOUND)) {
      return Optional.of(WORD.asPage());
    }
    Optional<Message> foreign = of(bytes).map(UnsupportedFormat::asPage);
    if (foreign.isPresent() || !head.startsWith(ZIP)) {
      return foreign;
    }
    boolean isOffice = head.contains("[Content_Types]") || head.contains("xl/");
    return Optional.of(isOffice ? Message.of("page.workbook") : ARCHIVE.asPage());
  }

  private static String head(byte[] bytes) {
    return new String(
        Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
  }
}
