package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence with what was found in it, offsets counting from the beginning of its passage.
 *
 * @param mentions the passage's characters made plain, with all words found in them
 * @param from offset of its first character
 * @param to offset behind its last
 * @param quantities its numbers with their units, in the order of the text
 * @param times its expressions of time, in the order of the text
 * @param areas areas named in it, in the order of the text
 */
public record Sentence(
    CueMentions mentions,
    int from,
    int to,
    List<Quantity> quantities,
    List<TimeMention> times,
    List<AreaMention> areas) {

  /**
   * Longer text without a full stop is cut at a comma, so that no text takes more than linear time.
   */
  private static final int LONGEST = 1_500;

  /** Where the sentences of a passage begin and end, in order. */
  public static List<int[]> bounds(char[] t) {
    List<int[]> bounds = new ArrayList<>();
    int from = 0;
    int comma = -1;
    for (int i = 0; i < t.length; i++) {
      int to = -1;
      if (Script.endsSentence(t[i])) {
        to = i + 1;
        while (to < t.length && (Script.endsSentence(t[to]) || Script.closes(t[to]))) {
          to++;
        }
      } else if (Script.endsClause(t[i])) {
        comma = i;
      }
      if (to < 0 && i - from >= LONGEST) {
        to = comma > from ? comma + 1 : i;
      }
      if (to > from) {
        bounds.add(new int[] {from, to});
        from = to;
        comma = -1;
        i = to - 1;
      }
    }
    if (from < t.length) {
      bounds.add(new int[] {from, t.length});
    }
    return bounds;
  }

  /** The passage's characters made plain. */
  public char[] text() {
    return mentions.text();
  }

  /** Where the clause of a place begins. */
  public int clauseStart(int at) {
    int start = at;
    while (start > from && !Script.endsClause(text()[start - 1])) {
      start--;
    }
    return start;
  }

  /** Where the clause of a place ends. */
  public int clauseEnd(int at) {
    int end = at;
    while (end < to && !Script.endsClause(text()[end])) {
      end++;
    }
    return end;
  }

  /** The time that begins at a place. */
  public Optional<TimeMention> timeAt(int start) {
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).start() == start) {
        return Optional.of(times.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a time stands at its beginning, as a clause of its own or before a bracket. */
  public boolean opensWith(TimeMention time) {
    int i = time.end();
    while (i < to && text()[i] == ' ') {
      i++;
    }
    return i < to
        && (Script.endsClause(text()[i]) || text()[i] == '(')
        && isBlank(from, time.start());
  }

  /** Whether nothing but white space stands from one place to another. */
  public boolean isBlank(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text()[i])) {
      i++;
    }
    return i >= end;
  }

  /** Characters from {@code start} to before {@code end}, counted within the sentence's text. */
  public String words(int start, int end) {
    return start < end ? new String(text(), start, end - start) : "";
  }

  /** Whether no word stands before a place in its clause. */
  public boolean opensClause(int at) {
    return isWordless(clauseStart(at), at, List.of());
  }

  /** Whether no word but those for areas stands before a place in its clause. */
  public boolean opensClauseBehindAreas(int at) {
    return isWordless(clauseStart(at), at, areas);
  }

  private boolean isWordless(int start, int at, List<AreaMention> passed) {
    int i = start;
    while (i < at) {
      int area = endOfArea(passed, i);
      if (area == 0 && Script.isHan(text()[i])) {
        return false;
      }
      i = Math.max(i + 1, area);
    }
    return true;
  }

  /** Where the area ends that begins at a place; 0 where none does. */
  private static int endOfArea(List<AreaMention> areas, int start) {
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).start() == start) {
        return areas.get(i).end();
      }
    }
    return 0;
  }
}
