package shuanghe.typeset;

/**
 * Class of a character by its behaviour at the edge of a line and beside others, after GB/T
 * 15834-2011 clause 5.1 (where a punctuation mark may stand) and W3C Requirements for Chinese Text
 * Layout, 3.1.
 */
public enum CharacterKind {
  /** A Chinese character or another that stands in a square of its own. */
  IDEOGRAPH,
  /** Letters of other scripts, and all that only forms words with them. */
  LETTER,
  DIGIT,
  SPACE,
  NO_BREAK_SPACE,
  /** Opens a pair; never ends a line; its ink is in the right half of the square. */
  OPENING,
  /** Closes a pair or a clause; never begins a line; its ink is in the left half of the square. */
  CLOSING,
  /** Never begins a line, but fills its square: the question mark, the dash of a range. */
  FOLLOWING,
  /** The same marks in the width of a letter. */
  NARROW_OPENING,
  NARROW_CLOSING,
  /** Belongs to the number after it. */
  PREFIX,
  /** Belongs to the number before it. */
  POSTFIX,
  /** Half of a long dash or of an ellipsis; the halves stay together. */
  PAIRED,
  /** Joins two words and stands at no edge of a line. */
  JOINER,
  HYPHEN,
  /** A drawing that stands in the line. */
  DRAWING,
  NEW_LINE;

  private static final String OPENINGS = "“‘（〔［｛《〈「『【〖";
  private static final String CLOSINGS = "”’）〕］｝》〉」』】〗，。、；：．";
  private static final String FOLLOWINGS = "？！·・～—–−－〜々〻";
  private static final String PREFIXES = "￥＄￡＃№¥$£#€±＋+";
  private static final String POSTFIXES = "%‰％℃°′″㎡㎢㎞㎏㎜㎝";
  private static final CharacterKind[] TABLE = new CharacterKind[0x10000];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = c < 0x2000 ? LETTER : squareFromHere(c);
    }
    for (char c = '0'; c <= '9'; c++) {
      TABLE[c] = DIGIT;
    }
    put(OPENINGS, OPENING);
    put(CLOSINGS, CLOSING);
    put(FOLLOWINGS, FOLLOWING);
    put(PREFIXES, PREFIX);
    put(POSTFIXES, POSTFIX);
    put("([{", NARROW_OPENING);
    put(")]},.;:!?~", NARROW_CLOSING);
    put("…⋯", PAIRED);
    put("/／|｜&＆", JOINER);
    put("-‐", HYPHEN);
    put(" \u2002\u2003\u2009\u3000", SPACE);
    put("\u00A0\u202F", NO_BREAK_SPACE);
    put("\n", NEW_LINE);
    put("\uFFFC", DRAWING);
  }

  /** Class of a code point; beyond the BMP all are ideographs. */
  static CharacterKind of(int codePoint) {
    return codePoint < 0x10000 ? TABLE[codePoint] : IDEOGRAPH;
  }

  /** Whether the character is set in a square, so that space may be put before and after it. */
  boolean isSquare() {
    return switch (this) {
      case IDEOGRAPH, OPENING, CLOSING, FOLLOWING, PAIRED -> true;
      default -> false;
    };
  }

  /** Whether no line may be broken between two of them. */
  boolean isWordPart() {
    return this == LETTER || this == DIGIT;
  }

  private static CharacterKind squareFromHere(int c) {
    boolean western = c >= 0x2000 && c < 0x2150 || Character.isSurrogate((char) c);
    boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
    return western || halfWidth ? LETTER : IDEOGRAPH;
  }

  private static void put(String characters, CharacterKind kind) {
    characters.chars().forEach(c -> TABLE[c] = kind);
  }
}
