package shuanghe.press.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shuanghe.model.Furniture;
import shuanghe.press.text.LettersForDigits;
import shuanghe.press.text.SpacedText;

/**
 * The text of a page as it is read, each line with the line of the file that prints it.
 *
 * @param text its lines, parted by {@code \n}
 * @param numbers 1-based line of the file for each line of the text
 * @param furniture what the file's markup tells to belong to no article, left out of the text
 * @param unsure numbers put together from digits that stood apart or from letters; their lines
 *     count from 0
 * @param publisher who published it, as the file's markup tells; empty where it does not
 */
public record PageText(
    String text,
    int[] numbers,
    List<Furniture> furniture,
    List<SpacedText.Number> unsure,
    String publisher) {

  public PageText {
    furniture = List.copyOf(furniture);
    unsure = List.copyOf(unsure);
  }

  /**
   * A text whose lines are those of its file, blanks that recognition left between its characters
   * closed, letters that it took for digits put right, and numbers that a line's end tears put
   * together.
   *
   * @param firstLine the line of the file on which it begins
   */
  public static PageText of(String text, int firstLine) {
    SpacedText closed = SpacedText.of(DayInLines.joined(text));
    LettersForDigits plain = LettersForDigits.of(closed.text());
    NumberInLines joined = NumberInLines.of(plain.text());
    int[] numbers = joined.lines().clone();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += firstLine;
    }
    List<SpacedText.Number> unsure = new ArrayList<>();
    closed.unsure().forEach(number -> unsure.add(joined.moved(number)));
    plain.unsure().forEach(number -> unsure.add(joined.moved(number)));
    unsure.addAll(joined.unsure());
    return new PageText(joined.text(), numbers, List.of(), unsure, "");
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
    return new PageText(
        text.substring(0, end), Arrays.copyOf(numbers, lines), furniture, unsure, publisher);
  }

  /** Whether a number printed on a line of the file may as well be two. */
  public boolean isUnsure(int number, String printed) {
    for (SpacedText.Number u : unsure) {
      if (u.line() < numbers.length
          && numbers[u.line()] == number
          && printed.contains(u.digits())) {
        return true;
      }
    }
    return false;
  }

  /** The line at a place, from 0, without the blanks around it. */
  public String line(int at) {
    return text.split("\n", -1)[at].strip();
  }
}
