package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.RoleWord;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;
import shuanghe.press.text.WordList;

/**
 * Tokens of a sentence, cut once: the words that play a part in naming its figures: cue words of
 * {@code language/clause.csv}, times, figures, ends of clauses, and the text between them.
 */
final class NameTokens {

  /** Roles of other lists whose words play the same part in a name. */
  private static final Set<CueRole> SHARED =
      EnumSet.of(
          CueRole.VERB,
          CueRole.CHANGE,
          CueRole.DIFFERENCE,
          CueRole.SHARE,
          CueRole.RANK,
          CueRole.NOUN);

  /** Value of the text in round or square brackets, with them; {@link #QUOTED} of a quotation. */
  static final String BRACKET = "bracket";

  static final String QUOTED = "quoted";

  /** Value of a word that plays its part wherever it stands. */
  static final String ANYWHERE = "anywhere";

  /** Value of a light verb that says only that there is something, and is in no name: 拥有. */
  static final String EXISTS = "exists";

  /** Value of a word of one character that often begins a longer one: 应 in 应用, 均 in 均衡. */
  static final String OPENS_WORDS = "opens-words";

  /** Value of a measure that says per what: 人均. */
  static final String PER = "per";

  /** Value of one that does by the day, week or month: 日均. */
  static final String PER_DAY = "per-day";

  /** Value of the pause that a dash makes. */
  static final String DASH = "dash";

  private final Map<String, String> naming;
  private final List<String> counting = new ArrayList<>();
  private final NamingWords words;

  /**
   * Words that a sentence is cut by.
   *
   * @param cues that play a part wherever they stand as words
   * @param asides that open a bracket which is passed over
   * @param durations units of a length of time that is no figure
   */
  record NamingWords(
      WordList<RoleWord<NameRole>> cues,
      WordList<RoleWord<NameRole>> asides,
      WordList<RoleWord<NameRole>> durations) {}

  /**
   * @param vocabulary whose words of the roles verb, change, difference, share, rank and noun add
   *     to the list
   */
  NameTokens(Vocabulary vocabulary) {
    words = new NamingWords(vocabulary.scanned(), vocabulary.list(), vocabulary.list());
    Map<String, String> names = new HashMap<>();
    List<Cue> shared =
        vocabulary.language().stream().filter(cue -> SHARED.contains(cue.role())).toList();
    for (RoleWord<NameRole> cue : Language.words("clause", NameRole.class, shared)) {
      switch (cue.role()) {
        case NAMING -> names.put(cue.value(), cue.word());
        case COUNTING -> counting.add(cue.word());
        case ASIDE -> words.asides().add(cue.word(), cue);
        case DURATION -> words.durations().add(cue.word(), cue);
        default -> words.cues().add(cue.word(), cue);
      }
    }
    naming = Map.copyOf(names);
  }

  /** The words names are put together with, by what they are for: 占比 for {@code share}. */
  Map<String, String> naming() {
    return naming;
  }

  /** What ends a noun and says only that it is counted, the longer before the shorter: 总数, 数. */
  List<String> counting() {
    return counting;
  }

  /** The longest word of the list that begins at a place; null where none does. */
  Lexicon.Hit<RoleWord<NameRole>> wordAt(CueMentions text, int from) {
    return text.longest(words.cues(), from, text.text().length);
  }

  /** The role of the word at a place of a text; TEXT where none stands there. */
  NameRole roleAt(char[] text, int from, int to) {
    Lexicon.Hit<RoleWord<NameRole>> hit = words.cues().longest(text, from, to);
    return hit == null ? NameRole.TEXT : hit.value().role();
  }

  /** 发送旅客 of 日均发送旅客: what is told per another time keeps its own word for that. */
  Slots withoutPer(Slots slots) {
    String owner = slots.owner();
    int end = 0;
    while (end < owner.length() && end + perLength(owner, end) < owner.length()) {
      end++;
    }
    String action = slots.action();
    return new Slots(
        owner.substring(0, end),
        action.substring(perLength(action, 0)),
        slots.object(),
        slots.need());
  }

  /** Length of the word at a place of a text that says per what, 日均; 0 where none does. */
  private int perLength(String text, int from) {
    Lexicon.Hit<RoleWord<NameRole>> hit =
        words.cues().longest(text.toCharArray(), from, text.length());
    boolean per =
        hit != null && hit.value().role() == NameRole.MEASURE && isPer(hit.value().value());
    return per ? hit.end() - from : 0;
  }

  /** Whether a value of {@link NameRole#MEASURE} says per what. */
  static boolean isPer(String value) {
    return value.equals(PER) || value.equals(PER_DAY);
  }

  /** Whether the word at a place of a text ends the text. */
  boolean ends(char[] text, int from) {
    Lexicon.Hit<RoleWord<NameRole>> hit = words.cues().longest(text, from, text.length);
    return hit != null && hit.end() == text.length;
  }

  /** The tokens of a sentence in order, without gaps except for blanks and lone brackets. */
  List<NameToken> of(Sentence s) {
    return new NameTokenizer(s, words).cut();
  }
}
