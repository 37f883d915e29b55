package shuanghe.press.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.DomainTerm;
import shuanghe.model.Unit;

/** Units, areas, domain terms and the words of the language, compiled for reading. */
public final class Vocabulary {

  private static final Set<CueRole> BEFORE_NUMBERS =
      Set.of(
          CueRole.QUALIFIER_BEFORE,
          CueRole.QUALIFIER_OF_PLACE,
          CueRole.NO_QUALIFIER,
          CueRole.NEGATIVE);
  private static final Set<CueRole> NUMBER_OPENERS =
      Set.of(CueRole.ORDINAL, CueRole.FIRST_PLACE, CueRole.DOUBLING, CueRole.SOME);

  /** Roles of words that are looked for right before a number. */
  private static final Set<CueRole> ENDINGS =
      Set.of(
          CueRole.REACHED,
          CueRole.MOVE,
          CueRole.OF_PLAN,
          CueRole.OF_PAST,
          CueRole.POINTS_BACK,
          CueRole.SUM,
          CueRole.CHANGE_BY);

  private final Alphabet alphabet = new Alphabet();

  /** The words of all lists; the list of a role has its number. */
  private final Words all = new Words(alphabet);

  private int lists = CueRole.values().length;
  private int scans;
  private final WordList<Unit> units = list();
  private final WordList<Area> areas = list();
  private final WordList<String> areaWords = list();
  private final WordList<AreaWord> places = scanned();
  private final WordList<DomainTerm> terms = scanned();
  private final WordList<Cue> numberOpeners = scanned();
  private final Map<CueRole, WordList<Cue>> words = new EnumMap<>(CueRole.class);
  private final Lexicon<Cue> beforeNumbers = new Lexicon<>(alphabet);
  private final Map<CueRole, Lexicon<Cue>> endings = new EnumMap<>(CueRole.class);
  private final TimeWords time;
  private final AreaTree tree;
  private final List<Cue> language;

  /** Vocabulary of the program's lists with the office's words. */
  public Vocabulary(CodeLists lists) {
    time = new TimeWords(this, lists.cues(), new HolidayCalendar(lists.holidays()));
    for (Unit unit : lists.units()) {
      units.add(unit.name(), unit);
      unit.aliases().forEach(a -> units.add(a, unit));
    }
    addAreas(lists.areas());
    tree = new AreaTree(lists.areas());
    lists.terms().forEach(t -> terms.add(t.term(), t));
    for (CueRole role : CueRole.values()) {
      words.put(role, new WordList<>(role.ordinal(), 0, all));
    }
    // words of these roles are passed over where a noun only holds one
    Map<CueRole, WordList<Cue>> bare = new EnumMap<>(words);
    words.put(CueRole.VERB, list());
    words.put(CueRole.CHANGE, list());
    language = List.copyOf(Language.cues(lists));
    for (Cue word : language) {
      CueRole role = word.role();
      bare.get(role).add(word.word(), word);
      words.get(role).add(word.word(), word);
      if (role == CueRole.HOME || role == CueRole.PAIR) {
        areaWords.add(word.word(), word.value());
      }
      switch (role) {
        case HOME -> places.add(word.word(), AreaWord.pointer(word.value()));
        case PAIR -> places.add(word.word(), AreaWord.pair());
        case SEVERAL_AREAS -> places.add(word.word(), AreaWord.several());
        case NO_AREA -> places.add(word.word(), AreaWord.NONE);
        default -> {}
      }
      if (role == CueRole.NOUN) {
        words.get(CueRole.VERB).add(word.word(), word);
        words.get(CueRole.CHANGE).add(word.word(), word);
      }
      if (BEFORE_NUMBERS.contains(role)) {
        beforeNumbers.add(new StringBuilder(word.word()).reverse().toString(), word);
      }
      if (ENDINGS.contains(role)) {
        endings
            .computeIfAbsent(role, r -> new Lexicon<>(alphabet))
            .add(new StringBuilder(word.word()).reverse().toString(), word);
      }
      if (NUMBER_OPENERS.contains(role)) {
        numberOpeners.add(word.word(), word);
      }
    }
    for (Area area : lists.areas()) {
      area.pairWords().forEach(w -> places.add(w, AreaWord.pair()));
    }
  }

  private void addAreas(List<Area> all) {
    for (Area area : all) {
      if (area.kind() == Area.AreaKind.COUNTRY) {
        continue;
      }
      areas.add(area.name(), area);
      areaWords.add(area.name(), area.name());
      area.aliases().forEach(a -> areaWords.add(a, area.name()));
      places.add(area.name(), AreaWord.name(area.name()));
      area.aliases().forEach(a -> places.add(a, AreaWord.name(area.name())));
      area.aliases().forEach(a -> areas.add(a, area));
    }
  }

