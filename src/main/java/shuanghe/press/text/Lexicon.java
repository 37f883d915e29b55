package shuanghe.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * A set of words with a value each, read in one pass over a text: at every place the longest word
 * that begins there. A trie in a double array (Aoe, 1989): the child of a node for a character
 * stands at the node's base plus the character's number, where the parent noted there confirms it.
 * Most places of a text cost one array access, each further character of a word three.
 */
public final class Lexicon<T> {

  private static final int NONE = -1;
  private static final int BEGIN = -2;

  /** No word has more characters than these bits can say. */
  private static final int LENGTH_BITS = 8;

  /** The base of a node without children: no character's number leads from it to a place. */
  private static final int CHILDLESS = -1 << Character.SIZE;

  /** The bits of a place's parent and of its value; the base has the rest. */
  private static final int FIELD_BITS = 21;

  private static final int BASE_BITS = Long.SIZE - 2 * FIELD_BITS;
  private static final int VALUE_PLACE = BASE_BITS + FIELD_BITS;
  private static final int MOST = (1 << FIELD_BITS) + BEGIN;

  /** A place that is free: no children, no parent, no value. */
  private static final long FREE = place(CHILDLESS, NONE, NONE);

  private final Alphabet alphabet;
  private final List<T> values = new ArrayList<>();

  /** The value of a character that is a word by itself, behind the node it begins. */
  private static final int ALONE = 1;

  private static final int HEAD_BITS = 1;

  /**
   * For each character by its number, side by side: the node of those that begin a word, NONE for
   * others; the value of the word that it is by itself, NONE where it is none.
   */
  private int[] heads = new int[0];

  /** The first two letters of words, so that few places are looked up in the trie for nothing. */
  private final LetterPairs openings = new LetterPairs();

  /**
   * For each place, in one number so that one look fetches all: what is added to a character's
   * number for the child of the node; the node that the place is a child of, BEGIN for those that
   * begin a word, NONE if it is free; the value of the word that ends at the node, NONE where none
   * does.
   */
  private long[] nodes = new long[32];

  /** All places before this one are taken. */
  private int free;

  private int longestWord;

  /**
   * @param alphabet numbers the characters; lexicons that are read over the same text share it, so
   *     that little memory is touched
   */
  public Lexicon(Alphabet alphabet) {
    this.alphabet = alphabet;
    Arrays.fill(nodes, FREE);
  }

  private static long place(int base, int parent, int value) {
    return base - CHILDLESS
        | (long) (parent - BEGIN) << BASE_BITS
        | (long) (value - NONE) << VALUE_PLACE;
  }

  private static int base(long node) {
    return (int) (node & (1L << BASE_BITS) - 1) + CHILDLESS;
  }

  private static int parent(long node) {
    return (int) (node >>> BASE_BITS & (1L << FIELD_BITS) - 1) + BEGIN;
  }

  private static int value(long node) {
    return (int) (node >>> VALUE_PLACE) + NONE;
  }

  private void setBase(int node, int base) {
    nodes[node] = place(base, parent(nodes[node]), value(nodes[node]));
  }

  private void setParent(int place, int parent) {
    nodes[place] = place(base(nodes[place]), parent, value(nodes[place]));
  }

  private void setValue(int node, int value) {
    nodes[node] = place(base(nodes[node]), parent(nodes[node]), value);
  }

  /** Adds a word; a word that is already in keeps its first value. */
  public void add(String word, T value) {
    if (!word.isEmpty()) {
      of(word, () -> value);
    }
  }

  /** The value of a word, made and added where it is not in. */
  T of(String word, Supplier<T> made) {
    int node = node(word);
    if (value(nodes[node]) == NONE) {
      setValue(node, values.size());
      values.add(made.get());
      if (word.length() == 1) {
        heads[head(letter(word, 0)) + ALONE] = value(nodes[node]);
      }
    }
    return values.get(value(nodes[node]));
  }

  private int letter(String word, int at) {
    return alphabet.number(Script.plain(word.charAt(at)));
  }

  private static int head(int letter) {
    return letter << HEAD_BITS;
  }

