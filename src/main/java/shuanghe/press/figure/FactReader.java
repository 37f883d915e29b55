package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Columns;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.QuantityScanner;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.Vocabulary;

/** Reader of an article's figures as facts with all their attributes. */
public final class FactReader {

  private static final int CONTEXT = 60;

  private final Vocabulary words;
  private final KindReader kinds;
  private final IndicatorNamer names;
  private final DomainClassifier domains;
  private final IndicatorMatcher indicators;
  private final PeriodCues periodCues;

  /** Reader with the given words and lists. */
  public FactReader(Vocabulary words, DomainClassifier domains, IndicatorMatcher indicators) {
    this.words = words;
    this.periodCues = new PeriodCues(words);
    this.kinds = new KindReader(words);
    this.names = new IndicatorNamer(words);
    this.domains = domains;
    this.indicators = indicators;
  }

  /** Facts of an article in the order of the text. */
  public List<Fact> read(FoundArticle article, ArticleFrame frame) {
    List<FactDraft> drafts = new ArrayList<>();
    String sectionHead = "";
    boolean aims = false;
    int body = 0;
    AreaTopic topic = new AreaTopic(frame.areas(), words.tree(), frame.trace());
    DomainFinder domainFinder = new DomainFinder(domains, frame.domain(), frame.trace());
    ReportPeriods running = new ReportPeriods(words, periodCues, article, frame);
    Antecedents antecedents = names.begin();
    TableReader tables = new TableReader(words, domains, indicators, frame, running);

    for (Passage passage : article.passages()) {
      running.begin(passage);
      antecedents.begin(passage.mentions());

      topic.begin(passage);
      if (passage.role() == Paragraph.Role.TABLE) {
        drafts.addAll(tables.read(passage));
        continue;
      }
      tables.end();
      if (passage.role() == Paragraph.Role.SECTION_HEAD) {
        sectionHead = passage.text();
      }
      domainFinder.begin(passage, sectionHead);
      if (passage.role() == Paragraph.Role.BODY) {
        body++;
      }
      aims =
          new FactReading(
                  passage,
                  frame,
                  aims,
                  body == 1,
                  topic,
                  domainFinder,
                  running,
                  antecedents,
                  drafts)
              .read();
    }
    return FactMerger.settled(drafts, running.lead(), words);
  }

  /** Reading of one passage. */
  private final class FactReading {

    private final Passage passage;
    private final ArticleFrame frame;
    private final boolean aims;
    private final boolean lead;
    private final AreaTopic topic;
    private final DomainFinder domainFinder;
    private final ReportPeriods running;
    private final List<FactDraft> drafts;
    private final char[] t;
    private final Antecedents antecedents;

    FactReading(
        Passage passage,
        ArticleFrame frame,
        boolean aims,
        boolean lead,
        AreaTopic topic,
        DomainFinder domainFinder,
        ReportPeriods running,
        Antecedents antecedents,
        List<FactDraft> drafts) {
      this.passage = passage;
      this.frame = frame;
      this.aims = aims;
      this.lead = lead;
      this.topic = topic;
      this.domainFinder = domainFinder;
      this.running = running;
      this.drafts = drafts;
      this.t = passage.plain();
      this.antecedents = antecedents;
    }

    /** Reads all sentences and adds their facts; gives whether any holds a number. */
    boolean read() {
      boolean any = false;
      for (int[] bounds : passage.sentences()) {
        List<Quantity> quantities =
            QuantityScanner.in(words, passage.mentions(), bounds[0], bounds[1]);
        any |= !quantities.isEmpty();
        List<TimeMention> times = running.times(bounds[0], bounds[1]);
        List<AreaMention> areasHere = frame.areas().in(passage, bounds[0], bounds[1]);
        Sentence sentence =
            new Sentence(passage.mentions(), bounds[0], bounds[1], quantities, times, areasHere);
        running.begin(sentence, !quantities.isEmpty());
        boolean heads = bounds[0] == 0 && bounds[1] < t.length;
        if (heads && quantities.isEmpty()) {
          names.head(sentence, antecedents);
        }
        facts(sentence);
        running.end();
      }
      boolean data = passage.role() == Paragraph.Role.DATA_BOX;
      if (data) {
        running.endBoxLine(any);
      }
      return data && (any ? aims : setsAims());
    }

    /** A heading of a data box that names a plan or an action sets aims for its lines. */
    private boolean setsAims() {
      return words.has(CueRole.SETS_AIMS, passage.mentions(), 0, t.length);
    }

    /** The kinds of the figures of a sentence by its words alone. */
    private List<KindReader.FigureKind> kinds(List<Phrase> phrases) {
      List<KindReader.FigureKind> told = new ArrayList<>(phrases.size());
      for (Phrase p : phrases) {
        told.add(kinds.read(p, told, frame.trace()));
      }
      return told;
    }

