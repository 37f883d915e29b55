package shuanghe.press.text;

import java.util.List;

/**
 * Finds the quantities of a text and passes over what only looks like one: dates, names such as 5G
 * or T3B, ordinals, telephone and issue numbers, ratios, durations, counts of clauses.
 *
 * <p>One pass, no backtracking further than a number's own tail.
 */
public final class QuantityScanner {

  private final NumberText text;
  private final FoundQuantities found;
  private final ArabicQuantities arabic;
  private final ChineseQuantities chinese;
  private final Ranks ranks;

  public QuantityScanner(Vocabulary words, char[] characters, int from, int to) {
    this.text = new NumberText(characters, from, to);
    this.found = new FoundQuantities(words, text);
    this.arabic = new ArabicQuantities(words, text, found);
    this.chinese = new ChineseQuantities(words, text, found);
    this.ranks = new Ranks(words, text, found);
  }

  public List<Quantity> scan() {
    char[] t = text.characters();
    int to = text.to();
    int i = text.from();
    while (i < to) {
      char c = t[i];
      if (Script.isDigit(c)) {
        i = arabic.arabic(i);
      } else if (c == '《') {
        i = text.pastTitle(i);
      } else if (c < 0x4E00) {
        i++;
      } else {
        i = han(i, c);
      }
    }
    return found.all();
  }

  private int han(int i, char c) {
    return switch (c) {
      case '首' -> text.at(i + 1) == '位' ? ranks.rank(i, i + 2, 1) : i + 1;
      case '榜' -> text.at(i + 1) == '首' ? ranks.rank(i, i + 2, 1) : i + 1;
      case '第' -> ranks.ordinal(i);
      case '翻' -> chinese.doubling(i);
      case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' ->
          chinese.chinese(i);
      default -> i + 1;
    };
  }
}
