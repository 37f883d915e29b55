package shuanghe.press.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;

/** A clause with what was found in it, in order and not overlapping. */
final class Clause {

  private static final long LEAD_INS =
      CueRoles.bit(Token.TokenKind.TIME)
          | CueRoles.bit(Token.TokenKind.NOTE)
          | CueRoles.bit(CueRole.LEAD_IN)
          | CueRoles.bit(CueRole.NEXT)
          | CueRoles.bit(CueRole.ITEM);

  private static final long LIST_ENDS =
      CueRoles.bit(Token.TokenKind.COUNT)
          | CueRoles.bit(Token.TokenKind.NOTE)
          | CueRoles.bit(CueRole.CLOSES_LIST);

  /** What may stand in a noun of work: 建设与运营. */
  private static final long WORKS =
      Token.VERB | CueRoles.bit(Token.TokenKind.NOTE) | CueRoles.bit(CueRole.JOINS);

  private static final Token[] NO_TOKENS = {};

  private final Passage passage;
  private final int from;
  private final int to;
  private final char mark;
  private final Token[] tokens;
  private final List<Token> tokenList;

  /** Where tokens begin, a bit for each of the first places of the clause. */
  private final long starts;

  /** The kinds of its tokens and the parts they play, a bit each. */
  private final long parts;

  private final int pastLeadIns;
  private final boolean goesOn;
  private final Optional<Modality> outlook;

  /** The areas that its sentence names. */
  private final List<AreaMention> areas;

  private String words = "";

