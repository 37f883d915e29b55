package shuanghe.press.page;

import java.util.Optional;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.press.text.Script;

/**
 * A line as the rules of its look see it.
 *
 * @param text made plain, see {@link Script}
 * @param plain its characters
 * @param marked whether it is marked as a heading
 * @param start what its beginning says it is
 * @param end what its end says it is
 * @param within all that words within it say it is
 * @param words the words by which lines are told apart
 */
record Line(
    String text,
    char[] plain,
    boolean marked,
    Optional<LineKind> start,
    Optional<LineKind> end,
    Set<LineKind> within,
    LineWords words) {

  /** Longer lines are text: furniture is short. */
  private static final int LONGEST_FURNITURE = 200;

  static Line of(String text, char[] plain, boolean marked, LineWords words) {
    boolean isLong = text.length() > LONGEST_FURNITURE;
    return new Line(
        text,
        plain,
        marked,
        words.starting(plain),
        isLong ? Optional.empty() : words.ending(plain),
        isLong ? Set.of() : words.within(plain),
        words);
  }

  boolean starts(LineKind kind) {
    return start.filter(k -> k == kind).isPresent();
  }

  boolean ends(LineKind kind) {
    return end.filter(k -> k == kind).isPresent();
  }

  boolean holds(LineKind kind) {
    return within.contains(kind);
  }

  boolean isUpTo(int length) {
    return text.length() <= length;
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Whether it holds or ends a sentence, as furniture does not. */
  boolean isSentence() {
    return text.indexOf('。') >= 0 || Script.endsSentence(last());
  }

  /** Whether it is short and consists of words of a role. */
  boolean isMadeOf(CueRole role) {
    return isUpTo(LONGEST_FURNITURE) && words.madeOf(role, plain) > 0;
  }

  /** Whether one bracket holds all of it. */
  boolean isBracket() {
    return first() == '(' && last() == ')' && text.indexOf('(', 1) < 0;
  }
}
