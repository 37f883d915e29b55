package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shuanghe.model.CueRole;
import shuanghe.model.PressMatter.Milestone;
import shuanghe.model.PressMatter.State;
import shuanghe.press.event.MatterNames.Name;
import shuanghe.press.text.LazyValue;

/**
 * Context of a predicate: the names before and behind it, and what the text goes on about.
 *
 * @param predicate the predicate
 * @param milestone the milestone it tells of
 * @param cause the predicate before it that only works towards this one: 推动 … 开工
 * @param toldAs what the text is telling of
 * @param before the name before it
 * @param behind the names behind it, each item of a list its own
 * @param counted the names that a list of figures behind it is dealt out to, each with its figure
 * @param restEnd where the rest of the clause that goes with it ends
 * @param topic the name that a bare or referring subject stands for; empty where none was said
 */
record PredicateContext(
    Predicate predicate,
    Milestone milestone,
    Optional<Predicate> cause,
    LazyValue<Modality> toldAs,
    LazyValue<Optional<Name>> before,
    LazyValue<List<Name>> behind,
    LazyValue<Map<Name, String>> counted,
    int restEnd,
    String topic) {

  private static final Map<String, Milestone> MILESTONES =
      Arrays.stream(Milestone.values())
          .collect(Collectors.toMap(m -> m.name().toLowerCase(Locale.ROOT), m -> m));

  /** The longest rest of a clause that goes with the status of what is under way. */
  static final int LONGEST_REST = 14;

  /** Modality of the clause up to the verb. */
  Modality outlook() {
    return toldAs.get();
  }

  /** The name before the verb. */
  Optional<Name> subject() {
    return before.get().filter(n -> !isBeside(n));
  }

  /** Names behind the verb. */
  List<Name> objects() {
    return behind.get();
  }

  /** Those of the names behind the verb that are wanted. */
  List<Name> objects(java.util.function.Predicate<Name> wanted) {
    List<Name> chosen = new ArrayList<>();
    for (Name name : objects()) {
      if (wanted.test(name)) {
        chosen.add(name);
      }
    }
    return chosen;
  }

  /** Names that a list of figures behind the verb is dealt out to, each with its figure. */
  Map<Name, String> dealt() {
    return counted.get();
  }

  /** The words before the verb that name who does it, with their counts; empty where none do. */
  String actors() {
    return Parties.actor(predicate.clause(), predicate.start()).orElse("");
  }

  boolean anyObject(java.util.function.Predicate<Name> wanted) {
    for (Name name : objects()) {
      if (wanted.test(name)) {
        return true;
      }
    }
    return false;
  }

  /** The service that ends what is reached. */
  Optional<Name> service() {
    return predicate
        .clause()
        .endingAt(predicate.clause().to())
        .filter(t -> t.is(CueRole.SERVICE) && t.start() > predicate.end())
        .flatMap(t -> MatterNames.of(predicate.clause(), predicate.end(), t.end()));
  }

  /** Whether a few words that may name who does it stand before the verb. */
  private boolean standsBehindName() {
    Clause clause = predicate.clause();
    int start = clause.pastLeadIns();
    int length = predicate.start() - start;
    return length <= LONGEST_REST
        && !clause.any(
            start,
            predicate.start(),
            Token.VERB | bit(CueRole.CIRCUMSTANCE) | bit(CueRole.PLACE) | bit(CueRole.OF))
        && !clause.any(
            start, predicate.start(), t -> t.is(CueRole.REFERS) && !t.is(CueRole.REFERS, "alone"));
  }

  /**
   * Whether the verb, at the end of its clause, says that what it names is offered as a service.
   */
  boolean sharesService() {
    return predicate.lastVerb().is(CueRole.SERVICE)
        && predicate.end() == predicate.clause().to()
        && subject().filter(n -> Selection.isLong(n) && !n.isVague()).isPresent();
  }

  /** Whether the verb opens its clause or stands behind who does it. */
  boolean opensClause() {
    Clause clause = predicate.clause();
    return !isAct()
        && !predicate.isCause()
        && predicate.has(CueRole.GOING)
        && (predicate.start() <= clause.pastLeadIns()
            || clause.endsAt(predicate.start(), bit(CueRole.BODY))
            || isPaced() && (predicate.isJoint() || standsBehindName()));
  }

  /** Whether it only says what there is to a work named before: 工程 | 新建 | 车站2座. */
  boolean describesWork() {
    Clause clause = predicate.clause();
    return predicate.isBare()
        && milestone() == Milestone.NONE
        && clause
            .at(clause.pastLeadIns())
            .filter(t -> t.is(CueRole.REFERS) && t.is(CueRole.PROJECT))
            .filter(t -> t.end() == predicate.start())
            .isPresent();
  }

  /** Whether it may only tell what is so all the time: 公司 | 运营 | 航线. */
  boolean isHabit() {
    return predicate.has(CueRole.USUAL)
        && predicate.tokens().size() == 1
        && !predicate.clause().any(t -> t.is(CueRole.COUNT_WORD, "first"))
        && !predicate.clause().has(bit(Token.TokenKind.TIME));
  }

  /** What it may be told of. */
  Selection selection() {
    return new Selection(predicate, milestone());
  }

  /** Whether it is told of the name before it. */
  boolean namesThing() {
    return !predicate.clause().endsAt(predicate.start(), bit(CueRole.JOINS))
        && subject().filter(selection()::isThing).isPresent();
  }

  /** Whether it is only named with what is told of something before it: 并与 | 一期 | 贯通. */
  private boolean isBeside(Name name) {
    Clause clause = predicate.clause();
    return clause
        .endingAt(name.start())
        .filter(t -> t.is(CueRole.JOINS))
        .filter(
            t -> t.start() <= clause.pastLeadIns() || clause.endsAt(t.start(), bit(CueRole.LINK)))
        .isPresent();
  }

  /** The thing before the verb, no body, that does something itself: 公路 | 已打通 | 断头路. */
  Optional<String> thing() {
    return subject()
        .filter(n -> selection().isThing(n) && !n.isSoft() && !Selection.endsAsBody(n))
        .map(Name::words);
  }

  /** Whether the verb has no subject but one that refers back. */
  boolean isBare() {
    return subject().isEmpty()
            && (predicate.clause().isBlank(subjectStart(), predicate.start())
                || predicate.clause().isAt(subjectStart(), bit(CueRole.PLACE)))
        || !predicate.clause().isAt(subjectStart(), bit(Token.TokenKind.COUNT))
            && subject()
                .filter(n -> n.refersBack() && !n.isOfDone() && goesOnWithTopic(n))
                .isPresent();
  }

  /** Whether 这 or 该 points to the topic: its noun is one of things, or ends the topic too. */
  private boolean goesOnWithTopic(Name name) {
    return name.endsAsProject()
        || name.isPaper()
        || topic.endsWith(name.words().substring(name.words().length() - 1))
        || name.clause().endsAt(name.end(), bit(CueRole.REFERS) | bit(CueRole.GOING));
  }

  private int subjectStart() {
    return cause.map(Predicate::end).orElse(predicate.clause().pastLeadIns());
  }

  /** Whether what it tells happens at a time, and does not go on for one. */
  boolean isEvent() {
    return isAct() || isCeremony() || becomes() || predicate.settles() || work().ends();
  }

  /** Whether it tells of the first of its kind that comes: 迎来首架. */
  boolean meetsFirst() {
    return predicate.lastVerb().is(CueRole.ATTAIN, "meets")
        && predicate
            .clause()
            .at(predicate.end())
            .filter(t -> t.is(CueRole.COUNT_WORD, "first"))
            .isPresent();
  }

  boolean isCeremony() {
    return !predicate.milestoneOfCeremony().isEmpty();
  }

  /** Whether the object only tells what the thing came to be, or where it came to: 入选名单, 落户江岸. */
  boolean becomes() {
    return predicate.lastVerb().is(CueRole.ATTAIN, "becomes")
        && restEnd > predicate.end()
        && !isCount(predicate.clause(), predicate.end())
        && !(isAct()
            && predicate.clause().any(predicate.end(), restEnd, bit(Token.TokenKind.COUNT)))
        && !predicate.clause().any(predicate.end(), restEnd, bit(CueRole.GATHERING));
  }

  /** Where the status ends of a thing that came to be what the object says. */
  int becomingEnd() {
    return restEnd - predicate.end() <= LONGEST_REST ? restEnd : predicate.end();
  }

  boolean isAct() {
    return predicate.has(CueRole.ACT);
  }

  /** Whether the verb says that something reached a state. */
  boolean isReaching() {
    Clause clause = predicate.clause();
    return predicate.lastVerb().is(CueRole.ATTAIN)
        && clause.any(
            predicate.end(),
            restEnd,
            t ->
                t.is(CueRole.ATTAINED)
                    && (clause.isBlank(t.end(), restEnd) || isCount(clause, t.end())));
  }

  /** What it tells of the end or a stage of a work. */
  WorkReached work() {
    return new WorkReached(this);
  }

  private boolean isCount(Clause clause, int place) {
    return clause.isAt(place, bit(Token.TokenKind.COUNT) | bit(CueRole.OF));
  }

  /** Whether nothing follows that the verb is done to: only a count or nothing. */
  boolean endsClause() {
    Clause clause = predicate.clause();
    return (isAct() || isPaced() || predicate.settles())
        && (clause.isBlank(predicate.end(), restEnd)
            || predicate.settles()
            || isCount(clause, predicate.end()) && objects().isEmpty()
            || counts()
                && milestone() != Milestone.NONE
                && milestone() != Milestone.SIGNING
                && thingIsNoBody()
                && !clause.isAt(predicate.end(), bit(CueRole.BODY)));
  }

  /** Whether it goes on with what there is of the thing: 上线运行 | 节点19个. */
  private boolean counts() {
    return predicate.clause().any(predicate.end(), restEnd, bit(Token.TokenKind.COUNT));
  }

  private boolean thingIsNoBody() {
    return subject().filter(n -> n.endsAsProject() && !Selection.endsAsBody(n)).isPresent();
  }

  /** A verb of duration tells of a matter only with a word of pace: 有序推进. */
  private boolean isPaced() {
    return predicate.hasManner("pace")
        || predicate.hasManner("going")
        || predicate.hasManner("done")
        || predicate.tokens().size() > 1;
  }

  /** Whether the words behind the verb only say that work goes on. */
  boolean isInHand() {
    int rest = restEnd - predicate.end();
    if (rest <= 0 || rest > LONGEST_REST || predicate.isCause()) {
      return false;
    }
    boolean work = predicate.clause().endsAt(restEnd, bit(CueRole.GOING));
    boolean goesOn =
        !isAct()
            || predicate.hasManner("going") && predicate.has(CueRole.GOING)
            || milestone() == Milestone.START && work;
    return goesOn && (isPaced() || work) && thingIsNoBody();
  }

  /** Whether it says behind an act how much of the work is done: 设备安装完成 | 65%. */
  boolean reachesShare() {
    return isAct() && MatterExtent.isShort(predicate.clause(), predicate.end(), restEnd);
  }

  /** Where the words of the status end: behind the share that is done. */
  int toldEnd() {
    return reachesShare() ? restEnd : predicate.end();
  }

  /** The words of the status with the modal or the cause before it. */
  String status(int end) {
    String own = predicate.clause().words(predicate.statusStart(), end).replace(" ", "");
    String told = cause.map(Predicate::status).orElse("");
    String modal =
        outlook().isTold() || (told + own).contains(outlook().word()) ? "" : modalWords();
    return modal + told + own;
  }

  /** The modal with the time right behind it, without which some say nothing: 将于 | 6月18日. */
  private String modalWords() {
    Clause clause = predicate.clause();
    String word = outlook().word();
    return clause
        .last(CueRole.MODAL, clause.from(), predicate.start())
        .filter(t -> clause.words(t.start(), t.end()).equals(word))
        .flatMap(
            modal ->
                clause
                    .at(modal.end())
                    .filter(t -> t.is(Token.TokenKind.TIME))
                    .filter(t -> !clause.isAt(t.end(), bit(CueRole.AFTER)))
                    .map(t -> clause.words(modal.start(), t.end()).replace(" ", "")))
        .orElse(word);
  }

  /** The milestone that a predicate tells of. */
  static Milestone milestone(Predicate predicate) {
    String ceremony = predicate.milestoneOfCeremony();
    if (!ceremony.isEmpty()) {
      return Optional.ofNullable(MILESTONES.get(ceremony)).orElseThrow();
    }
    if (!predicate.has(CueRole.ACT)) {
      return Milestone.NONE;
    }
    for (Token token : predicate.tokens()) {
      String act = token.value(CueRole.ACT);
      if (!act.isEmpty()) {
        return Optional.ofNullable(MILESTONES.get(act)).orElseThrow();
      }
    }
    return Milestone.NONE;
  }

  /** State of the matter by verb and modality. */
  State state() {
    if (!outlook().isTold()) {
      return outlook().state().orElseThrow();
    }
    boolean going =
        cause.isPresent()
            || work().enters()
            || reachesShare()
            || predicate.hasManner("going")
            || predicate.hasManner("pace")
                && !predicate.hasManner("done")
                && !predicate.has(CueRole.ATTAIN)
            || !isAct()
                && !isCeremony()
                && !predicate.has(CueRole.ATTAIN)
                && !predicate.hasManner("done")
            || predicate.has(CueRole.ATTAIN)
                && MatterExtent.isShort(predicate.clause(), predicate.end(), work().end());
    return going ? State.UNDER_WAY : State.DONE;
  }
}
