package shuanghe.press.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.press.page.Passage;
import shuanghe.press.text.TimeMention;

/**
 * A sentence cut into clauses, with the times found in it.
 *
 * @param opensSection whether a heading stands before it
 */
record EventSentence(
    Passage passage,
    int from,
    int to,
    List<Clause> clauses,
    List<TimeMention> times,
    boolean opensSection) {

  EventSentence {
    clauses = List.copyOf(clauses);
    times = List.copyOf(times);
  }

  String words() {
    return passage.text().substring(from, to).strip();
  }

  boolean has(CueRole role) {
    return clauses.stream().anyMatch(c -> c.has(role));
  }

  boolean asks() {
    return to > from && passage.plain()[to - 1] == '?';
  }

  /** Whether the passage ends with it. */
  boolean endsPassage() {
    return to == passage.plain().length;
  }

  Optional<Token> first(Predicate<Token> wanted) {
    return clauses.stream().flatMap(c -> c.tokens().stream()).filter(wanted).findFirst();
  }
}
