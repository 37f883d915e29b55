package shuanghe.warehouse;

/**
 * A file of the input as it is at one time.
 *
 * @param kind what it is read as
 * @param name as the run names it in places
 * @param fingerprint SHA-256 in hexadecimal over its bytes and all that its reading depends on
 */
public record InputVersion(InputKind kind, String name, String fingerprint) {

  /** Kind of input file. */
  public enum InputKind {
    /** The folders themselves, to keep what in them is no file that could be read. */
    FOLDER,
    PAGE,
    ARTICLES,
    INDICATORS,
    MATTERS
  }
}
