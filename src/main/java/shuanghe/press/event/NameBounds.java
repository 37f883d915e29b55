package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.text.Numerals;
import shuanghe.press.text.Script;

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

  /** How many characters tell a thing from others of its sort: 石门 | 隧道, 云台山 | 隧道. */
  private static final int SHORTEST_OWN = 2;

  private static final int LONGEST_OWN = 4;

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

  /** Past a label in brackets, or the number of an item, 三、, that a stretch opens with. */
  static int pastLabel(Clause clause, int start, int to) {
    char[] plain = clause.passage().plain();
    if (start + 1 < to && plain[start + 1] == '、' && Numerals.digit(plain[start]) > 0) {
      return clause.pastBlanks(start + 2);
    }
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
      boolean has = t.start() == start && t.is(CueRole.VAGUE) && t.is(CueRole.FORECAST);
      describes |= t.isAny(DESCRIBES) || has;
      boolean counted = t.is(CueRole.OF) && clause.isAt(t.end(), bit(Token.TokenKind.COUNT));
      if (t.is(CueRole.OF) && (describes || counted)) {
        if (cut > start && isListOfDescribed(clause, start, cut, t.start())) {
          return cut; // 具有甲的中心、具有乙的中心
        }
        cut = clause.pastBlanks(t.end());
      }
    }
    return cut;
  }

  /** Whether an item behind 、 is described as the first is, by what it has. */
  private static boolean isListOfDescribed(Clause clause, int start, int from, int to) {
    return clause
        .first(CueRole.FORECAST, from, to)
        .filter(t -> t.is(CueRole.VAGUE) && clause.passage().plain()[t.start() - 1] == '、')
        .filter(t -> clause.isAt(start, bit(CueRole.VAGUE)))
        .isPresent();
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

  /**
   * Past what a name is said to be in words that end as it does itself, 全线最长隧道 | 石门隧道, or that only
   * call it a work of weight: 控制性工程 | 石门隧道.
   */
  static int pastApposition(Clause clause, int start, int end) {
    Optional<Token> sort = clause.endingAt(end).filter(t -> t.is(CueRole.PROJECT));
    Optional<Token> said =
        sort.flatMap(t -> clause.last(CueRole.PROJECT, start, t.start()))
            .filter(t -> t.start() > start);
    return said.filter(t -> isSaidOf(clause, t, sort.get())).map(Token::end).orElse(start);
  }

  private static boolean isSaidOf(Clause clause, Token said, Token sort) {
    int own = sort.start() - said.end();
    boolean named = own >= SHORTEST_OWN && own <= LONGEST_OWN;
    boolean same =
        clause.words(said.start(), said.end()).equals(clause.words(sort.start(), sort.end()));
    boolean weighed =
        said.is(CueRole.REFERS, "")
            && clause
                .endingAt(said.start())
                .filter(t -> t.is(CueRole.VAGUE) || t.is(CueRole.MANNER, "pace"))
                .isPresent();
    return named
        && (same || weighed)
        && clause.words(said.end(), sort.start()).chars().allMatch(c -> Script.isHan((char) c))
        && clause.in(said.end(), sort.start()).isEmpty();
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

  /** Before the words that tell where, by whom or how it is done: 中心 | 在成都 | 揭牌. */
  static int beforePlace(Clause clause, int from, int to) {
    int opening = Math.max(from, clause.pastLeadIns());
    return clause
        .first(
            opening + 1,
            to,
            t ->
                t.is(CueRole.PLACE)
                        && t.is(CueRole.LINK)
                        && clause.first(CueRole.OF, t.end(), to).isEmpty()
                    || t.is(CueRole.RELATIVE)
                        && t.is(CueRole.LEAD_IN)
                        && clause.first(CueRole.OF, t.end(), to).isEmpty()
                    || t.is(CueRole.CIRCUMSTANCE)
                    || t.is(CueRole.TO)
                    || t.is(CueRole.FROM))
        .map(Token::start)
        .orElse(to);
  }

  private static boolean isClosing(Token token) {
    return token.isAny(CLOSINGS)
        || token.is(CueRole.COUNT_WORD, "first")
        || token.is(CueRole.MODAL) && !token.is(CueRole.PAPER);
  }
}