  private int node(String word) {
    longestWord = Math.max(longestWord, word.length());
    int begin = letter(word, 0);
    int node = begin(begin);
    for (int i = 1; i < word.length(); i++) {
      int letter = letter(word, i);
      if (i == 1 && childOf(node, letter) == NONE) {
        openings.add(begin, letter);
      }
      node = next(node, letter);
    }
    return node;
  }

  private int begin(int letter) {
    int head = head(letter);
    if (head >= heads.length) {
      int old = heads.length;
      heads = Arrays.copyOf(heads, head(2 * letter + 1));
      Arrays.fill(heads, old, heads.length, NONE);
    }
    if (heads[head] == NONE) {
      heads[head] = firstFree();
      take(heads[head], BEGIN);
    }
    return heads[head];
  }

  /** The child of a node for a letter, made where there is none. */
  private int next(int node, int letter) {
    int base = base(nodes[node]);
    if (base == CHILDLESS) {
      setBase(node, firstFree() - letter);
    } else if (isTaken(base + letter) && parent(nodes[base + letter]) != node
        || base + letter < 0) {
      rebase(node, letter);
    }
    int child = base(nodes[node]) + letter;
    take(child, node);
    return child;
  }

  private int firstFree() {
    while (isTaken(free)) {
      free++;
    }
    return free;
  }

  private boolean isTaken(int place) {
    return place >= 0 && place < nodes.length && parent(nodes[place]) != NONE;
  }

  private void take(int place, int node) {
    if (place >= MOST) {
      throw new IllegalStateException("no lexicon has more than " + MOST + " places");
    }
    if (place >= nodes.length) {
      int old = nodes.length;
      nodes = Arrays.copyOf(nodes, Math.max(place + 1, 2 * old));
      Arrays.fill(nodes, old, nodes.length, FREE);
    }
    setParent(place, node);
  }

  /** Moves the children of a node to where one more has a place among them. */
  private void rebase(int node, int more) {
    int[] letters = lettersOf(node);
    int from = base(nodes[node]);
    int to = firstFree() - Math.min(more, letters[0]);
    while (isTaken(to + more) || isAnyTaken(to, letters)) {
      to++;
    }
    setBase(node, to);
    for (int letter : letters) {
      take(to + letter, node);
      move(from + letter, to + letter);
    }
  }

  private boolean isAnyTaken(int to, int[] letters) {
    for (int letter : letters) {
      if (isTaken(to + letter)) {
        return true;
      }
    }
    return false;
  }

  /** The letters that lead on from a node, in order; the places behind its base are searched. */
  private int[] lettersOf(int node) {
    int base = base(nodes[node]);
    if (base == CHILDLESS) {
      return new int[0];
    }
    int from = Math.max(0, base + 1);
    int to = Math.min(nodes.length, base + alphabet.size() + 1);
    int[] letters = new int[8];
    int count = 0;
    for (int place = from; place < to; place++) {
      if (parent(nodes[place]) == node) {
        letters = count == letters.length ? Arrays.copyOf(letters, 2 * count) : letters;
        letters[count++] = place - base;
      }
    }
    return Arrays.copyOf(letters, count);
  }

  /** Moves a node with what hangs on it. */
  private void move(int from, int to) {
    for (int letter : lettersOf(from)) {
      setParent(base(nodes[from]) + letter, to);
    }
    nodes[to] = place(base(nodes[from]), parent(nodes[to]), value(nodes[from]));
    nodes[from] = FREE;
    free = Math.min(free, from);
  }

  /** Whether a word is in the list. */
  boolean contains(String word) {
    Hit<T> hit = longest(word.toCharArray(), 0, word.length());
    return hit != null && hit.end() == word.length();
  }

  /** The length of the longest word; 0 where there is none. */
  public int longestWord() {
    return longestWord;
  }

  /**
   * A word found, from start to end (exclusive).
   *
   * @param start offset of its first character
   * @param end offset behind its last
   * @param value the value that the word was added with
   */
  public record Hit<T>(int start, int end, T value) {}

