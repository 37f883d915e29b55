package shuanghe.briefing;

import java.util.List;

/**
 * A sentence or list entry with the numbers of its sources.
 *
 * @param lead words set off before the text, or empty
 * @param text the sentence
 * @param sources numbers in the source list, ascending
 */
record SourcedLine(String lead, String text, List<Integer> sources) {

  SourcedLine {
    sources = List.copyOf(sources);
  }

  static SourcedLine of(String text, List<Integer> sources) {
    return new SourcedLine("", text, sources);
  }
}
