package shuanghe.messages;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Widths of texts on a terminal, in columns: a Han character or a full-width mark takes two
 * (Unicode Standard Annex #11).
 */
public final class TextWidth {

  private TextWidth() {}

  /** The columns a text takes. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int character) {
    return switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }

  /** The text with blanks behind it up to so many columns; a wider one stays as it is. */
  public static String filledUp(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** As much of the text's beginning as takes no more than so many columns. */
  public static String cut(String text, int columns) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      width += of(character);
      if (width > columns) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end);
  }
}
