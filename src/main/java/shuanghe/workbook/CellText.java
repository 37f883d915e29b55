package shuanghe.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text fit to stand in a cell. */
final class CellText {

  /** Excel's limit, in UTF-16 units ("Excel specifications and limits"). */
  static final int LIMIT = 32_767;

  /** ST_Xstring (ECMA-376, 22.9.2.19) reads {@code _xHHHH_} as one character. */
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * Replaces what XML cannot carry: control characters by their pictures (U+2400 …), lone
   * surrogates and noncharacters by U+FFFD; line ends become {@code \n}.
   */
  static String clean(String text) {
    int n = text.length();
    for (int i = 0; i < n; i++) {
      if (isSuspect(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static boolean isSuspect(char c) {
    return c < 0x20 && c != '\n' && c != '\t'
        || c == 0x7F
        || c >= 0xD800 && c < 0xE000
        || c >= 0xFFFE;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSuspect(c)) {
        clean.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if (c < 0x20) {
        clean.append((char) (0x2400 + c));
      } else if (c == 0x7F) {
        clean.append('\u2421');
      } else {
        clean.append('\uFFFD');
      }
    }
    return clean.toString();
  }

  /** Text as a cell of the file must hold it, so that {@code _x0041_} is not read as A. */
  static String escaped(String clean) {
    return clean.contains("_x") ? ESCAPE_LIKE.matcher(clean).replaceAll("_x005F_") : clean;
  }

  /** Whether a spreadsheet would read the text as a formula when it is typed in. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
  }

  /** Cuts text into pieces of at most {@code limit} units, never through a character. */
  static List<String> pieces(String text, int limit) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > limit) {
      int to = from + limit;
      if (Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  /** Width of the longest line in columns of a Latin digit; a Chinese character takes two. */
  static int width(String text) {
    int longest = 0;
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        longest = Math.max(longest, width);
        width = 0;
      } else {
        width += isWide(c) ? 2 : 1;
      }
    }
    return Math.max(longest, width);
  }

  private static boolean isWide(char c) {
    return c >= 0x1100 && c < 0xD800 && c != '\u2421'
        || c >= 0xF900 && c < 0xFFE7
        || c == '“'
        || c == '”'
        || c == '—'
        || c == '…';
  }
}
