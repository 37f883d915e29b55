package shuanghe.press.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Doubt;
import shuanghe.model.Paragraph;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.ArticleTimes;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeExpression.Form;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.Role;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;

/**
 * What time an article goes on speaking of while its figures are read in order: the period of its
 * title, section or lead, that of the paragraph, the sentence before, and the day as of which it
 * tells stands.
 */
final class ReportPeriods {

  /** Paragraphs from the beginning in which the first period is that of the report. */
  private static final int LEAD = 2;

  private final Vocabulary words;
  private final PeriodCues cueWords;
  private final ArticleTimes times;
  private final TimeAnchor anchor;
  private final TimeReader reader;
  private final boolean statistical;
  private final boolean ownDay;

  private Optional<Governing> title = Optional.empty();
  private Optional<Governing> section = Optional.empty();
  private Optional<Governing> lead = Optional.empty();
  private Optional<Governing> paragraph = Optional.empty();
  private Optional<Governing> paragraphStand = Optional.empty();
  private Optional<Governing> standing = Optional.empty();
  private Optional<Governing> opening = Optional.empty();
  private Optional<Governing> before = Optional.empty();

  /**
   * The period of this sentence that its parts go on with, however narrow, and of the one before.
   */
  private Optional<Governing> whole = Optional.empty();

  private Optional<Governing> wholeBefore = Optional.empty();
  private Optional<Governing> here = Optional.empty();
  private Optional<Governing> day = Optional.empty();
  private Optional<Governing> aim = Optional.empty();
  private Optional<Governing> box = Optional.empty();
  private Optional<Governing> last = Optional.empty();
  private boolean carriedHere;
  private boolean carriedBefore;
  private boolean opensPassage;

  /** Whether the sentence before stands in the same paragraph. */
  private boolean goesOn;

  private boolean thisEvent;
  private Passage passage;
  private int bodies;
  private Sentence sentence;
  private PeriodCues.InSentence cues = new PeriodCues.InSentence();

  ReportPeriods(Vocabulary words, PeriodCues cueWords, FoundArticle article, ArticleFrame frame) {
    this.words = words;
    this.cueWords = cueWords;
    this.times = frame.times();
    this.anchor = frame.anchor();
    this.reader = new TimeReader(words, anchor);
    this.ownDay = frame.ownDay();
    readTitle(article);
    this.statistical = times.isStatistical(title.isPresent());
  }

  private void readTitle(FoundArticle article) {
    for (Passage head : article.passages()) {
      boolean titles =
          head.role() == Paragraph.Role.HEADLINE || head.role() == Paragraph.Role.KICKER;
      if (titles && title.isEmpty()) {
        title = periodOf(head);
      }
    }
  }

  /** The period a heading tells: one that is over, and no day. */
  private Optional<Governing> periodOf(Passage head) {
    List<TimeMention> found =
        new TimeReader(words, anchor).sentence(times.in(head, 0, head.plain().length));
    return found.stream()
        .filter(m -> m.role() == Role.DURING || m.role() == Role.AS_OF)
        .filter(m -> !m.said().ahead() && isOfReport(m))
        .findFirst()
        .map(m -> new Governing(m.period(), "title", words(head.plain(), m), false, doubt(m)));
  }

  private static boolean isOfReport(TimeMention m) {
    return m.period()
        .filter(p -> m.role() == Role.AS_OF || p.form() != TimePeriod.Form.DAY)
        .isPresent();
  }

  // where the reading stands

  void begin(Passage next) {
    passage = next;
    paragraph = Optional.empty();
    paragraphStand = Optional.empty();
    opening = Optional.empty();
    aim = Optional.empty();
    thisEvent = false;
    opensPassage = true;
    if (next.role() == Paragraph.Role.BODY) {
      bodies++;
    }
    if (next.role() == Paragraph.Role.SECTION_HEAD) {
      section = periodOf(next);
    }
    if (next.role() != Paragraph.Role.DATA_BOX) {
      box = Optional.empty();
    }
    reader.speakOf(ofReport().flatMap(Governing::period).map(p -> p.end().getYear()).orElse(0));
  }

  /** The times of the next sentence of the passage. */
  List<TimeMention> times(int from, int to) {
    return reader.sentence(times.in(passage, from, to));
  }

  /** A sentence with figures begins; what the one before it spoke of may go on. */
  void begin(Sentence next, boolean hasFigures) {
    sentence = next;
    cues = cueWords.in(next.text(), next.from(), next.to());
    last = Optional.empty();
    if (hasFigures) {
      before = here;
      wholeBefore = whole;
      whole = Optional.empty();
      goesOn = !opensPassage;
      opensPassage = false;
      carriedBefore = carriedHere;
      here = Optional.empty();
      carriedHere = false;
    }
    if (next.from() == 0 && passage.role() == Paragraph.Role.BODY) {
      keepOpening();
    }
  }

