package shuanghe.press.figure;

import java.util.List;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Sentence;

/** Stretches of the tokens of a sentence. */
final class TokenSpans {

  /** Length of a list that can be no part of a name. */
  private static final int LONG_LIST = 15;

  private static final String FROM = "from";

  private TokenSpans() {}

  /** The tokens that begin and end between two places. */
  static List<NameToken> between(List<NameToken> tokens, int from, int to) {
    int first = first(tokens, from);
    int last = first;
    while (last < tokens.size() && tokens.get(last).end() <= to) {
      last++;
    }
    return tokens.subList(first, last);
  }

  /** The number of the first token that begins at or behind a place. */
  static int first(List<NameToken> tokens, int from) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the clause of a figure begins, behind the last blank or bracket in it. */
  static int wordsStart(List<NameToken> tokens, Phrase phrase) {
    int start = phrase.clauseStart();
    for (NameToken token : tokens) {
      if (token.end() >= phrase.quantity().governStart()) {
        break;
      }
      start = token.is(NameRole.PAUSE) ? Math.max(start, token.end()) : start;
    }
    return start;
  }

  /** The noun right before the bracket that a figure stands in; empty where none is. */
  static String nounBefore(Sentence s, List<NameToken> tokens, Phrase nested) {
    int end = nested.clauseStart();
    int last = -1;
    for (int k = 0; k < tokens.size() && tokens.get(k).start() < end; k++) {
      last = tokens.get(k).end() <= end && tokens.get(k).role().isNominal() ? k : last;
    }
    int first = last;
    while (first > 0 && tokens.get(first - 1).role().isNominal()) {
      first--;
    }
    return last < 0 ? "" : s.words(tokens.get(first).start(), tokens.get(last).end());
  }

  /** Whether a noun goes on behind 以上 or 以下, with which the figure before ends: 5亿元以上 | 案件. */
  static boolean isBehindThreshold(List<NameToken> tokens, Phrase p, int from) {
    int next = first(tokens, from);
    return from > p.clauseStart()
        && next < tokens.size()
        && tokens.get(next).start() == from
        && tokens.get(next).role().isNominal()
        && tokens.get(next).end() <= p.quantity().governStart()
        && endsWithQualifier(p.sentence(), from);
  }

  /** Whether a figure ends at a place with a qualifier behind its unit. */
  private static boolean endsWithQualifier(Sentence s, int end) {
    for (int i = 0; i < s.quantities().size(); i++) {
      Quantity q = s.quantities().get(i);
      if (q.end() == end && isQualifiedBehind(s, q)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQualifiedBehind(Sentence s, Quantity q) {
    String qualifier = q.qualifier();
    return !qualifier.isEmpty() && s.words(q.end() - qualifier.length(), q.end()).equals(qualifier);
  }

  /** Where 由…增至 begins; the size where nothing does. */
  static int fromStart(List<NameToken> left) {
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).is(NameRole.PREPOSITION) && left.get(i).value().equals(FROM)) {
        return i;
      }
    }
    return left.size();
  }

  /** 甲地制造基地、乙地锂电项目、丙地显示项目30个产业项目: three or more things told before their number. */
  static boolean isLongList(List<NameToken> left) {
    return left.stream().filter(t -> t.is(NameRole.AND)).count() > 1
        && left.getLast().end() - left.getFirst().start() > LONG_LIST;
  }
}
