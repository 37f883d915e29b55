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

  private static final int[] NO_PLACES = {};
  private static final long[] NO_PARTS = {};

  /** The words with their parts, a bit each. */
  private final WordList<Long> words;

  PeriodCues(Vocabulary vocabulary) {
    words = vocabulary.scanned();
    Map<String, Long> parts = new LinkedHashMap<>();
    for (RoleWord<PeriodCue> cue : Language.words("periods", PeriodCue.class, List.of())) {
      parts.merge(cue.word(), bit(cue.role()), (a, b) -> a | b);
    }
    parts.forEach(words::add);
  }

  private static long bit(PeriodCue cue) {
    return 1L << cue.ordinal();
  }

  /** The words of a sentence by their parts. */
  static final class InSentence {

    private static final int SOME = 4;

    private int[] starts = NO_PLACES;
    private int[] ends = NO_PLACES;

    /** The parts of each word. */
    private long[] played = NO_PARTS;

    private int size;

    /** The parts of all words. */
    private long parts;

    private void clear() {
      size = 0;
      parts = 0;
    }

    private void add(int start, int end, long plays) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size + SOME);
        ends = Arrays.copyOf(ends, starts.length);
        played = Arrays.copyOf(played, starts.length);
      }
      starts[size] = start;
      ends[size] = end;
      played[size++] = plays;
      parts |= plays;
    }

    /** Whether a word of the part lies in the stretch. */
    boolean has(PeriodCue cue, int from, int to) {
      if ((parts & bit(cue)) == 0) {
        return false;
      }
      for (int i = 0; i < size; i++) {
        if ((played[i] & bit(cue)) != 0 && starts[i] >= from && ends[i] <= to) {
          return true;
        }
      }
      return false;
    }

    /** Whether a word of the part begins here. */
    boolean startsWith(PeriodCue cue, int at) {
      for (int i = 0; i < size; i++) {
        if (starts[i] == at) {
          return (played[i] & bit(cue)) != 0;
        }
      }
      return false;
    }

    /** Whether a word of the part ends here. */
    boolean endsWith(PeriodCue cue, int end) {
      for (int i = 0; i < size; i++) {
        if (ends[i] == end) {
          return (played[i] & bit(cue)) != 0;
        }
      }
      return false;
    }
  }

  /**
   * Finds the words of a stretch of a text.
   *
   * @param found takes them in place of those of the sentence before
   */
  void find(CueMentions text, int from, int to, InSentence found) {
    found.clear();
    for (int at = text.place(words, from, to); at < to; ) {
      int word = text.find(words, at, to);
      int end = text.end(at, word);
      found.add(at, end, text.value(words, word));
      at = text.place(words, end, to);
    }
  }
}