  void end() {
    thisEvent |= cues.has(PeriodCue.THIS_EVENT, sentence.from(), sentence.to());
    for (TimeMention time : sentence.times()) {
      if (day.isEmpty()
          && inLead()
          && time.role() == Role.DURING
          && time.period().filter(p -> p.form() == TimePeriod.Form.DAY).isPresent()) {
        day = Optional.of(governing(time, "event"));
      }
    }
  }

  /** 2023年,…: a year at the head of a paragraph holds for all that it tells. */
  private void keepOpening() {
    for (TimeMention time : sentence.times()) {
      boolean heads =
          sentence.words(sentence.from(), time.start()).isBlank() && endsClause(time.end());
      if (heads
          && time.role() == Role.DURING
          && time.period().filter(p -> p.form() == TimePeriod.Form.YEAR).isPresent()) {
        opening = Optional.of(governing(time, "opening-year"));
      }
    }
  }

  private boolean endsClause(int at) {
    int i = at;
    while (i < sentence.to() && sentence.text()[i] == ' ') {
      i++;
    }
    return i < sentence.to() && Script.endsClause(sentence.text()[i]);
  }

  /** The time of a data box's line holds for the lines below it, that of its heading for all. */
  void endBoxLine(boolean hasFigures) {
    List<TimeMention> told = sentence.times();
    if (!hasFigures || !told.isEmpty()) {
      box =
          (hasFigures ? told.stream().reduce((a, b) -> b) : told.stream().findFirst())
              .map(m -> governing(m, "box-head"));
    }
  }

  // a figure

  /** The period of a figure. */
  Governing period(Phrase phrase, KindReader.Told told, String indicator, boolean flow) {
    Optional<TimeMention> own = FigureTime.governing(phrase, cues);
    FigureTime figure = new FigureTime(phrase, told, indicator, flow, cues, own, this);
    boolean governed = own.isPresent() && !figure.aimsBehindPast();
    Governing decided = decided(figure, governed ? PeriodRules.OWN : PeriodRules.CARRIED);
    if (governed) {
      keep(own.get(), decided, figure);
    }
    if (!figure.isOfThePast()) {
      last = Optional.of(decided);
    }
    return decided;
  }

  private static Governing decided(FigureTime figure, List<Rule<FigureTime, Governing>> rules) {
    return Rule.first(rules, figure)
        .map(rule -> rule.decides().apply(figure).by(rule.id()))
        .orElse(Governing.untimed());
  }

  /** Keeps the period of a figure that a time of its own sentence governs. */
  private void keep(TimeMention own, Governing decided, FigureTime figure) {
    Governing told =
        decided.rule().equals(PeriodRules.LIST_OF_YEAR) ? governing(own, decided.rule()) : decided;
    if (figure.isAim() || decided.ahead()) {
      aim = decided.period().isPresent() ? Optional.of(decided) : aim;
      return;
    }
    boolean runs =
        decided.period().isPresent()
            && (own.role() == Role.DURING || own.role() == Role.AS_OF)
            && (!decided.isDay() || own.role() == Role.AS_OF)
            && !figure.isIncrementOfYear();
    if (!runs) {
      return;
    }
    whole = Optional.of(told);
    if (isNarrow(own)) {
      return;
    }
    here = Optional.of(told);
    carriedHere = false;
    if (decided.isDay()) {
      paragraphStand = Optional.of(decided);
      standing = figure.isStock() || standing.isPresent() ? Optional.of(decided) : standing;
    }
    if ((!decided.isDay() || paragraph.isEmpty())) {
      paragraph =
          decided.isDay() && ofReport().filter(r -> !r.isDay()).isPresent() ? paragraph : here;
    }
    if (lead.isEmpty() && bodies <= LEAD && passage.role() == Paragraph.Role.BODY) {
      lead = here;
    }
  }

  /** 9月当月, 当天: of its own sentence only. */
  private static boolean isNarrow(TimeMention own) {
    Form form = own.said().cut().form();
    return form == Form.SPOKEN_MONTH
        || form == Form.SPOKEN_DAY
        || form == Form.FIRST_DAY
        || own.said().isAlone();
  }

  /** Goes on with the period of a sentence before. */
  Governing goOn(Governing found, String rule) {
    Governing taken = found.by(rule);
    if (here.isEmpty()) {
      here = Optional.of(taken);
      carriedHere = true;
    }
    if (whole.isEmpty()) {
      whole = here;
    }
    return taken;
  }

  /** Goes on with the period of the sum before, which no other sentence does where it is narrow. */
  Governing partOf(Governing sum, String rule) {
    if (before.equals(Optional.of(sum))) {
      return goOn(sum, rule);
    }
    Governing taken = sum.by(rule);
    whole = whole.or(() -> Optional.of(taken));
    return taken;
  }

  Governing governing(TimeMention mention, String rule) {
    Optional<TimePeriod> period = meant(mention);
    boolean ahead =
        mention.role() == Role.UNTIL
            && period
                .filter(p -> anchor.knowsYear() && p.end().getYear() > anchor.year())
                .isPresent();
    return new Governing(
        period,
        rule,
        words(sentence.text(), mention),
        ahead,
        period.isEmpty() ? List.of() : doubt(mention));
  }

