package shuanghe.press.event;

import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.page.Passage;

/**
 * A clause with what was found in it, in order and not overlapping.
 *
 * @param from offset in the passage, {@code to} exclusive, without the mark that ends it
 * @param mark the mark that ends it; a blank at the end of the passage
 */
record Clause(Passage passage, int from, int to, char mark, List<Token> tokens) {

  Clause {
    tokens = List.copyOf(tokens);
  }

  /** The words from one offset to another as printed, blanks at the ends taken off. */
  String words(int start, int end) {
    return start < end ? passage.text().substring(start, end).strip() : "";
  }

  String words() {
    return words(from, to);
  }

  /** The tokens within a stretch. */
  List<Token> in(int start, int end) {
    return tokens.stream().filter(t -> t.start() >= start && t.end() <= end).toList();
  }

  /** The last token in a stretch that plays a part. */
  Optional<Token> last(CueRole role, int start, int end) {
    return in(start, end).stream().filter(t -> t.is(role)).reduce((a, b) -> b);
  }

  /** The first token in a stretch that plays a part. */
  Optional<Token> first(CueRole role, int start, int end) {
    return in(start, end).stream().filter(t -> t.is(role)).findFirst();
  }

  Optional<Token> first(CueRole role) {
    return first(role, from, to);
  }

  boolean has(CueRole role) {
    return first(role).isPresent();
  }

  /** The token that begins where another ends, or after blanks. */
  Optional<Token> at(int offset) {
    int place = pastBlanks(offset);
    return tokens.stream().filter(t -> t.start() == place).findFirst();
  }

  /** The token that ends at an offset. */
  Optional<Token> endingAt(int offset) {
    return tokens.stream().filter(t -> t.end() == offset).findFirst();
  }

  /** Whether nothing but counts, notes and 等 follows a place. */
  boolean isListEnd(int place) {
    List<Token> rest = in(place, to);
    return rest.stream().mapToInt(t -> t.end() - t.start()).sum()
            == words(place, to).replace("、", "").length()
        && rest.stream()
            .allMatch(
                t -> t.is(Token.Kind.COUNT) || t.is(Token.Kind.NOTE) || t.is(CueRole.CLOSES_LIST));
  }

  /** Whether nothing but notes and nouns of work stand in a stretch: 建设, 招商. */
  boolean isWorkOnly(int start, int end) {
    List<Token> rest = in(start, end);
    return rest.stream().mapToInt(t -> t.end() - t.start()).sum() == end - start
        && rest.stream().allMatch(t -> t.is(Token.Kind.NOTE) || t.isVerb());
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
