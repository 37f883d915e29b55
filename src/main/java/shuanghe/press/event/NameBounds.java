package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.Optional;
import shuanghe.model.CueRole;

/**
 * Bounds of a name in a stretch of a clause: past what leads in and describes, before what closes.
 */
final class NameBounds {

  private static final long OPENINGS =
      bit(Token.TokenKind.TIME)
          | bit(Token.TokenKind.NOTE)
          | bit(CueRole.LEAD_IN)
          | bit(CueRole.NEXT)
          | bit(CueRole.ITEM)
          | bit(CueRole.LINK)
          | bit(CueRole.OF)
          | bit(CueRole.MODAL)
          | bit(CueRole.CAUSE)
          | bit(CueRole.JOINS);

  private static final long CLOSINGS =
      bit(Token.TokenKind.COUNT)
          | bit(Token.TokenKind.TIME)
          | bit(CueRole.NEXT)
          | bit(CueRole.LINK)
          | bit(CueRole.JOINS)
          | bit(CueRole.OF)
          | bit(CueRole.WITHIN)
          | bit(CueRole.AFTER)
          | bit(CueRole.MANNER)
          | bit(CueRole.LEAD_IN)
          | bit(CueRole.FORECAST)
          | bit(CueRole.CLOSES_LIST);

  /** What makes a relative clause of the words before 的. */
  private static final long DESCRIBES =
      Token.VERB
          | bit(CueRole.RELATIVE)
          | bit(CueRole.CLOSES_LIST)
          | bit(Token.TokenKind.COUNT)
          | bit(Token.TokenKind.TIME);

  private NameBounds() {}

  /** Past the label of an item in brackets, 【甲类】, lead-ins, times and counts in words. */
  static int pastOpening(Clause clause, int from, int to) {
    int start = pastLabel(clause, clause.pastBlanks(from), to);
    while (start < to && clause.passage().plain()[start] == '、') {
      start = clause.pastBlanks(start + 1);
    }
    Optional<Token> token = clause.at(start);
    while (start < to && token.filter(NameBounds::isOpening).isPresent()) {
      start = clause.pastBlanks(token.get().end());
      token = clause.at(start);
    }
    return start;
  }

  /** Past a label in brackets that a stretch opens with. */
  static int pastLabel(Clause clause, int start, int to) {
    char[] plain = clause.passage().plain();
    int close = start;
    while (close < to && plain[start] == '【' && plain[close] != '】') {
      close++;
    }
    return close > start && close < to ? clause.pastBlanks(close + 1) : start;
  }

  /** Past counts in words: 一批 | 设施. */
  static int pastCountWords(Clause clause, int from, int to) {
    int start = from;
    Optional<Token> token = clause.at(start);
    while (start < to && token.filter(NameBounds::isCountWord).isPresent()) {
      start = clause.pastBlanks(token.get().end());
      token = clause.at(start);
    }
    return start;
  }

  private static boolean isCountWord(Token token) {
    return token.is(CueRole.COUNT_WORD) && !token.is(CueRole.COUNT_WORD, "phase");
  }

  /** Past a relative clause with its 的. */
  static int pastRelative(Clause clause, int start, int to) {
    int cut = start;
    if (!clause.has(CueRole.OF)) {
      return cut;
    }
    boolean describes = false;
    for (Token t : clause.in(start, to)) {
      describes |= t.isAny(DESCRIBES);
      boolean counted = t.is(CueRole.OF) && clause.isAt(t.end(), bit(Token.TokenKind.COUNT));
      if (t.is(CueRole.OF) && (describes || counted)) {
        cut = clause.pastBlanks(t.end());
      }
    }
    return cut;
  }

  /** Past a dash behind what the name is said to be: 控制性工程—— | 双江大桥, 两地的一大载体—— | 江岸中心. */
  static int pastDash(Clause clause, int start, int to) {
    char[] plain = clause.passage().plain();
    for (int i = to - 1; i > start; i--) {
      if (plain[i] == '—' && plain[i - 1] == '—') {
        boolean said =
            clause.endsAt(i - 1, bit(CueRole.PROJECT)) || clause.endsAt(start, bit(CueRole.OF));
        return said ? i + 1 : start;
      }
    }
    return start;
  }

  private static boolean isOpening(Token token) {
    return token.isAny(OPENINGS) && !(token.is(CueRole.JOINS) && token.is(CueRole.MANNER))
        || isCountWord(token);
  }

  /** Before counts, times and words that only join what follows. */
  static int beforeClosing(Clause clause, int start, int to) {
    int end = to;
    while (end > start) {
      char last = clause.passage().plain()[end - 1];
      int place = end;
      Optional<Token> token = clause.endingAt(place);
      if (last == ' ' || last == '、') {
        end--;
      } else if (token.filter(t -> t.start() > start && isClosing(t)).isPresent()) {
        end = token.get().start();
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isClosing(Token token) {
    return token.isAny(CLOSINGS)
        || token.is(CueRole.COUNT_WORD, "first")
        || token.is(CueRole.MODAL) && !token.is(CueRole.PAPER);
  }
}
