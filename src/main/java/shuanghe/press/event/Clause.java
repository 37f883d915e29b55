package shuanghe.press.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.press.page.Passage;

/** A clause with what was found in it, in order and not overlapping. */
final class Clause {

  private final Passage passage;
  private final int from;
  private final int to;
  private final char mark;
  private final List<Token> tokens;

  /** The parts its words play, a bit each. */
  private final long parts;

  private final int pastLeadIns;
  private final boolean goesOn;
  private final Optional<Outlook> outlook;
  private String words = "";

  /**
   * @param from offset in the passage, {@code to} exclusive, without the mark that ends it
   * @param mark the mark that ends it; a blank at the end of the passage
   */
  Clause(Passage passage, int from, int to, char mark, List<Token> tokens) {
    this.passage = passage;
    this.from = from;
    this.to = to;
    this.mark = mark;
    this.tokens = List.copyOf(tokens);
    this.parts = Parts.of(tokens);
    this.pastLeadIns = leadInsEnd();
    this.goesOn = Outlook.goesOn(this);
    this.outlook = Outlook.of(this, to);
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

  /** Whether it has no subject of its own and so goes on with the clause before. */
  boolean goesOn() {
    return goesOn;
  }

  /** What its last modal says; empty where it has none. */
  Optional<Outlook> outlook() {
    return outlook;
  }

  char mark() {
    return mark;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The words from one offset to another as printed, blanks at the ends taken off. */
  String words(int start, int end) {
    return start < end ? passage.text().substring(start, end).strip() : "";
  }

  String words() {
    if (words.isEmpty()) {
      words = words(from, to);
    }
    return words;
  }

  /** Whether some words are printed in it. */
  boolean prints(String some) {
    return passage.text().indexOf(some, from, to) >= 0;
  }

  /** Whether nothing but blanks is printed from one offset to another. */
  boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(passage.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first token that begins at or behind an offset. */
  private int index(int start) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).start() < start) {
      i++;
    }
    return i;
  }

  /** The tokens within a stretch. */
  List<Token> in(int start, int end) {
    int first = index(start);
    int last = first;
    while (last < tokens.size() && tokens.get(last).end() <= end) {
      last++;
    }
    return tokens.subList(first, last);
  }

  /** Whether a token within a stretch is as wanted. */
  boolean any(int start, int end, Predicate<Token> wanted) {
    for (int i = index(start); i < tokens.size() && tokens.get(i).end() <= end; i++) {
      if (wanted.test(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any token is as wanted. */
  boolean any(Predicate<Token> wanted) {
    return any(from, to, wanted);
  }

  /** The first token within a stretch that is as wanted. */
  Optional<Token> first(int start, int end, Predicate<Token> wanted) {
    for (int i = index(start); i < tokens.size() && tokens.get(i).end() <= end; i++) {
      if (wanted.test(tokens.get(i))) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last token within a stretch that is as wanted. */
  Optional<Token> last(int start, int end, Predicate<Token> wanted) {
    for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).start() >= start; i--) {
      if (tokens.get(i).end() <= end && wanted.test(tokens.get(i))) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last token in a stretch that plays a part. */
  Optional<Token> last(CueRole role, int start, int end) {
    return has(role) ? last(start, end, t -> t.is(role)) : Optional.empty();
  }

  /** The first token in a stretch that plays a part. */
  Optional<Token> first(CueRole role, int start, int end) {
    return has(role) ? first(start, end, t -> t.is(role)) : Optional.empty();
  }

  Optional<Token> first(CueRole role) {
    return first(role, from, to);
  }

  boolean hasVerb() {
    return (parts & Token.VERB) != 0;
  }

  boolean has(CueRole role) {
    return (parts & Parts.bit(role)) != 0;
  }

  /** The token that begins where another ends, or after blanks. */
  Optional<Token> at(int offset) {
    int place = pastBlanks(offset);
    int i = index(place);
    return i < tokens.size() && tokens.get(i).start() == place
        ? Optional.of(tokens.get(i))
        : Optional.empty();
  }

  /** The token that ends at an offset. */
  Optional<Token> endingAt(int offset) {
    int i = index(offset) - 1;
    return i >= 0 && tokens.get(i).end() == offset ? Optional.of(tokens.get(i)) : Optional.empty();
  }

  /** Whether nothing but counts, notes and 等 follows a place. */
  boolean isListEnd(int place) {
    int length = 0;
    for (int i = index(place); i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (!t.is(Token.Kind.COUNT) && !t.is(Token.Kind.NOTE) && !t.is(CueRole.CLOSES_LIST)) {
        return false;
      }
      length += t.end() - t.start();
    }
    return length == words(place, to).replace("、", "").length();
  }

  /** Whether nothing but notes and nouns of work stand in a stretch: 建设, 招商. */
  boolean isWorkOnly(int start, int end) {
    int length = 0;
    for (int i = index(start); i < tokens.size() && tokens.get(i).end() <= end; i++) {
      Token t = tokens.get(i);
      if (!t.is(Token.Kind.NOTE) && !t.isVerb()) {
        return false;
      }
      length += t.end() - t.start();
    }
    return length == end - start;
  }

  int pastBlanks(int offset) {
    int place = offset;
    while (place < to && passage.plain()[place] == ' ') {
      place++;
    }
    return place;
  }

  /** Where the clause begins when times, brackets and words that only lead in are passed over. */
  int pastLeadIns() {
    return pastLeadIns;
  }

  private int leadInsEnd() {
    int place = pastBlanks(from);
    Optional<Token> token = at(place);
    while (token.filter(Clause::leadsIn).isPresent()) {
      place = pastBlanks(token.get().end());
      token = at(place);
    }
    return place;
  }

  private static boolean leadsIn(Token token) {
    return token.is(Token.Kind.TIME)
        || token.is(Token.Kind.NOTE)
        || token.is(CueRole.LEAD_IN)
        || token.is(CueRole.NEXT)
        || token.is(CueRole.ITEM);
  }
}
