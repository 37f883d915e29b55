package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Fact.Kind;
import shuanghe.press.text.LazyValue;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/**
 * Namer of what the figures of a sentence count. The words around each figure are cut into slots,
 * what a list shares is dealt out to its figures, empty slots are filled from the figure before,
 * and the name is put together from the slots by the first rule that holds.
 */
final class IndicatorNamer {

  /** A longer predicate tells of the last thing of a list alone. */
  private static final int LONGEST_TAIL = 2;

  /** Length of the longest sentence that heads a passage. */
  private static final int LONGEST_HEAD = 20;

  private final Vocabulary words;
  private final NameTokens cutter;
  private final NounWords nouns;
  private final OwnArea ownArea;
  private final ClauseReader clauses;
  private final ClauseSubjects subjects;

  IndicatorNamer(Vocabulary words) {
    this.words = words;
    this.cutter = new NameTokens(words);
    this.nouns = new NounWords(words, cutter);
    this.ownArea = new OwnArea(words, cutter, nouns);
    this.clauses = new ClauseReader(nouns, cutter.naming());
    this.subjects = new ClauseSubjects(nouns);
  }

  /** What an article has named so far. */
  Antecedents begin() {
    return new Antecedents(cutter);
  }

  /** Takes note of a first sentence without figures that is no more than a noun: 一般公共预算。 */
  void head(Sentence s, Antecedents antecedents) {
    if (s.to() - s.from() > LONGEST_HEAD || s.text()[s.from()] == '“') {
      return;
    }
    List<NameToken> noun = NounWords.without(cutter.of(s), t -> t.is(NameRole.PAUSE));
    noun = NounWords.withoutOpening(noun);
    if (NounWords.any(noun, t -> !t.role().isNominal())) {
      return;
    }
    String head = nouns.text(s, noun, antecedents);
    if (nouns.isOwner(head)) {
      antecedents.speakOf(head);
    }
  }

  /** The text of a name, without the area where that is the one the figure is of. */
  String text(FigureName name, String area) {
    return ownArea.without(name.text(), area);
  }

  /** The names of the figures of a sentence, one each. */
  List<FigureName> names(
      Sentence s,
      List<Phrase> phrases,
      List<KindReader.FigureKind> kinds,
      Antecedents antecedents,
      RuleTrace trace) {
    List<NameToken> tokens = cutter.of(s);
    return new Naming(s, tokens, phrases, kinds, antecedents).names(trace);
  }

  /** One sentence being named. */
  private final class Naming {

    private final Sentence s;
    private final List<NameToken> tokens;
    private final List<Phrase> phrases;
    private final List<KindReader.FigureKind> kinds;
    private final Antecedents antecedents;
    private final List<FigureName> names = new ArrayList<>();
    private final RespectiveLists dealt;
    private final EarlierCounts earlier;

    Naming(
        Sentence s,
        List<NameToken> tokens,
        List<Phrase> phrases,
        List<KindReader.FigureKind> kinds,
        Antecedents antecedents) {
      this.s = s;
      this.tokens = tokens;
      this.phrases = phrases;
      this.kinds = kinds;
      this.antecedents = antecedents;
      this.dealt = new RespectiveLists(s, tokens, phrases, nouns);
      this.earlier = new EarlierCounts(s, tokens, phrases, names, nouns, antecedents);
    }

