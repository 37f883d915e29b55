package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Domain;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.DomainClassifier.Weights;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.QuantityScanner;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;

/** Reads the figures of an article into facts with all their attributes. */
public final class FactReader {

  private static final int CONTEXT = 60;

  private static final List<String> TOGETHER = List.of("川渝", "成渝");

  /** What a name or a clause must weigh to tell the domain by itself: 企业 and 总投资 do not. */
  private static final int TELLING = 3;

  private final Vocabulary words;
  private final KindReader kinds;
  private final IndicatorNamer names;
  private final AreaFinder areas;
  private final DomainClassifier domains;
  private final IndicatorMatcher indicators;

  public FactReader(Vocabulary words, DomainClassifier domains, IndicatorMatcher indicators) {
    this.words = words;
    this.kinds = new KindReader(words);
    this.names = new IndicatorNamer(words);
    this.areas = new AreaFinder(words);
    this.domains = domains;
    this.indicators = indicators;
  }

  public List<Fact> read(FoundArticle article, ArticleFrame frame) {
    List<FactDraft> drafts = new ArrayList<>();
    String sectionHead = "";
    DataGroup group = DataGroup.NONE;
    int body = 0;
    String usual = frame.usualArea();
    RunningPeriod running = new RunningPeriod(words);
    for (Passage passage : article.passages()) {
      running.beginParagraph();
      if (passage.role() == Paragraph.Role.SECTION_HEAD) {
        sectionHead = passage.text();
      }
      if (passage.role() == Paragraph.Role.BODY) {
        body++;
      }
      boolean data = passage.role() == Paragraph.Role.DATA_BOX;
      if (!data) {
        group = DataGroup.NONE;
      }
      group =
          new Reading(passage, frame, sectionHead, group, body == 1, usual, running, drafts).read();
      usual = body == 1 ? usualAfterLead(drafts, frame) : usual;
    }
    return FactSettlement.settled(drafts);
  }

  /** A report whose first figure is of both sides together goes on speaking of both. */
  private static String usualAfterLead(List<FactDraft> drafts, ArticleFrame frame) {
    return drafts.stream()
        .filter(d -> d.role() == Paragraph.Role.BODY)
        .map(d -> d.fact().refArea())
        .findFirst()
        .filter(TOGETHER::contains)
        .orElse(frame.usualArea());
  }

  /** The time that holds for the lines of a data box until one says otherwise. */
  private record DataGroup(List<TimeMention> times, char[] text, boolean aims) {

    static final DataGroup NONE = new DataGroup(List.of(), new char[0], false);
  }

  /** Reads one passage. */
  private final class Reading {

    private final Passage passage;
    private final ArticleFrame frame;
    private final String sectionHead;
    private final DataGroup group;
    private final boolean lead;
    private final String usualArea;
    private final RunningPeriod running;
    private final List<FactDraft> drafts;
    private final char[] t;

    Reading(
        Passage passage,
        ArticleFrame frame,
        String sectionHead,
        DataGroup group,
        boolean lead,
        String usualArea,
        RunningPeriod running,
        List<FactDraft> drafts) {
      this.passage = passage;
      this.frame = frame;
      this.sectionHead = sectionHead;
      this.group = group;
      this.lead = lead;
      this.usualArea = usualArea;
      this.running = running;
      this.drafts = drafts;
      this.t = passage.plain();
    }

    public DataGroup read() {
      List<TimeMention> boxTimes = group.times();
      boolean any = false;
      int year = 0;
      for (int[] bounds : passage.sentences()) {
        List<Quantity> quantities = new QuantityScanner(words, t, bounds[0], bounds[1]).scan();
        any |= !quantities.isEmpty();
        if (bounds[0] > 0
            && quantities.isEmpty()
            && !lead
            && passage.role() != Paragraph.Role.DATA_BOX) {
          continue;
        }
        List<TimeMention> times =
            new TimeReader(words, frame.anchor(), t, bounds[0], bounds[1]).after(year).read();
        year =
            times.stream().mapToInt(TimeMention::year).filter(y -> y > 0).reduce(year, (a, b) -> b);
        if (passage.role() == Paragraph.Role.DATA_BOX && !times.isEmpty()) {
          boxTimes = times;
        }
        List<AreaMention> areasHere = frame.areas().in(passage, bounds[0], bounds[1]);
        Sentence sentence = new Sentence(t, bounds[0], bounds[1], quantities, times, areasHere);
        if (bounds[0] == 0 && passage.role() == Paragraph.Role.BODY) {
          running.keepOpening(sentence, frame.anchor());
        }
        facts(sentence);
        if (lead) {
          running.keepDay(times);
        }
      }
      return passage.role() == Paragraph.Role.DATA_BOX ? box(boxTimes, any) : DataGroup.NONE;
    }

