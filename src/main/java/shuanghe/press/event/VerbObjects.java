package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.event.MatterNames.Name;

/** The names behind a verb; where counts part them, each item of the list is one of its own. */
final class VerbObjects {

  /** What is shorter says something only with its count: 车站7座. */
  private static final int SHORTEST = 3;

  /** A longer count is a figure and not what a few things are told by. */
  private static final int LONGEST_COUNT = 4;

  private VerbObjects() {}

  /**
   * Names between two offsets of a clause, in their order; none where a list goes on before them.
   */
  static List<Name> of(Clause clause, int from, int to) {
    List<Name> names = new ArrayList<>();
    if (from < to && clause.passage().plain()[from] == '、') {
      return List.of();
    }
    Optional<Token> title = titleAlone(clause, from, to);
    if (title.isPresent()) {
      return List.of(new Name(clause, title.get().start(), title.get().end()));
    }
    int start = from;
    for (Token token : clause.in(from, to)) {
      boolean counts = token.is(Token.TokenKind.COUNT) || token.is(Token.TokenKind.NOTE);
      if (!counts) {
        continue;
      }
      if (token.start() > start && parts(clause, token.start())) {
        MatterNames.of(clause, start, token.start())
            .map(n -> withCount(n, token.end()))
            .ifPresent(names::add);
        start = token.start();
      } else if (parts(clause, token.end() + 1)) {
        MatterNames.of(clause, start, MatterExtent.beforeNote(clause, token.end()))
            .map(n -> withCount(n, token.end()))
            .ifPresent(names::add);
        start = token.end();
      }
    }
    Optional<Name> last = MatterNames.of(clause, start, to);
    last.map(n -> withCount(n, to)).ifPresent(names::add);
    return names;
  }

  /** A name that says nothing by itself with the count behind it: 项目 | 21个. */
  private static Name withCount(Name name, int to) {
    return name.refersBack() || name.length() < SHORTEST
        ? name.clause()
            .at(name.end())
            .filter(t -> t.is(Token.TokenKind.COUNT) && t.end() <= to)
            .filter(t -> name.refersBack() || t.end() - t.start() <= LONGEST_COUNT)
            .map(t -> new Name(name.clause(), name.start(), t.end()))
            .orElse(name)
        : name;
  }

  /** A title right behind the verb, where something that is to be follows: 批复《方案》 | 同意…. */
  private static Optional<Token> titleAlone(Clause clause, int from, int to) {
    return clause
        .at(clause.pastBlanks(from))
        .filter(t -> t.is(Token.TokenKind.TITLE) && t.end() < to)
        .filter(t -> clause.isAt(t.end(), bit(CueRole.MODAL) | bit(CueRole.SAY)));
  }

  /** Whether a list goes on before a place: 、 or 和. */
  private static boolean parts(Clause clause, int place) {
    return place - 1 > clause.from()
        && place <= clause.to()
        && (clause.passage().plain()[place - 1] == '、' || clause.endsAt(place, bit(CueRole.JOINS)));
  }

  /**
   * Where the objects of a verb end. Verbs without manner that end them are nouns of them: 推进 … 建设,
   * 发布 … 通办清单.
   *
   * @param predicates those of the clause
   * @param i the place of the verb's own among them
   * @param to where they end at the latest, unless what follows is a part of them
   */
  static int end(List<Predicate> predicates, int i, int to) {
    Clause clause = predicates.get(i).clause();
    Optional<Token> described = predicates.get(i).described();
    if (described.isPresent()) {
      return described.get().end();
    }
    if (predicates.get(i).isCause()) {
      return to;
    }
    if (predicates.get(i).lastVerb().is(CueRole.ATTAIN)
        && clause.endsAt(clause.to(), bit(CueRole.ATTAINED))) {
      return clause.to();
    }
    if ((predicates.get(i).has(CueRole.ISSUE) || predicates.get(i).has(CueRole.SIGN))
        && clause
            .last(CueRole.PAPER, to, clause.to())
            .filter(t -> clause.isListEnd(t.end()))
            .isPresent()) {
      return clause.to();
    }
    return Predicate.areBare(predicates, i + 1) && clause.isListEnd(predicates.getLast().end())
        ? clause.to()
        : to;
  }
}
