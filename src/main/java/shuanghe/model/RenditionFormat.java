package shuanghe.model;

/**
 * A form in which briefings are published: what files of it are called and what they are. It goes
 * by its extension wherever people name it: in settings, in {@code recipients.csv}, on the console.
 *
 * @param extension of its files, without the dot, in lower case: {@code pdf}
 * @param mediaType of its files (RFC 6838)
 * @param zh what readers call it in Chinese, as in the archive
 * @param en what readers call it in English
 */
public record RenditionFormat(String extension, String mediaType, String zh, String en) {

  public RenditionFormat {
    if (!extension.matches("[a-z0-9]+") || !mediaType.matches("[a-z]+/[-+.a-z0-9]+")) {
      throw new IllegalArgumentException("'" + extension + "', '" + mediaType + "'");
    }
  }

  /**
   * The file of a briefing.
   *
   * @param stem file name of the briefing without extension, such as {@code transport}
   */
  public String file(String stem) {
    return stem + "." + extension;
  }

  /** What readers call it. */
  public String label(MessageLanguage language) {
    return language == MessageLanguage.ZH ? zh : en;
  }
}
