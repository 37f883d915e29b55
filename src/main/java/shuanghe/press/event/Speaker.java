package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.press.text.Script;

/**
 * Speaker in an article: the words before 表示, 建议 and their like. A person whose name stood behind
 * an office once is known by the name alone from then on.
 */
final class Speaker {

  private static final int LONGEST = 40;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 4;

  private final Set<String> behindOffices = new HashSet<>();

  /**
   * The speaker named in a clause; empty where the clause names none.
   *
   * @param clause each of the article is to be asked for, in their order
   */
  String of(Clause clause) {
    hear(clause);
    Optional<Token> verb =
        clause.has(CueRole.SAY) || clause.has(CueRole.ASK)
            ? clause.first(clause.from(), clause.to(), bit(CueRole.SAY) | bit(CueRole.ASK))
            : Optional.empty();
    if (verb.isEmpty()) {
      return "";
    }
    int start = clause.pastLeadIns();
    for (Token of : clause.in(start, verb.get().start())) {
      start = of.is(CueRole.OF) ? of.end() : start;
    }
    int end = end(clause, start, verb.get().start());
    String speaker = clause.words(start, Math.max(start, end));
    boolean named = isKnown(speaker) || isPerson(clause, start, end) || isBody(clause, end);
    return named && speaker.length() <= LONGEST ? speaker : "";
  }

  /** Before to whom, where and how it is said. */
  private static int end(Clause clause, int start, int verb) {
    int end =
        clause
            .first(CueRole.TO, start, verb)
            .or(() -> clause.last(CueRole.PLACE, start + 1, verb))
            .map(Token::start)
            .orElse(verb);
    Optional<Token> before = clause.endingAt(end);
    while (before.filter(t -> t.is(CueRole.MANNER) || t.is(CueRole.LINK)).isPresent()) {
      end = before.get().start();
      before = clause.endingAt(end);
    }
    return end;
  }

  private static boolean isBody(Clause clause, int end) {
    return clause.endsAt(
        end, bit(CueRole.PERSON) | bit(CueRole.BODY) | bit(CueRole.GATHERING) | bit(CueRole.PAPER));
  }

  /** Whether it is a name that stood behind an office before. */
  private boolean isKnown(String speaker) {
    return speaker.length() >= SHORTEST_NAME
        && speaker.length() <= LONGEST_NAME
        && behindOffices.stream().anyMatch(words -> words.startsWith(speaker));
  }

  /** Whether a name stands behind an office. */
  private static boolean isPerson(Clause clause, int start, int end) {
    Optional<Token> office = clause.last(CueRole.PERSON, start, Math.max(start, end));
    int length = office.map(o -> end - o.end()).orElse(0);
    return length >= SHORTEST_NAME
        && length <= LONGEST_NAME
        && isHan(clause.words(office.orElseThrow().end(), end));
  }

  private static boolean isHan(String words) {
    return words.chars().allMatch(c -> Script.isHan((char) c));
  }

  /** Keeps what stands behind the offices that a clause names. */
  private void hear(Clause clause) {
    if (!clause.has(CueRole.PERSON)) {
      return;
    }
    for (Token token : clause.tokens()) {
      if (token.is(CueRole.PERSON)) {
        behindOffices.add(
            clause.words(token.end(), Math.min(token.end() + LONGEST_NAME, clause.to())));
      }
    }
  }
}
