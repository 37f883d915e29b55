package shuanghe.press.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;

/** The cue words of events, compiled: at a place of a text the longest word with all its parts. */
final class EventWords {

  private static final Set<CueRole> ROLES = EnumSet.range(CueRole.PROJECT, CueRole.TO);

  private final Lexicon<Map<CueRole, String>> lexicon = new Lexicon<>(new Alphabet());

  EventWords(CodeLists lists) {
    Map<String, Map<CueRole, String>> byWord = new LinkedHashMap<>();
    for (Cue cue : Language.cues(lists)) {
      if (ROLES.contains(cue.role())) {
        byWord
            .computeIfAbsent(cue.word(), w -> new EnumMap<>(CueRole.class))
            .putIfAbsent(cue.role(), cue.value());
      }
    }
    byWord.forEach(lexicon::add);
  }

  /** The longest cue word that begins at a place, or null. */
  Lexicon.Hit<Map<CueRole, String>> longest(char[] text, int from, int to) {
    return lexicon.longest(text, from, to);
  }

  /** The value a word has in a part; empty where it does not play it. */
  Optional<String> value(String word, CueRole role) {
    Lexicon.Hit<Map<CueRole, String>> hit = longest(word.toCharArray(), 0, word.length());
    return hit == null || hit.end() < word.length()
        ? Optional.empty()
        : Optional.ofNullable(hit.value().get(role));
  }
}
