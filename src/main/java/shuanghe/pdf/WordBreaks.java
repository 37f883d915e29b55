package shuanghe.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Limits the breaks of a title to the ends of words, as GB/T 9704-2012 clause 7.3.1 asks for. */
final class WordBreaks {
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
}
