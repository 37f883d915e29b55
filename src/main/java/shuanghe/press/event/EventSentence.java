package shuanghe.press.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.press.page.Passage;
import shuanghe.press.text.TimeMention;

/** A sentence cut into clauses, with the times found in it. */
final class EventSentence {

  /** A clause that only tells a time is no longer. */
  private static final int LONGEST_TIME = 12;

  private final Passage passage;
  private final int from;
  private final int to;
  private final List<Clause> clauses;
  private final List<TimeMention> times;
  private final boolean opensSection;
  private final boolean ofAgenda;

  /** The parts that the words of its clauses play, a bit each. */
  private final long parts;

  private String words = "";

  /**
   * @param opensSection whether a heading stands before it
   * @param ofAgenda whether the heading above it says that what follows is yet to be done
   */
  EventSentence(
      Passage passage,
      int from,
      int to,
      List<Clause> clauses,
      List<TimeMention> times,
      boolean opensSection,
      boolean ofAgenda) {
    this.passage = passage;
    this.from = from;
    this.to = to;
    this.clauses = clauses;
    this.times = times;
    this.opensSection = opensSection;
    this.ofAgenda = ofAgenda;
    long played = 0;
    for (Clause clause : clauses) {
      played |= clause.parts();
    }
    this.parts = played;
  }

  Passage passage() {
    return passage;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Where a time alone ends that opens it, or follows who says so; else its begin. */
  int openingTimeEnd() {
    Clause first = clauses.getFirst();
    boolean said = clauses.size() > 2 && first.endsAt(first.to(), CueRoles.bit(CueRole.SAY));
    Clause time = said ? clauses.get(1) : first;
    return clauses.size() > 1 && isTimeAlone(time) ? time.to() : from;
  }

  private static boolean isTimeAlone(Clause clause) {
    return clause.has(CueRoles.bit(Token.TokenKind.TIME))
        && !clause.hasVerb()
        && clause.length() <= LONGEST_TIME;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<TimeMention> times() {
    return times;
  }

  boolean opensSection() {
    return opensSection;
  }

  boolean isOfAgenda() {
    return ofAgenda;
  }

  /** Its words as printed, without blanks around them. */
  String words() {
    if (words.isEmpty()) {
      words = passage.text().substring(from, to).strip();
    }
    return words;
  }

  /** How many characters its words have. */
  int length() {
    String text = passage.text();
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end - start;
  }

  boolean has(CueRole role) {
    return has(CueRoles.bit(role));
  }

  /** Whether any word of it plays a wanted part, or is of a wanted kind, a bit each. */
  boolean has(long wanted) {
    return (parts & wanted) != 0;
  }

  /** Whether any of several sentences has what is wanted. */
  static boolean any(List<EventSentence> sentences, long wanted) {
    for (EventSentence sentence : sentences) {
      if (sentence.has(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a question. */
  boolean asks() {
    return to > from && passage.plain()[to - 1] == '?';
  }

  /** The first word of it that is wanted. */
  Optional<Token> first(Predicate<Token> wanted) {
    for (Clause clause : clauses) {
      Optional<Token> first = clause.first(clause.from(), clause.to(), wanted);
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }
}
