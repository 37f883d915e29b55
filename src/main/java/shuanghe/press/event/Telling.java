package shuanghe.press.event;

import static shuanghe.press.event.Parts.bit;

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
import shuanghe.press.text.Once;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.Script;

/**
 * A predicate in its place: what stands before it and behind it, and what the text is telling of.
 *
 * @param cause the predicate before it that only works towards this one: 推动 … 开工
 * @param toldAs what the text is telling of
 * @param before the name before it
 * @param behind the names behind it, each item of a list its own
 * @param counted the names that a list of figures behind it is dealt out to
 * @param restEnd where the rest of the clause that goes with it ends
 * @param topic the name that a bare or referring subject stands for; empty where none was said
 */
record Telling(
    Predicate predicate,
    Optional<Predicate> cause,
    Once<Outlook> toldAs,
    Once<Optional<Name>> before,
    Once<List<Name>> behind,
    Once<List<Name>> counted,
    int restEnd,
    String topic) {

  /**
   * What a telling tells of: the names and the words of the status.
   *
   * @param ofObjects whether the names are what somebody does something to
   */
  record Told(List<String> names, String status, boolean ofObjects) {}

  /** What a clause must hold one of for any rule to hold that does not go on with the topic. */
  private static final long NAMES =
      bit(CueRole.PROJECT)
          | bit(CueRole.PAPER)
          | bit(CueRole.SERVICE)
          | bit(CueRole.ATTAINED)
          | bit(Token.TokenKind.TITLE)
          | bit(Token.TokenKind.QUOTE);

  private static final long TOLD_OF_TOPIC = bit(CueRole.ACT) | bit(CueRole.ATTAIN);

  private static final Map<String, Milestone> MILESTONES =
      Arrays.stream(Milestone.values())
          .collect(Collectors.toMap(m -> m.name().toLowerCase(Locale.ROOT), m -> m));

  /** The fewest characters of a name. */
  private static final int SHORTEST = 3;

  private static final int DIGITS_OF_HUNDRED = 3;

  /** The longest rest of a clause that goes with the status of what is under way. */
  private static final int LONGEST_REST = 14;

  /** What a clause may tell of a matter; the first rule that holds decides. */
  static final RuleList<Telling, Told> RULES =
      RuleList.of(
          "matter",
          new Rule<>(
              "founded",
              t -> t.milestone() == Milestone.FOUNDING && t.anyObject(t::isNamed),
              Telling::ofObjects),
          new Rule<>(
              "dealt-out",
              t -> t.predicate().hasManner("dealt") && t.dealt().size() > 1,
              Telling::ofDealt),
          new Rule<>(
              "reached", t -> t.isReaching() && t.namesThing(), t -> t.ofSubject(t.restEnd())),
          new Rule<>(
              "part-completed",
              t -> t.completesWork() && t.namesThing(),
              t -> t.ofSubject(t.restEnd())),
          new Rule<>(
              "topic-completed",
              t -> t.completesWork() && !t.topic().isEmpty() && t.isBare(),
              t -> t.ofTopic(t.restEnd())),
          new Rule<>(
              "document-issued",
              t ->
                  t.predicate().has(CueRole.ISSUE) && t.subject().filter(Name::isTitle).isPresent(),
              t -> t.ofSubject(t.predicate().end())),
          new Rule<>(
              "service-reached",
              t -> t.predicate().has(CueRole.ATTAIN) && t.service().isPresent(),
              t -> t.ofName(t.service().orElseThrow())),
          new Rule<>("service-shared", Telling::sharesService, Telling::ofShared),
          new Rule<>(
              "thing-told-of",
              t -> t.endsClause() && !t.predicate().isCause() && t.namesThing(),
              t -> t.ofSubject(t.predicate().end())),
          new Rule<>(
              "thing-in-hand", t -> t.isInHand() && t.namesThing(), t -> t.ofSubject(t.restEnd())),
          new Rule<>(
              "topic-told-of",
              t -> t.isAct() && !t.topic().isEmpty() && t.isBare() && t.endsClause(),
              t -> t.ofTopic(t.predicate().end())),
          new Rule<>(
              "object-of-act", t -> t.isAct() && t.anyObject(t::isNamed), Telling::ofObjects),
          new Rule<>(
              "thing-acts",
              t ->
                  t.isAct()
                      && t.namesThing()
                      && !t.objects().isEmpty()
                      && t.objects().stream().allMatch(Name::isVague),
              t -> t.ofSubject(t.restEnd())),
          new Rule<>(
              "work-completed",
              t -> t.predicate().has(CueRole.ATTAIN) && t.anyObject(t::isWork),
              Telling::ofObjects),
          new Rule<>(
              "object-in-hand",
              t -> t.opensClause() && t.anyObject(t::isProject),
              Telling::ofObjects));

  /** Whether any rule may hold of a clause, by the parts its words play. */
  static boolean mayHold(Clause clause, String topic) {
    return clause.has(NAMES) || !topic.isEmpty() && clause.has(TOLD_OF_TOPIC);
  }

  Outlook outlook() {
    return toldAs.get();
  }

  private Optional<Name> subject() {
    return before.get();
  }

  List<Name> objects() {
    return behind.get();
  }

  private List<Name> dealt() {
    return counted.get();
  }

  private boolean anyObject(java.util.function.Predicate<Name> wanted) {
    for (Name name : objects()) {
      if (wanted.test(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Name name) {
    return !name.refersBack() && name.namesProject() && !isGenericObject(name) && isLong(name);
  }

  private boolean isProject(Name name) {
    return !name.refersBack()
        && name.endsAsProject()
        && !name.isSoft()
        && !isGenericObject(name)
        && isLong(name);
  }

  /** Whether it ends with a noun of work: 管网改造. */
  private boolean isWork(Name name) {
    return isLong(name) && name.endsAsProject() && name.clause().endsAt(name.end(), Token.VERB);
  }

  private static boolean isLong(Name name) {
    return name.length() >= SHORTEST;
  }

  /** The service that ends what is reached. */
  private Optional<Name> service() {
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
            Token.VERB
                | bit(CueRole.CIRCUMSTANCE)
                | bit(CueRole.PLACE)
                | bit(CueRole.REFERS)
                | bit(CueRole.OF));
  }

  private boolean sharesService() {
    return predicate.lastVerb().is(CueRole.SERVICE)
        && predicate.end() == predicate.clause().to()
        && subject().filter(n -> isLong(n) && !n.isVague()).isPresent();
  }

  /** Whether the verb opens its clause or stands behind who does it. */
  private boolean opensClause() {
    Clause clause = predicate.clause();
    return !isAct()
        && !predicate.isCause()
        && predicate.has(CueRole.GOING)
        && (predicate.start() <= clause.pastLeadIns()
            || clause.endsAt(predicate.start(), bit(CueRole.BODY))
            || isPaced() && standsBehindName());
  }

  /** A vague object names nothing, unless it is counted. */
  private boolean isGenericObject(Name name) {
    return name.isVague()
        || milestone() == Milestone.SIGNING && (name.isTitle() || name.isBarePaper());
  }

  private boolean namesThing() {
    if (subject().isEmpty() || predicate.clause().endsAt(predicate.start(), bit(CueRole.JOINS))) {
      return false;
    }
    Name name = subject().get();
    boolean thing =
        name.namesProject()
            && !name.refersBack()
            && !name.isTitle()
            && isLong(name)
            && !name.isVague();
    return thing
        && (milestone() != Milestone.NONE || !name.isSoft() && !(isAct() && endsAsBody(name)));
  }

  private boolean isBare() {
    return subject().isEmpty() && predicate.clause().isBlank(subjectStart(), predicate.start())
        || subject().filter(Name::refersBack).isPresent();
  }

  private int subjectStart() {
    return cause.map(Predicate::end).orElse(predicate.clause().pastLeadIns());
  }

  boolean isAct() {
    return predicate.has(CueRole.ACT);
  }

  private boolean isReaching() {
    Clause clause = predicate.clause();
    return predicate.lastVerb().is(CueRole.ATTAIN)
        && clause.any(
            predicate.end(),
            restEnd,
            t ->
                t.is(CueRole.ATTAINED)
                    && (clause.isBlank(t.end(), restEnd) || isCount(clause, t.end())));
  }

  /** Whether what is completed is a work, 二期升级, or a part of the whole, 60%. */
  private boolean completesWork() {
    return predicate.lastVerb().is(CueRole.ATTAIN)
        && restEnd - predicate.end() <= LONGEST_REST
        && predicate
            .clause()
            .endingAt(restEnd)
            .filter(t -> t.start() >= predicate.end())
            .filter(t -> t.isVerb() || t.is(Token.TokenKind.COUNT) && isShare(t))
            .isPresent();
  }

  private boolean isShare(Token count) {
    return predicate.clause().passage().plain()[count.end() - 1] == '%';
  }

  private boolean isCount(Clause clause, int place) {
    return clause.isAt(place, bit(Token.TokenKind.COUNT) | bit(CueRole.OF));
  }

  /** Whether nothing follows that the verb is done to: only a count or nothing. */
  private boolean endsClause() {
    Clause clause = predicate.clause();
    return (isAct() || isPaced() || predicate.settles())
        && (clause.isBlank(predicate.end(), restEnd)
            || predicate.settles()
            || isCount(clause, predicate.end()) && objects().isEmpty()
            || counts() && milestone() != Milestone.NONE && thingIsNoBody());
  }

  /** Whether it goes on with what there is of the thing: 上线运行 | 节点19个. */
  private boolean counts() {
    return predicate.clause().any(predicate.end(), restEnd, bit(Token.TokenKind.COUNT));
  }

  private boolean thingIsNoBody() {
    return subject().filter(n -> n.endsAsProject() && !endsAsBody(n)).isPresent();
  }

  private static boolean endsAsBody(Name name) {
    return name.clause().endsAt(name.end(), bit(CueRole.BODY));
  }

  /** A verb of duration tells of a matter only with a word of pace: 有序推进. */
  private boolean isPaced() {
    return predicate.hasManner("pace")
        || predicate.hasManner("going")
        || predicate.hasManner("done")
        || predicate.tokens().size() > 1;
  }

  private boolean isInHand() {
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

  private Told ofObjects() {
    return new Told(
        objects().stream().filter(this::isObject).map(Name::words).toList(),
        status(predicate.end()),
        true);
  }

  private boolean isObject(Name name) {
    return isAct() ? isNamed(name) : isProject(name) || isWork(name);
  }

  private Told ofShared() {
    Name name = subject().orElseThrow();
    Name shared = new Name(name.clause(), name.start(), predicate.lastVerb().end());
    return new Told(List.of(shared.words()), status(predicate.end()), false);
  }

  private Told ofDealt() {
    return new Told(dealt().stream().map(Name::words).toList(), status(restEnd), false);
  }

  private Told ofName(Name name) {
    return new Told(List.of(name.words()), status(predicate.end()), true);
  }

  private Told ofTopic(int statusEnd) {
    return new Told(List.of(topic), status(statusEnd), false);
  }

  private Told ofSubject(int statusEnd) {
    return new Told(List.of(subject().orElseThrow().words()), status(statusEnd), false);
  }

  /** The words of the status with the modal or the cause before it. */
  private String status(int end) {
    String own = predicate.clause().words(predicate.statusStart(), end).replace(" ", "");
    String told = cause.map(Predicate::status).orElse("");
    String modal =
        outlook().isTold() || (told + own).contains(outlook().word()) ? "" : outlook().word();
    return modal + told + own;
  }

  Milestone milestone() {
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

  State state() {
    if (!outlook().isTold()) {
      return outlook().state().orElseThrow();
    }
    boolean going =
        cause.isPresent()
            || predicate.hasManner("going")
            || predicate.hasManner("pace")
                && !predicate.hasManner("done")
                && !predicate.has(CueRole.ATTAIN)
            || !isAct() && !predicate.has(CueRole.ATTAIN) && !predicate.hasManner("done")
            || predicate.has(CueRole.ATTAIN) && isPart();
    return going ? State.UNDER_WAY : State.DONE;
  }

  /** Whether a share below the whole is told of: 完成总工程量的56%. */
  private boolean isPart() {
    return predicate
        .clause()
        .endingAt(restEnd)
        .filter(t -> t.is(Token.TokenKind.COUNT) && t.start() >= predicate.end() && isShare(t))
        .filter(t -> wholeDigits(t) < DIGITS_OF_HUNDRED)
        .isPresent();
  }

  /** How many digits the whole part of a number has. */
  private int wholeDigits(Token count) {
    int place = count.start();
    while (Script.isDigit(predicate.clause().passage().plain()[place])) {
      place++;
    }
    return place - count.start();
  }
}
