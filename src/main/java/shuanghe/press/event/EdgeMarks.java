package shuanghe.press.event;

import shuanghe.press.text.Script;

/** The marks at the edges of words cut out of a sentence. */
final class EdgeMarks {

  private EdgeMarks() {}

  /** The words without blanks and marks of clauses and sentences around them. */
  static String trimmed(String words) {
    boolean quotes = words.indexOf('“') >= 0;
    int start = 0;
    int end = words.length();
    while (start < end && isEdge(words.charAt(start))) {
      start++;
    }
    while (end > start
        && isEdge(words.charAt(end - 1))
        && !(quotes && words.charAt(end - 1) == '”')) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isEdge(char c) {
    char plain = Script.plain(c);
    return plain == ' ' || plain == '”' || plain == '、' || plain == '—' || Script.endsClause(plain);
  }
}
