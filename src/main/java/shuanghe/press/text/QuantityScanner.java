package shuanghe.press.text;

import java.util.List;
import shuanghe.model.Cue;

/**
 * Finder of the quantities of a sentence in one pass that passes over what only looks like one:
 * dates, names such as 5G or T3B, ordinals, telephone and issue numbers, scores, counts of clauses.
 *
 * <p>The forms it knows, each with an example and a value, are the rows of the test's {@code
 * numbers.csv}, after GB/T 15835-2011.
 */
public final class QuantityScanner {

  private final NumberText text;
  private final FoundQuantities found;
  private final ArabicNumbers arabic;
  private final ChineseNumbers chinese;
  private final Ranks ranks;

  private QuantityScanner(Vocabulary words, CueMentions mentions, int from, int to) {
    char[] characters = mentions.text();
    this.text = new NumberText(words, mentions, characters, from, to);
    this.found = new FoundQuantities(text);
    NumberTail tail = new NumberTail(text, found);
    NumeralReader first = words.numerals(characters, from, to);
    NumeralReader second = words.numerals(characters, from, to);
    this.arabic = new ArabicNumbers(text, found, tail, first, second);
    this.chinese = new ChineseNumbers(text, found, tail, first, second);
    this.ranks = new Ranks(text, found, first);
  }

  /** The quantities of a stretch of a text whose words are found. */
  public static List<Quantity> in(Vocabulary words, CueMentions mentions, int from, int to) {
    char[] t = mentions.text();
    int title = to;
    for (int i = from; i < to; i++) {
      char c = t[i];
      if (Script.isDigit(c)
          || Numerals.isNumeral(c) && !isAlone(mentions, i, to)
          || mentions.mayBegin(words.numberOpeners(), i)) {
        return new QuantityScanner(words, mentions, from, to).scan(Math.min(i, title));
      }
      title = c == '《' && title == to ? i : title;
    }
    return List.of();
  }

  /**
   * Whether a digit stands alone before what is neither unit nor number, as in 一体化; most Chinese
   * digits do, and count nothing.
   */
  private static boolean isAlone(CueMentions mentions, int i, int to) {
    char[] t = mentions.text();
    if (i + 1 >= to || Numerals.digit(t[i]) < 1 || mentions.begins(i + 1)) {
      return false;
    }
    char next = t[i + 1];
    return Script.isWordChar(next)
        && !Numerals.isNumeral(next)
        && !Numerals.isPoint(next)
        && !Numerals.isPart(next)
        && !Numerals.isMore(next);
  }

  /** The quantities from a place on before which none and no title begins. */
  private List<Quantity> scan(int first) {
    char[] t = text.characters();
    WordList<Cue> openers = text.words().numberOpeners();
    int i = first;
    while (i < text.to()) {
      char c = t[i];
      if (Script.isDigit(c)) {
        i = arabic.read(i);
      } else if (c == '《') {
        i = text.pastTitle(i);
      } else if (Numerals.isNumeral(c)) {
        i = isAlone(text.mentions(), i, text.to()) ? i + 1 : chinese.read(i);
      } else if (text.mentions().mayBegin(openers, i)) {
        i = word(i);
      } else {
        i++;
      }
    }
    return found.all();
  }

  /** A word that begins a number: 第, 首位, 翻, 数 in 数十亿. */
  private int word(int i) {
    Lexicon.Hit<Cue> hit = text.mentions().longest(text.words().numberOpeners(), i, text.to());
    if (hit == null) {
      return i + 1;
    }
    return switch (hit.value().role()) {
      case ORDINAL -> ranks.ordinal(i, hit.end());
      case FIRST_PLACE -> ranks.rank(i, hit.end(), 1);
      case DOUBLING -> chinese.doubling(i, hit.end());
      default -> chinese.some(i, hit.end());
    };
  }
}
