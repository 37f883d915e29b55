package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Cue;
import shuanghe.press.text.CueList;
import shuanghe.press.text.Lexicon;

/** The words of {@code periods.csv}, found in one pass over a sentence. */
final class PeriodCues {

  private final Lexicon<List<PeriodCue>> words;

  PeriodCues() {
    Map<String, List<PeriodCue>> roles = new java.util.LinkedHashMap<>();
    for (Cue<PeriodCue> cue : CueList.of("periods", PeriodCue.class, List.of())) {
      roles.computeIfAbsent(cue.word(), w -> new ArrayList<>()).add(cue.role());
    }
    words = new Lexicon<>(new Alphabet());
    roles.forEach(words::add);
  }

  /** A word found in a sentence. */
  private record Found(int start, int end) {}

  /** The words of a sentence by their parts. */
  static final class InSentence {

    private final Map<PeriodCue, List<Found>> byCue = new EnumMap<>(PeriodCue.class);

    /** Whether a word of the part lies in the stretch. */
    boolean has(PeriodCue cue, int from, int to) {
      for (Found found : byCue.getOrDefault(cue, List.of())) {
        if (found.start >= from && found.end <= to) {
          return true;
        }
      }
      return false;
    }

    /** Whether a word of the part begins here. */
    boolean startsWith(PeriodCue cue, int at) {
      return byCue.getOrDefault(cue, List.of()).stream().anyMatch(f -> f.start == at);
    }

    /** Whether a word of the part ends here. */
    boolean endsWith(PeriodCue cue, int end) {
      return byCue.getOrDefault(cue, List.of()).stream().anyMatch(f -> f.end == end);
    }
  }

  InSentence in(char[] text, int from, int to) {
    InSentence found = new InSentence();
    int i = from;
    while (i < to) {
      Lexicon.Hit<List<PeriodCue>> hit = words.longest(text, i, to);
      if (hit == null) {
        i++;
        continue;
      }
      for (PeriodCue cue : hit.value()) {
        found.byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(new Found(i, hit.end()));
      }
      i = hit.end();
    }
    return found;
  }
}
