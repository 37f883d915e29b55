package shuanghe.press.event;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;

/** The cue words of events, compiled: at a place of a text the longest word with all its parts. */
final class EventWords {

  private final Lexicon<Parts> lexicon;

  EventWords(CodeLists lists, Alphabet alphabet) {
    lexicon = new Lexicon<>(alphabet);
    Map<String, Map<CueRole, String>> byWord = new LinkedHashMap<>();
    for (Cue cue : Language.cues(lists)) {
      if (Parts.ROLES.contains(cue.role())) {
        byWord
            .computeIfAbsent(cue.word(), w -> new EnumMap<>(CueRole.class))
            .putIfAbsent(cue.role(), cue.value());
      }
    }
    byWord.forEach((word, roles) -> lexicon.add(word, new Parts(roles)));
  }

  /** The longest cue word that begins at a place, or null. */
  Lexicon.Hit<Parts> longest(char[] text, int from, int to) {
    return lexicon.longest(text, from, to);
  }

  /** The value a word has in a part; empty where it does not play it. */
  Optional<String> value(String word, CueRole role) {
    Lexicon.Hit<Parts> hit = longest(word.toCharArray(), 0, word.length());
    return hit == null || hit.end() < word.length() || !hit.value().has(role)
        ? Optional.empty()
        : Optional.of(hit.value().value(role));
  }
}
