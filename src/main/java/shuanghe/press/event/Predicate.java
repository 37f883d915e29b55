package shuanghe.press.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;

/**
 * The words of a clause that tell what is done: verbs that stand together, with the manner, the
 * modal and the times among them.
 *
 * @param start where what it is told of ends; the status begins at the first word of its own
 */
record Predicate(Clause clause, int start, int end, List<Token> tokens) {

  Predicate {
    tokens = List.copyOf(tokens);
  }

  /** The predicates of a clause, in order; words within a name are none. */
  static List<Predicate> of(Clause clause) {
    List<Predicate> found = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (!run.isEmpty() && !(isPart(token) && joins(clause, run.getLast(), token))) {
        add(clause, run, found);
        run.clear();
      }
      if (run.isEmpty()) {
        if (opens(clause, token)) {
          run.add(token);
        }
        continue;
      }
      if (!token.is(CueRole.LINK)
          && colours(token)
          && run.stream().allMatch(Predicate::mayBeNoun)) {
        run.clear();
      }
      run.add(token);
    }
    add(clause, run, found);
    return found;
  }

  private static void add(Clause clause, List<Token> run, List<Predicate> found) {
    List<Token> tokens = new ArrayList<>(run);
    while (!tokens.isEmpty() && !closes(tokens.getLast())) {
      tokens.removeLast();
    }
    if (tokens.stream().anyMatch(Token::isVerb)) {
      found.add(new Predicate(clause, tokens.getFirst().start(), tokens.getLast().end(), tokens));
    }
  }

  private static boolean closes(Token token) {
    return token.isVerb();
  }

  private static boolean isPart(Token token) {
    return token.isVerb()
        || colours(token)
        || token.is(Token.Kind.TIME)
        || token.is(CueRole.LEAD_IN, "recent")
        || token.is(Token.Kind.COUNT);
  }

  private static boolean colours(Token token) {
    return token.is(CueRole.MANNER) || token.is(CueRole.MODAL) || token.is(CueRole.LINK);
  }

  /** A verb before words of manner is a noun of the name before it: 改造 | 正加快. */
  private static boolean mayBeNoun(Token token) {
    return isBareVerb(token) && !token.is(CueRole.ATTAIN);
  }

  static boolean isBareVerb(Token token) {
    return token.isVerb() && !token.is(CueRole.MANNER);
  }

  /** Whether a token goes on with the run: next to it, or behind 、 where both are verbs. */
  private static boolean joins(Clause clause, Token last, Token token) {
    if (token.is(Token.Kind.COUNT)) {
      return last.is(CueRole.MANNER, "measure") && clause.pastBlanks(last.end()) == token.start();
    }
    String between = clause.words(last.end(), token.start());
    return between.isEmpty() || between.equals("、") && last.isVerb() && token.isVerb();
  }

  /** A verb of duration opens a predicate only behind a lead-in or an actor: else it is a noun. */
  private static boolean opens(Clause clause, Token token) {
    if (clause.endingAt(token.start()).filter(t -> t.is(CueRole.OF)).isPresent()) {
      return false;
    }
    if (colours(token) || token.is(Token.Kind.TIME) || token.is(CueRole.LEAD_IN, "recent")) {
      return true;
    }
    if (!token.isVerb()) {
      return false;
    }
    return token.is(CueRole.ACT)
        || token.is(CueRole.ATTAIN)
        || token.is(CueRole.SERVICE)
        || token.start() <= clause.pastLeadIns()
        || clause
            .endingAt(token.start())
            .filter(before -> before.is(CueRole.BODY) || before.is(CueRole.SAY))
            .isPresent();
  }

  Token lastVerb() {
    return tokens.stream().filter(Token::isVerb).reduce((a, b) -> b).orElseThrow();
  }

  Optional<Token> modal() {
    return tokens.stream().filter(t -> t.is(CueRole.MODAL)).findFirst();
  }

  boolean has(CueRole role) {
    return tokens.stream().anyMatch(t -> t.is(role));
  }

  boolean hasManner(String value) {
    return tokens.stream().anyMatch(t -> t.is(CueRole.MANNER, value));
  }

  /** Whether it only works towards what another does: 推动. */
  boolean isCause() {
    return tokens.stream().filter(Token::isVerb).allMatch(t -> t.is(CueRole.CAUSE));
  }

  boolean hasTime() {
    return tokens.stream().anyMatch(t -> t.is(Token.Kind.TIME));
  }

  /** Where the words of the status begin: times and joints before them are not of it. */
  int statusStart() {
    return tokens.stream()
        .filter(t -> t.isVerb() || t.is(CueRole.MANNER) || t.is(CueRole.MODAL))
        .findFirst()
        .orElseThrow()
        .start();
  }

  String status() {
    return clause.words(statusStart(), end);
  }

  /** Whether it only describes a noun or sets a circumstance: 已开通的, 建成后. */
  boolean isCircumstance() {
    return clause
        .at(end)
        .filter(t -> t.is(CueRole.OF) || t.is(CueRole.AFTER) || t.is(CueRole.JOINS))
        .isPresent();
  }
}
