package shuanghe.press.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Language;
import shuanghe.press.text.RoleWord;
import shuanghe.press.text.Vocabulary;
import shuanghe.press.text.WordList;

/** The words of {@code periods.csv}, found in one pass over a sentence. */
final class PeriodCues {

  /** The words with their parts, a bit each. */
  private final WordList<Integer> words;

  PeriodCues(Vocabulary vocabulary) {
    words = vocabulary.scanned();
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (RoleWord<PeriodCue> cue : Language.words("periods", PeriodCue.class, List.of())) {
      parts.merge(cue.word(), bit(cue.role()), (a, b) -> a | b);
    }
    parts.forEach(words::add);
  }

  private static int bit(PeriodCue cue) {
    return 1 << cue.ordinal();
  }

  /** The words of a sentence by their parts. */
  static final class InSentence {

    private static final int INTS = 3;

    /** Start, end and parts of each word. */
    private int[] found = new int[4 * INTS];

    private int size;

    /** The parts of all words. */
    private int parts;

    private void add(int start, int end, int played) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size] = start;
      found[size + 1] = end;
      found[size + 2] = played;
      size += INTS;
      parts |= played;
    }

    /** Whether a word of the part lies in the stretch. */
    boolean has(PeriodCue cue, int from, int to) {
      if ((parts & bit(cue)) == 0) {
        return false;
      }
      for (int i = 0; i < size; i += INTS) {
        if ((found[i + 2] & bit(cue)) != 0 && found[i] >= from && found[i + 1] <= to) {
          return true;
        }
      }
      return false;
    }

    /** Whether a word of the part begins here. */
    boolean startsWith(PeriodCue cue, int at) {
      for (int i = 0; i < size; i += INTS) {
        if (found[i] == at) {
          return (found[i + 2] & bit(cue)) != 0;
        }
      }
      return false;
    }

    /** Whether a word of the part ends here. */
    boolean endsWith(PeriodCue cue, int end) {
      for (int i = 0; i < size; i += INTS) {
        if (found[i + 1] == end) {
          return (found[i + 2] & bit(cue)) != 0;
        }
      }
      return false;
    }
  }

  InSentence in(CueMentions text, int from, int to) {
    InSentence found = new InSentence();
    for (var hit = text.next(words, from, to); hit != null; hit = text.next(words, hit.end(), to)) {
      found.add(hit.start(), hit.end(), hit.value());
    }
    return found;
  }
}
