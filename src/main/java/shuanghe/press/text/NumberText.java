package shuanghe.press.text;

import shuanghe.model.CueRole;
import shuanghe.model.Unit;

/**
 * The characters of a sentence as one who looks for numbers walks over them: where a name, a title
 * or a unit ends, and what word stands before and behind a number.
 *
 * @param words the vocabulary
 * @param mentions all words found in them
 * @param characters made plain, see {@link Script}
 * @param from where the sentence begins, {@code to} exclusive
 * @param to offset behind the sentence
 */
record NumberText(Vocabulary words, CueMentions mentions, char[] characters, int from, int to) {

  private static final int LONGEST_TITLE = 120;

  /** Character at an offset, a blank outside the text. */
  char at(int i) {
    return i >= from && i < to ? characters[i] : ' ';
  }

  /** The place itself, or the next one where a layout blank stands before more text. */
  int pastBlank(int i) {
    return i + 1 < to && characters[i] == ' ' ? i + 1 : i;
  }

  /** Past the letters, digits and marks of a name such as 5G+AI or 4.0. */
  int pastName(int j) {
    int k = j;
    while (k < to
        && (isNameChar(characters[k])
            || (characters[k] == '+' || characters[k] == '.') && isNameChar(at(k + 1)))) {
      k++;
    }
    return k;
  }

  private static boolean isNameChar(char c) {
    return Script.isDigit(c) || Script.isLatin(c);
  }

  /** Past the title in 《》 that begins here. */
  int pastTitle(int i) {
    for (int j = i + 1; j < to && j < i + LONGEST_TITLE; j++) {
      if (characters[j] == '》') {
        return j + 1;
      }
    }
    return i + 1;
  }

  boolean isYear(int i, int j) {
    return j - i == 4
        && (characters[i] == '1' && characters[i + 1] == '9'
            || characters[i] == '2' && characters[i + 1] == '0');
  }

  /** Whether a unit of the calendar stands here, right away or behind a blank. */
  boolean isCalendar(int j) {
    return Numerals.isCalendar(at(pastBlank(j)));
  }

  /** The unit of measure that begins here; null if none does. */
  Lexicon.Hit<Unit> unit(int k) {
    return k >= from && k < to ? mentions.longest(words.units(), k, to) : null;
  }

  /** Where the word of the role that begins here ends; 0 if none begins. */
  int past(CueRole role, int k) {
    int found = k >= from && k < to ? mentions.find(words.words(role), k, to) : -1;
    return found < 0 ? 0 : mentions.end(k, found);
  }

  /** Whether a word of a role begins at an offset. */
  boolean begins(CueRole role, int k) {
    return past(role, k) > 0;
  }

  /** Whether the one character here is a word of the role. */
  boolean is(CueRole role, int k) {
    return k >= from && k < to && mentions.find(words.words(role), k, k + 1) >= 0;
  }

  /** Where the clause begins in which this place stands. */
  int clauseStart(int i) {
    int clause = i;
    while (clause > from && !Script.endsClause(characters[clause - 1])) {
      clause--;
    }
    return clause;
  }

  /** Where the clause ends in which this place stands. */
  int clauseEnd(int i) {
    int end = i;
    while (end < to && !Script.endsClause(characters[end])) {
      end++;
    }
    return end;
  }
}
