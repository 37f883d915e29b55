package shuanghe.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import shuanghe.input.Outcome;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.CueRole;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.press.event.EventReader;
import shuanghe.press.event.Events;
import shuanghe.press.figure.FactReader;
import shuanghe.press.figure.IndicatorMatcher;
import shuanghe.press.figure.Repeats;
import shuanghe.press.html.Markup;
import shuanghe.press.html.WebPages;
import shuanghe.press.page.ArticleAreas;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.ArticleTimes;
import shuanghe.press.page.Bylines;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.FoundPage;
import shuanghe.press.page.PageDate;
import shuanghe.press.page.PageReader;
import shuanghe.press.page.PageText;
import shuanghe.press.page.Passage;
import shuanghe.press.page.ReportDate;
import shuanghe.press.page.ReportDates;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.DomainClassifier.Weights;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/** Reader of pages and articles; holds the code lists compiled, is immutable and safe to share. */
public final class PressReader {

  /** In days: a magazine of a month prints what was reported at its beginning. */
  private static final int LONGEST_DELAY = 31;

  /** Days after what it reports on within which a site posts what a newspaper prints. */
  private static final int LONGEST_POSTING = 3;

  private final PageReader pages;
  private final WebPages webPages;
  private final NumberRules numbers;
  private final Overlooked overlooked;
  private final Vocabulary words;
  private final DomainClassifier domains;
  private final ArticleDomains articleDomains;
  private final ReportDates dates;
  private final FactReader facts;
  private final EventReader events;

  /** Reader with the given code lists compiled. */
  public PressReader(CodeLists codeLists) {
    this.numbers = new NumberRules(codeLists);
    this.overlooked = new Overlooked(numbers);
    this.words = new Vocabulary(codeLists);
    this.pages = new PageReader(codeLists, words);
    this.webPages = new WebPages(pages);
    this.domains = new DomainClassifier(words, codeLists.cooperation());
    this.articleDomains = new ArticleDomains(domains, codeLists.allDomains());
    this.dates = new ReportDates(words);
    this.events = new EventReader(codeLists, words, domains);
    this.facts = new FactReader(words, domains, new IndicatorMatcher(codeLists, words));
  }

  /**
   * Reads a page with all its articles; rejects it where the reader breaks on it.
   *
   * @param log takes what the reader broke with
   */
  public Outcome<PressReading> take(PageSource page, Consumer<Throwable> log) {
    return opened(page)
        .then(text -> ReadingGuard.guarded(page.file(), text, part -> read(page, part), log));
  }

  /** The same with an account of which rules decided and of all that is no figure. */
  public Outcome<PageAccount> takeAccount(PageSource page, Consumer<Throwable> log) {
    return opened(page)
        .then(text -> ReadingGuard.guarded(page.file(), text, part -> account(page, part), log));
  }

  /** The same of a row of an article table. */
  public Outcome<PressReading> take(ArticleSource row, Consumer<Throwable> log) {
    return ReadingGuard.guarded(row.place().file(), body(row), body -> read(row, body), log);
  }

  /** Reads a page and accounts for it; for those who ask why. */
  private PageAccount account(PageSource page, PageText text) {
    FoundPage found = pages.read(page.file(), text);
    RuleTrace trace = RuleTrace.kept();
    PressReading reading = read(page, text, found, trace);
    return new PageAccount(
        reading, trace.rulings(), NumberAccount.of(found, page.file(), reading.facts(), numbers));
  }

  /** The text of a page, out of the web page it was saved as. */
  private Outcome<PageText> opened(PageSource page) {
    return Markup.isIn(page.text())
        ? webPages.read(page.file(), page.text())
        : new Outcome.Accepted<>(PageText.of(page.text(), 1));
  }

  private static PageText body(ArticleSource row) {
    return Markup.isInCell(row.body())
        ? WebPages.piece(row.body(), row.place().line())
        : PageText.of(row.body(), row.place().line());
  }

  /**
   * Reads a page with all its articles.
   *
   * @throws IllegalArgumentException if it is a web page that holds no text
   */
  public PressReading read(PageSource page) {
    return switch (opened(page)) {
      case Outcome.Accepted<PageText> text -> read(page, text.item());
      case Outcome.Rejected<PageText> none ->
          throw new IllegalArgumentException(none.rejection().toString());
    };
  }

