package shuanghe.press.event;

import shuanghe.model.CueRole;
import shuanghe.press.text.Script;

/** Extent to which a clause says that a work has come. */
final class MatterExtent {

  private static final int DIGITS_OF_HUNDRED = 3;

  /** What says how exact a share is stands behind it: 95% | 以上. */
  private static final int LONGEST_QUALIFIER = 2;

  private MatterExtent() {}

  /** Whether it is short of the whole: 完成总工程量的56%, 进入调试阶段. */
  static boolean isShort(Clause clause, int from, int to) {
    return isPart(clause, from, to) || clause.any(from, to, t -> t.is(CueRole.ATTAINED, "stage"));
  }

  /** Where a stretch ends when a note on its count is left out: 完成80% | (其中…). */
  static int beforeNote(Clause clause, int to) {
    return clause
        .endingAt(to)
        .filter(t -> t.is(Token.TokenKind.NOTE))
        .map(Token::start)
        .filter(start -> clause.endsAt(start, CueRoles.bit(Token.TokenKind.COUNT)))
        .orElse(to);
  }

  static boolean isShare(Clause clause, Token count) {
    return clause.passage().plain()[count.end() - 1] == '%';
  }

  /** Whether it ends with a share below the whole. */
  private static boolean isPart(Clause clause, int from, int to) {
    return clause
        .last(from, to, CueRoles.bit(Token.TokenKind.COUNT))
        .filter(t -> to - t.end() <= LONGEST_QUALIFIER && isShare(clause, t))
        .filter(t -> wholeDigits(clause, t) < DIGITS_OF_HUNDRED)
        .isPresent();
  }

  /** How many digits the whole part of a number has. */
  private static int wholeDigits(Clause clause, Token count) {
    int place = count.start();
    while (Script.isDigit(clause.passage().plain()[place])) {
      place++;
    }
    return place - count.start();
  }
}
