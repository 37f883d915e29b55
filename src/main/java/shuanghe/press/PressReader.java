package shuanghe.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Target;
import shuanghe.model.WordRole;
import shuanghe.press.DomainClassifier.Weights;
import shuanghe.press.Vocabulary.Role;

/** Reads pages and articles; holds the code lists compiled, is immutable and safe to share. */
public final class PressReader {

  private final PageLines pageLines;
  private final Vocabulary words;
  private final DomainClassifier domains;
  private final Datelines datelines;
  private final FactReader facts;
  private final PaperReader papers;
  private final MatterReader goingOn;

  public PressReader(CodeLists codeLists) {
    this.pageLines = new PageLines(codeLists);
    this.words = new Vocabulary(codeLists);
    this.domains = new DomainClassifier(words);
    this.datelines = new Datelines(words);
    Map<String, String> codes = new HashMap<>();
    for (Indicator indicator : codeLists.indicators()) {
      codes.putIfAbsent(indicator.name(), indicator.code());
      indicator.aliases().forEach(a -> codes.putIfAbsent(a, indicator.code()));
    }
    this.papers = new PaperReader(words, domains);
    this.goingOn = new MatterReader(words, domains);
    this.facts = new FactReader(words, domains, codes);
  }

  /** Reads a page with all its articles. */
  public PressReading read(PageSource page) {
    List<PrintedLine> lines = pageLines.read(page.text());
    ArticleFinder.Found found = ArticleFinder.find(lines);
    List<String> kickers = PageLines.kickersOf(lines);
    List<FoundArticle> articles =
        found.drafts().stream()
            .map(d -> ReadingOrder.of(d, kickers))
            .filter(a -> !a.passages().isEmpty())
            .toList();
    List<LineRange> furniture =
        found.furniture().stream().map(l -> new LineRange(l.number(), l.number())).toList();
    return read(page, articles, furniture);
  }

  /** Reads a row of an article table. */
  public PressReading read(ArticleSource row) {
    List<Passage> passages = new ArrayList<>();
    int[] start = {0};
    int[] line = {row.place().line()};
    passages.add(new Passage(Paragraph.Role.HEADLINE, row.title(), start, line));
    for (String paragraph : row.body().split("\n")) {
      if (!paragraph.isBlank()) {
        passages.add(new Passage(Paragraph.Role.BODY, paragraph.strip(), start, line));
      }
    }
    FoundArticle article = new FoundArticle(row.title(), "", false, passages);
    PageSource page =
        new PageSource(row.place().file(), row.body(), row.newspaper(), row.date(), row.page());
    PressReading reading = read(page, List.of(article), List.of());
    return reading;
  }

  private PressReading read(
      PageSource page, List<FoundArticle> articles, List<LineRange> furniture) {
    Datelines.YearEvidence year = datelines.year(page, articles);
    List<Optional<Datelines.PrintedDay>> days = articles.stream().map(datelines::day).toList();
    TimeAnchor pageAnchor = pageAnchor(page, year, days);
    String pageHome = home(articles, page);
    List<Article> read = new ArrayList<>();
    List<Fact> all = new ArrayList<>();
    List<Framed> found = new ArrayList<>();
    String stem = page.file().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    for (int i = 0; i < articles.size(); i++) {
      FoundArticle article = articles.get(i);
      TimeAnchor anchor = anchor(article, days.get(i), year, pageAnchor);
      String id = stem + "-a" + (i + 1);
      String pair = pair(article);
      String own = home(List.of(article), page);
      String home = own.isEmpty() ? pageHome : own;
      AreaTally areas = AreaTally.of(words, article, home, pair);
      Weights weights = weights(article);
      Domain domain = articleDomain(article, weights);
      ArticleFrame frame =
          new ArticleFrame(
              id,
              page.file(),
              anchor,
              home.isEmpty() ? areas.main() : home,
              pair,
              areas.main(),
              domain);
      read.add(article(page, article, frame, days.get(i), year, weights, areas));
      all.addAll(facts.read(article, frame));
      found.add(new Framed(article, frame));
    }
    List<Fact> joined = Repeats.joined(all);
    List<Agreement> agreements = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    List<PressMatter> matters = new ArrayList<>();
    List<NextStep> steps = new ArrayList<>();
    List<Meeting> meetings = new ArrayList<>();
    for (Framed f : found) {
      agreements.addAll(papers.read(f.article(), f.frame()));
      targets.addAll(goingOn.targets(joined, f.frame()));
      matters.addAll(goingOn.matters(f.article(), f.frame(), joined));
      steps.addAll(goingOn.nextSteps(f.article(), f.frame()));
      meetings.addAll(goingOn.meetings(f.article(), f.frame()));
    }
    return new PressReading(read, furniture, joined, agreements, targets, matters, steps, meetings);
  }

  /** An article with the frame its figures were read in. */
  private record Framed(FoundArticle article, ArticleFrame frame) {}

  // time

