package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import shuanghe.model.CueRole;
import shuanghe.model.PressMatter.Milestone;
import shuanghe.press.event.MatterNames.Name;
import shuanghe.press.event.MatterStatement.MatterSubject;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;

/** Rules for what a clause may tell of a matter; the first rule that holds decides. */
final class MatterRules {

  /** What a name of a thing, a document or a quotation holds. */
  private static final long NAMES =
      bit(CueRole.PROJECT)
          | bit(CueRole.PAPER)
          | bit(Token.TokenKind.TITLE)
          | bit(Token.TokenKind.QUOTE);

  // what the rules need of predicate, clause and text

  private static final long ACT = bit(CueRole.ACT);
  private static final long ATTAIN = bit(CueRole.ATTAIN);
  private static final long ATTAINED = bit(CueRole.ATTAINED);
  private static final long GOING = bit(CueRole.GOING);
  private static final long HOLD = bit(CueRole.HOLD);
  private static final long ISSUE = bit(CueRole.ISSUE);
  private static final long MANNER = bit(CueRole.MANNER);
  private static final long SERVICE = bit(CueRole.SERVICE);

  /** Any of {@link #NAMES} in the clause. */
  private static final long NAME = bit(CueRole.PROJECT);

  /** A name said before that the clause may go on with. */
  private static final long TOPIC = Long.MIN_VALUE;

  /** What a verb plays of which a topic may be told. */
  static final long OF_TOPIC = ACT | ATTAIN;

  static final RuleList<PredicateContext, MatterStatement> RULES =
      RuleList.of(
          "matter",
          new Rule<>(
              "founded",
              ACT | NAME,
              t -> t.milestone() == Milestone.FOUNDING && t.anyObject(t.selection()::isNamed),
              MatterStatement::ofObjects),
          new Rule<>(
              "described-as-news",
              ACT | NAME,
              t -> t.predicate().described().isPresent() && t.anyObject(t.selection()::isProject),
              t -> MatterStatement.ofObjects(t, MatterSubject.THING)),
          new Rule<>(
              "ceremony-held",
              HOLD | NAME,
              t -> t.isCeremony() && t.namesThing(),
              t -> MatterStatement.ofSubject(t, t.predicate().end(), MatterSubject.THING)),
          new Rule<>(
              "thing-becomes",
              ATTAIN | NAME,
              t -> t.becomes() && t.namesThing(),
              t -> MatterStatement.ofSubject(t, t.becomingEnd(), MatterSubject.THING)),
          new Rule<>(
              "dealt-out",
              MANNER | ATTAINED,
              t -> t.predicate().hasManner("dealt") && t.dealt().size() > 1,
              MatterStatement::ofDealt),
          new Rule<>(
              "reached",
              ATTAIN | ATTAINED,
              t ->
                  t.isReaching() && t.namesThing()
                      || t.work().comesToStage()
                          && t.subject().filter(t.selection()::isOpen).isPresent(),
              t -> MatterStatement.ofSubject(t, t.restEnd(), MatterSubject.COURSE)),
          new Rule<>(
              "part-completed",
              ATTAIN | NAME,
              t -> t.work().completes() && t.namesThing(),
              t -> MatterStatement.ofSubject(t, t.work().end(), MatterSubject.COURSE)),
          new Rule<>(
              "work-finished",
              ATTAIN,
              c -> c.work().finishes(),
              t -> MatterStatement.ofSubject(t, t.work().end(), MatterSubject.THING)),
          new Rule<>(
              "topic-completed",
              ATTAIN | TOPIC,
              t ->
                  t.work().completes()
                      && t.service().isEmpty()
                      && t.isBare()
                      && !t.topic().isEmpty(),
              t -> MatterStatement.ofTopic(t, t.work().end(), MatterSubject.COURSE)),
          new Rule<>(
              "document-issued",
              ISSUE | NAME,
              t ->
                  t.predicate().has(CueRole.ISSUE) && t.subject().filter(Name::isTitle).isPresent(),
              t -> MatterStatement.ofSubject(t, t.predicate().end(), MatterSubject.DOCUMENT)),
          new Rule<>(
              "service-reached",
              ATTAIN | SERVICE,
              t -> t.predicate().has(CueRole.ATTAIN) && t.service().isPresent(),
              MatterStatement::ofService),
          new Rule<>(
              "service-shared",
              SERVICE,
              PredicateContext::sharesService,
              MatterStatement::ofShared),
          new Rule<>(
              "thing-told-of",
              NAME,
              t -> t.endsClause() && !t.predicate().isCause() && t.namesThing(),
              t -> MatterStatement.ofSubject(t, t.toldEnd(), MatterSubject.THING)),
          new Rule<>(
              "anything-told-of",
              ACT,
              t ->
                  t.selection().takesAnything("before")
                      && t.endsClause()
                      && t.objects().isEmpty()
                      && t.subject().filter(t.selection()::isOpen).isPresent(),
              t -> MatterStatement.ofSubject(t, t.toldEnd(), MatterSubject.THING)),
          new Rule<>(
              "thing-in-hand",
              NAME,
              t -> t.isInHand() && t.namesThing(),
              t -> MatterStatement.ofSubject(t, t.restEnd(), MatterSubject.COURSE)),
          new Rule<>(
              "topic-told-of",
              ACT | TOPIC,
              t -> t.isAct() && t.isBare() && !t.topic().isEmpty() && t.endsClause(),
              t -> MatterStatement.ofTopic(t, t.predicate().end(), MatterSubject.THING)),
          new Rule<>(
              "object-of-act",
              ACT | NAME,
              t ->
                  t.isAct()
                      && !t.isHabit()
                      && !t.describesWork()
                      && t.anyObject(t.selection()::isNamed),
              MatterStatement::ofObjects),
          new Rule<>(
              "anything-set-up",
              ACT,
              t -> t.selection().takesAnything("behind") && t.anyObject(t.selection()::isOpen),
              MatterStatement::ofOpenObjects),
          new Rule<>(
              "first-met",
              ATTAIN,
              t -> t.meetsFirst() && !t.objects().isEmpty(),
              MatterStatement::ofMet),
          new Rule<>(
              "thing-acts",
              ACT | NAME,
              t ->
                  t.isAct()
                      && t.namesThing()
                      && !t.objects().isEmpty()
                      && t.objects().stream().allMatch(Name::isVague),
              t -> MatterStatement.ofSubject(t, t.restEnd(), MatterSubject.COURSE)),
          new Rule<>(
              "work-completed",
              ATTAIN | NAME,
              t -> t.work().isDone() && t.anyObject(t.selection()::isWork),
              MatterStatement::ofObjects),
          new Rule<>(
              "object-in-hand",
              GOING | NAME,
              t -> t.opensClause() && t.anyObject(t.selection()::isProject),
              t -> MatterStatement.ofObjects(t, MatterSubject.OBJECT_IN_HAND)));

  private MatterRules() {}

  /**
   * What a clause offers the rules.
   *
   * @param verbs the parts that its verbs play, a bit each
   */
  static long offered(Clause clause, long verbs, String topic) {
    return verbs & ~NAME
        | clause.parts() & (ATTAINED | SERVICE)
        | (clause.has(NAMES) || MatterNames.namesProduct(clause) ? NAME : 0)
        | (topic.isEmpty() ? 0 : TOPIC);
  }
}
