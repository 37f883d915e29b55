package shuanghe.typeset;

import static shuanghe.typeset.CharacterKind.LETTER;

import java.util.BitSet;

/**
 * Text whose places for line ends are asked for.
 *
 * @param characters code points
 * @param kinds their kinds
 * @param raised whether a character is a raised reference, which stays with what is before it
 * @param count how many of them there are
 * @param inNumber the characters after which a number would be torn from its unit
 */
record BreakText(
    int[] characters, CharacterKind[] kinds, boolean[] raised, int count, BitSet inNumber) {

  BreakText(int[] characters, CharacterKind[] kinds, boolean[] raised, int count) {
    this(characters, kinds, raised, count, NumberUnits.inside(characters, kinds, raised, count));
  }

  /** Whether a dash joins what is on its sides and is no half of the dash of two squares. */
  boolean isJoiningDash(int i) {
    return switch (characters[i]) {
      case '–', '－', '～' -> true;
      case '—' -> !isDash(i - 1) && !isDash(i + 1);
      default -> false;
    };
  }

  private boolean isDash(int i) {
    return i >= 0 && i < count && characters[i] == '—';
  }

  /** Whether a solidus divides a path or an address: two letters at least on both sides. */
  boolean isInPath(int i) {
    return i > 1
        && i + 2 < count
        && kinds[i - 1] == LETTER
        && kinds[i - 2] == LETTER
        && kinds[i + 1] == LETTER
        && kinds[i + 2] == LETTER;
  }
}
