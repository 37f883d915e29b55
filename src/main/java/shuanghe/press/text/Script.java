package shuanghe.press.text;

import shuanghe.input.TraditionalScript;

/**
 * The characters of Chinese text as the readers see them: full and half width made equal, and
 * traditional characters simplified, one for one, so that offsets stay those of the print.
 */
public final class Script {

  private static final TraditionalScript TRADITIONAL = TraditionalScript.own();
  private static final char FIRST_HAN = 0x3400;
  private static final char FULL_WIDTH = 0xFE00;
  private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

  /** The characters that words are looked for at that are simplified as a whole. */
  private static final boolean[] MARKS = new boolean[Character.MAX_VALUE + 1];

  /**
   * The characters that are not plain or are such marks, a bit each: most are neither, and the bits
   * of all stay in the processor's nearest cache, as those tables do not.
   */
  private static final long[] SPECIAL = new long[PLAIN.length / Long.SIZE];

  static {
    for (int c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = (char) c;
    }
    for (int c = '！'; c <= '～'; c++) {
      PLAIN[c] = (char) (c - 0xFEE0);
    }
    PLAIN['　'] = ' ';
    PLAIN['\u00A0'] = ' ';
    PLAIN['\u2009'] = ' ';
    PLAIN['\u202F'] = ' ';
    PLAIN['\t'] = ' ';
    PLAIN['–'] = '—';
    PLAIN['―'] = '—';
    PLAIN['─'] = '—';
    PLAIN['－'] = '-';
    PLAIN['−'] = '-';
    PLAIN['∶'] = ':';
    PLAIN['〜'] = '~';
    PLAIN['﹪'] = '%';
    PLAIN['．'] = '.';
    TRADITIONAL.characters().forEach((c, simplified) -> PLAIN[c] = simplified);
    TRADITIONAL.marks().stream().forEach(c -> MARKS[c] = true);
    for (int c = 0; c < PLAIN.length; c++) {
      SPECIAL[c / Long.SIZE] |= PLAIN[c] != c || MARKS[c] ? 1L << c : 0;
    }
  }

  private static boolean isSpecial(char c) {
    return (SPECIAL[c >>> 6] >>> c & 1) != 0;
  }

  private Script() {}

  /** The character with full-width forms made half-width, one for one. */
  public static char plain(char c) {
    return isSpecial(c) ? PLAIN[c] : c;
  }

  /** A text with each character made plain; offsets stay as they are. */
  public static char[] plain(String text) {
    char[] plain = text.toCharArray();
    boolean marked = false;
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (isSpecial(c)) {
        marked |= MARKS[c];
        plain[i] = PLAIN[c];
      }
    }
    if (marked) {
      TRADITIONAL.simplifyWords(text, plain);
    }
    return plain;
  }

  /** A part of a text with each character made plain by itself. */
  public static char[] plain(String text, int from, int to) {
    char[] plain = new char[to - from];
    for (int i = from; i < to; i++) {
      plain[i - from] = plain(text.charAt(i));
    }
    return plain;
  }

  /** Whether a character is one of 0 to 9. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character is an unaccented Latin letter. */
  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /**
   * Whether a character is a Chinese one: CJK Unified Ideographs with extension A, and halves of
   * surrogate pairs.
   */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || Character.isSurrogate(c);
  }

  /** Whether a character is none of the marks, digits and letters that part or open anything. */
  public static boolean isWordChar(char c) {
    return c >= FIRST_HAN && c < FULL_WIDTH;
  }

  /** Whether nothing but blanks stands from one place to another. */
  public static boolean isBlank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence may end here. */
  public static boolean endsSentence(char c) {
    return c <= '。' && (c == '。' || c == '!' || c == '?' || c == '…' || c == '\n');
  }

  /** Whether a clause ends here; the ideographic comma 、 does not end one. */
  public static boolean endsClause(char c) {
    return c <= '。' && (c == ',' || c == ';' || c == ':' || endsSentence(c));
  }

  /** Whether a mark opens a quotation or bracket. */
  public static boolean opens(char c) {
    return c < FIRST_HAN
        && (c == '(' || c == '“' || c == '《' || c == '〈' || c == '「' || c == '[' || c == '【'
            || c == '‘');
  }

  /** Whether a mark closes a quotation or bracket. */
  public static boolean closes(char c) {
    return c < FIRST_HAN
        && (c == ')' || c == '”' || c == '》' || c == '〉' || c == '」' || c == ']' || c == '】'
            || c == '’');
  }
}