    private void facts(Sentence s) {
      if (s.quantities().isEmpty() && s.areas().isEmpty()) {
        return;
      }
      List<Phrase> phrases = Phrase.of(s);
      if (phrases.isEmpty()) {
        new AreaFinder(s, phrases, s.mentions(), topic).close();
        return;
      }
      String printed = passage.text().substring(s.from(), s.to()).strip();
      List<KindReader.FigureKind> kindsTold = kinds(phrases);
      List<FigureName> named = names.names(s, phrases, kindsTold, antecedents, frame.trace());

      AreaFinder areas = new AreaFinder(s, phrases, s.mentions(), topic);
      Qualifiers qualifiers = new Qualifiers(words, frame.trace());
      List<KindReader.FigureKind> toldBefore = new ArrayList<>();
      for (int i = 0; i < phrases.size(); i++) {
        Phrase p = phrases.get(i);
        KindReader.FigureKind told = kindsTold.get(i);
        FigureName name = named.get(i);
        GoverningPeriod period = running.period(p, told, Flow.of(words, name.text()));
        if (period.ahead() || aims && told.kind() == Kind.LEVEL) {
          told = kinds.readAhead(p, toldBefore, frame.trace());
        }
        toldBefore.add(told);
        String qualifier = qualifiers.next(p, told.kind());
        AreaFinder.GoverningArea area =
            areas.of(i, name.nounEnd(), name.listFrom(), name.item(), name.subject().owner());
        drafts.add(draft(printed, p, told, name, period, qualifier, area));
      }
      areas.close();
    }

    private FactDraft draft(
        String sentence,
        Phrase p,
        KindReader.FigureKind told,
        FigureName name,
        GoverningPeriod period,
        String qualifier,
        AreaFinder.GoverningArea area) {
      Quantity q = p.quantity();
      DomainFinder.GoverningDomain domain = domainFinder.of(p, name.counted(), name.item());
      Place place = new Place(frame.file(), passage.lineAt(q.start()));
      String surface = passage.text().substring(q.governStart(), q.end());
      frame.trace().settle(q.start(), place, surface);
      Fact fact =
          Columns.SCHEMA
              .at(place)
              .with(Columns.SURFACE, surface)
              .with(Columns.VALUE, q.value())
              .with(Columns.VALUE_MAX, Optional.ofNullable(q.valueMax()))
              .with(Columns.UNIT, q.unit())
              .with(Columns.KIND, told.kind())
              .with(Columns.QUALIFIER, qualifier)
              .with(Columns.DIRECTION, told.direction())
              .with(
                  Columns.BASE,
                  name.comparison().isNone() ? told.basis() : name.comparison().base())
              .with(Columns.BASE_PERIOD, running.base(name.comparison().time(), period))
              .with(Columns.INDICATOR, names.text(name, area.area()))
              .with(Columns.INDICATOR_CODE, indicators.code(name, q, area.area()))
              .with(Columns.REF_AREA, area.area())
              .with(Columns.PERIOD, period.period())
              .with(Columns.DOMAIN, domain.domain())
              .with(Columns.ARTICLE_ID, frame.id())
              .with(Columns.CONTEXT, context(p))
              .with(Columns.SENTENCE, sentence)
              .with(Columns.KIND_EVIDENCE, told.rule())
              .with(Columns.INDICATOR_EVIDENCE, name.rule())
              .with(Columns.AREA_EVIDENCE, area.evidence())
              .with(Columns.PERIOD_EVIDENCE, period.evidence())
              .with(Columns.DOMAIN_EVIDENCE, domain.evidence())
              .with(Columns.DOUBT, doubts(q, name, area, period))
              .make();
      return new FactDraft(
          fact, passage.role(), told.sure(), period.is(GoverningPeriod.Standing.UNTOLD));
    }

    private List<Doubt> doubts(
        Quantity q, FigureName name, AreaFinder.GoverningArea area, GoverningPeriod period) {
      List<Doubt> doubts = new ArrayList<>(period.doubt());
      if (area.inferred()) {
        doubts.add(Doubt.AREA_INFERRED);
      }
      if (name.isIncomplete()) {
        doubts.add(Doubt.INDICATOR_INCOMPLETE);
      }
      if (Legibility.isDoubtful(t, q)) {
        doubts.add(Doubt.OCR_NOISE);
      }
      if (q.unsure()) {
        doubts.add(Doubt.UNSURE_NUMBER);
      }
      return doubts;
    }

    private String context(Phrase p) {
      int from = p.clauseStart();
      int to = p.clauseEnd();
      if (to - from > CONTEXT) {
        from = Math.max(from, p.quantity().start() - CONTEXT / 2);
        to = Math.min(to, from + CONTEXT);
      }
      return passage.text().substring(from, to).strip();
    }
  }
}
