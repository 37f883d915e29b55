package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;

/** Finder of the areas that the figures of one sentence speak of, by named rules. */
final class AreaFinder {

  private static final String OWN_SUBJECT = "own-subject";
  private static final String WHOLE_REPORT = "whole-report";
  private static final String AFTER_ITS_PARTS = "after-its-parts";
  private static final String SET_AGAINST = "set-against";
  private static final String AMONG_ALL = "among-all";

  /** A longer owner is a thing of its own and no part of what was named before. */
  private static final int LONGEST_PART = 4;

  private static final Set<String> ELSEWHERE =
      Set.of(
          "national-measure", "told-of-country", "other-place", "leads-away", "goes-on-elsewhere");

  /** Rules that tell of a place which the report does not go on with. */
  private static final Set<String> PASSING = Set.of(SET_AGAINST, "other-place", AMONG_ALL);

  /**
   * An area with the rule it comes from; empty where none is meant.
   *
   * @param area name of the area, or empty
   * @param evidence id of the rule, with the words it rests on
   * @param inferred whether neither the sentence nor title, lead or section names it
   */
  record GoverningArea(String area, String evidence, boolean inferred) {}

  /**
   * A figure whose area is asked for.
   *
   * @param in the finder of its sentence
   * @param index number of the figure within the sentence, from 0
   * @param nounEnd offset behind the noun that follows the number, or behind the number
   * @param listStart offset at which the items begin that it is dealt to, or of the number
   * @param item the item it was dealt to, or empty
   * @param owner owner of what is measured, as the figure's name has it, or empty
   */
  record AreaFigure(
      AreaFinder in, int index, int nounEnd, int listStart, String item, String owner) {

    Phrase phrase() {
      return in.phrases.get(index);
    }

    /** Offset at which the number begins. */
    int start() {
      return phrase().quantity().start();
    }
  }

  static final RuleList<AreaFigure, GoverningArea> RULES =
      RuleList.of(
          "area",
          rule(
              "dealt-out",
              f -> f.in.dealt.of(f.index).isPresent(),
              f -> f.in.dealt.of(f.index).orElseThrow()),
          rule(
              "before-the-bracket",
              f -> f.in.dealt.beforeBracket(f.phrase()).isPresent(),
              f -> f.in.dealt.beforeBracket(f.phrase()).orElseThrow().area()),
          rule(
              "in-the-item",
              f -> !f.in.inItem(f).isEmpty(),
              f -> f.in.topic.tree().together(f.in.inItem(f))),
          rule(
              "in-the-noun",
              f -> f.in.inNoun(f).isPresent(),
              f -> f.in.inNoun(f).orElseThrow().area()),
          rule("reach-of-a-way", f -> f.in.way.isReach(f.start()), f -> ""),
          rule(
              "national-measure",
              f -> f.in.others.isNational(f.phrase()),
              f -> f.in.topic.tree().country()),
          rule("told-of-country", f -> f.in.others.isToldOfCountry(f.phrase()), f -> ""),
          rule(
              SET_AGAINST,
              f -> f.in.others.setAgainst(f.phrase()).isPresent(),
              f -> f.in.others.setAgainst(f.phrase()).orElseThrow()),
          rule(
              "other-place",
              f -> f.in.otherPlace(f).isPresent(),
              f -> f.in.otherPlace(f).orElseThrow()),
          rule(
              AMONG_ALL, f -> f.in.others.isAmongAll(f.phrase()), f -> f.in.topic.tree().country()),
          rule("leads-away", f -> f.in.leadsAway(f), f -> ""),
          rule(
              "goes-on-elsewhere",
              f -> f.in.elsewhere.isPresent() && f.in.lastSince(f).isEmpty(),
              f -> f.in.elsewhere.orElseThrow()),
          rule(
              AFTER_ITS_PARTS,
              f -> f.in.parts.size() > 1 && f.in.isBehindParts(f) && f.in.lastSince(f).isEmpty(),
              f -> f.in.topic.tree().together(f.in.parts)),
          rule(
              OWN_SUBJECT,
              f -> f.in.subject(f).isPresent(),
              f -> f.in.subject(f).orElseThrow().area()),
          rule("section", f -> !f.in.topic.section().isEmpty(), f -> f.in.topic.section()),
          rule("source", f -> f.in.source(f).isPresent(), f -> f.in.source(f).orElseThrow().area()),
          rule(
              "paragraph",
              f -> f.in.topic.paragraph().isPresent(),
              f -> f.in.topic.paragraph().orElseThrow()),
          rule("course-of-a-way", f -> f.in.way.isCourse(f.start()), f -> ""),
          rule(WHOLE_REPORT, f -> true, f -> f.in.topic.usual()));

  private static Rule<AreaFigure, GoverningArea> rule(
      String id, Predicate<AreaFigure> when, Function<AreaFigure, String> decides) {
    return new Rule<>(id, when, f -> governing(f, decides.apply(f), id));
  }

