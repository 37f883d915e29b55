package shuanghe.press;

import com.ibm.icu.lang.UCharacter;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import shuanghe.model.Fact;
import shuanghe.press.page.PageText;
import shuanghe.press.text.Script;

/**
 * Ids of facts, made of what is printed alone: the sentence, the digits of the number, and, where
 * both stand more than once, the how-manieth of them it is. Nothing a reader decides goes in, so
 * that what an office has decided about a fact outlives a rebuilt reader, a renamed file and lines
 * moved or mended elsewhere on the page. The rule is for good: whoever changes it loses every
 * decision.
 *
 * <p>A printed sentence ends at a full stop, an exclamation or question mark, and at a blank line;
 * a line without any punctuation, as headings and rows of tables are, is one by itself. Blanks and
 * the width of characters do not count.
 */
final class FactIds {

  private static final int LONGEST = 1_500;

  /** How far along a line a number is looked for, so that no line takes more than linear time. */
  private static final int REACH = 20_000;

  private static final boolean[] BLANK = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      BLANK[c] =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isIdentifierIgnorable(c);
    }
  }

  /** A printed sentence: where it begins and ends, and how many equal ones stand before it. */
  private record IdSentence(int from, int to, int equalBefore) {}

  private final IdDigest digest;

  private final BitSet begins = new BitSet();

  /** Where a blank stands before a character. */
  private final BitSet gaps = new BitSet();

  private final BitSet used = new BitSet();
  private final Map<String, Integer> given = new HashMap<>();
  private char[] text = new char[0];
  private int length;

  /** The number of each line, ascending, and where it begins. */
  private int[] lines = new int[0];

  private int[] starts = new int[0];
  private int lineCount;
  private List<IdSentence> sentences = List.of();

  /** The digests of the sentences that facts stand in. */
  private byte[][] digests = new byte[0][];

  /**
   * @param owner the id of the row of an article table, which is a page of its own; empty for a
   *     page
   */
  FactIds(String owner) {
    this.digest = new IdDigest(owner);
  }

  /** Adds a text. */
  FactIds add(PageText page) {
    String printed = page.text();
    text = Arrays.copyOf(text, length + printed.length());
    lines = Arrays.copyOf(lines, lineCount + page.numbers().length);
    starts = Arrays.copyOf(starts, lines.length);
    int from = 0;
    for (int line : page.numbers()) {
      int to = printed.indexOf('\n', from);
      to = to < 0 ? printed.length() : to;
      lines[lineCount] = line;
      starts[lineCount++] = length;
      addLine(printed, from, to);
      from = to + 1;
    }
    sentences = List.of();
    return this;
  }

  private void addLine(String printed, int from, int to) {
    int start = length;
    gaps.set(start);
    boolean punctuated = false;
    for (int i = from; i < to; i++) {
      char c = Script.plain(printed.charAt(i));
      if (Script.isWordChar(c)) {
        text[length++] = c;
        continue;
      }
      if (BLANK[c]) {
        gaps.set(length);
        continue;
      }
      text[length++] = c;
      punctuated |= c == '、' || Script.endsClause(c) && c != '…';
      if (Script.endsSentence(c)) {
        begins.set(length);
      }
    }
    if (!punctuated) {
      begins.set(start);
      begins.set(length);
    }
  }

  /** The facts, each with its id. */
  List<Fact> named(List<Fact> facts) {
    sentences = cut();
    Map<Integer, Integer> reached = new HashMap<>();
    List<Fact> named = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      String id = id(fact, reached);
      int times = given.merge(id, 1, Integer::sum);
      named.add(fact.withId(times == 1 ? id : id + "+" + times, fact.sameAs()));
    }
    return named;
  }

  private List<IdSentence> cut() {
    List<IdSentence> found = new ArrayList<>();
    Map<PrintedWords, Integer> equal = new HashMap<>();
    for (int from = 0; from < length; ) {
      int next = begins.nextSetBit(from + 1);
      int to = Math.min(next < 0 ? length : Math.min(next, length), from + LONGEST);
      int before = equal.merge(new PrintedWords(text, from, to), 1, Integer::sum) - 1;
      found.add(new IdSentence(from, to, before));
      from = to;
    }
    digests = new byte[found.size()][];
    return found;
  }

  private byte[] digest(int index) {
    if (digests[index] == null) {
      IdSentence s = sentences.get(index);
      digests[index] = digest.of(CharBuffer.wrap(text, s.from(), s.to() - s.from()));
    }
    return digests[index];
  }

  private String id(Fact fact, Map<Integer, Integer> reached) {
    String read = token(fact.surface());
    String clause = squeezed(fact.context());
    int line = fact.place().line();
    int start = firstOf(line);
    int from = Math.max(start, reached.getOrDefault(line, start));
    IntPredicate isWhole = i -> isWhole(read, i);
    int at = find(read, from, line, clause, isWhole);
    at = at < 0 ? find(read, start, line, clause, isWhole) : at;
    at = at < 0 ? find(read, from, line, clause, i -> end(read, i) > 0) : at;
    if (at < 0) {
      return digest.id(digest.of(CharBuffer.wrap(squeezed(fact.sentence()))), read);
    }
    reached.put(line, at + 1);
    used.set(at);
    at = numberStart(at);
    String token = Script.isDigit(text[at]) ? number(at) : read;
    int index = sentenceAt(at);
    IdSentence sentence = sentences.get(index);
    int before = count(token, sentence.from(), at);
    int all = before + count(token, at, sentence.to());
    int ordinal = sentence.equalBefore() * all + before + 1;
    String id = digest.id(digest(index), token);
    return ordinal == 1 ? id : id + "-" + ordinal;
  }

  /** The index of the first character of a line, or of the next where that has none. */
  private int firstOf(int line) {
    int low = 0;
    int high = lineCount;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < lineCount ? starts[low] : length;
  }

  private int sentenceAt(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).from() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Where the number stands on the line: the first that the clause fits, else the first at all.
   *
   * @param stands whether the number stands at an offset
   */
  private int find(String token, int from, int line, String clause, IntPredicate stands) {
    int within = clause.indexOf(token);
    char begin = token.charAt(0);
    int first = -1;
    int end = Math.min(firstOf(line + 1), from + REACH);
    for (int i = from; i < end; i++) {
      if (text[i] != begin || used.get(i) || !stands.test(i)) {
        continue;
      }
      if (within >= 0 && fits(clause, i - within)) {
        return i;
      }
      first = first < 0 ? i : first;
    }
    return first;
  }

  private boolean fits(String clause, int at) {
    if (at < 0 || at + clause.length() > length) {
      return false;
    }
    for (int i = 0; i < clause.length(); i++) {
      if (text[at + i] != clause.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int count(String token, int from, int to) {
    int count = 0;
    char begin = token.charAt(0);
    for (int i = from; i < to; i++) {
      if (text[i] == begin && isWhole(token, i)) {
        count++;
      }
    }
    return count;
  }

  /** Whether the number, group separators aside, stands here and is no part of a longer one. */
  private boolean isWhole(String token, int at) {
    int end = end(token, at);
    return end > 0 && !goesOn(at) && !goesOn(end);
  }

  /** Where the number that begins here ends; -1 where other characters stand here. */
  private int end(String token, int at) {
    int i = at;
    for (int j = 0; j < token.length(); j++, i++) {
      while (j > 0 && i < length && text[i] == ',') {
        i++;
      }
      if (i >= length || text[i] != token.charAt(j)) {
        return -1;
      }
    }
    return i;
  }

  /** Whether a character goes on with the Arabic number before it. */
  private boolean goesOn(int at) {
    if (isPoint(at) || isPoint(at - 1)) {
      int point = isPoint(at) ? at : at - 1;
      return isDigit(point - 1) && isDigit(point + 1) && !gaps.get(point) && !gaps.get(point + 1);
    }
    return isDigit(at - 1) && isDigit(at) && (!gaps.get(at) || isGroup(at));
  }

  /** Whether three digits stand between blanks, as in 3 120 (GB/T 15835). */
  private boolean isGroup(int at) {
    boolean three = isDigit(at) && isDigit(at + 1) && isDigit(at + 2);
    return three
        && !gaps.get(at + 1)
        && !gaps.get(at + 2)
        && (!isDigit(at + 3) || gaps.get(at + 3));
  }

  private int numberStart(int at) {
    int start = at;
    while (goesOn(start)) {
      start--;
    }
    return start;
  }

  private String number(int start) {
    StringBuilder number = new StringBuilder().append(text[start]);
    for (int i = start + 1; goesOn(i); i++) {
      if (text[i] != ',') {
        number.append(text[i]);
      }
    }
    return number.toString();
  }

  private boolean isPoint(int at) {
    return at >= 0 && at < length && (text[at] == '.' || text[at] == ',');
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < length && Script.isDigit(text[at]);
  }

  /** The number as printed, without unit and qualifier: 1.3 of 1.3万列, 两千万 of 两千万人次. */
  private static String token(String surface) {
    String printed = squeezed(surface);
    int from = 0;
    while (from < printed.length() && !Script.isDigit(printed.charAt(from))) {
      from++;
    }
    boolean arabic = from < printed.length();
    if (!arabic) {
      from = 0;
      while (from < printed.length() && !isHanNumeral(printed.charAt(from))) {
        from++;
      }
    }
    StringBuilder token = new StringBuilder();
    for (int i = from; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean inNumber =
          i + 1 < printed.length()
              && (c == '.' || c == ',')
              && Script.isDigit(printed.charAt(i + 1));
      if (arabic ? !Script.isDigit(c) && !inNumber : !isHanNumeral(c)) {
        break;
      }
      if (c != ',') {
        token.append(c);
      }
    }
    return token.isEmpty() ? printed : token.toString();
  }

  private static boolean isHanNumeral(char c) {
    return Script.isHan(c) && UCharacter.getUnicodeNumericValue(c) != UCharacter.NO_NUMERIC_VALUE;
  }

  private static String squeezed(String printed) {
    if (isSqueezed(printed)) {
      return printed;
    }
    char[] squeezed = new char[printed.length()];
    int length = 0;
    for (int i = 0; i < squeezed.length; i++) {
      char c = Script.plain(printed.charAt(i));
      if (!BLANK[c]) {
        squeezed[length++] = c;
      }
    }
    return new String(squeezed, 0, length);
  }

  private static boolean isSqueezed(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!Script.isWordChar(c) && BLANK[c] || Script.plain(c) != c) {
        return false;
      }
    }
    return true;
  }
}
