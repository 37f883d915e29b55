package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.PressMatter.Milestone;
import shuanghe.press.event.MatterNames.Name;

/**
 * Selectional restrictions of a predicate: which names it may be told of.
 *
 * @param predicate the predicate
 * @param milestone the milestone it tells of
 */
record Selection(Predicate predicate, Milestone milestone) {

  /** The fewest characters of a name. */
  private static final int SHORTEST = 3;

  /** The name of a festival in quotes is no longer; what is longer may be any gathering. */
  private static final int LONGEST_FESTIVAL = 20;

  static boolean isLong(Name name) {
    return name.length() >= SHORTEST;
  }

  static boolean endsAsBody(Name name) {
    return name.clause().endsAt(name.end(), bit(CueRole.BODY));
  }

  /** Whether it names a body that is no building or work as well, as a hospital is. */
  private static boolean isOnlyBody(Name name) {
    return endsAsBody(name) && !name.clause().endsAt(name.end(), bit(CueRole.PROJECT));
  }

  /** Whether a name behind the predicate is of something done. */
  boolean isObject(Name name) {
    return isAct() ? isNamed(name) : isProject(name) || isWork(name);
  }

  /** Whether a noun says of a name that it is a thing or a document. */
  boolean isNamed(Name name) {
    return !name.refersBack()
        && name.namesProject()
        && !isGenericObject(name)
        && !name.clause().endsAt(name.end(), bit(CueRole.HOLD))
        && isLong(name);
  }

  /** Whether a noun says of a name that it is a thing that is worked on. */
  boolean isProject(Name name) {
    return !name.refersBack()
        && name.endsAsProject()
        && !name.isSoft()
        && !isDescribedByWhatItHas(name)
        && !name.isListOfEpithets()
        && !isGenericObject(name)
        && isLong(name);
  }

  /** Whether the words before a name tell it by what it has: 具有影响力的 | 科技创新中心. */
  private static boolean isDescribedByWhatItHas(Name name) {
    Clause clause = name.clause();
    return clause.has(CueRole.OF)
        && clause
            .endingAt(name.start())
            .filter(t -> t.is(CueRole.OF))
            .flatMap(t -> clause.last(CueRole.FORECAST, clause.from(), t.start()))
            .filter(t -> t.is(CueRole.VAGUE))
            .isPresent();
  }

  /** Whether it ends with a noun of work, 管网改造, or is a document. */
  boolean isWork(Name name) {
    return isLong(name)
        && !isDecision(name)
        && (name.isTitle() || name.endsAsProject() && name.clause().endsAt(name.end(), Token.VERB));
  }

  /** Whether it is what an office decides of a thing, 某部 | 批复, and no work. */
  private static boolean isDecision(Name name) {
    return name.clause()
        .endingAt(name.end())
        .filter(t -> t.is(CueRole.ACT) && t.is(CueRole.PAPER))
        .filter(t -> name.clause().endsAt(t.start(), bit(CueRole.BODY)))
        .isPresent();
  }

  /** Whether a name may be that of a thing of a sort that no list knows. */
  boolean isOpen(Name name) {
    return OpenNames.isOpen(name) && !isGenericObject(name);
  }

  /** Whether the thing may be anything that has a name, on a side of the verb. */
  boolean takesAnything(String side) {
    boolean usual = predicate.has(CueRole.USUAL);
    if (milestone == Milestone.FOUNDING
        || side.equals("before")
            && (milestone == Milestone.START || milestone == Milestone.OPENING && !usual)) {
      return true;
    }
    return predicate.has(CueRole.ANYTHING)
        && predicate.any(t -> t.is(CueRole.ANYTHING, side) || t.is(CueRole.ANYTHING, "either"));
  }

  /** Whether a name before the predicate is of what it tells of. */
  boolean isThing(Name name) {
    boolean part = comesToEnd() && name.namesPart();
    boolean thing =
        (name.namesProject() || part)
            && !name.refersBack()
            && !name.isTitle()
            && isLong(name)
            && !isSlogan(name)
            && !isGathering(name)
            && !isPaced(name)
            && !name.isVague();
    boolean signs = endsAsBody(name) && (name.isSoft() || name.has(CueRole.JOINS));
    if (milestone == Milestone.SIGNING && (signs || isOnlyBody(name) || name.isPaper())) {
      return false;
    }
    if (isCeremony()
        && (name.has(CueRole.GATHERING)
            || isOfMany(name)
            || milestone == Milestone.SIGNING && !name.endsAsHardProject())) {
      return false;
    }
    return thing
        && (milestone != Milestone.NONE
            || (!name.isSoft() || name.isCounted() || part) && !(isAct() && isOnlyBody(name)));
  }

  /** Whether it is many projects at once and says of nothing whose they are: 春季重点项目. */
  private static boolean isOfMany(Name name) {
    Clause clause = name.clause();
    Optional<Token> weight =
        clause.last(
            name.start(), name.end(), t -> t.is(CueRole.VAGUE) || t.is(CueRole.MANNER, "pace"));
    return clause.endsAt(name.end(), bit(CueRole.REFERS))
        && weight
            .filter(t -> clause.first(CueRole.PROJECT, name.start(), t.start()).isEmpty())
            .isPresent();
  }

  /** Whether the verb is a noun of what is only to be done at a pace: 加快管网 | 改造. */
  private boolean isPaced(Name name) {
    return predicate.isBare()
        && predicate.lastVerb().is(CueRole.PROJECT)
        && name.clause().at(name.start()).filter(t -> t.is(CueRole.MANNER, "pace")).isPresent();
  }

  /** A vague object names nothing, unless it is counted. */
  private boolean isGenericObject(Name name) {
    return name.isVague()
        || isSlogan(name)
        || isGathering(name)
        || milestone == Milestone.SIGNING && (name.isTitle() || name.isBarePaper())
        || (name.isTitle() || name.isPaper()) && predicate.lastVerb().is(CueRole.ISSUE, "cites");
  }

  /** A few words in quotes are a name only where something is opened, begun or founded. */
  private boolean isSlogan(Name name) {
    return name.isSlogan()
        && (milestone == Milestone.NONE
            || predicate.has(CueRole.USUAL)
            || predicate.lastVerb().is(CueRole.ISSUE, "cites"));
  }

  /** Whether people only come together for it: 举办 | 对接活动. A quotation does not say its sort. */
  private boolean isGathering(Name name) {
    return milestone == Milestone.NONE
        && name.clause()
            .endingAt(name.end())
            .filter(
                t ->
                    t.is(Token.TokenKind.QUOTE)
                            && predicate.has(CueRole.HOLD)
                            && (t.is(CueRole.GATHERING) || t.end() - t.start() > LONGEST_FESTIVAL)
                        || t.is(CueRole.GATHERING) && t.is(CueRole.PROJECT))
            .isPresent();
  }

  /** Whether it says at the end of its clause that a work or an act has come to its end. */
  private boolean comesToEnd() {
    return predicate.end() == predicate.clause().to()
        && (isAct() || predicate.has(CueRole.ATTAIN))
        && predicate.clause().in(predicate.start(), predicate.end()).size() > 1;
  }

  private boolean isAct() {
    return predicate.has(CueRole.ACT);
  }

  private boolean isCeremony() {
    return !predicate.milestoneOfCeremony().isEmpty();
  }
}
