package shuanghe.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

/**
 * All words of a text that stand in any list of a vocabulary, found in one pass; all later look-ups
 * read what was found. At each place stand the words that begin there, the shorter first; words may
 * overlap.
 */
public final class CueMentions {

  private final char[] text;
  private final Words words;

  /** The first word of each place among those found. */
  private final int[] firstAt;

  /**
   * Where words of the lists scanned for begin, list by list, a bit for each place, so that a scan
   * passes over the places between by the dozen.
   */
  private final long[] scansAt;

  /** How many of these a list has. */
  private final int scanLongs;

  /** Number and length of each word found. */
  private int[] found;

  /** The lists that any of them is in, a bit each. */
  private final long[] lists = new long[ListSets.LONGS];

  private CueMentions(char[] text, Words words, int scans) {
    this.text = text;
    this.words = words;
    this.firstAt = new int[text.length + 1];
    this.scanLongs = (text.length + Long.SIZE - 1) / Long.SIZE;
    this.scansAt = new long[scans * scanLongs];
    this.found = new int[text.length + words.numbers().longestWord()];
  }

  /**
   * Words of the lists in a text, scanned once.
   *
   * @param scans how many of the lists texts are scanned for
   */
  static CueMentions in(char[] text, Words words, int scans) {
    CueMentions mentions = new CueMentions(text, words, scans);
    mentions.findAll();
    return mentions;
  }

  private void findAll() {
    Lexicon<?> lexicon = words.numbers();
    ListSets sets = words.sets();
    int size = 0;
    for (int i = 0; i < text.length; i++) {
      if (found.length - size < lexicon.longestWord()) {
        found = Arrays.copyOf(found, 2 * found.length);
      }
      firstAt[i] = size;
      int next = lexicon.each(text, i, found, size);
      int scans = 0;
      for (; size < next; size++) {
        int set = words.set(word(size));
        sets.addTo(lists, set);
        scans |= sets.scans(set);
      }
      for (; scans != 0; scans &= scans - 1) {
        int list = Integer.numberOfTrailingZeros(scans);
        scansAt[list * scanLongs + i / Long.SIZE] |= 1L << i;
      }
    }
    firstAt[text.length] = size;
  }

  /** The characters, made plain. */
  public char[] text() {
    return text;
  }

  /** The number of a word found. */
  private int word(int i) {
    return Lexicon.numberOf(found[i]);
  }

  private boolean holds(int list) {
    return (lists[list / Long.SIZE] >>> list & 1) != 0;
  }

  /** Whether any word of a role stands in the text. */
  public boolean holds(CueRole role) {
    return holds(role.ordinal());
  }

  /** Whether any word of the list stands in the text. */
  public boolean holds(WordList<?> list) {
    return holds(list.number());
  }