    /** A heading of a data box that names the year, a plan or an action sets aims for its lines. */
    private DataGroup box(List<TimeMention> times, boolean hasFigures) {
      if (hasFigures) {
        return new DataGroup(times, times == group.times() ? group.text() : t, group.aims());
      }
      boolean plan =
          passage.text().contains("行动")
              || passage.text().contains("计划")
              || passage.text().contains("目标")
              || passage.text().contains("任务");
      List<TimeMention> heading = headingYear();
      return new DataGroup(heading, t, plan);
    }

    /** A year at the head of a box's heading, printed without 年. */
    private List<TimeMention> headingYear() {
      if (t.length < 5 || !Script.isDigit(t[0]) || !Script.isDigit(t[3]) || Script.isDigit(t[4])) {
        return List.of();
      }
      int year = Integer.parseInt(new String(t, 0, 4));
      return List.of(new TimeMention(0, 4, TimePeriod.year(year), TimeMention.Role.DURING));
    }

    private void facts(Sentence s) {
      List<Phrase> phrases = Phrase.of(s);
      List<String> dealt = Dealing.items(words, s, phrases);
      IndicatorNamer.Name before = IndicatorNamer.Name.NONE;
      String carried = "";
      if (!phrases.isEmpty()) {
        running.beginSentence();
      }
      for (int i = 0; i < phrases.size(); i++) {
        Phrase p = phrases.get(i);
        PeriodFinder finder = new PeriodFinder(words, frame.anchor());
        KindReader.Told told = kinds.read(p, false);
        IndicatorNamer.Name name = names.name(phrases, i, told.kind(), before);
        if (!dealt.get(i).isEmpty()) {
          name = name.called(dealt.get(i));
        }
        PeriodFinder.Governing period =
            PeriodFinder.ofList(p, period(finder, p, told.kind(), name.text()));
        if (period.ahead() || group.aims() && told.kind() == Kind.LEVEL) {
          told = kinds.read(p, true);
        }
        String qualifier = qualifier(p, told, p.nested() || goesOnCounting(p) ? carried : "");
        carried = p.nested() ? carried : qualifier.equals("累计") ? "累计" : p.listed() ? carried : "";
        AreaFinder.Governing area =
            areas.find(
                p,
                dealt.get(i).isEmpty() ? p.quantity().start() : Dealing.listStart(s, p),
                name.nounEnd(),
                frame.areas().lastBefore(passage, s.from()),
                usualArea);
        area = dealt.get(i).isEmpty() ? area : areas.leading(dealt.get(i), area);
        drafts.add(draft(s, p, told, name, dealt.get(i), period, qualifier, area));
        before = name;
      }
    }

    /**
     * Whether 累计 of the figure before still holds: in its list, or in a clause without own verb.
     */
    private boolean goesOnCounting(Phrase p) {
      if (p.nested() || p.isRate() || p.quantity().form() == Quantity.Form.RANK) {
        return false;
      }
      String left = p.left().strip();
      boolean verb = words.hasVerb(left);
      boolean quantityNoun =
          left.endsWith("量") || left.endsWith("额") || left.endsWith("数") || left.endsWith("值");
      return !verb && !quantityNoun && (p.listed() || !left.isEmpty() && !p.nounFollows());
    }