  private static GoverningArea governing(AreaFigure f, String area, String rule) {
    return new GoverningArea(area, rule, rule.equals(WHOLE_REPORT) && f.in.topic.isInferred(area));
  }

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final CueMentions cues;
  private final AreaTopic topic;
  private final List<AreaMention> mentions;
  private final RespectiveAreas dealt;
  private final AreaWays way;
  private final OtherAreas others;

  /** Mentions of several areas together, where a word makes them act as one. */
  private final List<AreaMention> joint = new ArrayList<>();

  /** The areas of the figures so far, each once. */
  private final List<String> decided = new ArrayList<>();

  /** Areas that the list of figures just passed was dealt to one by one. */
  private Set<String> parts = Set.of();

  /** Whether the figure just passed is of the part of a way that lies in an area. */
  private boolean ofStretch;

  /** Whether the figure just passed was of all parts together. */
  private boolean behindParts;

  /** Where the figure just passed is of none of the areas, what it is of. */
  private Optional<String> elsewhere = Optional.empty();

  /**
   * @param cues the words of the language in the sentence's passage
   * @param topic what the report went on speaking of before this sentence
   */
  AreaFinder(Sentence sentence, List<Phrase> phrases, CueMentions cues, AreaTopic topic) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.cues = cues;
    this.topic = topic;
    this.mentions = new PartneredAreas(sentence, cues, topic).with(joint);
    this.dealt = new RespectiveAreas(sentence, phrases, cues, mentions);
    this.way = new AreaWays(sentence, cues, mentions, topic);
    this.others = new OtherAreas(cues, mentions, topic.tree());
  }

  /**
   * The area of a figure; figures are asked for in their order.
   *
   * @param nounEnd where the noun behind the number ends
   * @param listStart where the list of names begins that the figure was dealt from; else its number
   * @param item the item of that list, or empty
   * @param owner whose the figure is by its name, or empty
   */
  GoverningArea of(int index, int nounEnd, int listStart, String item, String owner) {
    AreaFigure figure = new AreaFigure(this, index, nounEnd, listStart, item, owner);
    Rule<AreaFigure, GoverningArea> rule =
        RULES.first(figure, topic.trace(), figure.start()).orElseThrow();
    GoverningArea found = rule.decides().apply(figure);
    String id = rule.id();
    elsewhere = ELSEWHERE.contains(id) ? Optional.of(found.area()) : Optional.empty();
    if (!id.equals(AFTER_ITS_PARTS)) {
      parts = partsWith(figure, found.area());
    }
    behindParts = id.equals(AFTER_ITS_PARTS);
    if (PASSING.contains(id)) {
      return found;
    }
    if (!id.equals(OWN_SUBJECT)
        || topic.paragraph().isEmpty()
        || last(figure, Part.SUBJECT).filter(this::opens).isPresent()) {
      if (!decided.contains(found.area())) {
        decided.add(found.area());
      }
    }
    return found;
  }

  /** The areas of the list of figures that ends here, one for each; one area makes no list. */
  private Set<String> partsWith(AreaFigure f, String area) {
    boolean stretch = isOfStretch(f);
    boolean goesOn = f.phrase().listed() || stretch && ofStretch;
    ofStretch = stretch;
    if (!goesOn) {
      return Set.of(area);
    }
    Set<String> with = new LinkedHashSet<>(parts);
    with.add(area);
    return with;
  }

  /** 重庆段长3公里: its own words name a part of a way. */
  private boolean isOfStretch(AreaFigure f) {
    return dealt
        .lastSubject(f.phrase().leftStart(), f.start())
        .filter(m -> cues.longest(CueRole.AREA_STRETCH, m.end(), f.start()).isPresent())
        .isPresent();
  }

  /** Whether it stands behind a list of parts; a rate of the last one does not. */
  private boolean isBehindParts(AreaFigure f) {
    return behindParts || !f.phrase().listed() && !(ofStretch && f.phrase().isRate());
  }

  /** Whether a mention opens its clause, behind a time or a short word at most: 其中重庆. */
  private boolean opens(AreaMention mention) {
    return opens(mention.start());
  }

  private boolean opens(int at) {
    int from = sentence.clauseStart(at);
    return at == from
        || cues.endingAt(CueRole.AREA_OPENS, from, at).isPresent()
        || standsBehindTime(at);
  }

  private boolean standsBehindTime(int at) {
    for (TimeMention time : sentence.times()) {
      if (time.end() == at) {
        return true;
      }
    }
    return false;
  }

  /** Lets the report go on with what this sentence speaks of. */
  void close() {
    if (!decided.isEmpty()) {
      String together = topic.tree().together(decided);
      topic.keep(together);
      topic.lead(together);
    } else if (phrases.isEmpty()) {
      AreaMention kept = null;
      for (AreaMention m : mentions) {
        boolean spoken = m.part() == Part.SUBJECT || m.part() == Part.SOURCE;
        if (spoken && (kept == null || joint.contains(m) || narrows(kept, m))) {
          kept = m;
        }
      }
      if (kept != null) {
        topic.keep(kept.area());
      }
    }
  }

  /** 荣昌至泸州快速路荣昌段: what the clause names last is the part spoken of. */
  private boolean narrows(AreaMention whole, AreaMention part) {
    return topic.tree().isWithin(part.area(), whole.area())
        && part.start() < sentence.clauseEnd(whole.end());
  }

  private Optional<AreaMention> last(Predicate<AreaMention> wanted) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (wanted.test(mentions.get(i))) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<AreaMention> inNoun(AreaFigure f) {
    int from = f.phrase().quantity().end();
    return last(
        m ->
            m.part() == Part.SUBJECT
                && m.start() >= from
                && m.end() <= f.nounEnd
                && !joint.contains(m));
  }

  /** The areas that the item of a list names. */
  private Set<String> inItem(AreaFigure f) {
    if (f.item.isEmpty()) {
      return Set.of();
    }
    Set<String> named = new LinkedHashSet<>();
    for (AreaMention m : mentions) {
      boolean within = m.part() == Part.SUBJECT && m.start() >= f.listStart && m.end() <= f.start();
      if (within
          && m.items().isEmpty()
          && !m.area().isEmpty()
          && !topic.tree().isPair(m.area())
          && f.item.contains(sentence.words(m.start(), m.end()))) {
        named.add(m.area());
      }
    }
    return named;
  }

  /** 国内游客 come to the place spoken of; 我国 and 国内 after it are no other place either. */
  private boolean leadsAway(AreaFigure f) {
    int from =
        Math.max(
            f.phrase().clauseStart(),
            last(f, Part.SUBJECT).map(AreaMention::end).orElse(sentence.from()));
    for (CueMention abroad : cues.all(CueRole.ABROAD, from, f.start())) {
      if (cues.longest(CueRole.TRAVEL, abroad.end(), f.start()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** 全国进口下降3%: its clause, or one since the figure before, opens with none of the areas. */
  private Optional<String> otherPlace(AreaFigure f) {
    int from = f.index == 0 ? sentence.from() : phrases.get(f.index - 1).quantity().end();
    int to = f.phrase().quantity().governStart();
    return cues.first(CueRole.OTHER_AREA, from, to)
        .filter(m -> m.cue().value().isEmpty() && m.end() < to && opens(m.start()))
        .filter(m -> cues.last(CueRole.AREA_SCALE, from, m.start()).isEmpty())
        .filter(m -> dealt.lastSubject(m.end(), f.start()).isEmpty())
        .map(m -> topic.tree().country());
  }

  /** The subject named since the figure before. */
  private Optional<AreaMention> lastSince(AreaFigure f) {
    int from = f.index == 0 ? sentence.from() : phrases.get(f.index - 1).quantity().end();
    return dealt.lastSubject(from, f.start());
  }

  private Optional<AreaMention> last(AreaFigure f, Part part) {
    return last(
        m ->
            m.part() == part
                && m.end() <= f.start()
                && !isExample(f, m)
                && (m.start() <= f.listStart || joint.contains(m) || opens(m)));
  }

  /** 万州某站等6座车站, 引进涪陵某公司等8家: an example before a count is not the area of all. */
  private boolean isExample(AreaFigure f, AreaMention m) {
    int number = f.phrase().quantity().governStart();
    Optional<CueMention> etc =
        cues.endingAt(CueRole.EXAMPLES_END, Math.max(m.end(), number - 1), number);
    return etc.isPresent()
        && m.items().isEmpty()
        && m.start() >= f.phrase().clauseStart()
        && m.end() < etc.get().start()
        && !cues.has(CueRole.AREA_OF, m.end(), etc.get().start())
        && !joint.contains(m);
  }

  /** What the sentence speaks of; 甲景区 no longer in a clause that names 乙博物馆 as its own owner. */
  private Optional<AreaMention> subject(AreaFigure f) {
    int from = f.phrase().leftStart();
    boolean owned =
        f.owner.length() > LONGEST_PART
            && sentence.words(from, f.phrase().quantity().governStart()).contains(f.owner);
    return last(f, Part.SUBJECT)
        .filter(m -> !owned || m.end() > from || !topic.tree().isSpot(m.area()));
  }

  private Optional<AreaMention> source(AreaFigure f) {
    return last(f, Part.SOURCE)
        .filter(
            m ->
                topic
                    .paragraph()
                    .filter(p -> !p.isEmpty() && topic.tree().isWithin(p, m.area()))
                    .isEmpty());
  }
}
