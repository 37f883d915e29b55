package shuanghe.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of words with a value each, read in one pass over a text: at every place the longest word
 * that begins there. A trie in one open-addressed table; the first character is looked up directly
 * and the second in a mask, so that most places of a text cost two array accesses.
 */
public final class Lexicon<T> {

  private static final int NONE = -1;

  private final List<T> values = new ArrayList<>();
  private long[] keys = new long[1024];
  private int[] children = new int[1024];
  private int edges;
  private int nodes = 1;
  private int[] valueOf = new int[256];
  private int[] first = new int[64];
  private long[] seconds = new long[64];
  private int longestWord;
  private final Alphabet alphabet;

  /**
   * @param alphabet numbers the characters; lexicons that are read over the same text share it, so
   *     that little memory is touched
   */
  public Lexicon(Alphabet alphabet) {
    this.alphabet = alphabet;
    Arrays.fill(keys, NONE);
    Arrays.fill(valueOf, NONE);
  }

  /** Adds a word; a word that is already in keeps its first value. */
  public void add(String word, T value) {
    if (word.isEmpty()) {
      return;
    }
    longestWord = Math.max(longestWord, word.length());
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = Script.plain(word.charAt(i));
      int child = node == 0 ? begin(c) : child(node, c);
      if (child <= 0) {
        child = nodes++;
        if (child >= valueOf.length) {
          int old = valueOf.length;
          valueOf = Arrays.copyOf(valueOf, old * 2);
          Arrays.fill(valueOf, old, old * 2, NONE);
        }
        if (node == 0) {
          first[alphabet.number(c)] = child;
        } else {
          put(node, c, child);
        }
      }
      if (i == 1) {
        seconds[alphabet.of(Script.plain(word.charAt(0)))] |= 1L << (c & 63);
      }
      node = child;
    }
    if (valueOf[node] == NONE) {
      valueOf[node] = values.size();
      values.add(value);
    }
  }

  boolean contains(String word) {
    Hit<T> hit = longest(word.toCharArray(), 0, word.length());
    return hit != null && hit.end() == word.length();
  }

  /** The length of the longest word; 0 where there is none. */
  public int longestWord() {
    return longestWord;
  }

  /** A word found, from start to end (exclusive). */
  public record Hit<T>(int start, int end, T value) {}

  /**
   * The longest word that begins at {@code from} and ends at or before {@code to}; null if none.
   */
  public Hit<T> longest(char[] text, int from, int to) {
    int letter = from < to ? alphabet.of(text[from]) : 0;
    int node = letter < first.length ? first[letter] : 0;
    if (node == 0) {
      return null;
    }
    int best = valueOf[node];
    int end = best == NONE ? -1 : from + 1;
    if (from + 1 < to && (seconds[letter] >>> (text[from + 1] & 63) & 1) == 0) {
      return end < 0 ? null : new Hit<>(from, end, values.get(best));
    }
    for (int i = from + 1; i < to; i++) {
      node = child(node, text[i]);
      if (node <= 0) {
        break;
      }
      if (valueOf[node] != NONE) {
        best = valueOf[node];
        end = i + 1;
      }
    }
    return end < 0 ? null : new Hit<>(from, end, values.get(best));
  }

  /** What is done with each word that begins at a place, the shorter ones first. */
  interface Found<T> {
    void at(int end, T value);
  }

  /** Every word that begins at {@code from} and ends at or before {@code to}. */
  void each(char[] text, int from, int to, Found<T> found) {
    int letter = alphabet.of(text[from]);
    int node = letter < first.length ? first[letter] : 0;
    for (int i = from + 1; node > 0; i++) {
      if (valueOf[node] != NONE) {
        found.at(i, values.get(valueOf[node]));
      }
      node = i < to ? child(node, text[i]) : 0;
    }
  }

  /**
   * The longest word that ends at {@code to} and begins at or after {@code from}, of words that
   * were added with their characters in reverse; null if none.
   */
  public Hit<T> longestBefore(char[] text, int from, int to) {
    int letter = from < to ? alphabet.of(text[to - 1]) : 0;
    int node = letter < first.length ? first[letter] : 0;
    int best = NONE;
    int start = to;
    for (int i = to - 1; node > 0; i--) {
      if (valueOf[node] != NONE) {
        best = valueOf[node];
        start = i;
      }
      node = i > from ? child(node, text[i - 1]) : 0;
    }
    return best == NONE ? null : new Hit<>(start, to, values.get(best));
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

  private int begin(char c) {
    int letter = alphabet.number(c);
    if (letter >= first.length) {
      first = Arrays.copyOf(first, Math.max(letter + 1, first.length * 2));
      seconds = Arrays.copyOf(seconds, first.length);
    }
    return first[letter];
  }

  private int child(int node, char c) {
    long key = (long) node << 16 | c;
    int slot = slot(key);
    while (keys[slot] != NONE) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return 0;
  }

  private int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
  }

  private void put(int node, char c, int child) {
    if (++edges * 2 > keys.length) {
      grow();
    }
    insert((long) node << 16 | c, child);
  }

  private void insert(long key, int child) {
    int slot = slot(key);
    while (keys[slot] != NONE) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        insert(oldKeys[i], oldChildren[i]);
      }
    }
  }
}
