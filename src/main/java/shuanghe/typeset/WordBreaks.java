package shuanghe.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** Breaks of a title, only at the ends of words, as GB/T 9704-2012 clause 7.3.1 asks for. */
final class WordBreaks {
  private static final int LONGEST_BRACKET = 12;
  private static final BreakIterator CHINESE = BreakIterator.getWordInstance(ULocale.CHINESE);

  private WordBreaks() {}

  /** The same text, breakable only where a line may end and a word ends as well. */
  static ShapedText within(ShapedText text) {
    BreakIterator words = CHINESE.clone();
    words.setText(text.excerpt(0, text.count()));
    boolean[] allowed = new boolean[text.count()];
    int unit = 0;
    for (int i = 0; i < text.count(); i++) {
      unit += Character.charCount(text.characters()[i]);
      allowed[i] = text.breakAfter()[i] && words.isBoundary(unit);
    }
    return text.breakableAt(allowed);
  }

  /** The same text, not breakable inside short brackets, such as the date after a heading. */
  static ShapedText outsideBrackets(ShapedText text) {
    boolean[] allowed = text.breakAfter().clone();
    int opened = -1;
    for (int i = 0; i < text.count(); i++) {
      if (text.characters()[i] == '（') {
        opened = i;
      } else if (text.characters()[i] == '）' && opened >= 0) {
        if (i - opened <= LONGEST_BRACKET) {
          Arrays.fill(allowed, opened, i, false);
        }
        opened = -1;
      }
    }
    return text.breakableAt(allowed);
  }
}
