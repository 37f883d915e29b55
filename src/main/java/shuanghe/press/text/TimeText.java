package shuanghe.press.text;

import shuanghe.press.text.Lexicon.Hit;

/** The characters of a text as one who looks for times reads them. */
final class TimeText {

  private final TimeWords words;
  private final CueMentions mentions;
  private final char[] t;
  private final int from;
  private final int to;

  /**
   * @param from where the text begins, {@code to} exclusive
   */
  TimeText(TimeWords words, CueMentions mentions, int from, int to) {
    this.words = words;
    this.mentions = mentions;
    this.t = mentions.text();
    this.from = from;
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The longest word of a part that begins here; null if none does. */
  Hit<RoleWord<TimeRole>> hit(TimeRole role, int i) {
    return i < from || i >= to ? null : words.at(role, t, i, to);
  }

  /** Whether a word that may open an expression begins here. */
  boolean mayOpen(int i) {
    return words.mayOpen(mentions, i);
  }

  /** The longest word that may open an expression here; null if none does. */
  Hit<RoleWord<TimeRole>> opening(int i) {
    return words.opening(mentions, i, to);
  }

  /** The longest word of another list that begins here; null if none does. */
  <T> Hit<T> of(WordList<T> list, int i) {
    return mentions.longest(list, i, to);
  }

  /** The value that a word has in a part of its own; empty where it has none. */
  String valueOf(TimeRole role, String word) {
    char[] letters = word.toCharArray();
    Hit<RoleWord<TimeRole>> hit = words.at(role, letters, 0, letters.length);
    return hit == null ? "" : hit.value().value();
  }

  /** Character at an offset, a blank outside the text. */
  char at(int i) {
    return i >= from && i < to ? t[i] : ' ';
  }

  /** Past a word of a part that begins here; -1 where none does. */
  int past(TimeRole role, int i) {
    Hit<RoleWord<TimeRole>> hit = hit(role, i);
    return hit == null ? -1 : hit.end();
  }

  /** Past the words between the two ends of a range; -1 where none stands there. */
  int pastRange(int i) {
    int end = past(TimeRole.RANGE, i);
    int next = end;
    while (next > 0) {
      end = next;
      next = past(TimeRole.RANGE, end);
    }
    return end;
  }

  /** Past the words between the days of a range, 起至 or 开始, ; -1 where none stand there. */
  int pastDayRange(int i) {
    int start = past(TimeRole.RANGE_START, i);
    if (start < 0) {
      return pastRange(i);
    }
    int next = at(start) == ',' ? start + 1 : start;
    return Math.max(pastRange(next), next > start ? next : -1);
  }

  /** The offset behind at most nine digits that begin here; the same where none does. */
  int pastDigits(int i) {
    int j = i;
    while (Script.isDigit(at(j)) && j - i < 9) {
      j++;
    }
    return j;
  }

  /** The number that the digits between two offsets write. */
  int value(int i, int j) {
    int n = 0;
    for (int k = i; k < j; k++) {
      n = n * 10 + t[k] - '0';
    }
    return n;
  }

  /** Whether a clause or a bracket begins here. */
  boolean opensClause(int i) {
    return i == from || Script.endsClause(t[i - 1]) || t[i - 1] == '(';
  }

  /** Whether a clause ends at an offset. */
  boolean endsClause(int i) {
    return i >= to || Script.endsClause(t[i]);
  }
}
