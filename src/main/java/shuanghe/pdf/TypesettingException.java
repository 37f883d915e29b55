package shuanghe.pdf;

/** Says that a document cannot be typeset, and at which line of its HTML. */
public final class TypesettingException extends RuntimeException {
  private final int line;

  TypesettingException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /** The line of the HTML, counted from 1. */
  public int line() {
    return line;
  }
}
