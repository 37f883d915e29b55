package shuanghe.press.figure;

import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * Relation of a measure's name to time: flow or stock.
 *
 * @param flows whether it is of what flows, as an output does
 * @param sum whether it ends as a sum does: 吞吐量
 * @param yearly whether it is what a year brings, whichever: 年发电量
 */
record Flow(boolean flows, boolean sum, boolean yearly) {

  /** Relation to time by the words that a measure's name ends with. */
  static Flow of(Vocabulary words, String indicator) {
    char[] name = Script.plain(indicator);
    boolean sum = words.endsIn(CueRole.SUM, name, 0, name.length) != null;
    return new Flow(
        words.has(CueRole.FLOW, name, 0, name.length), sum, sum && isYearly(words, name));
  }

  private static boolean isYearly(Vocabulary words, char[] name) {
    for (int i = 0; i < name.length; i++) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.YEARLY).longest(name, i, name.length);
      if (hit != null) {
        return hit.value().value().isEmpty()
            && (i == 0 || !Script.isDigit(name[i - 1]))
            && hit.end() + 1 < name.length;
      }
    }
    return false;
  }
}
