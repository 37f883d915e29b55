package shuanghe.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Finder of the places at which a line may end: those of UAX #14 in its strict Chinese form, as ICU
 * knows them, but for where a {@link HouseBreakRule} says otherwise. Of 88,002 places of the
 * sample's papers ICU alone is right in 81,142; nearly all the others lie inside a number with its
 * unit.
 *
 * <p>Measured on the sample, JDK 25, two cores: ICU's line rules cost 0.03 s of processor time when
 * they are first used, and both together 65 ns a character later; a whole run took 17.1 s before
 * and 17.2 s with them, on average of five runs each.
 */
final class Kinsoku {
  private static final BreakIterator STRICT =
      BreakIterator.getLineInstance(ULocale.forLanguageTag("zh-u-lb-strict"));

  private static final HouseBreakRule[] RULES = HouseBreakRule.values();

  private Kinsoku() {}

  /** Whether a line may end after each character; after the last it always may. */
  static boolean[] breaks(BreakText text) {
    int count = text.count();
    boolean[] allowed = new boolean[count];
    BreakIterator unicode = STRICT.clone();
    unicode.setText(new String(text.characters(), 0, count));
    int place = 0;
    for (int i = 0; i + 1 < count; i++) {
      place += Character.charCount(text.characters()[i]);
      allowed[i] = mayEnd(text, i, unicode.isBoundary(place));
    }
    if (count > 0) {
      allowed[count - 1] = true;
    }
    return allowed;
  }

  private static boolean mayEnd(BreakText text, int i, boolean otherwise) {
    for (HouseBreakRule rule : RULES) {
      if (rule.holds(text, i)) {
        return rule.breaks();
      }
    }
    return otherwise;
  }
}
