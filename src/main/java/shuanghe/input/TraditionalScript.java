package shuanghe.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Traditional characters in simplified script, by the list {@code traditional.csv}: the characters
 * of OpenCC's table (TSCharacters, Apache License 2.0) that stand for one character and are none of
 * simplified script themselves by GB 2312. What simplified script has as well (乾, 著, 瞭, 藉, 覆)
 * stays, so that 乾县 and 著名 are left alone; it changes in the words that are listed.
 *
 * @param characters a character for a character
 * @param words written and simplified form, of equal length
 * @param marks the characters of the words that change there alone; each word holds one
 */
public record TraditionalScript(
    Map<Character, Character> characters, List<String[]> words, BitSet marks) {

  private static final char FIRST_MARK = 0x3000;
  private static final String LIST = "/shuanghe/input/traditional.csv";

  /** Holder of the one list, which is read when it is first asked for. */
  private static final class Own {
    private static final TraditionalScript LIST = load();

    /** What each character is by itself in simplified script; a lookup for each cell of a table. */
    private static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

    static {
      for (int c = 0; c < SIMPLE.length; c++) {
        SIMPLE[c] = (char) c;
      }
      LIST.characters.forEach((c, simple) -> SIMPLE[c] = simple);
    }
  }

  /** The list of the program. */
  public static TraditionalScript own() {
    return Own.LIST;
  }

  private static TraditionalScript load() {
    Map<Character, Character> characters = new HashMap<>();
    List<String[]> words = new ArrayList<>();
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TraditionalScript.class.getResourceAsStream(LIST)),
                StandardCharsets.UTF_8))) {
      list.readLine();
      for (String line = list.readLine(); line != null; line = list.readLine()) {
        String[] pair = line.split(",");
        if (pair.length != 2 || pair[0].length() != pair[1].length()) {
          throw new IllegalStateException(
              LIST
                  + ": '"
                  + line
                  + "' is no pair of equal length; right: a traditional word, the simplified one");
        }
        if (pair[0].length() > 1) {
          words.add(pair);
        } else if (characters.put(pair[0].charAt(0), pair[1].charAt(0)) != null) {
          throw new IllegalStateException(LIST + ": '" + pair[0] + "' stands twice");
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    BitSet marks = new BitSet();
    for (String[] word : words) {
      for (int i = 0; i < word[0].length(); i++) {
        char c = word[0].charAt(i);
        if (c != word[1].charAt(i) && !characters.containsKey(c)) {
          marks.set(c);
        }
      }
    }
    return new TraditionalScript(Map.copyOf(characters), List.copyOf(words), marks);
  }

  /**
   * A text in simplified script by the program's list; a text that holds no traditional character
   * is given back itself.
   */
  public static String simplified(String text) {
    char[] plain = null;
    boolean marked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK) {
        marked |= Own.LIST.marks.get(c);
        if (Own.SIMPLE[c] != c) {
          plain = plain == null ? text.toCharArray() : plain;
          plain[i] = Own.SIMPLE[c];
        }
      }
    }
    if (marked) {
      plain = plain == null ? text.toCharArray() : plain;
      Own.LIST.simplifyWords(text, plain);
    }
    return plain == null ? text : new String(plain);
  }

  /** Simplifies the words of the list where they stand in a text that holds a mark. */
  public void simplifyWords(String text, char[] plain) {
    words.forEach(word -> simplify(word, text, plain));
  }

  private static void simplify(String[] word, String text, char[] plain) {
    int at = text.indexOf(word[0]);
    while (at >= 0) {
      word[1].getChars(0, word[1].length(), plain, at);
      at = text.indexOf(word[0], at + word[0].length());
    }
  }
}
