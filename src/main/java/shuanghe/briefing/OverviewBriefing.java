package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shuanghe.analysis.AreaComparison;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.Judgements;
import shuanghe.analysis.QuotedSentence;
import shuanghe.analysis.Warning;
import shuanghe.briefing.BriefingView.DomainRow;
import shuanghe.model.Article;
import shuanghe.model.Domain;
import shuanghe.model.Matter;
import shuanghe.model.Message;

/** Wording of the overview of all domains. */
final class OverviewBriefing extends WordedBriefing {

  OverviewBriefing(EditionAnalysis edition, Office office) {
    super(edition, office);
  }

  @Override
  BriefingView view(List<String> changes) {
    DomainAnalysis other = edition.of(Domain.OTHER);
    Judgements judgements = Judgements.of(edition.domains());
    List<SourcedLine> judged = sections.judgements(judgements, press);
    List<Theme> highlights =
        each(
                d ->
                    new Theme(
                        words.domain(d.profile().domain()),
                        sections.highlights(
                            d, Highlights.HighlightRoom.OVERVIEW, judgements, press)))
            .stream()
            .filter(t -> !t.lines().isEmpty())
            .toList();
    List<Warning> warnings =
        edition.domains().stream().flatMap(d -> d.warnings().stream()).toList();
    List<Matter> matters = edition.domains().stream().flatMap(d -> d.matters().stream()).toList();
    return new BriefingView(
        new BriefingTitle(
            true, words.text("briefing.overview-title"), words.text("briefing.all-domains"), ""),
        head("", changes),
        summary(matters, warnings),
        edition.domains().stream().allMatch(d -> d.articles().isEmpty()),
        judged,
        highlights,
        each(this::row),
        new StatisticsPart(
            statistics.areas(AreaComparison.of(edition)),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Charts.overview(edition, words),
        sections.matters(matters.stream().filter(OverviewBriefing::isHalted).toList()),
        press.part(other, List.of()),
        sections.warnings(warnings, DomainSections.WarningExtent.OVERVIEW),
        PressSections.listed(other.articles()).stream().map(this::article).toList(),
        notes(),
        citations.sources());
  }

  private <T> List<T> each(Function<DomainAnalysis, T> part) {
    return edition.domains().stream().map(part).toList();
  }

  private DomainRow row(DomainAnalysis d) {
    return new DomainRow(
        words.domain(d.profile().domain()),
        d.counts().articles(),
        d.counts().figures(),
        d.counts().agreements(),
        d.indicators().size(),
        d.matters().size(),
        (int) d.matters().stream().filter(m -> m.status() == Matter.Status.DONE).count(),
        d.warnings().size());
  }

  private String summary(List<Matter> matters, List<Warning> warnings) {
    int articles = edition.articles();
    int figures = edition.figures();
    int agreements = edition.domains().stream().mapToInt(d -> d.counts().agreements()).sum();
    List<Message> parts = new ArrayList<>();
    parts.add(
        articles == 0
            ? Message.of("summary.no-article")
            : Message.of("summary.articles", articles, figures));
    if (agreements > 0) {
      parts.add(Message.of("summary.agreements", agreements));
    }
    if (!matters.isEmpty()) {
      long done = matters.stream().filter(m -> m.status() == Matter.Status.DONE).count();
      parts.add(Message.of("summary.matters", matters.size()));
      parts.add(Message.of("summary.matters-done", done));
    }
    if (!warnings.isEmpty()) {
      parts.add(Message.of("summary.warnings", warnings.size()));
    }
    return words.text("sentence", ChangePhrases.clauses(parts.toArray(Message[]::new)));
  }

  private static boolean isHalted(Matter matter) {
    return matter.status() == Matter.Status.DELAYED || matter.status() == Matter.Status.SUSPENDED;
  }

  private SourcedLine article(Article article) {
    List<String> told = new ArrayList<>();
    if (!article.newspaper().isEmpty()) {
      told.add(DisplayText.publisher(article.newspaper()));
    }
    article.citedDay().ifPresent(d -> told.add(words.day(d)));
    return new SourcedLine(
        QuotedSentence.withoutLabel(DisplayText.withoutStop(article.displayTitle())),
        told.isEmpty() ? "" : words.text("sentence.aside", words.clauses(told)),
        List.of());
  }

  private List<String> notes() {
    List<Message> notes = new ArrayList<>();
    notes.add(Judgements.rule(words.sides()));
    notes.add(
        Highlights.rule(
            Highlights.HighlightRoom.OVERVIEW,
            words.names(edition.codeLists().pairs()),
            words.sides()));
    notes.add(Message.of("note.press-figures"));
    List<String> empty =
        edition.domains().stream()
            .filter(d -> d.isEmpty() && !d.profile().domain().equals(Domain.OTHER))
            .map(d -> words.domain(d.profile().domain()))
            .toList();
    if (!empty.isEmpty()) {
      notes.add(Message.of("note.empty-domains", empty));
    }
    PressSections.unlisted(edition.of(Domain.OTHER)).ifPresent(notes::add);
    PressWords.uncollected(edition.domains().stream().mapToInt(DomainAnalysis::unlisted).sum())
        .forEach(notes::add);
    if (!edition.undated().isEmpty()) {
      notes.add(Message.of("note.undated", edition.undated().size()));
    }
    if (!edition.review().isEmpty()) {
      notes.add(Message.of("note.review", edition.review().size()));
    }
    DecisionWords.note(edition.decisions()).ifPresent(notes::add);
    if (!edition.rejections().isEmpty()) {
      notes.add(Message.of("note.rejections", edition.rejections().size()));
    }
    return notes.stream().map(words::text).toList();
  }
}
