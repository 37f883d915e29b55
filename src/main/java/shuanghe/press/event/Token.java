package shuanghe.press.event;

import java.util.Map;
import shuanghe.model.CueRole;

/**
 * Something found in a clause.
 *
 * @param start offset in the passage, {@code end} exclusive
 * @param roles the parts a cue word plays, each with its value; empty for other kinds
 */
record Token(int start, int end, Kind kind, Map<CueRole, String> roles) {

  /** What was found. */
  enum Kind {
    CUE,
    TIME,
    /** A number with its unit. */
    COUNT,
    /** A title in 《》. */
    TITLE,
    /** A few words in “”. */
    QUOTE,
    /** Words in brackets. */
    NOTE
  }

  static Token of(int start, int end, Kind kind) {
    return new Token(start, end, kind, Map.of());
  }

  boolean is(CueRole role) {
    return roles.containsKey(role);
  }

  boolean is(CueRole role, String value) {
    return value.equals(roles.get(role));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The value of a part the word plays; empty where it does not. */
  String value(CueRole role) {
    return roles.getOrDefault(role, "");
  }

  boolean isVerb() {
    return is(CueRole.ACT)
        || is(CueRole.GOING)
        || is(CueRole.ATTAIN)
        || is(CueRole.CAUSE)
        || is(CueRole.SERVICE);
  }
}
