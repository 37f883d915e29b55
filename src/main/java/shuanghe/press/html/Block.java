package shuanghe.press.html;

import java.util.List;
import shuanghe.press.text.Script;

/**
 * A line of a web page as a browser shows it: the text of one block, up to a line break.
 *
 * @param number 1-based line of the file on which it begins
 * @param text without the blanks around it, never empty
 * @param linked how many of its characters are links
 * @param level of the heading it stands in, 1 to 6, or 0
 * @param style name and class of its element: blocks made alike look alike
 * @param place what the names of the elements around it say of where it stands
 * @param boxes the numbers of the elements it stands in, from within
 * @param bold whether all of it is set in bold
 * @param row whether it is a row of a table, its cells parted by tabs
 */
record Block(
    int number,
    String text,
    int linked,
    int level,
    String style,
    Region place,
    List<Integer> boxes,
    boolean bold,
    boolean row) {

  /** Evidence of the ids and classes of elements, which is weak. */
  enum Region {
    BODY,
    UNKNOWN,
    ASIDE
  }

  /** The page's own elements: a block that stands in so many stands in the page itself. */
  private static final int PAGE = 4;

  private static final String MARKS = "，。；：！？、,;:";
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_SUBHEAD = 40;
  private static final int SHORTEST_PROSE = 30;
  private static final int SHORTEST_SENTENCE = 10;

  int length() {
    return text.length();
  }

  /** Whether most of it can be clicked. */
  boolean isLink() {
    return 2 * linked > text.length();
  }

  /** How many marks part its clauses. */
  int marks() {
    return (int) text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
  }

  /**
   * Whether it stands in the element of another block or in the one around that; of all that stands
   * in the page itself only the next of its own.
   */
  boolean standsBeside(Block other) {
    if (boxes.getFirst().equals(other.boxes.getFirst())) {
      return true;
    }
    int around = other.boxes.get(1);
    return other.boxes.size() > PAGE ? boxes.contains(around) : boxes.get(1) == around;
  }

  /** Whether it is running text: a sentence that ends, or clauses of some length. */
  boolean isProse() {
    return !isLink()
        && (endsSentence() && length() >= SHORTEST_SENTENCE
            || text.indexOf('。') >= 0 && length() >= SHORTEST_SENTENCE
            || marks() >= 2 && length() >= SHORTEST_PROSE);
  }

  private boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && Script.closes(Script.plain(text.charAt(last)))) {
      last--;
    }
    return Script.endsSentence(Script.plain(text.charAt(last))) && text.charAt(last) != '…';
  }

  /** Whether it may be a headline by its length and its end. */
  boolean mayBeHeadline() {
    return length() >= 4 && length() <= LONGEST_HEADING && text.indexOf('。') < 0 && hasWords();
  }

  /** Whether it is short enough to head a section. */
  boolean mayHeadSection() {
    return length() <= LONGEST_SUBHEAD && text.indexOf('。') < 0 && !endsSentence() && hasWords();
  }

  private boolean hasWords() {
    return text.chars().filter(c -> Character.isLetter(c)).count() * 2 >= length();
  }
}
