package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import shuanghe.model.CueRole;

/** Body that is asked to do what is proposed: 建议 | 江岸区港务局 | 加密班次. */
final class Addressee {

  private static final int LONGEST_ADDRESSEE = 12;

  /** What does not stand in the name of who is asked. */
  private static final long ENDS_ADDRESSEE =
      bit(CueRole.MANNER) | bit(CueRole.MODAL) | bit(CueRole.CIRCUMSTANCE);

  private Addressee() {}

  /** The body that a proposal opens with. */
  static String of(EventSentence sentence, int start) {
    for (Clause clause : sentence.clauses()) {
      if (start >= clause.to()) {
        continue;
      }
      int begin = clause.pastBlanks(Math.max(start, clause.from()));
      int from = clause.at(begin).filter(t -> t.is(CueRole.LEAD_IN)).map(Token::end).orElse(begin);
      int verb =
          clause
              .first(from, clause.to(), Token.VERB | ENDS_ADDRESSEE)
              .map(Token::start)
              .orElse(from);
      return clause
          .last(from, Math.max(from, verb), bit(CueRole.BODY) | bit(CueRole.SIDES))
          .map(t -> clause.words(from, t.end()))
          .filter(w -> w.length() <= LONGEST_ADDRESSEE)
          .orElse("");
    }
    return "";
  }
}
