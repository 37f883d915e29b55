package shuanghe.press;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence with what was found in it, offsets counting from the beginning of its passage.
 *
 * @param text the passage's characters made plain
 */
record Sentence(
    char[] text,
    int from,
    int to,
    List<Quantity> quantities,
    List<TimeMention> times,
    List<AreaMention> areas) {

  /** Where the sentences of a passage begin and end, in order. */
  static List<int[]> bounds(char[] t) {
    List<int[]> bounds = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < t.length; i++) {
      if (Script.endsSentence(t[i])) {
        int to = i + 1;
        while (to < t.length && (Script.endsSentence(t[to]) || Script.closes(t[to]))) {
          to++;
        }
        bounds.add(new int[] {from, to});
        from = to;
        i = to - 1;
      }
    }
    if (from < t.length) {
      bounds.add(new int[] {from, t.length});
    }
    return bounds;
  }

  String words(int start, int end) {
    return start < end ? new String(text, start, end - start) : "";
  }
}