  /** The longest word from {@code from} that ends at or before {@code to}; null if none. */
  public Hit<T> longest(char[] text, int from, int to) {
    int node = from < to ? beginning(text, from, to) : NONE;
    int best = NONE;
    int end = from;
    for (int i = from + 1; node != NONE; i++) {
      if (value(nodes[node]) != NONE) {
        best = value(nodes[node]);
        end = i;
      }
      node = i < to ? child(node, text[i]) : NONE;
    }
    return best == NONE ? null : new Hit<>(from, end, values.get(best));
  }

  /**
   * Every word that begins at {@code from}, the shorter ones first.
   *
   * @param found takes number and length of each, as {@link #numberOf} and {@link #lengthOf} read
   *     them; has room for as many words as the longest has characters
   * @param size how many are in it already
   * @return how many are in it now
   */
  int each(char[] text, int from, int[] found, int size) {
    int letter = alphabet.of(text[from]);
    int head = head(letter);
    if (head >= heads.length) {
      return size;
    }
    int count = size;
    if (heads[head + ALONE] != NONE) {
      found[count++] = heads[head + ALONE] << LENGTH_BITS | 1;
    }
    int next = from + 1;
    if (next == text.length || !openings.mayHold(letter, alphabet.of(text[next]))) {
      return count;
    }
    int node = heads[head];
    while (node != NONE) {
      node = next < text.length ? child(node, text[next++]) : NONE;
      if (node != NONE && value(nodes[node]) != NONE) {
        found[count++] = value(nodes[node]) << LENGTH_BITS | next - from;
      }
    }
    return count;
  }

  /** The longest wanted word from {@code from} that ends at or before {@code to}; -1 if none. */
  int longest(char[] text, int from, int to, IntPredicate wanted) {
    int longest = NONE;
    int node = from < to ? beginning(text, from, to) : NONE;
    for (int i = from + 1; node != NONE; i++) {
      if (value(nodes[node]) != NONE && wanted.test(value(nodes[node]))) {
        longest = value(nodes[node]) << LENGTH_BITS | i - from;
      }
      node = i < to ? child(node, text[i]) : NONE;
    }
    return longest;
  }

  static int lengthOf(int found) {
    return found & (1 << LENGTH_BITS) - 1;
  }

  static int numberOf(int found) {
    return found >>> LENGTH_BITS;
  }

  /**
   * The longest word that ends at {@code to} and begins at or after {@code from}, of words that
   * were added with their characters in reverse; null if none.
   */
  public Hit<T> longestBefore(char[] text, int from, int to) {
    int node = from < to ? beginning(text[to - 1]) : NONE;
    int best = NONE;
    int start = to;
    for (int i = to - 1; node != NONE; i--) {
      if (value(nodes[node]) != NONE) {
        best = value(nodes[node]);
        start = i;
      }
      node = i > from ? child(node, text[i - 1]) : NONE;
    }
    return best == NONE ? null : new Hit<>(start, to, values.get(best));
  }

  private int beginning(char c) {
    int head = head(alphabet.of(c));
    return head < heads.length ? heads[head] : NONE;
  }

  /** The node of the character at a place; NONE where no word can be that begins there. */
  private int beginning(char[] text, int from, int to) {
    int letter = alphabet.of(text[from]);
    int head = head(letter);
    boolean none =
        head >= heads.length
            || heads[head + ALONE] == NONE
                && (from + 1 >= to || !openings.mayHold(letter, alphabet.of(text[from + 1])));
    return none ? NONE : heads[head];
  }

  private int child(int node, char c) {
    return childOf(node, alphabet.of(c));
  }

  /** The child of a node for a letter by its number; NONE where no word goes on with it. */
  private int childOf(int node, int letter) {
    int place = base(nodes[node]) + letter;
    return place >= 0 && place < nodes.length && parent(nodes[place]) == node ? place : NONE;
  }

  /** All words from {@code from} to {@code to}, longest first at each place, not overlapping. */
  public List<Hit<T>> all(char[] text, int from, int to) {
    List<Hit<T>> hits = new ArrayList<>();
    int i = from;
    while (i < to) {
      Hit<T> hit = longest(text, i, to);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i = hit.end();
      }
    }
    return hits;
  }
}
