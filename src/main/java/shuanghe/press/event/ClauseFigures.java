package shuanghe.press.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Fact;
import shuanghe.press.event.MatterNames.Name;
import shuanghe.press.page.Passage;
import shuanghe.press.text.Script;

/** The figures of an article that the clause at hand prints. */
final class ClauseFigures {

  private final List<Fact> all;

  /** Those printed on the lines of the passage. */
  private final List<Fact> ofPassage = new ArrayList<>();

  private final List<Fact> ofClause = new ArrayList<>();

  /** The passage that was gone on to and not looked at yet. */
  private Optional<Passage> newPassage = Optional.empty();

  /** The clause that was gone on to and not looked at yet. */
  private Optional<Clause> newClause = Optional.empty();

  ClauseFigures(List<Fact> all) {
    this.all = all;
  }

  /** Goes on to another passage; most are never asked for their figures. */
  void pass(Passage passage) {
    newPassage = Optional.of(passage);
  }

  /** Goes on to another clause of the passage. */
  void read(Clause clause) {
    newClause = Optional.of(clause);
  }

  private void look(Passage passage) {
    newPassage = Optional.empty();
    ofPassage.clear();
    for (Fact fact : all) {
      int line = fact.place().line();
      if (line >= passage.firstLine() && line <= passage.lastLine()) {
        ofPassage.add(fact);
      }
    }
  }

  private void look(Clause clause) {
    newPassage.ifPresent(this::look);
    newClause = Optional.empty();
    ofClause.clear();
    for (Fact fact : ofPassage) {
      if (clause.prints(fact.surface())) {
        ofClause.add(fact);
      }
    }
  }

  /** Facts whose numbers stand in the clause. */
  List<Fact> ofClause() {
    newClause.ifPresent(this::look);
    return ofClause;
  }

  /** Whether one of them is aimed at. */
  boolean areAimed() {
    for (Fact fact : ofClause()) {
      if (fact.kind() == Fact.Kind.TARGET) {
        return true;
      }
    }
    return false;
  }

  /**
   * The figures as printed; empty where there are none.
   *
   * @param parties words of the clause whose figures are left out, as they count who acts: 16个区县
   */
  String without(String parties) {
    return words(figure -> !prints(parties, figure));
  }

  /** The figures printed in some words of the clause; empty where there are none. */
  String within(String some) {
    return words(figure -> prints(some, figure));
  }

  /** The things whose progress the figures of a list tell, as they name them, each with its own. */
  Map<Name, String> dealt(Predicate predicate, EventText text) {
    Clause clause = predicate.clause();
    Optional<Token> attained = clause.first(CueRole.ATTAINED, predicate.end(), clause.to());
    if (attained.isEmpty()) {
      return Map.of();
    }
    String verb = clause.words(predicate.lastVerb().start(), predicate.lastVerb().end());
    String reached = clause.words(attained.get().start(), attained.get().end());
    Map<Name, String> shares = new LinkedHashMap<>();
    for (Fact fact : ofClause()) {
      Clause thing = text.clause(before(before(fact.indicator(), reached), verb));
      Name name = new Name(thing, thing.from(), thing.to());
      if (fact.kind() == Fact.Kind.PROGRESS && name.namesProject()) {
        shares.put(name, fact.surface());
      }
    }
    return shares;
  }

  private static String before(String words, String end) {
    int at = words.indexOf(end);
    return at < 0 ? words : words.substring(0, at);
  }

  private String words(java.util.function.Predicate<String> wanted) {
    List<String> printed = new ArrayList<>();
    for (Fact fact : ofClause()) {
      if (wanted.test(fact.surface()) && !printed.contains(fact.surface())) {
        printed.add(fact.surface());
      }
    }
    return String.join("、", printed);
  }

  /** Whether some words print a figure and no longer number that ends as it: 10座 in 110座. */
  private static boolean prints(String words, String figure) {
    int at = words.indexOf(figure);
    return at == 0
        || at > 0 && !Script.isDigit(words.charAt(at - 1)) && words.charAt(at - 1) != '.';
  }
}
