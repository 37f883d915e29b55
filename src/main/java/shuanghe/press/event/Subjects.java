package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.event.MatterNames.Name;

/** Subjects of predicates: the names that stand before them. */
final class Subjects {

  private Subjects() {}

  /** What a predicate is told of; what it is done for or about: 为联盟 | 揭牌, 就项目 | 签约. */
  static Optional<Name> of(Predicate predicate, int from) {
    Clause clause = predicate.clause();
    boolean opens = from == clause.from();
    if (opens && (clause.isAt(clause.pastLeadIns(), bit(CueRole.PLACE)) || isOfDoer(predicate))) {
      return Optional.empty();
    }
    if (opens && predicate.has(CueRole.HOLD) && isHeldBy(predicate)) {
      return MatterNames.of(clause, from, clause.endingAt(predicate.start()).orElseThrow().start());
    }
    long says = bit(CueRole.SAY) | (predicate.has(CueRole.HOLD) ? bit(CueRole.HOLD) : 0);
    int opening = clause.last(from, predicate.start(), says).map(Token::end).orElse(from);
    String about =
        predicate.lastVerb().is(CueRole.ACT, "founding")
            ? "for"
            : predicate.lastVerb().is(CueRole.ACT, "signing") ? "about" : "";
    Optional<Token> whom =
        about.isEmpty()
            ? Optional.empty()
            : clause.first(
                opening,
                predicate.start(),
                t -> t.is(CueRole.CIRCUMSTANCE, about) || t.is(CueRole.TO, about));
    int with = opensWith(predicate, from);
    return whom.isPresent()
        ? MatterNames.of(clause, whom.get().end(), predicate.start())
        : MatterNames.of(
            clause,
            Math.max(opening, with),
            NameBounds.beforePlace(
                clause, Math.max(opening, with), beforeWorkDone(clause, predicate.start())));
  }

  /** Before the work after which it came: 站房 | 改造后 | 重新开放. */
  private static int beforeWorkDone(Clause clause, int to) {
    return clause
        .endingAt(to)
        .filter(t -> t.is(CueRole.AFTER))
        .flatMap(t -> clause.endingAt(t.start()))
        .filter(
            t -> t.isVerb() && clause.endsAt(t.start(), bit(CueRole.PROJECT) | bit(CueRole.BODY)))
        .map(Token::start)
        .orElse(to);
  }

  /** Whether the thing itself holds the ceremony: 审判庭举行 | 挂牌仪式. */
  private static boolean isHeldBy(Predicate predicate) {
    String marks = predicate.milestoneOfCeremony();
    return (marks.equals("founding") || marks.equals("opening"))
        && predicate.clause().endsAt(predicate.start(), bit(CueRole.HOLD));
  }

  /** Whether the clause opens with who does it to a thing named before: 由甲和乙公司 | 对开. */
  private static boolean isOfDoer(Predicate predicate) {
    Clause clause = predicate.clause();
    return clause.any(clause.from(), clause.pastLeadIns(), t -> t.is(CueRole.LEAD_IN, "by"))
        && clause.first(CueRole.OF, clause.pastLeadIns(), predicate.start()).isEmpty();
  }

  /**
   * Where the word ends that opens a clause with what was done first: 随着 | 江岸桥顺利合龙; the begin of
   * the stretch where it opens otherwise, or what follows may be yet to come.
   */
  private static int opensWith(Predicate predicate, int from) {
    Clause clause = predicate.clause();
    boolean done =
        predicate.has(CueRole.ACT)
            && predicate.has(CueRole.MANNER)
            && !predicate.hasManner("pace")
            && !predicate.hasManner("going")
            && !predicate.hasManner("soon")
            && predicate.end() == clause.to();
    return clause
        .at(clause.pastLeadIns())
        .filter(t -> done && t.is(CueRole.CIRCUMSTANCE, "with"))
        .map(Token::end)
        .orElse(from);
  }
}
