package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import shuanghe.model.CueRole;

/**
 * Circumstance that a predicate only sets, or noun that it describes, and tells of nothing.
 *
 * @param predicate the predicate
 */
record Circumstance(Predicate predicate) {

  /** A verb of a list, with the marks around it, is no longer. */
  private static final int LONGEST_ITEM = 6;

  /** Whether it describes the noun that something is said to be: 是两地 | 深化 | 合作的举措. */
  private boolean isOfNoun() {
    if (!clause().has(CueRole.FORECAST) && !clause().has(CueRole.BA)) {
      return false;
    }
    boolean said =
        clause()
            .any(
                clause().from(),
                predicate.start(),
                t -> t.is(CueRole.FORECAST, "is") || t.is(CueRole.BA) && t.is(CueRole.RELATIVE));
    return said
        && (!predicate.has(CueRole.ACT)
            || clause()
                .first(CueRole.OF, predicate.end(), clause().to())
                .filter(t -> t.end() < clause().to())
                .isPresent());
  }

  /** Whether it is one of the aspects in which something is done: 在标准 | 制定 | 等方面. */
  private boolean isOfAspects() {
    return clause().has(CueRole.ASPECTS)
        && clause().first(CueRole.PLACE, clause().from(), predicate.start()).isPresent()
        && clause().first(CueRole.ASPECTS, predicate.end(), clause().to()).isPresent();
  }

  /** Whether it is part of what is spoken about: 就 | 设立专班等事项 | 进行磋商. */
  private boolean isSpokenAbout() {
    return clause().has(CueRole.CIRCUMSTANCE)
        && clause()
            .last(clause().from(), predicate.start(), t -> t.is(CueRole.CIRCUMSTANCE, "about"))
            .filter(
                t ->
                    clause()
                        .any(
                            predicate.end(),
                            clause().to(),
                            bit(CueRole.GOING) | bit(CueRole.ATTAIN)))
            .isPresent();
  }

  /** Whether a list that it stands in describes a noun: 竣工 | 、储备的 | 项目. */
  private boolean isListedOfNoun() {
    return clause().has(CueRole.OF)
        && predicate.end() < clause().to()
        && clause().passage().plain()[predicate.end()] == '、'
        && clause()
            .first(
                CueRole.OF,
                predicate.end(),
                Math.min(clause().to(), predicate.end() + LONGEST_ITEM))
            .filter(t -> t.end() < clause().to())
            .isPresent();
  }

  /** Whether it only describes a noun or sets a circumstance: 已开通的, 建成后, 在 | 深化. */
  boolean holds() {
    return isOfNoun()
        || isOfAspects()
        || isListedOfNoun()
        || isSpokenAbout()
        || clause().isAt(predicate.end(), bit(CueRole.OF) | bit(CueRole.AFTER))
        || clause()
            .at(predicate.end())
            .filter(t -> t.is(CueRole.JOINS) && !t.is(CueRole.MANNER))
            .isPresent()
        || predicate.tokens().size() > 1
            && predicate.tokens().getFirst().is(CueRole.PLACE)
            && predicate.tokens().get(1).isVerb();
  }

  private Clause clause() {
    return predicate.clause();
  }
}
