package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.event.MatterNames.Name;

/** The thing that a bare verb in a later clause goes on with: what was named last. */
final class Topic {

  private static final int SHORTEST = 4;

  private String name = "";

  /** What the passage names before a colon, to tell of it alone: 江岸大桥:…; else empty. */
  private String announced = "";

  /** Clauses passed since it was named, looked at only when the name is asked for. */
  private final List<PassedClause> passed = new ArrayList<>();

  /** A clause that holds a thing, with its predicates. */
  private record PassedClause(Clause clause, List<Predicate> predicates) {}

  /** Begins a passage. */
  void begin() {
    announced = "";
    speakOf("");
  }

  /** The clause that opens a passage before a colon, where it is the name of a thing. */
  void announce(Clause clause) {
    MatterNames.of(clause, clause.from(), clause.to())
        .filter(n -> n.endsAsProject() && n.end() == clause.to())
        .ifPresent(
            n -> {
              announced = n.words();
              speakOf(announced);
            });
  }

  /** From here on the sentences speak of another thing. */
  void speakOf(String other) {
    name = other;
    passed.clear();
  }

  /**
   * The thing of which a name only names a part or a study, for later clauses to go on with: 江岸大桥 |
   * 桥面铺装, 江岸通道 | 可行性研究报告.
   *
   * @param before what the text spoke of before, where the name says of nothing whose part it is
   */
  static Optional<String> whole(Name name, String before) {
    return name.clause()
        .first(
            name.start(),
            name.end(),
            t -> t.is(CueRole.PROJECT, "part") || t.is(CueRole.PROJECT, "study"))
        .map(
            part ->
                MatterNames.of(name.clause(), name.start(), part.start())
                    .filter(n -> n.endsAsProject() && n.length() >= SHORTEST)
                    .map(Name::words)
                    .orElse(before));
  }

  /** Passes a clause that holds a thing and tells no matter. */
  void pass(Clause clause, List<Predicate> predicates) {
    if (announced.isEmpty()) {
      passed.add(new PassedClause(clause, predicates));
    } else {
      speakOf(announced);
    }
  }

  /** Its name; empty where none was said. */
  String name() {
    while (!passed.isEmpty()) {
      PassedClause last = passed.removeLast();
      leadingThing(last.clause(), last.predicates()).ifPresent(this::speakOf);
    }
    return name;
  }

  /** What was begun, in a clause that says since when: 首次开行国际班列 | 以来. */
  private static Optional<String> begun(Clause clause, List<Predicate> predicates) {
    Optional<Token> since = clause.endingAt(clause.to()).filter(t -> t.is(CueRole.AFTER));
    return predicates.isEmpty() || !predicates.getLast().has(CueRole.ACT)
        ? Optional.empty()
        : since
            .flatMap(t -> MatterNames.of(clause, predicates.getLast().end(), t.start()))
            .filter(n -> n.endsAsProject() && n.end() - n.start() >= SHORTEST)
            .map(Name::words);
  }

  /** The one thing that a clause says is worked on: 将加快推进 | 江岸通道 | 建设. */
  private static Optional<String> worked(Clause clause, List<Predicate> predicates) {
    Predicate first = predicates.isEmpty() ? null : predicates.getFirst();
    boolean works =
        first != null
            && (first.has(CueRole.ISSUE)
                || !first.has(CueRole.ACT)
                    && (first.has(CueRole.CAUSE) || first.has(CueRole.GOING)))
            && Predicate.areBare(predicates, 1);
    return works
        ? clause
            .last(first.end(), clause.to(), bit(CueRole.PROJECT) | bit(CueRole.PAPER))
            .filter(t -> clause.isWorkOnly(t.end(), clause.to()))
            .flatMap(t -> MatterNames.of(clause, first.end(), t.end()))
            .filter(n -> n.endsAsProject() && !n.isSoft() && !n.isVague() && !n.refersBack())
            .map(Name::words)
            .filter(w -> w.indexOf('、') < 0)
        : Optional.empty();
  }

  /** Whether a list of amounts goes on behind a count: 公路9亿元 | 、铁路. */
  private static boolean isListed(Clause clause, Token count) {
    return count.is(Token.TokenKind.COUNT)
        && count.end() < clause.to()
        && clause.passage().plain()[count.end()] == '、';
  }

  /** The thing a clause opens with, which later clauses may go on with. */
  private static Optional<String> leadingThing(Clause clause, List<Predicate> predicates) {
    boolean onlyNames = clause.endsAt(clause.to(), bit(CueRole.WITHIN));
    int to = clause.to();
    for (int i = predicates.size() - 1; i >= 0 && !onlyNames; i--) {
      to = predicates.get(i).isCircumstance() ? to : predicates.get(i).start();
    }
    int from = clause.pastLeadIns();
    if (clause.isAt(from, bit(CueRole.FORECAST) | bit(CueRole.REFERS) | bit(CueRole.HOLD))
        || clause.any(clause.from(), from, t -> t.is(CueRole.RELATIVE) && t.is(CueRole.LEAD_IN))) {
      return Optional.empty(); // it speaks of a thing named before: 是…的重要通道, 项目起于…, 由…投资
    }
    Optional<String> begun = begun(clause, predicates);
    if (begun.isPresent()) {
      return begun;
    }
    int end =
        clause
            .first(
                from,
                Math.max(from, to),
                t ->
                    t.isAny(
                            bit(CueRole.FROM)
                                | bit(CueRole.PLACE)
                                | bit(CueRole.EXIST)
                                | bit(CueRole.CIRCUMSTANCE))
                        || t.is(CueRole.FORECAST, "is")
                        || t.is(CueRole.FORECAST, "has"))
            .map(Token::start)
            .orElse(to);
    Optional<String> worked = worked(clause, predicates);
    if (worked.isPresent()) {
      return worked;
    }
    return clause
        .last(CueRole.PROJECT, from, Math.max(from, end))
        .flatMap(t -> MatterNames.of(clause, from, t.end()))
        .filter(
            n ->
                !n.refersBack()
                    && !n.isVague()
                    && (!n.isSoft() || isSection(n))
                    && !n.clause().isAt(n.start(), bit(CueRole.MANNER))
                    && !n.clause().any(n.start(), n.end(), t -> t.is(CueRole.MANNER, "done"))
                    && !n.clause().any(n.start(), n.end(), t -> isListed(n.clause(), t))
                    && (n.end() - n.start() >= SHORTEST || isSection(n)))
        .map(n -> isSection(n) ? "" : n.words());
  }

  /**
   * Whether it is the part of a way in an area, which is not told from other ways' parts by itself:
   * 甲区段.
   */
  private static boolean isSection(Name name) {
    return name.clause()
        .endingAt(name.end())
        .filter(t -> t.isSoft() && name.end() - name.start() < SHORTEST)
        .filter(t -> name.clause().endsAsArea(t.start()))
        .isPresent();
  }
}
