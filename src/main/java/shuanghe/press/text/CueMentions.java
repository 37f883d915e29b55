package shuanghe.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

/**
 * All words of the language in a text with all their roles, found in one pass. At each place stand
 * the words that begin there, the shorter first; words may overlap.
 */
public final class CueMentions {

  /** A word of the language with all its roles. */
  static final class Word {

    private final Cue[] cues;
    private final long[] roles = new long[LONGS];

    Word(List<Cue> cues) {
      this.cues = cues.toArray(Cue[]::new);
      for (Cue cue : this.cues) {
        add(roles, cue.role());
      }
    }

    boolean is(CueRole role) {
      return holds(roles, role);
    }

    Cue as(CueRole role) {
      for (Cue cue : cues) {
        if (cue.role() == role) {
          return cue;
        }
      }
      throw new IllegalArgumentException("the word has no such role: " + role);
    }
  }

  private static final int LONGS = (CueRole.values().length + Long.SIZE - 1) / Long.SIZE;

  private final int[] firstAt;
  private int[] ends;
  private Word[] words;
  private int count;

  /** The roles of all words found, a bit each. */
  private final long[] roles = new long[LONGS];

  private CueMentions(int length) {
    firstAt = new int[length + 1];
    ends = new int[length];
    words = new Word[length];
  }

  static CueMentions in(char[] text, Lexicon<Word> lexicon) {
    CueMentions found = new CueMentions(text.length);
    Lexicon.Found<Word> add = found::add;
    for (int i = 0; i < text.length; i++) {
      found.firstAt[i] = found.count;
      lexicon.each(text, i, text.length, add);
    }
    found.firstAt[text.length] = found.count;
    return found;
  }

  private void add(int end, Word word) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
      words = Arrays.copyOf(words, count * 2);
    }
    ends[count] = end;
    words[count++] = word;
    for (int i = 0; i < LONGS; i++) {
      roles[i] |= word.roles[i];
    }
  }

  private static void add(long[] roles, CueRole role) {
    roles[role.ordinal() / Long.SIZE] |= 1L << role.ordinal();
  }

  private static boolean holds(long[] roles, CueRole role) {
    return (roles[role.ordinal() / Long.SIZE] >>> role.ordinal() & 1) != 0;
  }

  /** The index of the longest word of a role that begins at a place and ends by another; or -1. */
  private int longestAt(CueRole role, int at, int to) {
    for (int i = firstAt[at + 1] - 1; i >= firstAt[at]; i--) {
      if (ends[i] <= to && words[i].is(role)) {
        return i;
      }
    }
    return -1;
  }

  private CueMention mention(CueRole role, int at, int index) {
    return new CueMention(at, ends[index], words[index].as(role));
  }

  /** The longest word of a role that begins at a place and ends by {@code to}. */
  public Optional<CueMention> longest(CueRole role, int at, int to) {
    int longest = holds(roles, role) ? longestAt(role, at, to) : -1;
    return longest < 0 ? Optional.empty() : Optional.of(mention(role, at, longest));
  }

  /**
   * Where the longest word of a role that begins at a place ends; the place itself if none does.
   */
  public int end(CueRole role, int at, int to) {
    int longest = holds(roles, role) ? longestAt(role, at, to) : -1;
    return longest < 0 ? at : ends[longest];
  }

  /** Whether a word of the role stands between two places. */
  public boolean has(CueRole role, int from, int to) {
    if (!holds(roles, role)) {
      return false;
    }
    for (int i = firstAt[from]; i < firstAt[Math.max(from, to)]; i++) {
      if (ends[i] <= to && words[i].is(role)) {
        return true;
      }
    }
    return false;
  }

  /** All words of a role between two places, the longest at each place, not overlapping. */
  public List<CueMention> all(CueRole role, int from, int to) {
    if (!has(role, from, to)) {
      return List.of();
    }
    List<CueMention> all = new ArrayList<>();
    int at = from;
    while (at < to) {
      int longest = longestAt(role, at, to);
      if (longest >= 0) {
        all.add(mention(role, at, longest));
      }
      at = longest < 0 ? at + 1 : ends[longest];
    }
    return all;
  }

  /** The first of all words of a role between two places. */
  public Optional<CueMention> first(CueRole role, int from, int to) {
    if (has(role, from, to)) {
      for (int at = from; at < to; at++) {
        int longest = longestAt(role, at, to);
        if (longest >= 0) {
          return Optional.of(mention(role, at, longest));
        }
      }
    }
    return Optional.empty();
  }

  /** The last of all words of a role between two places. */
  public Optional<CueMention> last(CueRole role, int from, int to) {
    List<CueMention> all = all(role, from, to);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The longest word of a role that ends at a place and begins at or behind {@code from}. */
  public Optional<CueMention> endingAt(CueRole role, int from, int end) {
    if (holds(roles, role)) {
      for (int at = from; at < end; at++) {
        for (int i = firstAt[at]; i < firstAt[at + 1]; i++) {
          if (ends[i] == end && words[i].is(role)) {
            return Optional.of(mention(role, at, i));
          }
        }
      }
    }
    return Optional.empty();
  }
}
