package shuanghe.press.event;

import shuanghe.model.CueRole;

/**
 * Something found in a clause.
 *
 * @param start offset in the passage, {@code end} exclusive
 * @param end offset behind its last character
 * @param kind kind of what was found
 * @param parts the parts a cue word plays; none for other kinds
 */
record Token(int start, int end, TokenKind kind, CueRoles parts) {

  /** Kind of what was found. */
  enum TokenKind {
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

  static final long VERB =
      CueRoles.bit(CueRole.ACT)
          | CueRoles.bit(CueRole.GOING)
          | CueRoles.bit(CueRole.ATTAIN)
          | CueRoles.bit(CueRole.CAUSE)
          | CueRoles.bit(CueRole.SERVICE);

  static Token of(int start, int end, TokenKind kind) {
    return new Token(start, end, kind, CueRoles.NONE);
  }

  /** Its kind and the parts it plays, a bit each. */
  long bits() {
    return parts.bits() | CueRoles.bit(kind);
  }

  /** Whether it is of any of these kinds or plays any of these parts, a bit each. */
  boolean isAny(long wanted) {
    return (bits() & wanted) != 0;
  }

  boolean is(CueRole role) {
    return (parts.bits() & CueRoles.bit(role)) != 0;
  }

  boolean is(CueRole role, String value) {
    return is(role) && value.equals(parts.value(role));
  }

  boolean is(TokenKind other) {
    return kind == other;
  }

  /** The value of a part the word plays; empty where it does not. */
  String value(CueRole role) {
    return is(role) ? parts.value(role) : "";
  }

  /** Whether it plays one of the parts that verbs play. */
  boolean isVerb() {
    return (parts.bits() & VERB) != 0;
  }

  /** Whether it is a noun of a thing that names much else besides. */
  boolean isSoft() {
    return is(CueRole.PROJECT, "soft") || is(CueRole.PROJECT, "study");
  }
}