  /** The index of the longest word of a list that begins at a place and ends by another; or -1. */
  private int longestAt(int list, int at, int to) {
    for (int i = firstAt[at + 1] - 1; i >= firstAt[at]; i--) {
      if (words.isIn(word(i), list) && end(at, i) <= to) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the first word of a list from an index on that ends by a place; or -1. */
  private int next(int list, int from, int to) {
    int last = firstAt[to];
    for (int i = from; i < last; i++) {
      if (words.isIn(word(i), list) && end(placeOf(i), i) <= to) {
        return i;
      }
    }
    return -1;
  }

  /** Where a word found begins. */
  private int placeOf(int index) {
    int low = 0;
    int high = text.length;
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (firstAt[middle] <= index) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private CueMention mention(CueRole role, int at, int index) {
    return new CueMention(at, end(at, index), (Cue) words.of(word(index), role.ordinal()));
  }

  /**
   * The longest word of a list that begins at a place and ends by {@code to}, as its number among
   * those found; -1 if none does.
   */
  public int find(WordList<?> list, int at, int to) {
    if (list.scan() == 0) {
      return at < to ? longestAt(list.number(), at, to) : -1;
    }
    if (at < to && mayBegin(list, at)) {
      for (int i = firstAt[at + 1] - 1; i >= firstAt[at]; i--) {
        if ((words.scans(word(i)) & list.scan()) != 0 && end(at, i) <= to) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where a word ends that begins at a place, by its number among those found. */
  public int end(int at, int found) {
    return at + Lexicon.lengthOf(this.found[found]);
  }

  /** What a word says in a list, by its number among those found. */
  public <T> T value(WordList<T> list, int found) {
    return list.of(word(found));
  }

  /**
   * The longest word of a list that begins at a place and ends by {@code to}; null if none does.
   */
  public <T> Lexicon.Hit<T> longest(WordList<T> list, int at, int to) {
    int longest = find(list, at, to);
    return longest < 0 ? null : new Lexicon.Hit<>(at, end(at, longest), value(list, longest));
  }

  /** Whether a word of any list begins at a place. */
  public boolean begins(int at) {
    return firstAt[at] < firstAt[at + 1];
  }

  /** Whether a word of a list that is scanned for begins at a place. */
  public boolean mayBegin(WordList<?> list, int at) {
    return (scansAt[list.scanned() * scanLongs + (at >>> 6)] >>> at & 1) != 0;
  }

  /**
   * The next word of a list that is scanned for, the longest at its place; null if none follows.
   */
  public <T> Lexicon.Hit<T> next(WordList<T> list, int from, int to) {
    return longest(list, place(list, from, to), to);
  }

  /** Where the next word of a list that is scanned for begins; {@code to} if none follows. */
  public int place(WordList<?> list, int from, int to) {
    int at = begin(list.scanned(), from, to);
    while (at < to && find(list, at, to) < 0) {
      at = begin(list.scanned(), at + 1, to);
    }
    return at;
  }

  /** The first place from one to another at which a word begins of a list that is scanned for. */
  private int begin(int scanned, int from, int to) {
    if (from >= to) {
      return to;
    }
    int first = scanned * scanLongs;
    int last = first + (to - 1 >>> 6);
    int i = first + (from >>> 6);
    long marked = scansAt[i] & -1L << from;
    while (marked == 0 && i < last) {
      marked = scansAt[++i];
    }
    int at = (i - first << 6) + Long.numberOfTrailingZeros(marked);
    return Math.min(at, to);
  }

  /** The longest word of a role that begins at a place and ends by {@code to}. */
  public Optional<CueMention> longest(CueRole role, int at, int to) {
    int longest = holds(role.ordinal()) ? longestAt(role.ordinal(), at, to) : -1;
    return longest < 0 ? Optional.empty() : Optional.of(mention(role, at, longest));
  }

  /**
   * Where the longest word of a role that begins at a place ends; the place itself if none does.
   */
  public int end(CueRole role, int at, int to) {
    int longest = at < to && holds(role.ordinal()) ? longestAt(role.ordinal(), at, to) : -1;
    return longest < 0 ? at : end(at, longest);
  }

  /** Where the first word of a list between two places begins; the second place if none does. */
  public int begin(WordList<?> list, int from, int to) {
    int next = from < to && holds(list) ? next(list.number(), firstAt[from], to) : -1;
    return next < 0 ? to : placeOf(next);
  }

  /** Whether a word of the role stands between two places. */
  public boolean has(CueRole role, int from, int to) {
    return from < to && holds(role.ordinal()) && next(role.ordinal(), firstAt[from], to) >= 0;
  }

  /** All words of a role between two places, the longest at each place, not overlapping. */
  public List<CueMention> all(CueRole role, int from, int to) {
    if (!has(role, from, to)) {
      return List.of();
    }
    List<CueMention> all = new ArrayList<>();
    for (int at = from; at < to; ) {
      Optional<CueMention> next = first(role, at, to);
      next.ifPresent(all::add);
      at = next.map(CueMention::end).orElse(to);
    }
    return all;
  }

  /** The first of all words of a role between two places. */
  public Optional<CueMention> first(CueRole role, int from, int to) {
    int next = from < to && holds(role.ordinal()) ? next(role.ordinal(), firstAt[from], to) : -1;
    if (next < 0) {
      return Optional.empty();
    }
    int at = placeOf(next);
    return Optional.of(mention(role, at, longestAt(role.ordinal(), at, to)));
  }

  /** The last of all words of a role between two places. */
  public Optional<CueMention> last(CueRole role, int from, int to) {
    List<CueMention> all = all(role, from, to);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The longest word of a role that ends at a place and begins at or behind {@code from}. */
  public Optional<CueMention> endingAt(CueRole role, int from, int end) {
    int first = Math.max(from, end - words.numbers().longestWord());
    for (int at = first; at < end && holds(role.ordinal()); at++) {
      for (int i = firstAt[at]; i < firstAt[at + 1]; i++) {
        if (end(at, i) == end && words.isIn(word(i), role.ordinal())) {
          return Optional.of(mention(role, at, i));
        }
      }
    }
    return Optional.empty();
  }
}
