package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import shuanghe.model.CueRole;

/**
 * The end or the stage of a work that a predicate tells of: 管网铺设 | 已完成八成.
 *
 * @param context of the predicate
 */
record WorkReached(PredicateContext context) {

  /** A noun of work by itself names nothing: 安装. */
  private static final int SHORTEST_WORK = 4;

  /** Whether it comes to a stage of work, at which anything may be: 进入 | 试生产阶段. */
  boolean comesToStage() {
    Clause clause = context.predicate().clause();
    return context.isReaching()
        && clause
            .first(CueRole.ATTAINED, context.predicate().end(), context.restEnd())
            .filter(t -> t.is(CueRole.ATTAINED, "stage"))
            .filter(t -> clause.endsAt(t.start(), bit(CueRole.GOING) | bit(CueRole.ACT)))
            .isPresent();
  }

  /** Whether it only comes to a stage or a work that is not its end: 进入设备安装. */
  boolean enters() {
    return context.predicate().has(CueRole.ATTAIN)
        && context.predicate().any(t -> t.is(CueRole.ATTAIN, "enters"));
  }

  /** End of the words that tell of the work, before a note in brackets. */
  int end() {
    return MatterExtent.beforeNote(context.predicate().clause(), context.restEnd());
  }

  /** Whether what is completed is a work, 二期升级, or a part of the whole, 60%. */
  boolean completes() {
    return isDone()
        && end() - context.predicate().end() <= PredicateContext.LONGEST_REST
        && context
            .predicate()
            .clause()
            .endingAt(end())
            .filter(t -> t.start() >= context.predicate().end())
            .filter(
                t ->
                    t.isVerb()
                        || t.is(Token.TokenKind.COUNT)
                            && MatterExtent.isShare(context.predicate().clause(), t))
            .isPresent();
  }

  /** Whether the work that the subject names comes to its end, or so far: 管网铺设 | 已完成八成. */
  boolean finishes() {
    return isDone()
        && (ends() || completes() || reachesStage())
        && context
            .subject()
            .filter(n -> n.length() >= SHORTEST_WORK && !n.isVague())
            .filter(n -> n.clause().endsAt(n.end(), bit(CueRole.GOING)))
            .isPresent();
  }

  /** Whether it comes to a share or a stage of the work: 完成 | 八成. */
  private boolean reachesStage() {
    return context.isReaching()
        && context
            .predicate()
            .clause()
            .any(
                context.predicate().end(), context.restEnd(), t -> t.is(CueRole.ATTAINED, "stage"));
  }

  /** Whether the work is at its end, and nothing behind the verb says what of it. */
  boolean ends() {
    return isDone()
        && context.predicate().clause().isBlank(context.predicate().end(), context.restEnd());
  }

  /** Whether its verb brings a work to an end or to a stage, and does not only meet with one. */
  boolean isDone() {
    Token verb = context.predicate().lastVerb();
    return verb.is(CueRole.ATTAIN)
        && !verb.is(CueRole.ATTAIN, "becomes")
        && !verb.is(CueRole.ATTAIN, "meets");
  }
}
