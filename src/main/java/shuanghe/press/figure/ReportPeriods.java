package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import shuanghe.model.Paragraph;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.ArticleTimes;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;

/**
 * Time that an article goes on speaking of while its figures are read in order: the period of its
 * title, section or lead, that of the paragraph, and the day as of which it tells stands; {@link
 * SentencePeriods} keeps those of the sentences.
 */
final class ReportPeriods {

  /** Paragraphs from the beginning in which the first period is that of the report. */
  private static final int LEAD = 2;

  private final PeriodCues cueWords;
  private final ArticleTimes times;
  private final PeriodResolver reckoning;
  private final TimeReader reader;
  private final HeadPeriods heads;
  private final Optional<GoverningPeriod> title;
  private final boolean statistical;
  private final boolean ownDay;
  private final RuleTrace trace;

  private Optional<GoverningPeriod> section = Optional.empty();

  /**
   * Whether a heading in brackets, (一), told the period of the section, and not the one over it.
   */
  private boolean sectionOfPart;

  private Optional<GoverningPeriod> lead = Optional.empty();
  private Optional<GoverningPeriod> paragraph = Optional.empty();
  private Optional<GoverningPeriod> paragraphStand = Optional.empty();
  private Optional<GoverningPeriod> standing = Optional.empty();
  private Optional<GoverningPeriod> opening = Optional.empty();
  private Optional<GoverningPeriod> day = Optional.empty();
  private Optional<GoverningPeriod> aim = Optional.empty();
  private Optional<GoverningPeriod> box = Optional.empty();
  private final SentencePeriods sentences = new SentencePeriods();
  private boolean thisEvent;
  private Passage passage;
  private int bodies;
  private Sentence sentence;
  private final PeriodCues.InSentence cues = new PeriodCues.InSentence();

  ReportPeriods(Vocabulary words, PeriodCues cueWords, FoundArticle article, ArticleFrame frame) {
    this.cueWords = cueWords;
    this.times = frame.times();
    this.reckoning = new PeriodResolver(frame.anchor());
    this.reader = new TimeReader(words, reckoning.anchor());
    this.ownDay = frame.ownDay();
    this.trace = frame.trace();
    this.heads = new HeadPeriods(words, times, reckoning);
    this.title = heads.title(article);
    boolean ofYear = isCommunique(article) || heads.isOnReport(article, cueWords);
    this.statistical = ofYear || times.isStatistical(title.isPresent());
  }

