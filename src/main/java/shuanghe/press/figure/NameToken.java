package shuanghe.press.figure;

/**
 * A word of a sentence with the part it plays in naming figures.
 *
 * @param role the part it plays
 * @param start offset in the passage, {@code end} exclusive
 * @param end offset behind its last character
 * @param value what the list of the role says of the word, empty for none
 */
record NameToken(NameRole role, int start, int end, String value) {

  boolean is(NameRole other) {
    return role == other;
  }

  int length() {
    return end - start;
  }
}