  /** Reads a row of an article table. */
  public PressReading read(ArticleSource row) {
    return read(row, body(row));
  }

  private PressReading read(PageSource page, PageText text) {
    return read(page, text, pages.read(page.file(), text), RuleTrace.OFF);
  }

  private PressReading read(PageSource page, PageText text, FoundPage found, RuleTrace trace) {
    Optional<PageDate> issue = page.date().map(PageDate::indexed).or(found.head()::issue);
    return read(
        page.withHead(found.head().newspaper(), found.head().page()),
        outlined(page, issue, found.articles(), trace),
        found.furniture(),
        text,
        new FactIds("").add(text),
        trace);
  }

  private PressReading read(ArticleSource row, PageText body) {
    List<Passage> passages = new ArrayList<>();
    int line = row.place().line();
    passages.add(Passage.of(words, Paragraph.Role.HEADLINE, row.title(), line));
    String[] paragraphs = body.text().split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (!paragraphs[i].isBlank()) {
        passages.add(
            Passage.of(words, Paragraph.Role.BODY, paragraphs[i].strip(), body.numbers()[i]));
      }
    }
    FoundArticle article = new FoundArticle(row.title(), "", false, passages);
    PageSource page =
        new PageSource(row.place().file(), body.text(), row.newspaper(), row.date(), row.page());
    List<String> bylines =
        row.byline().isBlank() ? Bylines.of(article) : List.of(row.byline().split("[、,，; ]+"));
    ArticleTimes times = ArticleTimes.of(words, article);
    ReportDate date = dates.ofRow(row.date(), row.url(), new ReportDates.Report(article, times));
    return read(
        page,
        List.of(new Outlined(article, row.id(), times, date, Optional.empty(), bylines, row.url())),
        List.of(),
        body,
        new FactIds(row.id()).add(PageText.of(row.title(), line)).add(body),
        RuleTrace.OFF);
  }

  /** An article found, with what is known of it before its figures are read. */
  private record Outlined(
      FoundArticle article,
      String id,
      ArticleTimes times,
      ReportDate date,
      Optional<LocalDate> issue,
      List<String> bylines,
      String url) {}

  /**
   * The day of the page that printed a report; empty where it lies before the report's, or so long
   * after it that the page is a later one.
   */
  private static Optional<LocalDate> issued(Outlined outlined) {
    Optional<LocalDate> reported = outlined.date().date();
    return outlined
        .issue()
        .filter(day -> reported.filter(day::isBefore).isEmpty())
        .filter(day -> reported.filter(d -> day.isAfter(d.plusDays(LONGEST_DELAY))).isEmpty())
        .or(() -> posted(outlined.article(), reported));
  }

  /**
   * The day of a report's own source line, 发布时间, where the page tells none: of the days right
   * behind the report's, as a later one may be that of a site which printed it again.
   */
  private static Optional<LocalDate> posted(FoundArticle article, Optional<LocalDate> reported) {
    return ReportDates.issue(article)
        .map(PageDate::date)
        .filter(
            day ->
                reported
                    .filter(d -> !day.isBefore(d) && !day.isAfter(d.plusDays(LONGEST_POSTING)))
                    .isPresent());
  }

  private List<Outlined> outlined(
      PageSource page, Optional<PageDate> issue, List<FoundArticle> articles, RuleTrace trace) {
    String name = page.file();
    int dot = name.lastIndexOf('.');
    String stem = dot <= name.lastIndexOf('/') ? name : name.substring(0, dot);
    List<ReportDates.Report> reports = new ArrayList<>();
    articles.forEach(a -> reports.add(new ReportDates.Report(a, ArticleTimes.of(words, a))));
    List<ReportDate> found = dates.of(issue, reports, page.file(), trace);
    List<Outlined> outlined = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      FoundArticle article = articles.get(i);
      outlined.add(
          new Outlined(
              article,
              stem + "-a" + (i + 1),
              reports.get(i).times(),
              found.get(i),
              issue.map(PageDate::date),
              Bylines.of(article),
              ""));
    }
    return outlined;
  }

  private PressReading read(
      PageSource page,
      List<Outlined> articles,
      List<Furniture> furniture,
      PageText text,
      FactIds ids,
      RuleTrace trace) {
    List<Map<String, Integer>> papers = new ArrayList<>();
    articles.forEach(outlined -> papers.add(newspapers(outlined.article())));
    Map<String, Integer> paper = new LinkedHashMap<>();
    count(words.mentions(Script.plain(page.newspaper())), 100, paper);
    String pageHome = home(paper, papers);
    List<Article> read = new ArrayList<>();
    List<Fact> all = new ArrayList<>();
    List<Framed> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Outlined outlined = articles.get(i);
      FoundArticle article = outlined.article();
      String own = home(paper, papers.subList(i, i + 1));
      ArticleAreas areas = ArticleAreas.of(words, article, own.isEmpty() ? pageHome : own);
      List<Weights> byPassage = new ArrayList<>();
      article
          .passages()
          .forEach(p -> byPassage.add(domains.weigh(p.mentions(), 0, p.plain().length)));
      Weights weights = articleDomains.weights(article, byPassage);
      ArticleFrame frame =
          new ArticleFrame(
              outlined.id(),
              page.file(),
              outlined.date().anchor(),
              outlined.times(),
              outlined.date().own(),
              areas.home(),
              areas.pair(),
              areas.main(),
              areas,
              articleDomains.main(article, weights),
              trace);
      read.add(article(page, outlined, frame, weights, byPassage));
      facts.read(article, frame).forEach(fact -> all.add(doubted(fact, text)));
      found.add(new Framed(article, frame));
    }
    List<Fact> joined = Repeats.joined(ids.named(all));
    List<Events> told = new ArrayList<>();
    found.forEach(f -> told.add(events.read(f.article(), f.frame(), joined)));
    return new PressReading(
        read,
        furniture,
        joined,
        all(told, Events::agreements),
        all(told, Events::targets),
        all(told, Events::matters),
        all(told, Events::nextSteps),
        all(told, Events::meetings),
        all(told, Events::proposals),
        overlooked.in(page.file(), read, joined));
  }

  private static Fact doubted(Fact fact, PageText text) {
    return text.isUnsure(fact.place().line(), fact.surface())
        ? fact.withDoubt(Doubt.OCR_NOISE)
        : fact;
  }

  private static <T> List<T> all(List<Events> told, Function<Events, List<T>> part) {
    List<T> all = new ArrayList<>();
    told.forEach(events -> all.addAll(part.apply(events)));
    return List.copyOf(all);
  }

  /** An article with the frame its figures were read in. */
  private record Framed(FoundArticle article, ArticleFrame frame) {}

  // areas

  /** The area at home in which the newspaper is that is named most; empty where none is named. */
  private static String home(Map<String, Integer> paper, List<Map<String, Integer>> papers) {
    Map<String, Integer> count = new LinkedHashMap<>(paper);
    papers.forEach(named -> named.forEach((area, n) -> count.merge(area, n, Integer::sum)));
    String home = "";
    for (Map.Entry<String, Integer> area : count.entrySet()) {
      home = area.getValue() > count.getOrDefault(home, 0) ? area.getKey() : home;
    }
    return home;
  }

  /** How often an article names newspapers, by the area each is at home in. */
  private Map<String, Integer> newspapers(FoundArticle article) {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (Passage passage : article.passages()) {
      count(passage.mentions(), passage.role() == Paragraph.Role.BODY ? 1 : 5, count);
    }
    return count;
  }

  private static void count(CueMentions text, int weight, Map<String, Integer> count) {
    for (CueMention paper : text.all(CueRole.NEWSPAPER, 0, text.text().length)) {
      count.merge(paper.cue().value(), weight, Integer::sum);
    }
  }

  private Article article(
      PageSource page,
      Outlined outlined,
      ArticleFrame frame,
      Weights weights,
      List<Weights> byPassage) {
    FoundArticle article = outlined.article();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < byPassage.size(); i++) {
      Passage passage = article.passages().get(i);
      paragraphs.add(
          new Paragraph(
              new Place(page.file(), passage.firstLine()),
              passage.lastLine(),
              passage.role(),
              passage.text(),
              byPassage.get(i).leader().orElse(frame.domain())));
    }
    return new Article(
        frame.id(),
        new Place(page.file(), article.firstLine()),
        page.newspaper(),
        page.page(),
        article.title(),
        article.subtitle(),
        outlined.bylines(),
        outlined.date().date(),
        issued(outlined),
        outlined.date().basis(),
        frame.domain(),
        articleDomains.secondary(weights, frame.domain()),
        frame.areas().ranked(),
        paragraphs,
        outlined.url());
  }
}