  private static TimeAnchor pageAnchor(
      PageSource page, Datelines.YearEvidence year, List<Optional<Datelines.PrintedDay>> days) {
    if (page.date().isPresent()) {
      return TimeAnchor.of(page.date().get(), "date of issue in pages.csv");
    }
    return days.stream()
        .flatMap(Optional::stream)
        .flatMap(d -> d.in(year.year()).stream())
        .max(Comparator.naturalOrder())
        .map(
            d ->
                new TimeAnchor(
                    d.getYear(),
                    d.getMonthValue(),
                    0,
                    "other articles of the page, " + year.basis()))
        .orElseGet(() -> new TimeAnchor(year.year(), 0, 0, year.basis()));
  }

  private static TimeAnchor anchor(
      FoundArticle article,
      Optional<Datelines.PrintedDay> day,
      Datelines.YearEvidence year,
      TimeAnchor page) {
    return day.flatMap(d -> d.in(year.year()))
        .map(d -> TimeAnchor.of(d, year.basis()))
        .orElse(page);
  }

  // areas

  private String home(List<FoundArticle> articles, PageSource page) {
    Map<String, Integer> count = new LinkedHashMap<>();
    count(page.newspaper(), 100, count);
    for (FoundArticle article : articles) {
      for (Passage passage : article.passages()) {
        count(passage.text(), passage.role() == Paragraph.Role.BODY ? 1 : 5, count);
      }
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private void count(String text, int weight, Map<String, Integer> count) {
    char[] t = Script.plain(text);
    for (Lexicon.Hit<WordRole> hit : words.words(Role.NEWSPAPER).all(t, 0, t.length)) {
      count.merge(hit.value().value(), weight, Integer::sum);
    }
  }

  /** What 两地 means: the two cities, or the city and the province, whichever is named more. */
  private String pair(FoundArticle article) {
    AreaReader reader = new AreaReader(words, "", "");
    int province = 0;
    int city = 0;
    for (Passage passage : article.passages()) {
      char[] t = Script.plain(passage.text());
      for (AreaMention mention : reader.read(t, 0, t.length)) {
        boolean circle = mention.evidence().contains("经济圈") || mention.evidence().equals("成渝地区");
        province += mention.area().equals("川渝") || mention.area().equals("四川") ? 1 : 0;
        city += !circle && (mention.area().equals("成渝") || mention.area().equals("成都")) ? 1 : 0;
      }
    }
    return province > city ? "川渝" : "成渝";
  }

  // domains

  private Weights weights(FoundArticle article) {
    Weights weights = new Weights();
    for (Passage passage : article.passages()) {
      double factor =
          switch (passage.role()) {
            case HEADLINE -> 6;
            case SECTION_HEAD -> 3;
            case KICKER -> 2;
            case BODY, DATA_BOX -> 1;
            case BYLINE, CAPTION, CREDIT -> 0;
          };
      weights.add(domains.weigh(passage.text()), factor);
    }
    return weights;
  }

  /** The leading domain; an article that speaks of many alike belongs to none. */
  private static Domain articleDomain(FoundArticle article, Weights weights) {
    Domain best = Domain.OTHER;
    double first = 0;
    double total = weights.total();
    int themes = 0;
    for (Domain domain : Domain.values()) {
      double w = weights.of(domain);
      if (w > first) {
        first = w;
        best = domain;
      }
      if (domain != Domain.OTHER && w >= total * 0.1) {
        themes++;
      }
    }
    return total == 0
            || first < total * 0.5 && themes >= 3
            || article.continuation() && first < total * 0.6
        ? Domain.OTHER
        : best;
  }

  private static List<Domain> secondary(Weights weights, Domain main) {
    Map<Domain, Double> shares = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.cooperation()) {
      if (domain != main && weights.of(domain) >= weights.total() * 0.12) {
        shares.put(domain, weights.of(domain));
      }
    }
    return shares.entrySet().stream()
        .sorted(Map.Entry.<Domain, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Article article(
      PageSource page,
      FoundArticle article,
      ArticleFrame frame,
      Optional<Datelines.PrintedDay> day,
      Datelines.YearEvidence year,
      Weights weights,
      AreaTally areas) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Passage passage : article.passages()) {
      paragraphs.add(
          new Paragraph(
              new Place(page.file(), passage.firstLine()),
              passage.lastLine(),
              passage.role(),
              passage.text(),
              domains.weigh(passage.text()).leader().orElse(frame.domain())));
    }
    return new Article(
        frame.id(),
        new Place(page.file(), article.firstLine()),
        page.newspaper(),
        page.page(),
        article.title(),
        article.subtitle(),
        Datelines.bylines(article),
        day.flatMap(d -> d.in(year.year())),
        basis(day, year),
        frame.domain(),
        secondary(weights, frame.domain()),
        areas.ranked(),
        paragraphs,
        "");
  }

  private static String basis(Optional<Datelines.PrintedDay> day, Datelines.YearEvidence year) {
    if (day.isEmpty()) {
      return "no day at the beginning of the article";
    }
    Datelines.PrintedDay d = day.get();
    String printed = d.surface() + " on line " + d.line();
    return d.year() > 0 ? printed : printed + "; year: " + year.basis();
  }
}
