package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.Judgements;
import shuanghe.model.Matter;
import shuanghe.model.Message;

/** Wording of one domain's briefing. */
final class DomainBriefing extends WordedBriefing {

  private final DomainAnalysis domain;

  DomainBriefing(EditionAnalysis edition, DomainAnalysis domain, Office office) {
    super(edition, office);
    this.domain = domain;
  }

  @Override
  BriefingView view(List<String> changes) {
    String name = words.domain(domain.profile().domain());
    Judgements judgements = Judgements.of(List.of(domain));
    List<SourcedLine> judged = sections.judgements(judgements, press);
    List<SourcedLine> highlights =
        sections.highlights(domain, Highlights.HighlightRoom.DOMAIN, judgements, press);
    return new BriefingView(
        new BriefingTitle(
            false,
            domain.profile().title().isEmpty()
                ? words.text("briefing.of-domain", name)
                : domain.profile().title(),
            name,
            domain.profile().themes().stream().findFirst().orElse("")),
        head(name, changes),
        summary(),
        domain.articles().isEmpty(),
        judged,
        highlights.isEmpty() ? List.of() : List.of(new Theme("", highlights)),
        List.of(),
        new StatisticsPart(
            new StatisticsPart.AreaTable(List.of(), List.of()),
            statistics.indicators(domain.indicators()),
            statistics.dormant(domain),
            statistics.checks(domain),
            statistics.revisions(domain)),
        Charts.of(domain, words),
        sections.matters(domain.matters()),
        press.part(domain, press.series(domain)),
        sections.warnings(domain.warnings(), DomainSections.WarningExtent.DOMAIN),
        List.of(),
        notes(),
        citations.sources());
  }

  private String summary() {
    String name = words.domain(domain.profile().domain());
    List<Message> parts = new ArrayList<>();
    parts.add(
        domain.articles().isEmpty()
            ? Message.of("summary.no-article-of-domain", name)
            : Message.of(
                "summary.articles-of-domain",
                name,
                domain.counts().articles(),
                domain.counts().further(),
                domain.counts().figures()));
    if (!domain.agreements().isEmpty()) {
      parts.add(Message.of("summary.agreements", domain.counts().agreements()));
    }
    if (!domain.indicators().isEmpty()) {
      parts.add(Message.of("summary.indicators", domain.indicators().size()));
    }
    if (!domain.matters().isEmpty()) {
      long done = domain.matters().stream().filter(m -> m.status() == Matter.Status.DONE).count();
      parts.add(Message.of("summary.matters", domain.matters().size()));
      if (done > 0) {
        parts.add(Message.of("summary.matters-done", done));
      }
    }
    if (!domain.warnings().isEmpty()) {
      parts.add(Message.of("summary.warnings", domain.warnings().size()));
    }
    return words.text("sentence", ChangePhrases.clauses(parts.toArray(Message[]::new)));
  }

  private List<String> notes() {
    Stream<Message> always =
        Stream.of(
            Judgements.rule(words.sides()),
            Highlights.rule(
                Highlights.HighlightRoom.DOMAIN, words.names(domain.pairs()), words.sides()),
            Message.of("note.year-on-year"),
            Message.of("note.completion"),
            Message.of("note.press-figures"));
    Stream<Message> unlisted =
        Stream.concat(
            PressSections.unlisted(domain).stream(), PressWords.uncollected(domain.unlisted()));
    return Stream.concat(always, unlisted).map(words::text).toList();
  }
}
