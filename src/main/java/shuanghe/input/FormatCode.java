package shuanghe.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a number format's code, of which the first section counts: text that is shown as it
 * stands, and signs that say how the number is shown (ECMA-376 part 1, 18.8.31). Bracketed parts,
 * such as colours and locales, and blanks of a sign's width are left out.
 *
 * @param parts in the order of the code
 */
record FormatCode(List<FormatPart> parts) {

  /** The sign for a number as it is, in any case of letters. */
  static final String GENERAL = "General";

  /**
   * A part of a code.
   *
   * @param isText whether it is shown as it stands; quoted or escaped
   * @param words the text, one sign, or {@link #GENERAL}
   */
  record FormatPart(boolean isText, String words) {

    static FormatPart literal(String words) {
      return new FormatPart(true, words);
    }

    static FormatPart code(String sign) {
      return new FormatPart(false, sign);
    }
  }

  static FormatCode of(String code) {
    List<FormatPart> parts = new ArrayList<>();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case ';' -> i = code.length();
        case '"' -> {
          int end = end(code, '"', i);
          parts.add(FormatPart.literal(code.substring(i + 1, end)));
          i = end;
        }
        case '[' -> i = end(code, ']', i);
        case '\\', '!' -> {
          i++;
          parts.add(FormatPart.literal(code.substring(i, Math.min(i + 1, code.length()))));
        }
        case '_', '*' -> i++;
        default -> {
          boolean isGeneral = code.regionMatches(true, i, GENERAL, 0, GENERAL.length());
          parts.add(FormatPart.code(isGeneral ? GENERAL : String.valueOf(c)));
          i += isGeneral ? GENERAL.length() - 1 : 0;
        }
      }
    }
    return new FormatCode(parts);
  }

  /** Where a part ends that begins at a quote or bracket; the end of the code if it is open. */
  private static int end(String code, char closing, int from) {
    int at = code.indexOf(closing, from + 1);
    return at < 0 ? code.length() : at;
  }
}
