package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.press.text.Quantity.QuantityForm;

/**
 * A quantity in its clause: the words that lead to it and the words that follow it.
 *
 * @param sentence the sentence it stands in
 * @param quantity the number itself
 * @param clauseStart where its clause begins: after a comma, or after the bracket it is nested in
 * @param clauseEnd where its clause ends
 * @param leftStart where the words leading to it begin: the clause, or the end of the figure before
 * @param rightEnd where the words following it end: the clause, or the figure after
 * @param listed whether it goes on with a list, after 、 or 和 behind another figure
 * @param nested whether it stands in brackets
 */
public record Phrase(
    Sentence sentence,
    Quantity quantity,
    int clauseStart,
    int clauseEnd,
    int leftStart,
    int rightEnd,
    boolean listed,
    boolean nested) {

  /** Longest second word of an attribute, with what joins it before and 的 behind. */
  private static final int LONGEST_ATTRIBUTE = 4;

  private static final String LIST_JOINS = Language.characters(CueRole.LIST_JOIN);
  private static final String NOT_COUNTED = Language.characters(CueRole.NOT_COUNTED);

  /** One phrase for each number of a sentence, in their order. */
  public static List<Phrase> of(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    List<Quantity> all = sentence.quantities();
    for (int i = 0; i < all.size(); i++) {
      phrases.add(cut(sentence, all, i));
    }
    return phrases;
  }

  private static Phrase cut(Sentence s, List<Quantity> all, int i) {
    Quantity q = all.get(i);
    char[] t = s.text();
    int start = clauseStart(s, all, i);
    boolean nested = start > s.from() && t[start - 1] == '(';
    int end = clauseEnd(s, q.end());
    int left = start;
    boolean listed = false;
    int last = i - 1;
    while (last >= 0 && all.get(last).end() > start && isPutAside(t, all.get(last).end(), q)) {
      last--;
    }
    if (last >= 0 && all.get(last).end() > start) {
      int before = all.get(last).end();
      int parted = isInList(t, all, i, before) ? before : separator(t, before, q.governStart());
      left = parted < 0 ? before : parted + 1;
      listed = parted >= 0;
    }
    int right = end;
    if (i + 1 < all.size() && all.get(i + 1).governStart() < end) {
      int next = all.get(i + 1).governStart();
      int parted = separator(t, q.end(), next);
      right = parted < 0 ? next : parted;
    }
    return new Phrase(
        s,
        q,
        start,
        end,
        Math.min(left, q.governStart()),
        Math.max(right, q.end()),
        listed,
        nested);
  }

  /** Whether a bracket around the number before closes on the way: 性别比(以女性为100)为102. */
  private static boolean isPutAside(char[] t, int from, Quantity q) {
    int at = from;
    while (at < q.governStart() && t[at] != ')' && t[at] != '(') {
      at++;
    }
    return at < q.governStart() && t[at] == ')';
  }

  /** Where the clause of a number begins: behind a mark, or behind the bracket around it. */
  private static int clauseStart(Sentence s, List<Quantity> all, int i) {
    char[] t = s.text();
    int depth = 0;
    int start = all.get(i).start();
    while (start > s.from()) {
      char c = t[start - 1];
      if (c == ')') {
        depth++;
      } else if (c == '(') {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (depth == 0
          && Script.endsClause(c)
          && !isInNumber(t, start - 1)
          && !isInList(t, all, i, start - 1)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Where the clause of a number that ends here ends: at a mark, or at the bracket around it. */
  private static int clauseEnd(Sentence s, int from) {
    char[] t = s.text();
    int depth = 0;
    int end = from;
    while (end < s.to()) {
      char c = t[end];
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (depth == 0 && Script.endsClause(c) && !isInNumber(t, end)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** 29亿、16亿,12亿元: a comma with nothing but numbers beside it goes on with their list. */
  private static boolean isInList(char[] t, List<Quantity> all, int i, int comma) {
    if (i == 0 || all.get(i - 1).end() != comma || all.get(i).start() != comma + 1) {
      return false;
    }
    Quantity before = all.get(i - 1);
    Quantity q = all.get(i);
    boolean alone =
        q.end() == t.length || !Script.isHan(t[q.end()]) || LIST_JOINS.indexOf(t[q.end()]) >= 0;
    return alone
        && before.form() == q.form()
        && (before.unit().isEmpty() || before.unit().equals(q.unit()));
  }

  private static boolean isInNumber(char[] t, int i) {
    return t[i] == ','
        && i > 0
        && i + 1 < t.length
        && Script.isDigit(t[i - 1])
        && Script.isDigit(t[i + 1])
        && i + 3 < t.length
        && Script.isDigit(t[i + 2])
        && Script.isDigit(t[i + 3]);
  }

  /** Where 、 or 和 parts two figures of a list; -1 if nothing does. */
  private static int separator(char[] t, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = t[i];
      if (c == '(' || c == '“') {
        depth++;
      } else if (c == ')' || c == '”') {
        depth--;
      } else if (depth <= 0 && LIST_JOINS.indexOf(c) >= 0 && !isInAttribute(t, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /** 和 in 9个国家和地区的80个港口: it joins two words of what the next number is of. */
  private static boolean isInAttribute(char[] t, int join, int next) {
    return Script.isHan(t[join])
        && next - join > 2
        && next - join <= LONGEST_ATTRIBUTE
        && NOT_COUNTED.indexOf(t[next - 1]) >= 0;
  }

  /** Words of the clause before the number. */
  public String left() {
    return sentence.words(leftStart, quantity.governStart());
  }

  /** Words of the clause behind the number. */
  public String right() {
    return sentence.words(quantity.end(), rightEnd);
  }

  /** Whether the number is a percentage, percentage points or a multiple (倍). */
  public boolean isRate() {
    return quantity.form() == QuantityForm.PERCENT
        || quantity.form() == QuantityForm.POINTS
        || quantity.form() == QuantityForm.TIMES;
  }

  /** Whether what is counted stands behind the number: 45项临床检验. */
  public boolean nounFollows() {
    if (quantity.end() >= rightEnd || isRate()) {
      return false;
    }
    char next = sentence.text()[quantity.end()];
    return Script.isHan(next) && NOT_COUNTED.indexOf(next) < 0
        || next == '“'
        || Script.isLatin(next)
        || Script.isDigit(next);
  }
}