  private static String words(char[] text, TimeMention mention) {
    return new String(text, mention.start(), mention.end() - mention.start());
  }

  private List<Doubt> doubt(TimeMention mention) {
    if (mention.said().year().isPrinted()) {
      return List.of();
    }
    boolean ofMonth =
        switch (mention.said().cut().form()) {
          case NOW, MONTH_AGO, SPOKEN_MONTH, DAY_AGO, SPOKEN_DAY -> true;
          case DAY, DAYS -> mention.said().cut().from() == 0;
          default -> false;
        };
    return ofMonth ? doubtOfMonth() : anchor.doubt();
  }

  /** What speaks against trusting the month of the report. */
  private List<Doubt> doubtOfMonth() {
    List<Doubt> doubt = new ArrayList<>(anchor.doubt());
    if (anchor.isOfOthers()) {
      doubt.add(Doubt.PERIOD_FROM_OTHER_ARTICLE);
    }
    return doubt;
  }

  /** The period of a mention; 同期 and 当月 are told from the one that is being spoken of. */
  private Optional<TimePeriod> meant(TimeMention mention) {
    return switch (mention.said().cut().form()) {
      case SPOKEN_MONTH ->
          running(mention)
              .map(p -> YearMonth.from(p.end()))
              .or(anchor::yearMonth)
              .map(ReportPeriods::month);
      case SAME -> running(mention).map(p -> inYear(p, mention.said(), anchor));
      default -> mention.period();
    };
  }

  private static TimePeriod month(YearMonth month) {
    return TimePeriod.month(month.getYear(), month.getMonthValue());
  }

  private static TimePeriod inYear(TimePeriod running, TimeExpression said, TimeAnchor anchor) {
    int year =
        switch (said.year().reference()) {
          case PRINTED -> said.year().number();
          case OF_REPORT, SPOKEN_OF -> running.end().getYear() + said.year().number();
          case UNSAID -> running.end().getYear();
        };
    TimePeriod same = running;
    for (int y = running.end().getYear(); y > year; y--) {
      same = same.yearBefore();
    }
    return same;
  }

  /** The last period that the text spoke of before a mention. */
  private Optional<TimePeriod> running(TimeMention before) {
    Optional<TimePeriod> inSentence =
        sentence.times().stream()
            .filter(m -> m.end() <= before.start() && m.role() == Role.DURING)
            .flatMap(m -> meant(m).stream())
            .reduce((a, b) -> b);
    return inSentence.or(
        () -> paragraph.or(this::ofReport).or(() -> this.before).flatMap(Governing::period));
  }

  /** From a time to the month of the report. */
  Governing since(Governing own) {
    Optional<YearMonth> first = own.period().map(p -> YearMonth.from(p.start()));
    return anchor
        .yearMonth()
        .filter(last -> first.filter(last::isAfter).isPresent())
        .map(
            last ->
                new Governing(
                    Optional.of(TimePeriod.months(first.orElseThrow(), last)),
                    "since",
                    own.words(),
                    own.ahead(),
                    doubtOfMonth()))
        .orElse(own);
  }

  /** The month of the report. */
  Governing now(String rule) {
    List<Doubt> doubt = new ArrayList<>(doubtOfMonth());
    doubt.add(Doubt.PERIOD_INFERRED);
    return new Governing(anchor.yearMonth().map(ReportPeriods::month), rule, "", false, doubt);
  }

  // what runs on

  /** Whether a period is over by the day of the report. */
  boolean isOver(TimePeriod period) {
    return anchor.yearMonth().filter(m -> !period.end().isAfter(m.atEndOfMonth())).isPresent();
  }

  boolean isStatistical() {
    return statistical;
  }

  boolean hasOwnDay() {
    return ownDay;
  }

  boolean inLead() {
    return bodies <= 1 && passage.role() == Paragraph.Role.BODY;
  }

  boolean ofThisEvent() {
    return thisEvent;
  }

  Optional<Governing> ofReport() {
    return section.or(() -> title).or(() -> lead);
  }

  /** The period of the lead, for a headline that tells none. */
  Optional<Governing> lead() {
    return lead;
  }

  Optional<Governing> paragraph() {
    return paragraph;
  }

  Optional<Governing> paragraphStand() {
    return paragraphStand;
  }

  Optional<Governing> standing() {
    return standing;
  }

  Optional<Governing> opening() {
    return opening;
  }

  /** The period of a sentence before. */
  Optional<Governing> before() {
    return before;
  }

  /** The same, however narrow, of the sentence before in the same paragraph. */
  Optional<Governing> sumBefore() {
    return goesOn ? wholeBefore : before;
  }

  /** The stand that the sentence before told itself. */
  Optional<Governing> standBefore() {
    return carriedBefore || !goesOn ? Optional.empty() : before.filter(Governing::isDay);
  }

  /** The period of the figure before in the same sentence. */
  Optional<Governing> last() {
    return last;
  }

  Optional<Governing> day() {
    return day;
  }

  Optional<Governing> aim() {
    return aim;
  }

  Optional<Governing> box() {
    return box;
  }
}