    List<FigureName> names(RuleTrace trace) {
      if (NounWords.any(tokens, this::isSpeaker)) {
        antecedents.speakOf("");
      }
      List<FigureWords> words = new ArrayList<>();
      Optional<RespectiveLists.Deal> deal = Optional.empty();
      String tail = "";
      for (int i = 0; i < phrases.size(); i++) {
        Phrase p = phrases.get(i);
        FigureWords own = clauses.read(tokens, p, from(i), kinds.get(i).kind(), antecedents);
        if (i > 0 && !own.nounBehind() && earlier.isOfExamples(i)) {
          own = own.of(Slots.NONE);
        }
        int head = dealt.head(i);
        if (head == i) {
          tail = "";
          deal = dealt.of(i, own, names);
        }
        if (head == i && deal.isPresent() && deal.get().ownFrom() >= 0) {
          own = clauses.read(tokens, p, deal.get().ownFrom(), kinds.get(i).kind(), antecedents);
        }
        if (head < i) {
          own = own.goingOn(words.get(head), p);
        } else if (deal.isEmpty()) {
          tail = sharedTail(i, own);
          own = withSharedNoun(i, own);
        }
        own = tail.isEmpty() ? own : own.of(own.slots().ending(tail));
        words.add(own);
        names.add(NamingRules.name(figure(i, own, deal, head), trace));
      }
      antecedents.speakOf(names, words, phrases);
      return names;
    }

    /** 我们: whoever speaks tells of his own and not of what the sentence before spoke of. */
    private boolean isSpeaker(NameToken token) {
      return token.is(NameRole.ADVERB)
          && s.text()[token.start()] == nouns.naming("speaker").charAt(0);
    }

    /**
     * Where the words that lead to a figure begin: behind the figure before, and behind the noun of
     * that where nothing but a measure follows it, as in 20个项目总投资3亿元, or the figure has a noun
     * behind it, as in 24个国家200个城市.
     */
    private int from(int i) {
      Phrase p = phrases.get(i);
      int nounEnd = i == 0 ? 0 : names.get(i - 1).nounEnd();
      if (nounEnd <= p.leftStart() || nounEnd > p.quantity().governStart()) {
        return p.leftStart();
      }
      boolean own = p.nounFollows();
      for (NameToken token : TokenSpans.between(tokens, nounEnd, p.quantity().governStart())) {
        own |= token.is(NameRole.MEASURE);
        boolean leads =
            token.is(NameRole.MEASURE)
                || token.is(NameRole.MODIFIER)
                || token.is(NameRole.OF) && isDeed(i - 1);
        if (!leads && !NounWords.isSmall(token)) {
          return p.leftStart();
        }
      }
      return own ? nounEnd : p.leftStart();
    }

    /** Whether a figure counts what something is done to: 通达9个国家. */
    private boolean isDeed(int i) {
      return !phrases.get(i).isRate() && !names.get(i).subject().action().isEmpty();
    }

    /**
     * What the last figure of a list says of the things counted by all: 互认 in 5项检验、3项检查互认; empty
     * where the first says of its own what is done.
     */
    private String sharedTail(int head, FigureWords own) {
      int last = head + dealt.size(head) - 1;
      if (last == head
          || !own.nounBehind()
          || !own.predicate().isEmpty()
          || !own.slots().action().isEmpty()) {
        return "";
      }
      Phrase p = phrases.get(last);
      FigureWords end = clauses.read(tokens, p, p.leftStart(), kinds.get(last).kind(), antecedents);
      return end.nounBehind() && end.predicate().length() <= LONGEST_TAIL ? end.predicate() : "";
    }

    /** 企业上榜 in 甲市5家、乙市3家企业上榜: the noun behind the last number of a list of areas. */
    private FigureWords withSharedNoun(int head, FigureWords own) {
      int last = head + dealt.size(head) - 1;
      if (last == head || own.areaOnly().isEmpty()) {
        return own;
      }
      Phrase p = phrases.get(last);
      FigureWords end = clauses.read(tokens, p, p.leftStart(), kinds.get(last).kind(), antecedents);
      String placed = end.slots().object();
      String noun = placed.substring(nouns.areaEnd(placed));
      return end.nounBehind() && end.slots().action().isEmpty() && !noun.isEmpty()
          ? own.of(new Slots("", "", noun + end.predicate(), end.slots().need()))
          : own;
    }

