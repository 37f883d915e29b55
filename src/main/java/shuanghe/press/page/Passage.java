package shuanghe.press.page;

import java.util.Arrays;
import java.util.List;
import shuanghe.model.Paragraph;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/**
 * A paragraph put together from the lines the layout tore it into; keeps for each character the
 * line on which it is printed.
 *
 * @param role the part it plays
 * @param text joined text, verbatim
 * @param mentions its characters, full width made half width, with all words found in them
 * @param sentences first and last offset of each sentence
 * @param starts offset at which each source line begins, ascending, the first being 0
 * @param lines number of each source line
 * @param setInLines whether each line is a clause of its own, as on posters
 */
public record Passage(
    Paragraph.Role role,
    String text,
    CueMentions mentions,
    List<int[]> sentences,
    int[] starts,
    int[] lines,
    boolean setInLines) {

  /** Passage that stands on one line, counted from 1. */
  public static Passage of(Vocabulary words, Paragraph.Role role, String text, int line) {
    return of(words, role, text, new int[] {0}, new int[] {line}, false);
  }

  private static Passage of(
      Vocabulary words,
      Paragraph.Role role,
      String text,
      int[] starts,
      int[] lines,
      boolean setInLines) {
    char[] plain = Script.plain(text);
    return new Passage(
        role, text, words.mentions(plain), Sentence.bounds(plain), starts, lines, setInLines);
  }

  /** Paragraph of the lines that the layout tore it into. */
  static Passage of(Vocabulary words, Paragraph.Role role, List<PrintedLine> pieces) {
    return of(words, role, pieces, false);
  }

  /** The same, where each line may be a clause of its own. */
  static Passage of(
      Vocabulary words, Paragraph.Role role, List<PrintedLine> pieces, boolean setInLines) {
    if (pieces.size() == 1) {
      return of(words, role, pieces.getFirst().text(), pieces.getFirst().number());
    }
    int[] starts = new int[pieces.size()];
    int[] lines = new int[pieces.size()];
    int length = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = length;
      lines[i] = pieces.get(i).number();
      length += pieces.get(i).text().length();
    }
    char[] text = new char[length];
    for (int i = 0; i < starts.length; i++) {
      String piece = pieces.get(i).text();
      piece.getChars(0, piece.length(), text, starts[i]);
    }
    return of(words, role, new String(text), starts, lines, setInLines);
  }

  /** Its characters, full width made half width. */
  public char[] plain() {
    return mentions.text();
  }

  /** The line on which the character at the offset is printed. */
  public int lineAt(int offset) {
    int i = starts.length - 1;
    while (i > 0 && starts[i] > offset) {
      i--;
    }
    return lines[i];
  }

  /** Whether a line of its own, which is a clause, begins at an offset. */
  public boolean opensClause(int offset) {
    return setInLines && Arrays.binarySearch(starts, offset) >= 0;
  }

  /** Line, counted from 1, on which it begins. */
  public int firstLine() {
    return lines[0];
  }

  /** Line, counted from 1, on which it ends. */
  public int lastLine() {
    int last = 0;
    for (int line : lines) {
      last = Math.max(last, line);
    }
    return last;
  }
}
