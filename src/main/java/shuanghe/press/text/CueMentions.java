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

  private final int[] firstAt;
  private final int[] ends;
  private final Cue[] cues;
  private final long roles;

  private CueMentions(int[] firstAt, int[] ends, Cue[] cues, long roles) {
    this.firstAt = firstAt;
    this.ends = ends;
    this.cues = cues;
    this.roles = roles;
  }

  static CueMentions in(char[] text, Lexicon<List<Cue>> words) {
    Finder finder = new Finder(text.length);
    for (int i = 0; i < text.length; i++) {
      finder.firstAt[i] = finder.count;
      words.each(text, i, text.length, finder);
    }
    finder.firstAt[text.length] = finder.count;
    return new CueMentions(
        finder.firstAt,
        Arrays.copyOf(finder.ends, finder.count),
        Arrays.copyOf(finder.cues, finder.count),
        finder.roles);
  }

  /** Collects what stands at each place. */
  private static final class Finder implements Lexicon.Found<List<Cue>> {

    private final int[] firstAt;
    private int[] ends = new int[32];
    private Cue[] cues = new Cue[32];
    private int count;
    private long roles;

    Finder(int length) {
      firstAt = new int[length + 1];
    }

    @Override
    public void at(int end, List<Cue> here) {
      for (int i = 0; i < here.size(); i++) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
          cues = Arrays.copyOf(cues, count * 2);
        }
        ends[count] = end;
        cues[count++] = here.get(i);
        roles |= bit(here.get(i).role());
      }
    }
  }

  private static long bit(CueRole role) {
    return 1L << (role.ordinal() & 63);
  }

  /** The longest word of a role that begins at a place and ends by {@code to}. */
  public Optional<CueMention> longest(CueRole role, int at, int to) {
    if ((roles & bit(role)) != 0) {
      for (int i = firstAt[at + 1] - 1; i >= firstAt[at]; i--) {
        if (cues[i].role() == role && ends[i] <= to) {
          return Optional.of(new CueMention(at, ends[i], cues[i]));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Where the longest word of a role that begins at a place ends; the place itself if none does.
   */
  public int end(CueRole role, int at, int to) {
    return longest(role, at, to).map(CueMention::end).orElse(at);
  }

  /** Whether a word of the role stands between two places. */
  public boolean has(CueRole role, int from, int to) {
    if ((roles & bit(role)) == 0) {
      return false;
    }
    for (int i = firstAt[from]; i < firstAt[Math.max(from, to)]; i++) {
      if (cues[i].role() == role && ends[i] <= to) {
        return true;
      }
    }
    return false;
  }

  /** All words of a role between two places, the longest at each place, not overlapping. */
  public List<CueMention> all(CueRole role, int from, int to) {
    if ((roles & bit(role)) == 0) {
      return List.of();
    }
    List<CueMention> all = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Optional<CueMention> here = longest(role, at, to);
      if (here.isPresent()) {
        all.add(here.get());
        at = here.get().end() - 1;
      }
    }
    return all;
  }

  /** The last word of a role between two places. */
  public Optional<CueMention> last(CueRole role, int from, int to) {
    List<CueMention> all = all(role, from, to);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The longest word of a role that ends at a place and begins at or behind {@code from}. */
  public Optional<CueMention> endingAt(CueRole role, int from, int end) {
    if ((roles & bit(role)) != 0) {
      for (int at = from; at < end; at++) {
        for (int i = firstAt[at]; i < firstAt[at + 1]; i++) {
          if (cues[i].role() == role && ends[i] == end) {
            return Optional.of(new CueMention(at, end, cues[i]));
          }
        }
      }
    }
    return Optional.empty();
  }
}