    private NamedFigure figure(
        int i, FigureWords words, Optional<RespectiveLists.Deal> deal, int head) {
      FigureName before = i > 0 ? names.get(before(i)) : antecedents.last();
      if (i == 0 && isPlaceAlone(words)) {
        before =
            earlier.refersBack(i) ? antecedents.whole(phrases.get(i).quantity()) : FigureName.NONE;
      }
      String dealtTo = "";
      int listFrom = phrases.get(i).quantity().start();
      if (deal.isPresent()) {
        RespectiveLists.Deal d = deal.get();
        if (d.items().isEmpty()) {
          before = names.get(d.named().get(i - head));
          dealtTo = before.item();
          listFrom = dealtTo.isEmpty() ? listFrom : before.listFrom();
        } else {
          dealtTo = d.items().get(i - head);
          listFrom = d.listFrom();
        }
      }
      boolean hasItem = deal.isPresent() && !deal.get().items().isEmpty();
      boolean rank = kinds.get(i).kind() == Kind.RANK;
      FigureWords own = hasItem ? dealtTo(dealtTo, words, rank) : saidToBe(i, words);
      boolean placed = !own.areaOnly().isEmpty();
      boolean ranked = rank && (placed || deal.isPresent());
      String clauseBefore =
          ranked || deal.isEmpty() && own.slots().isEmpty()
              ? subjects.before(s, tokens, phrases, i, ranked, placed, antecedents)
              : "";
      return new NamedFigure(
          phrases.get(i),
          kinds.get(i).kind(),
          own,
          clauseBefore.isEmpty() ? before : before.about(clauseBefore),
          whole(i),
          inPlace(alike(i, own.slots()), own.areaOnly()),
          new LazyValue<>(() -> own.placed() || hasItem ? "" : owner(i, own.slots())),
          antecedents.topic(),
          earlier.counted(i),
          phrases.get(i).nested() ? earlier.outside(i) : "",
          dealtTo,
          listFrom,
          cutter.naming());
    }

    /**
     * What was counted last in the unit of a figure; of what is told per a time without that of
     * another.
     */
    private Slots alike(int i, Slots own) {
      Slots alike = earlier.alike(i, own);
      return own.need() == Slots.Need.PER ? cutter.withoutPer(alike) : alike;
    }

    /** 轿车仍是最大商品,出口9亿元: a bare measure is of what a clause before says to be something. */
    private FigureWords saidToBe(int i, FigureWords own) {
      Slots slots = own.slots();
      if (!slots.isMeasure() || !slots.owner().isEmpty() || !slots.action().isEmpty()) {
        return own;
      }
      int end = phrases.get(i).clauseStart();
      for (int k = tokens.size() - 1; k >= -1 && end > s.from(); k--) {
        if (k >= 0 && (!tokens.get(k).is(NameRole.PAUSE) || tokens.get(k).end() > end)) {
          continue;
        }
        boolean statement = k >= 0 && s.text()[tokens.get(k).start()] == ';';
        int begin = k < 0 ? s.from() : tokens.get(k).end();
        String said = subjects.saidToBe(s, TokenSpans.between(tokens, begin, end), antecedents);
        if (!said.isEmpty()) {
          return own.of(slots.ownedBy(said));
        }
        end = k < 0 || statement ? s.from() : tokens.get(k).start();
      }
      return own;
    }

    /** 甲区3家: words that say where something is counted and not what. */
    private static boolean isPlaceAlone(FigureWords words) {
      return words.slots().isEmpty() && !words.areaOnly().isEmpty();
    }

    /** The figure before, of those in brackets for none outside: 总值9亿元(出口增长3%),增长8%. */
    private int before(int i) {
      int before = i - 1;
      while (before >= 0 && phrases.get(before).nested() && !phrases.get(i).nested()) {
        before--;
      }
      return before < 0 ? i - 1 : before;
    }

