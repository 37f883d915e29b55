package shuanghe.delivery;

/** A password, which no message, log line or record may show. */
final class Secret {

  private final String word;

  Secret(String word) {
    this.word = word;
  }

  /** The password itself, for whoever has to hand it on. */
  String reveal() {
    return word;
  }

  char[] characters() {
    return word.toCharArray();
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
