package shuanghe.press.event;

import java.util.Optional;
import shuanghe.model.CueRole;

/** Who says something: the words before 表示, 建议 and their like. */
final class Speaker {

  private static final int LONGEST = 40;

  private Speaker() {}

  /** The speaker named in a clause; empty where the clause names none. */
  static String of(Clause clause) {
    Optional<Token> verb =
        clause.has(CueRole.SAY) || clause.has(CueRole.ASK)
            ? clause.first(clause.from(), clause.to(), t -> t.is(CueRole.SAY) || t.is(CueRole.ASK))
            : Optional.empty();
    if (verb.isEmpty()) {
      return "";
    }
    int start = clause.pastLeadIns();
    for (Token of : clause.in(start, verb.get().start())) {
      start = of.is(CueRole.OF) ? of.end() : start;
    }
    int end =
        clause
            .first(CueRole.TO, start, verb.get().start())
            .map(Token::start)
            .orElse(verb.get().start());
    Optional<Token> before = clause.endingAt(end);
    while (before.filter(t -> t.is(CueRole.MANNER) || t.is(CueRole.LINK)).isPresent()) {
      end = before.get().start();
      before = clause.endingAt(end);
    }
    boolean names =
        before
            .filter(
                t ->
                    t.is(CueRole.PERSON)
                        || t.is(CueRole.BODY)
                        || t.is(CueRole.GATHERING)
                        || t.is(CueRole.PAPER))
            .isPresent();
    String speaker = clause.words(start, Math.max(start, end));
    return names && speaker.length() <= LONGEST ? speaker : "";
  }
}