    /** 川渝物流项目43个,荣昌区13个: what goes on being counted lies in the area told last. */
    private Slots inPlace(Slots counted, String place) {
      String head = counted.owner().isEmpty() ? counted.object() : counted.owner();
      int area = place.isEmpty() ? 0 : nouns.areaEnd(head);
      if (area == 0 || area == head.length()) {
        return counted;
      }
      String placed = place + head.substring(area);
      return counted.owner().isEmpty()
          ? new Slots("", counted.action(), placed, counted.need())
          : counted.ownedBy(placed);
    }

    /** A list's words as told of one of its items; of an area alone what was counted goes on. */
    private FigureWords dealtTo(String item, FigureWords words, boolean rank) {
      boolean area = !rank && words.slots().name().isEmpty() && nouns.isAreaOnly(item);
      return area ? words.of(item) : words.of(of(item, words.slots()));
    }

    /** An item with what is told of it; an area alone names nothing beside a noun. */
    private Slots of(String item, Slots own) {
      String name = own.name();
      if (name.isEmpty()) {
        Slots.Need need = nouns.endsMeasure(item) ? Slots.Need.SELF : Slots.Need.NOTHING;
        return new Slots("", "", nouns.withoutArea(item), need);
      }
      boolean area =
          nouns.isAreaOnly(item) || own.need() == Slots.Need.SELF && nouns.isAreaName(item);
      return area
          ? new Slots(
              own.owner(),
              own.action(),
              own.object(),
              own.need() == Slots.Need.OWNER ? Slots.Need.SELF : own.need())
          : new Slots(item + own.owner(), own.action(), own.object(), own.need());
    }

    /** Whose the figure is, by the words before it: of a verb alone that of the measure before. */
    private String owner(int i, Slots own) {
      boolean acts = own.need() == Slots.Need.NOTHING && !own.action().isEmpty();
      String found = owner(i, acts);
      if (!acts || !found.isEmpty() || !own.object().isEmpty() || i == 0) {
        return found;
      }
      Slots before = names.get(i - 1).subject();
      return before.isMeasure() ? before.owner() : "";
    }

    /**
     * Who the clauses before the figure speak of; where none says, who the sentence before did.
     *
     * @param acts whether it must be one that acts
     */
    private String owner(int i, boolean acts) {
      int end = phrases.get(i).leftStart();
      String modifier = "";
      for (int k = tokens.size() - 1; k >= -1 && end > s.from(); k--) {
        boolean pause = k < 0 || tokens.get(k).is(NameRole.PAUSE) && tokens.get(k).end() <= end;
        if (!pause) {
          continue;
        }
        boolean statement = k >= 0 && s.text()[tokens.get(k).start()] == ';';
        Optional<ClauseSubjects.Subject> found =
            subject(k < 0 ? s.from() : tokens.get(k).end(), end);
        if (found.isPresent() && (acts ? found.get().acts() : found.get().entity())) {
          return found.get().text();
        }
        modifier =
            modifier.isEmpty() ? found.map(ClauseSubjects.Subject::text).orElse("") : modifier;
        end = k < 0 || statement ? s.from() : tokens.get(k).start();
      }
      return acts ? "" : modifier;
    }

    private Optional<ClauseSubjects.Subject> subject(int from, int to) {
      return subjects.subject(s, TokenSpans.between(tokens, from, to), antecedents);
    }

    /** The figure of which those behind 其中 are parts; {@link FigureName#NONE} where none is. */
    private FigureName whole(int i) {
      int part = -1;
      for (NameToken token : tokens) {
        if (token.start() >= phrases.get(i).quantity().start()) {
          break;
        }
        boolean ends = s.text()[token.start()] == ';' && part > s.from();
        part = token.is(NameRole.PART) ? token.start() : ends ? -1 : part;
      }
      if (part < 0) {
        return FigureName.NONE;
      }
      FigureName whole = antecedents.last();
      for (int k = 0; k < i && phrases.get(k).quantity().end() <= part; k++) {
        whole = names.get(k);
      }
      return whole;
    }
  }
}