    private PeriodFinder.Governing period(
        PeriodFinder finder, Phrase p, Kind kind, String indicator) {
      PeriodFinder.Governing own = finder.find(p, indicator);
      if (own.period().isPresent()) {
        running.keep(own, lead);
        return own;
      }
      if (p.sentence().times().stream()
          .anyMatch(
              m ->
                  m.role() != TimeMention.Role.BASE
                      && m.end() <= p.quantity().start()
                      && !PeriodFinder.isPassed(p.sentence(), m, p))) {
        return own;
      }
      if (!group.times().isEmpty()) {
        Sentence box = new Sentence(group.text(), 0, 0, List.of(), List.of(), List.of());
        TimeMention time = group.times().getLast();
        Sentence with =
            new Sentence(
                p.sentence().text(),
                p.sentence().from(),
                p.sentence().to(),
                p.sentence().quantities(),
                List.of(new TimeMention(0, 0, time.period(), time.role())),
                p.sentence().areas());
        Phrase moved =
            new Phrase(
                with,
                p.quantity(),
                p.clauseStart(),
                p.clauseEnd(),
                p.leftStart(),
                p.rightEnd(),
                p.listed(),
                p.nested());
        PeriodFinder.Governing found = finder.find(moved, indicator);
        return new PeriodFinder.Governing(
            found.period(),
            new String(box.text(), time.start(), time.end() - time.start()) + "（栏首）",
            found.ahead());
      }
      Optional<PeriodFinder.Governing> event = running.eventDay(p, lead);
      if (event.isPresent()) {
        return event.get();
      }
      return running.holding(p, kind, indicator).orElse(own);
    }

    /** The qualifier at the number; else 累计 or 预计 that governs the clause or the list. */
    private String qualifier(Phrase p, KindReader.Told told, String carried) {
      if (!p.quantity().qualifier().isEmpty()) {
        return p.quantity().qualifier();
      }
      String left = p.left();
      if (told.kind() == Kind.TARGET
          && (told.evidence().equals("预计") || p.clauseLeft().contains("预计"))) {
        return "预计";
      }
      if (p.isRate() || p.quantity().form() == Quantity.Form.RANK) {
        return "";
      }
      if (left.contains("累计")
          || p.leftStart() == p.clauseStart() && p.clauseLeft().contains("累计")) {
        return "累计";
      }
      return carried;
    }

    private FactDraft draft(
        Sentence s,
        Phrase p,
        KindReader.Told told,
        IndicatorNamer.Name name,
        String dealt,
        PeriodFinder.Governing period,
        String qualifier,
        AreaFinder.Governing area) {
      Quantity q = p.quantity();
      DomainOf domain = domain(s, p, name.text(), dealt);
      int line = passage.lineAt(q.start());
      Fact fact =
          new Fact(
              "",
              new Place(frame.file(), line),
              passage.text().substring(q.governStart(), q.end()),
              q.value(),
              Optional.ofNullable(q.valueMax()),
              q.unit(),
              told.kind(),
              qualifier,
              told.direction(),
              told.basis(),
              Optional.empty(),
              name.text(),
              indicators.code(name.text(), q.unit()),
              area.area(),
              period.period(),
              domain.domain(),
              frame.id(),
              context(p),
              passage.text().substring(s.from(), s.to()).strip(),
              "",
              new Fact.Evidence(
                  told.evidence(), "所在分句", area.evidence(), period.evidence(), domain.evidence()),
              q.unsure() ? List.of(Doubt.UNSURE_NUMBER) : List.of());
      return new FactDraft(fact, passage.role(), told.sure());
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

    private DomainOf domain(Sentence s, Phrase p, String indicator, String dealt) {
      if (!dealt.isEmpty()) {
        Weights item = domains.weigh(dealt.substring(0, Math.min(dealt.length(), Dealing.ITEM)));
        Optional<Domain> own = item.leader();
        if (own.isPresent()) {
          return new DomainOf(own.get(), item.strongest());
        }
      }
      Weights weights = domains.weigh(indicator);
      Optional<Domain> leader = weights.leader(TELLING);
      if (leader.isPresent()) {
        return new DomainOf(leader.get(), weights.strongest());
      }
      Weights clause = domains.weigh(t, p.clauseStart(), p.clauseEnd());
      boolean telling = clause.leader(TELLING).isPresent();
      clause.add(weights, 1);
      leader = clause.leader(TELLING);
      if (telling && leader.isPresent()) {
        return new DomainOf(leader.get(), clause.strongest());
      }
      Weights sentence = domains.weigh(t, s.from(), s.to());
      leader = sentence.leader();
      if (leader.isPresent()) {
        return new DomainOf(leader.get(), sentence.strongest());
      }
      int[] first = passage.sentences().getFirst();
      Weights passageWeights = domains.weigh(t, first[0], first[1]);
      passageWeights.add(domains.weigh(sectionHead), 2);
      leader = passageWeights.leader();
      return leader
          .map(d -> new DomainOf(d, passageWeights.strongest()))
          .orElseGet(() -> new DomainOf(frame.domain(), "全文领域"));
    }
  }

  private record DomainOf(Domain domain, String evidence) {}
}
