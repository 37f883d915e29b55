package shuanghe.press.event;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Vocabulary;
import shuanghe.press.text.WordList;

/** The cue words of events, compiled: at a place of a text the longest word with all its parts. */
final class EventWords {

  private final WordList<CueRoles> list;

  EventWords(CodeLists lists, Vocabulary vocabulary) {
    list = vocabulary.scanned();
    Map<String, Map<CueRole, String>> byWord = new LinkedHashMap<>();
    for (Cue cue : Language.cues(lists)) {
      if (CueRoles.ROLES.contains(cue.role())) {
        byWord
            .computeIfAbsent(cue.word(), w -> new EnumMap<>(CueRole.class))
            .putIfAbsent(cue.role(), cue.value());
      }
    }
    byWord.forEach((word, roles) -> list.add(word, new CueRoles(roles)));
  }

  /** The cue words with all their parts. */
  WordList<CueRoles> list() {
    return list;
  }

  /** The value a word has in a part; empty where it does not play it. */
  Optional<String> value(String word, CueRole role) {
    return value(word.toCharArray(), 0, role);
  }

  /** The value that the word from a place to the end of a text has in a part. */
  Optional<String> value(char[] text, int from, CueRole role) {
    Lexicon.Hit<CueRoles> hit = list.longest(text, from, text.length);
    return hit == null || hit.end() < text.length || !hit.value().has(role)
        ? Optional.empty()
        : Optional.of(hit.value().value(role));
  }
}
