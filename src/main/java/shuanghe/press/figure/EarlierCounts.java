package shuanghe.press.figure;

import java.util.List;
import shuanghe.model.Unit;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Quantity.QuantityForm;
import shuanghe.press.text.Sentence;

/**
 * Counts of the figures before one, within its sentence and in the passage before.
 *
 * @param s the sentence
 * @param tokens its tokens
 * @param phrases its figures, each in its clause
 * @param names the names of its figures so far
 * @param nouns which words name an area alone
 * @param antecedents what the passage counted before the sentence
 */
record EarlierCounts(
    Sentence s,
    List<NameToken> tokens,
    List<Phrase> phrases,
    List<FigureName> names,
    NounWords nouns,
    Antecedents antecedents) {

  /**
   * The noun before the bracket that a figure stands in; where that is an area alone, what was
   * measured last in the unit.
   */
  String outside(int i) {
    String noun = TokenSpans.nounBefore(s, tokens, phrases.get(i));
    if (noun.isEmpty() || !nouns.isAreaName(noun)) {
      return noun;
    }
    for (int k = i - 1; k >= 0; k--) {
      if (Antecedents.counts(names.get(k), phrases.get(k), phrases.get(i).quantity().unit())) {
        return names.get(k).subject().name();
      }
    }
    return antecedents.counted(phrases.get(i).quantity()).name();
  }

  /**
   * What was counted last in the unit of the figure; where nothing was, {@link Slots#NONE}. Money
   * is counted of everything, so only the figure right before says of what. A figure in brackets is
   * told of those outside and not they of it. A verb alone goes on with what the passage before
   * counted last.
   */
  Slots alike(int i, Slots own) {
    Quantity quantity = phrases.get(i).quantity();
    boolean verbAlone = own.object().isEmpty() && own.owner().isEmpty() && !own.isEmpty();
    int statement = verbAlone ? statement(i) : 0;
    if (statement > 0 && isDeedOfOne(i - 1, statement)) {
      return names.get(i - 1).subject();
    }
    int first = quantity.dimension() == Unit.Dimension.MONEY ? Math.max(0, i - 1) : 0;
    for (int k = i - 1; k >= first; k--) {
      boolean aside = phrases.get(k).nested() && !phrases.get(i).nested();
      if (!aside && Antecedents.counts(names.get(k), phrases.get(k), quantity.unit())) {
        return names.get(k).subject();
      }
    }
    boolean refers = verbAlone || refersBack(i);
    Slots counted = first == 0 && refers ? antecedents.counted(quantity) : Slots.NONE;
    boolean money = quantity.dimension() == Unit.Dimension.MONEY;
    return counted.isEmpty() && verbAlone && !money
        ? antecedents.countedLast(quantity.unit())
        : counted;
  }

  /** Whether a word before a figure refers to what was told: 其中, 分别, 该. */
  boolean refersBack(int i) {
    for (NameToken token : tokens) {
      if (token.start() >= phrases.get(i).quantity().start()) {
        return false;
      }
      if (token.is(NameRole.PART)
          || token.is(NameRole.DEAL)
          || token.is(NameRole.POINTER)
          || token.is(NameRole.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 其中,灯具、雨伞等9项 behind 90项产品: whether a figure follows examples of what the figure before counted
   * in its unit.
   */
  boolean isOfExamples(int i) {
    Phrase p = phrases.get(i);
    List<NameToken> left =
        TokenSpans.between(tokens, phrases.get(i - 1).quantity().end(), p.quantity().governStart());
    int part = SlotReader.first(left, NameRole.PART);
    List<NameToken> examples = left.subList(Math.min(part + 1, left.size()), left.size());
    return part < left.size()
        && !examples.isEmpty()
        && examples.getLast().is(NameRole.ETC)
        && NounWords.any(examples, t -> t.is(NameRole.AND))
        && !NounWords.any(examples, t -> t.role().isAction())
        && Antecedents.counts(names.get(i - 1), phrases.get(i - 1), p.quantity().unit());
  }

  /** Number of the first figure behind the last ; before a figure; 0 where there is none. */
  private int statement(int i) {
    for (int k = i; k > 0; k--) {
      String between = s.words(phrases.get(k - 1).quantity().end(), phrases.get(k).leftStart());
      if (between.indexOf(';') >= 0) {
        return k;
      }
    }
    return 0;
  }

  /** 乙班列开行80列、发送900箱: a figure of the same statement told what one does. */
  private boolean isDeedOfOne(int k, int statement) {
    Slots deed = k < statement ? Slots.NONE : names.get(k).subject();
    return !deed.owner().isEmpty() && !deed.action().isEmpty() && deed.object().isEmpty();
  }

  /** The thing counted last: the holder of the last amount that is no measure. */
  String counted(int i) {
    for (int k = i - 1; k >= 0; k--) {
      FigureName name = names.get(k);
      if (name.told() == FigureName.StatementType.AMOUNT
          && phrases.get(k).quantity().form() == QuantityForm.AMOUNT) {
        return name.subject().holder();
      }
    }
    return "";
  }
}
