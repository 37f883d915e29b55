package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;

/** Tokens of a sentence once each is known as what its neighbours make of it. */
final class SettledTokens {

  private SettledTokens() {}

  /**
   * The tokens as their neighbours make them. 科创联合基金: between two nouns the word of an adverb is
   * part of a noun, unless it plays its part anywhere. 与去年相比: a word that ties to a time begins a
   * comparison.
   */
  static List<NameToken> of(List<NameToken> cut, char[] t) {
    List<NameToken> tokens = new ArrayList<>(cut);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (token.is(NameRole.AND)
          && t[token.start()] != NounWords.LIST
          && tokens.get(i + 1).is(NameRole.TIME)) {
        tokens.set(i, new NameToken(NameRole.COMPARE, token.start(), token.end(), ""));
      }
      if (token.is(NameRole.ADVERB)
          && token.length() > 1
          && !token.value().equals(NameTokens.ANYWHERE)
          && (tokens.get(i - 1).role().isNominal() || tokens.get(i - 1).is(NameRole.VERB))
          && isNoun(tokens.get(i + 1))) {
        tokens.set(i, new NameToken(NameRole.TEXT, token.start(), token.end(), ""));
      }
    }
    return tokens;
  }

  private static boolean isNoun(NameToken token) {
    return token.is(NameRole.TEXT) || token.is(NameRole.ENTITY) || token.is(NameRole.NOUN);
  }
}
