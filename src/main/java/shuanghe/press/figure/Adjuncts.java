package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.text.Sentence;

/**
 * Adjuncts among the words that lead to a number: where, and by what, something is done; they are
 * no part of its name.
 *
 * @param nouns which words name an area
 * @param s the sentence
 * @param antecedents what words such as 该院 stand for
 */
record Adjuncts(NounWords nouns, Sentence s, Antecedents antecedents) {

  /** Value of what ends a list of places: 等地. */
  private static final String PLACES = "places";

  /** Value of the preposition before a place. */
  private static final String AT = "at";

  /**
   * Value of the preposition before how something is done: 以; the noun ends in the word for way.
   */
  private static final String WAY = "way";

  /** Value of the preposition before that by which something is done: 依托. */
  private static final String CIRCUMSTANCE = "circumstance";

  /**
   * Whether a time tells since when, by the verb right before it: 投产 in 投产3年来产值9亿元.
   *
   * @param before the words before the time
   */
  boolean isSince(List<NameToken> before, NameToken time) {
    String since = nouns.naming("since");
    return time.is(NameRole.TIME)
        && !before.isEmpty()
        && before.getLast().role().isAction()
        && before.getLast().end() == time.start()
        && !since.isEmpty()
        && s.words(time.start(), time.end()).endsWith(since);
  }

  /** The words without those. */
  List<NameToken> without(List<NameToken> tokens) {
    return withoutAttribute(withoutCircumstances(withoutPlaces(withoutSeat(tokens))));
  }

  /** 对来甲市的优秀教师资助: a long noun behind a preposition is understood without its attribute. */
  private static List<NameToken> withoutAttribute(List<NameToken> tokens) {
    int from = SlotReader.first(tokens, NameRole.PREPOSITION) + 1;
    int of = -1;
    int end = from;
    while (end < tokens.size()
        && (tokens.get(end).role().isNominal() || tokens.get(end).is(NameRole.OF))) {
      of = tokens.get(end).is(NameRole.OF) ? end : of;
      end++;
    }
    boolean isLong =
        of > from
            && end < tokens.size()
            && tokens.get(end).role().isAction()
            && tokens.get(end - 1).end() - tokens.get(of).end() > NounWords.OWN_NOUN;
    return isLong ? withoutSpan(tokens, from, of + 1) : tokens;
  }

  /** 位于甲镇的工厂占地: where the thing spoken of lies. */
  private static List<NameToken> withoutSeat(List<NameToken> tokens) {
    int of = SlotReader.first(tokens, NameRole.OF);
    boolean lies =
        of + 1 < tokens.size()
            && tokens.getFirst().is(NameRole.RANK)
            && tokens.get(of + 1).role().isNominal();
    return lies ? tokens.subList(of + 1, tokens.size()) : tokens;
  }

  /** 在渝中、锦江等地建设车站: where a thing is done is no part of its name. */
  private List<NameToken> withoutPlaces(List<NameToken> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      int end = at + 1;
      while (end < tokens.size()
          && switch (tokens.get(end).role()) {
            case AND, ETC -> true;
            default -> tokens.get(end).role().isNominal();
          }) {
        end++;
      }
      boolean place =
          tokens.get(at).is(NameRole.PREPOSITION)
              && tokens.get(at).value().equals(AT)
              && end > at + 1
              && end < tokens.size()
              && (tokens.get(end - 1).value().equals(PLACES)
                  || nouns.isAreaName(nouns.text(s, tokens.subList(at + 1, end), antecedents)));
      boolean alone =
          at == 0
              && end == tokens.size()
              && tokens.getFirst().is(NameRole.PREPOSITION)
              && tokens.getFirst().value().equals(AT)
              && end > 1;
      if (alone && nouns.isAreaName(nouns.text(s, tokens.subList(1, end), antecedents))) {
        return tokens.subList(1, end);
      }
      if (place) {
        return withoutSpan(tokens, at, end);
      }
    }
    return tokens;
  }

  /** Whether the words say by what something is done: 依托平台, or how: 以拍卖方式. */
  private boolean isCircumstance(NameToken preposition, NameToken noun) {
    boolean how =
        preposition.value().equals(WAY)
            && s.words(noun.start(), noun.end()).endsWith(nouns.naming(WAY));
    return how || preposition.value().equals(CIRCUMSTANCE);
  }

  /** 依托自贸区平台引进企业, 以拍卖方式出让土地: by what something is done is no part of its name. */
  private List<NameToken> withoutCircumstances(List<NameToken> tokens) {
    for (int from = 0; from < tokens.size(); from++) {
      boolean tied = tokens.get(from).is(NameRole.PREPOSITION);
      if (!tied) {
        continue;
      }
      int end = from + 1;
      while (end < tokens.size()
          && (tokens.get(end).role().isNominal()
              || tokens.get(end).is(NameRole.OF)
              || tokens.get(end).is(NameRole.AND)
              || tokens.get(end).is(NameRole.TALLY)
              || tokens.get(end).is(NameRole.ETC))) {
        end++;
      }
      if (!isCircumstance(tokens.get(from), tokens.get(end - 1))) {
        continue;
      }
      boolean acts =
          end < tokens.size()
              && (tokens.get(end).role().isAction()
                  || tokens.get(end).is(NameRole.LIGHT) && end + 1 < tokens.size());
      if (acts && end > from + 1) {
        return withoutSpan(tokens, from, end);
      }
    }
    return tokens;
  }

  private static List<NameToken> withoutSpan(List<NameToken> tokens, int from, int end) {
    List<NameToken> kept = new ArrayList<>(tokens.subList(0, from));
    kept.addAll(tokens.subList(end, tokens.size()));
    return kept;
  }
}
