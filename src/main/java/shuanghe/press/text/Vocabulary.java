package shuanghe.press.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  private final Lexicon<Unit> units = new Lexicon<>(alphabet);
  private final Lexicon<Area> areas = new Lexicon<>(alphabet);
  private final Lexicon<AreaWord> places = new Lexicon<>(alphabet);
  private final Lexicon<DomainTerm> terms = new Lexicon<>(alphabet);
  private final Map<CueRole, Lexicon<Cue>> words = new EnumMap<>(CueRole.class);
  private final Lexicon<CueMentions.Word> cues = new Lexicon<>(alphabet);
  private final Lexicon<Cue> beforeNumbers = new Lexicon<>(alphabet);
  private final Map<CueRole, Lexicon<Cue>> endings = new EnumMap<>(CueRole.class);
  private final Lexicon<Cue> numberOpeners = new Lexicon<>(alphabet);
  private final TimeWords time;
  private final AreaTree tree;
  private final List<Cue> language;

  public Vocabulary(CodeLists lists) {
    time = new TimeWords(alphabet, lists.cues(), new HolidayCalendar(lists.holidays()));
    for (Unit unit : lists.units()) {
      units.add(unit.name(), unit);
      unit.aliases().forEach(a -> units.add(a, unit));
    }
    for (Area area : lists.areas()) {
      if (area.kind() == Area.Kind.COUNTRY) {
        continue;
      }
      areas.add(area.name(), area);
      places.add(area.name(), AreaWord.name(area.name()));
      area.aliases().forEach(a -> places.add(a, AreaWord.name(area.name())));
      area.aliases().forEach(a -> areas.add(a, area));
    }
    tree = new AreaTree(lists.areas());
    lists.terms().forEach(t -> terms.add(t.term(), t));
    for (CueRole role : CueRole.values()) {
      words.put(role, new Lexicon<>(alphabet));
    }
    language = List.copyOf(Language.cues(lists));
    Map<String, List<Cue>> byWord = new LinkedHashMap<>();
    for (Cue word : language) {
      byWord.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
      CueRole role = word.role();
      words.get(role).add(word.word(), word);
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
    byWord.forEach((word, roles) -> cues.add(word, new CueMentions.Word(roles)));
  }

  /** All words of the language in a text of plain characters, found in one pass. */
  public CueMentions mentions(char[] text) {
    return CueMentions.in(text, cues);
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

  public Lexicon<Unit> units() {
    return units;
  }

  public Lexicon<Area> areas() {
    return areas;
  }

  /** All words of the language with their roles. */
  public List<Cue> language() {
    return language;
  }

  /** Names of areas, and the words that stand for one: 我市, 两地. */
  Lexicon<AreaWord> places() {
    return places;
  }

  Lexicon<DomainTerm> terms() {
    return terms;
  }

  public Lexicon<Cue> words(CueRole role) {
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
  Lexicon<Cue> numberOpeners() {
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
  public Lexicon.Hit<Cue> verb(char[] text, int from, int to) {
    return notNoun(words.get(CueRole.VERB).longest(text, from, to));
  }

  /** The longest word of change that begins here; null if none does, or if a noun does. */
  public Lexicon.Hit<Cue> change(char[] text, int from, int to) {
    return notNoun(words.get(CueRole.CHANGE).longest(text, from, to));
  }

  private static Lexicon.Hit<Cue> notNoun(Lexicon.Hit<Cue> hit) {
    return hit == null || hit.value().role() == CueRole.NOUN ? null : hit;
  }

  public boolean hasVerb(String text) {
    char[] t = text.toCharArray();
    int i = 0;
    while (i < t.length) {
      Lexicon.Hit<Cue> hit = words.get(CueRole.VERB).longest(t, i, t.length);
      if (notNoun(hit) != null) {
        return true;
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return false;
  }

  /** Whether any word of the role stands in the text, and where the last one begins; -1 if none. */
  public int lastOf(CueRole role, char[] text, int from, int to) {
    Lexicon<Cue> lexicon = words.get(role);
    int last = -1;
    int i = from;
    while (i < to) {
      Lexicon.Hit<Cue> hit = lexicon.longest(text, i, to);
      if (hit == null) {
        i++;
      } else {
        last = notNoun(hit) == null ? last : hit.start();
        i = hit.end();
      }
    }
    return last;
  }

  public boolean has(CueRole role, char[] text, int from, int to) {
    return lastOf(role, text, from, to) >= 0;
  }

  /** The areas and how they lie in each other. */
  public AreaTree tree() {
    return tree;
  }
}