  /** A new list; its words are found with all others. */
  public final <T> WordList<T> list() {
    if (lists == ListSets.FIRST_SCANNED) {
      throw new IllegalStateException("no more than " + lists + " lists; see ListSets.LONGS");
    }
    return new WordList<>(lists++, 0, all);
  }

  /** A new list that texts are scanned for from end to end. */
  public final <T> WordList<T> scanned() {
    if (scans == ListSets.SCANNED) {
      throw new IllegalStateException(
          "no more than " + scans + " lists that texts are scanned for");
    }
    return new WordList<>(ListSets.FIRST_SCANNED + scans, 1 << scans++, all);
  }

  /** All words of a text of plain characters, found in one pass. */
  public CueMentions mentions(char[] text) {
    return CueMentions.in(text, all, scans);
  }

  /** The alphabet of all lexicons that are read over a text. */
  public Alphabet alphabet() {
    return alphabet;
  }

  TimeWords time() {
    return time;
  }

  /** Whether the reporter's word stands right beside a time: 9月24日,记者从…获悉, 记者9月24日从. */
  public boolean tellsReporter(char[] text, TimeExpression e) {
    return time.beside(TimeRole.REPORTER, text, e.start(), e.end());
  }

  /** Units by name and alias. */
  public WordList<Unit> units() {
    return units;
  }

  /** Areas by name and alias. */
  public WordList<Area> areas() {
    return areas;
  }

  /** Names of areas, and the words for the area at home and for the pair. */
  public WordList<String> areaWords() {
    return areaWords;
  }

  /** All words of the language with their roles. */
  public List<Cue> language() {
    return language;
  }

  /** Names of areas, and the words that stand for one: 我市, 两地. */
  WordList<AreaWord> places() {
    return places;
  }

  WordList<DomainTerm> terms() {
    return terms;
  }

  /** Words of a role. */
  public WordList<Cue> words(CueRole role) {
    return words.get(role);
  }

  /**
   * The longest word that ends where a number begins and says something of it: a qualifier, 负, or a
   * word such as 签约 that only ends in what looks like one; null if none stands there.
   */
  Lexicon.Hit<Cue> beforeNumber(char[] text, int from, int numberStart) {
    return beforeNumbers.longestBefore(text, from, numberStart);
  }

  /** Whether a word ends here whose end only looks like 数 or 上: 总数, 线上. */
  boolean notQualifierBefore(char[] text, int from, int end) {
    Lexicon.Hit<Cue> hit = beforeNumbers.longestBefore(text, from, end);
    return hit != null && hit.value().role() == CueRole.NO_QUALIFIER;
  }

  /**
   * The longest word of the role that ends at {@code to}; null if none does.
   *
   * @param role one of those that are looked for right before a number
   */
  public Lexicon.Hit<Cue> endsIn(CueRole role, char[] text, int from, int to) {
    return endings.get(role).longestBefore(text, from, to);
  }

  /** The words that begin a number: 第, 翻, 数 in 数十亿. */
  WordList<Cue> numberOpeners() {
    return numberOpeners;
  }

  /** A reader of the numerals of a text. */
  NumeralReader numerals(char[] text, int from, int to) {
    return new NumeralReader(text, from, to, units, words.get(CueRole.NOT_MORE));
  }

  /**
   * The longest verb that begins here; null if none does, or if a noun begins here that only holds
   * one, such as 生产总值.
   */
  public Lexicon.Hit<Cue> verb(CueMentions text, int from, int to) {
    return notNoun(text.longest(words.get(CueRole.VERB), from, to));
  }

  private static Lexicon.Hit<Cue> notNoun(Lexicon.Hit<Cue> hit) {
    return hit == null || hit.value().role() == CueRole.NOUN ? null : hit;
  }

  /** Where the last word of the role begins in a text whose words are found; -1 if none does. */
  public int lastOf(CueRole role, CueMentions text, int from, int to) {
    WordList<Cue> list = words.get(role);
    int last = -1;
    int i = text.holds(role) ? text.begin(list, from, to) : to;
    while (i < to) {
      Lexicon.Hit<Cue> hit = text.longest(list, i, to);
      last = notNoun(hit) == null ? last : i;
      i = text.begin(list, hit.end(), to);
    }
    return last;
  }

  /** Whether a word of the role stands between {@code from} and {@code to}. */
  public boolean has(CueRole role, CueMentions text, int from, int to) {
    return lastOf(role, text, from, to) >= 0;
  }

  /**
   * Whether a word of the role stands between {@code from} and {@code to} of a text that is not
   * annotated.
   */
  public boolean has(CueRole role, char[] text, int from, int to) {
    WordList<Cue> list = words.get(role);
    int i = from;
    while (i < to) {
      Lexicon.Hit<Cue> hit = list.longest(text, i, to);
      if (notNoun(hit) != null) {
        return true;
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return false;
  }

  /** The areas and how they lie in each other. */
  public AreaTree tree() {
    return tree;
  }
}