  private boolean isCommunique(FoundArticle article) {
    if (title.isEmpty()) {
      return false;
    }
    for (Passage head : article.passages()) {
      if (head.role() == Paragraph.Role.HEADLINE) {
        cueWords.find(head.mentions(), 0, head.plain().length, cues);
        if (cues.has(PeriodCue.COMMUNIQUE, 0, head.plain().length)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Begins a passage: periods of the paragraph before it hold no more. */
  void begin(Passage next) {
    passage = next;
    paragraph = Optional.empty();
    paragraphStand = Optional.empty();
    opening = Optional.empty();
    aim = Optional.empty();
    thisEvent = false;
    sentences.beginPassage();
    if (next.role() == Paragraph.Role.BODY) {
      bodies++;
    }
    if (next.role() == Paragraph.Role.SECTION_HEAD) {
      boolean part = Script.opens(next.plain()[0]);
      section = heads.of(next).or(() -> part && !sectionOfPart ? section : Optional.empty());
      sectionOfPart = part && (sectionOfPart || heads.of(next).isPresent());
    }
    if (next.role() != Paragraph.Role.DATA_BOX) {
      box = Optional.empty();
    }
    ofReport().flatMap(GoverningPeriod::period).ifPresent(reader::speakOf);
    reader.speakOf(
        ofReport().flatMap(GoverningPeriod::period).map(p -> p.end().getYear()).orElse(0));
  }

  /** The periods in the lines over the rows of a table, line by line. */
  List<List<HeadPeriods.InTable>> overTable(List<Passage> lines) {
    return heads.overTable(lines, reader);
  }

  /** The times of the next sentence of the passage. */
  List<TimeMention> times(int from, int to) {
    return reader.sentence(times.in(passage, from, to));
  }

  /** A sentence with figures begins; what the one before it spoke of may go on. */
  void begin(Sentence next, boolean hasFigures) {
    sentence = next;
    cueWords.find(next.mentions(), next.from(), next.to(), cues);
    sentences.begin(hasFigures);
    if (next.from() == 0 && passage.role() == Paragraph.Role.BODY) {
      keepOpening(hasFigures);
    }
  }

  /** Ends a sentence: a day told in it may hold for what follows. */
  void end() {
    thisEvent |= cues.has(PeriodCue.THIS_EVENT, sentence.from(), sentence.to());
    for (TimeMention time : sentence.times()) {
      if (isHeld(time) || day.isEmpty() && inLead() && time.isOnDay()) {
        day = Optional.of(governing(time, "event"));
      }
    }
  }

  /** 9月16日至20日,博览会举行: the days of an event open the sentence that tells of it. */
  private boolean isHeld(TimeMention time) {
    return sentence.opensWith(time)
        && (time.isOnDay() || time.isDuring(TimePeriod.Form.DAYS))
        && cues.has(PeriodCue.PAST_DEED, time.end(), sentence.to());
  }

  /**
   * 2023年,…: a year at the head of a paragraph holds for all that it tells; any other period in a
   * sentence without figures is that of the paragraph.
   */
  private void keepOpening(boolean hasFigures) {
    for (TimeMention time : sentence.times()) {
      boolean heads = sentence.opensWith(time);
      if (heads && time.isDuring(TimePeriod.Form.YEAR)) {
        opening = Optional.of(governing(time, "opening-year"));
        if (statistical && inLead() && !hasFigures && lead.isEmpty() && time.isPast()) {
          lead = opening;
        }
      } else if (heads && !hasFigures && time.isPast() && !time.isOnDay()) {
        paragraph = Optional.of(governing(time, "paragraph"));
      }
    }
  }

  /** The time of a data box's line holds for the lines below it, that of its heading for all. */
  void endBoxLine(boolean hasFigures) {
    List<TimeMention> told = sentence.times();
    if (!hasFigures) {
      box = told.stream().findFirst().map(m -> governing(m, "box-head"));
    } else if (!told.isEmpty() && !told.getLast().isOnDay()) {
      box = Optional.of(governing(told.getLast(), "box-head"));
    }
  }

  /** The period of a figure. */
  GoverningPeriod period(Phrase phrase, KindReader.FigureKind told, Flow measure) {
    Optional<TimeMention> own = OwnTime.of(phrase, cues);
    FigureTime figure = new FigureTime(phrase, told, measure, cues, own, this);
    boolean governed = own.isPresent() && !figure.aimsBehindPast();
    GoverningPeriod decided = decided(figure, governed ? PeriodRules.OWN : PeriodRules.CARRIED);
    if (governed) {
      keep(own.get(), decided, figure);
    }
    if (!figure.isOfThePast()) {
      sentences.tell(decided);
    }
    return decided;
  }

  private GoverningPeriod decided(FigureTime figure, RuleList<FigureTime, GoverningPeriod> rules) {
    Rule<FigureTime, GoverningPeriod> rule =
        rules
            .first(figure, PeriodRules.offered(figure), trace, figure.phrase().quantity().start())
            .orElseThrow();
    return rule.decides().apply(figure).named(rule.id());
  }

  /** Keeps the period of a figure that a time of its own sentence governs. */
  private void keep(TimeMention own, GoverningPeriod decided, FigureTime figure) {
    GoverningPeriod told =
        decided.is(GoverningPeriod.Standing.YEAR_OF_LIST)
                || decided.is(GoverningPeriod.Standing.OVER_YEARS)
            ? governing(own, decided.rule())
            : decided;
    if (figure.isAim() || decided.ahead()) {
      aim = decided.period().isPresent() ? Optional.of(decided) : aim;
      return;
    }
    boolean runs =
        decided.period().isPresent()
            && (own.role() == TimeMentionRole.DURING || own.role() == TimeMentionRole.AS_OF)
            && (!decided.isDay() || own.role() == TimeMentionRole.AS_OF)
            && !figure.isIncrementOfYear();
    if (!runs) {
      return;
    }
    sentences.keep(told, own.said().isNarrow());
    if (own.said().isNarrow()) {
      return;
    }
    if (decided.isDay()) {
      paragraphStand = Optional.of(decided);
      standing = figure.isStock() || standing.isPresent() ? Optional.of(decided) : standing;
    }
    if ((!decided.isDay() || paragraph.isEmpty()) && !isAside(own, decided)) {
      paragraph =
          decided.isDay() && ofReport().filter(r -> !r.isDay()).isPresent()
              ? paragraph
              : Optional.of(told);
    }
    if (lead.isEmpty() && isOfLead(own)) {
      lead = Optional.of(told);
    }
  }

  /**
   * Whether a period told at the beginning is that of the report: in a report of statistics any, in
   * another one as of which it tells or that opens its clause and is no attribute, as in
   * 45个集群2021年产值.
   */
  private boolean isOfLead(TimeMention own) {
    return bodies <= LEAD
        && passage.role() == Paragraph.Role.BODY
        && (inLead() || sentence.from() == 0)
        && own.period().filter(reckoning::isLongOver).isEmpty()
        && (statistical
            || own.role() == TimeMentionRole.AS_OF
            || sentence.opensClauseBehindAreas(own.start())
                && (inLead() || !own.isDuring(TimePeriod.Form.YEAR)));
  }

  /** 铁路港3月开行班列: a part of the report's period told in the midst of a clause does not run on. */
  private boolean isAside(TimeMention own, GoverningPeriod decided) {
    TimePeriod told = decided.period().orElseThrow();
    return !sentence.opensClause(own.start())
        && ofReport()
            .flatMap(GoverningPeriod::period)
            .filter(p -> !p.equals(told) && p.contains(told.start()) && p.contains(told.end()))
            .isPresent();
  }

  /** The period that a mention in this sentence gives to figures. */
  GoverningPeriod governing(TimeMention mention, String rule) {
    return reckoning.governing(meant(mention), mention, sentence.text(), rule);
  }

  /** The period of a mention; 同期 and 当月 are told from the one that is being spoken of. */
  private Optional<TimePeriod> meant(TimeMention mention) {
    return switch (mention.said().cut().form()) {
      case SPOKEN_MONTH -> reckoning.monthOf(running(mention));
      case SAME -> running(mention).map(p -> PeriodResolver.inYear(p, mention.said()));
      default -> mention.period();
    };
  }

  /**
   * The period that a figure is measured against: for 2019年同期 the figure's own part of that year.
   *
   * @param time of the base, where one is printed
   */
  Optional<TimePeriod> base(Optional<TimeMention> time, GoverningPeriod own) {
    return time.flatMap(
        m ->
            m.said().cut().form() == TimeForm.SAME
                ? own.period().map(p -> PeriodResolver.inYear(p, m.said()))
                : m.period());
  }

  /** The last period that the text spoke of before a mention. */
  private Optional<TimePeriod> running(TimeMention before) {
    for (TimeMention m : sentence.times().reversed()) {
      Optional<TimePeriod> meant =
          m.end() <= before.start() && m.role() == TimeMentionRole.DURING
              ? meant(m)
              : Optional.empty();
      if (meant.isPresent()) {
        return meant;
      }
    }
    return paragraph.or(this::ofReport).or(sentences::before).flatMap(GoverningPeriod::period);
  }

  /** What the sentences told. */
  SentencePeriods sentences() {
    return sentences;
  }

  PeriodResolver reckoning() {
    return reckoning;
  }

  boolean isStatistical() {
    return statistical;
  }

  /** Whether headline and lead both tell the same part of a year, that of all of it. */
  boolean isOfOnePeriod() {
    Optional<TimePeriod> told = title.flatMap(GoverningPeriod::period);
    return told.filter(p -> p.form() != TimePeriod.Form.YEAR && p.form() != TimePeriod.Form.DAY)
            .isPresent()
        && told.equals(lead.flatMap(GoverningPeriod::period));
  }

  /** Whether it is a report of a year's statistics without a day of its own, as a communiqué is. */
  boolean isOfYear() {
    return statistical
        && !ownDay
        && ofReport()
            .flatMap(GoverningPeriod::period)
            .filter(p -> p.form() == TimePeriod.Form.YEAR)
            .isPresent();
  }

  boolean hasOwnDay() {
    return ownDay;
  }

  /** Whether the text is the first paragraph of the report. */
  boolean inLead() {
    return bodies <= 1 && passage.role() == Paragraph.Role.BODY;
  }

  boolean ofThisEvent() {
    return thisEvent;
  }

  /** Period of the section, else of the title, else of the first paragraph. */
  Optional<GoverningPeriod> ofReport() {
    return section.or(() -> title.filter(t -> !heads.isNarrowed(t, lead))).or(() -> lead);
  }

  /** Whether it is a report of statistics or tells its period in headline or section. */
  boolean tellsItsPeriod() {
    return statistical || section.isPresent() || title.isPresent();
  }

  /** The period of the lead, for a headline that tells none. */
  Optional<GoverningPeriod> lead() {
    return lead;
  }

  Optional<GoverningPeriod> paragraph() {
    return paragraph;
  }

  Optional<GoverningPeriod> paragraphStand() {
    return paragraphStand;
  }

  Optional<GoverningPeriod> standing() {
    return standing;
  }

  Optional<GoverningPeriod> opening() {
    return opening;
  }

  Optional<GoverningPeriod> day() {
    return day;
  }

  Optional<GoverningPeriod> aim() {
    return aim;
  }

  Optional<GoverningPeriod> box() {
    return box;
  }
}
