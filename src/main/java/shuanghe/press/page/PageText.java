package shuanghe.press.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import shuanghe.model.Furniture;

/**
 * The text of a page as it is read, each line with the line of the file that prints it.
 *
 * @param text its lines, parted by {@code \n}
 * @param numbers 1-based line of the file for each line of the text
 * @param furniture what the file's markup tells to belong to no article, left out of the text
 */
public record PageText(String text, int[] numbers, List<Furniture> furniture) {

  public PageText {
    furniture = List.copyOf(furniture);
  }

  /**
   * A text whose lines are those of its file.
   *
   * @param firstLine the line of the file on which it begins
   */
  public static PageText of(String text, int firstLine) {
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new PageText(text, IntStream.range(firstLine, firstLine + lines).toArray(), List.of());
  }

  /** How many lines it has. */
  public int size() {
    return numbers.length;
  }

  /** Its first lines, so many as are wanted. */
  public PageText first(int lines) {
    int end = -1;
    for (int i = 0; i < lines; i++) {
      int next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length() : next;
    }
    return new PageText(text.substring(0, end), Arrays.copyOf(numbers, lines), furniture);
  }

  /** The line at a place, from 0, without the blanks around it. */
  public String line(int at) {
    return text.split("\n", -1)[at].strip();
  }
}