  /**
   * @param from offset in the passage, {@code to} exclusive, without the mark that ends it
   * @param mark the mark that ends it; a blank at the end of the passage
   * @param areas those that its sentence names
   */
  Clause(
      Passage passage, int from, int to, char mark, List<Token> tokens, List<AreaMention> areas) {
    this.passage = passage;
    this.from = from;
    this.to = to;
    this.mark = mark;
    this.areas = areas;
    this.tokens = tokens.toArray(NO_TOKENS);
    this.tokenList = Arrays.asList(this.tokens);
    this.starts = starts(from, tokens);
    this.parts = CueRoles.of(tokens);
    this.pastLeadIns = leadInsEnd();
    this.goesOn = Modality.goesOn(this);
    this.outlook = Modality.of(this, to);
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

  int length() {
    return to - from;
  }

  /** Whether it has no subject of its own and so goes on with the clause before. */
  boolean goesOn() {
    return goesOn;
  }

  /** What its last modal says; empty where it has none. */
  Optional<Modality> outlook() {
    return outlook;
  }

  char mark() {
    return mark;
  }

  List<Token> tokens() {
    return tokenList;
  }

  /** The words from one offset to another as printed, blanks at the ends taken off. */
  String words(int start, int end) {
    return start < end ? passage.text().substring(start, end).strip() : "";
  }

  /** Its words as printed, without blanks around them. */
  String words() {
    if (words.isEmpty()) {
      words = words(from, to);
    }
    return words;
  }

  /** Whether its sentence names an area. */
  boolean namesArea() {
    return !areas.isEmpty();
  }

  /** Whether the name of an area ends at an offset. */
  boolean endsAsArea(int offset) {
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).end() == offset) {
        return true;
      }
    }
    return false;
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

  private static long starts(int from, List<Token> tokens) {
    long starts = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int place = tokens.get(i).start() - from;
      starts |= place < Long.SIZE ? 1L << place : 0;
    }
    return starts;
  }

  /**
   * The index of the first token that begins at or behind an offset; asked so often that it is
   * counted and not looked for, but in long clauses.
   */
  private int index(int start) {
    int place = start - from;
    if (place <= 0) {
      return 0;
    }
    if (place < Long.SIZE) {
      return Long.bitCount(starts & (1L << place) - 1);
    }
    int i = Long.bitCount(starts);
    while (i < tokens.length && tokens[i].start() < start) {
      i++;
    }
    return i;
  }

  /** The tokens within a stretch. */
  List<Token> in(int start, int end) {
    int first = index(start);
    int last = first;
    while (last < tokens.length && tokens[last].end() <= end) {
      last++;
    }
    return tokens().subList(first, last);
  }

  /** Whether a token within a stretch is as wanted. */
  boolean any(int start, int end, Predicate<Token> wanted) {
    return first(start, end, wanted).isPresent();
  }

  /** Whether any token is as wanted. */
  boolean any(Predicate<Token> wanted) {
    return any(from, to, wanted);
  }

  /** Whether a token within a stretch is of a wanted kind or plays a wanted part, a bit each. */
  boolean any(int start, int end, long wanted) {
    return has(wanted) && first(start, end, wanted).isPresent();
  }

  /** Whether all tokens within a stretch are as wanted. */
  boolean are(int start, int end, Predicate<Token> wanted) {
    for (int i = index(start); i < tokens.length && tokens[i].end() <= end; i++) {
      if (!wanted.test(tokens[i])) {
        return false;
      }
    }
    return true;
  }

  /** The first token within a stretch that is as wanted. */
  Optional<Token> first(int start, int end, Predicate<Token> wanted) {
    for (int i = index(start); i < tokens.length && tokens[i].end() <= end; i++) {
      if (wanted.test(tokens[i])) {
        return Optional.of(tokens[i]);
      }
    }
    return Optional.empty();
  }

  /** The first token within a stretch of a wanted kind or with a wanted part, a bit each. */
  Optional<Token> first(int start, int end, long wanted) {
    if (has(wanted)) {
      for (int i = index(start); i < tokens.length && tokens[i].end() <= end; i++) {
        if (tokens[i].isAny(wanted)) {
          return Optional.of(tokens[i]);
        }
      }
    }
    return Optional.empty();
  }

  /** The last token within a stretch that is as wanted. */
  Optional<Token> last(int start, int end, Predicate<Token> wanted) {
    for (int i = tokens.length - 1; i >= 0 && tokens[i].start() >= start; i--) {
      if (tokens[i].end() <= end && wanted.test(tokens[i])) {
        return Optional.of(tokens[i]);
      }
    }
    return Optional.empty();
  }

  /** The last token within a stretch of a wanted kind or with a wanted part, a bit each. */
  Optional<Token> last(int start, int end, long wanted) {
    if (has(wanted)) {
      for (int i = tokens.length - 1; i >= 0 && tokens[i].start() >= start; i--) {
        if (tokens[i].end() <= end && tokens[i].isAny(wanted)) {
          return Optional.of(tokens[i]);
        }
      }
    }
    return Optional.empty();
  }

  /** The last token in a stretch that plays a part. */
  Optional<Token> last(CueRole role, int start, int end) {
    return last(start, end, CueRoles.bit(role));
  }

  /** The first token in a stretch that plays a part. */
  Optional<Token> first(CueRole role, int start, int end) {
    return first(start, end, CueRoles.bit(role));
  }

  Optional<Token> first(CueRole role) {
    return first(role, from, to);
  }

  /** The kinds of its tokens and the parts they play, a bit each. */
  long parts() {
    return parts;
  }

  boolean hasVerb() {
    return has(Token.VERB);
  }

  boolean has(CueRole role) {
    return has(CueRoles.bit(role));
  }

  /** Whether any token is of a wanted kind or plays a wanted part, a bit each. */
  boolean has(long wanted) {
    return (parts & wanted) != 0;
  }

  /** The token that begins where another ends, or after blanks. */
  Optional<Token> at(int offset) {
    int i = indexAt(offset);
    return i < 0 ? Optional.empty() : Optional.of(tokens[i]);
  }

  /** Whether a token of a wanted kind or part begins where another ends, or after blanks. */
  boolean isAt(int offset, long wanted) {
    int i = has(wanted) ? indexAt(offset) : -1;
    return i >= 0 && tokens[i].isAny(wanted);
  }

  private int indexAt(int offset) {
    int place = pastBlanks(offset);
    int i = index(place);
    return i < tokens.length && tokens[i].start() == place ? i : -1;
  }

  /** The token that ends at an offset. */
  Optional<Token> endingAt(int offset) {
    int i = index(offset) - 1;
    return i >= 0 && tokens[i].end() == offset ? Optional.of(tokens[i]) : Optional.empty();
  }

  /** Whether a token of a wanted kind or part ends at an offset. */
  boolean endsAt(int offset, long wanted) {
    int i = has(wanted) ? index(offset) - 1 : -1;
    return i >= 0 && tokens[i].end() == offset && tokens[i].isAny(wanted);
  }

  /** Whether nothing but counts, notes and 等 follows a place. */
  boolean isListEnd(int place) {
    int length = 0;
    for (int i = index(place); i < tokens.length; i++) {
      if (!tokens[i].isAny(LIST_ENDS)) {
        return false;
      }
      length += tokens[i].end() - tokens[i].start();
    }
    return length == lengthWithoutPauses(place);
  }

  /** How many characters are printed behind a place, blanks at the ends and 、 aside. */
  private int lengthWithoutPauses(int place) {
    String text = passage.text();
    int start = place;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int length = Math.max(0, end - start);
    for (int i = start; i < end; i++) {
      length -= text.charAt(i) == '、' ? 1 : 0;
    }
    return length;
  }

  /** Whether nothing but notes and nouns of work stand in a stretch: 建设, 招商. */
  boolean isWorkOnly(int start, int end) {
    int length = 0;
    for (int i = index(start); i < tokens.length && tokens[i].end() <= end; i++) {
      if (!tokens[i].isAny(WORKS)) {
        return false;
      }
      length += tokens[i].end() - tokens[i].start();
    }
    return length == end - start;
  }

  /** Where what is told up to a place ends: there, where only a note follows, 贯通 | (见图). */
  int pastTelling(int end) {
    return at(end).filter(t -> t.is(Token.TokenKind.NOTE) && t.end() == to).isPresent() ? end : to;
  }

  /** The first offset from here on that is no blank, at most the end of the clause. */
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
    int i = indexAt(place);
    while (i >= 0 && tokens[i].isAny(LEAD_INS)) {
      place = pastBlanks(tokens[i].end());
      i = indexAt(place);
    }
    return place;
  }
}
