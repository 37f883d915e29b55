package shuanghe.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.PressFigure;
import shuanghe.analysis.PressSeries;
import shuanghe.analysis.QuotedSentence;
import shuanghe.analysis.Source;
import shuanghe.briefing.PressPart.SeriesLine;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.Message;
import shuanghe.model.NextStep;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

/** Wording of what the press brought: figures, documents, aims, progress, meetings, next steps. */
final class PressSections {

  /** Names that stand for something said before, such as 该院, and say nothing by themselves. */
  private static final Pattern PRONOUN =
      Pattern.compile("[该本其].{0,3}|[双两三四五各](?:方|地|市|省|城|省市|县|区|院|校)");

  /**
   * The most entries of one list in a paper: some twenty pages. What is beyond stands in the
   * workbook and the data files alone.
   */
  static final int MOST_ENTRIES = 300;

  private final EditionAnalysis edition;
  private final Map<String, Article> articles = new HashMap<>();
  private final Citations citations;
  private final Wording words;

  PressSections(EditionAnalysis edition, Citations citations, Wording words) {
    this.edition = edition;
    edition.domains().stream()
        .flatMap(d -> d.articles().stream())
        .forEach(a -> articles.putIfAbsent(a.id(), a));
    this.citations = citations;
    this.words = words;
  }

  /**
   * Press figures under the title of the article that is quoted for them, but for what that title
   * says itself; aims have a section of their own.
   */
  List<Theme> figures(DomainAnalysis domain) {
    Map<String, List<PressFigure>> byArticle = new LinkedHashMap<>();
    Set<String> aims = domain.targets().stream().map(this::sentence).collect(Collectors.toSet());
    List<PressFigure> listed = statements(listed(domain.figures()));
    Set<String> told =
        listed.stream()
            .filter(f -> !isInTitle(f))
            .map(f -> f.telling().articleId())
            .collect(Collectors.toSet());
    for (PressFigure figure : listed) {
      boolean isAim =
          figure.fact().kind() == Fact.Kind.TARGET && aims.contains(figure.telling().sentence());
      if (isAim || told.contains(figure.telling().articleId()) && isInTitle(figure)) {
        continue;
      }
      byArticle.computeIfAbsent(figure.telling().articleId(), id -> new ArrayList<>()).add(figure);
      citations.cite(figure.sources());
    }
    return byArticle.entrySet().stream()
        .map(e -> new Theme(heading(e.getKey()), PressWords.lines(e.getValue(), words)))
        .toList();
  }

  /**
   * The figures in sentences that tell a reader something by themselves: no bare speech, and of one
   * figure at least it is told what is counted, or the sentence is understood alone.
   */
  private static List<PressFigure> statements(List<PressFigure> figures) {
    Set<String> telling =
        figures.stream()
            .map(PressFigure::telling)
            .filter(
                f ->
                    !f.doubt().contains(Doubt.INDICATOR_INCOMPLETE)
                        || QuotedSentence.isUnderstood(f.sentence()))
            .map(Fact::sentence)
            .filter(sentence -> !QuotedSentence.isBareSpeech(sentence))
            .collect(Collectors.toSet());
    return figures.stream().filter(f -> telling.contains(f.telling().sentence())).toList();
  }

  /** Whether the title above the figures of a report tells it already, in full or in part. */
  private boolean isInTitle(PressFigure figure) {
    String sentence = figure.telling().sentence();
    return !sentence.endsWith("。")
        && article(figure.telling().articleId())
            .filter(a -> bare(a.displayTitle()).contains(bare(sentence)))
            .isPresent();
  }

  private static String bare(String text) {
    return DisplayText.withoutStop(text).replace(" ", "");
  }

  /** What of a list a paper prints. */
  static <T> List<T> listed(List<T> entries) {
    return entries.subList(0, Math.min(MOST_ENTRIES, entries.size()));
  }

  /** Says how many entries of its lists a paper leaves to the workbook; nothing where none. */
  static Optional<Message> unlisted(DomainAnalysis domain) {
    int entries =
        Stream.of(
                domain.figures(),
                domain.agreements(),
                domain.targets(),
                domain.pressMatters(),
                domain.nextSteps(),
                domain.meetings(),
                domain.proposals())
            .mapToInt(list -> list.size() - listed(list).size())
            .sum();
    return entries == 0
        ? Optional.empty()
        : Optional.of(Message.of("note.unlisted", MOST_ENTRIES, entries));
  }

  /** What reports tell of the same indicator and area at several times, a line for each value. */
  List<SeriesLine> series(DomainAnalysis domain) {
    List<SeriesLine> lines = new ArrayList<>();
    for (PressSeries series : domain.pressSeries()) {
      if (!series.isFollowed()) {
        continue;
      }
      boolean first = true;
      for (PressSeries.ReportedValue value : series.values()) {
        lines.add(
            new SeriesLine(
                first ? series.indicator().display().name() : "",
                first ? series.area().placedName() : "",
                words.period(value.period()),
                PressWords.value(value.fact()),
                words.text(value.standing().label()),
                citations.cite(value.sources())));
        first = false;
      }
    }
    return lines;
  }

  private String heading(String articleId) {
    return article(articleId)
        .map(
            a ->
                QuotedSentence.withoutLabel(DisplayText.withoutStop(a.displayTitle()))
                    + a.citedDay().map(d -> words.text("sentence.aside", words.day(d))).orElse(""))
        .orElseGet(() -> words.text("press.other-reports"));
  }

  Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /**
   * All that reports tell of a domain.
   *
   * @param series values that they tell over several periods
   */
  PressPart part(DomainAnalysis domain, List<SeriesLine> series) {
    return new PressPart(
        figures(domain),
        series,
        agreements(domain),
        targets(domain),
        matters().themes(domain),
        nextSteps(domain),
        meetings(domain),
        proposals(domain));
  }

  List<Theme> agreements(DomainAnalysis domain) {
    return Arrays.stream(Agreement.Type.values())
        .map(
            type ->
                new Theme(
                    words.text("agreements." + type.code()),
                    listed(domain.agreements()).stream()
                        .filter(a -> a.type() == type)
                        .map(this::agreement)
                        .toList()))
        .filter(theme -> !theme.lines().isEmpty())
        .toList();
  }

  private SourcedLine agreement(Agreement agreement) {
    List<String> told = new ArrayList<>();
    agreement
        .signed()
        .ifPresent(
            p ->
                told.add(
                    agreement.type() == Agreement.Type.AGREEMENT
                        ? words.text("agreement.signed", words.period(p))
                        : words.period(p)));
    List<String> parties =
        agreement.parties().stream().filter(p -> !PRONOUN.matcher(p).matches()).toList();
    if (!parties.isEmpty()) {
      told.add(
          words.text(
              partiesKey(agreement.type(), parties.size()),
              DisplayText.of(words.list(words.names(parties)))));
    }
    if (told.isEmpty()) {
      article(agreement.articleId())
          .flatMap(Article::citedDay)
          .map(d -> words.text("agreement.reported", words.day(d)))
          .ifPresent(told::add);
    }
    return new SourcedLine(
        DisplayText.quoted(agreement.title()),
        words.text(
            "sentence.behind-name", told.isEmpty() ? Message.NONE : further(words.clauses(told))),
        citations.of(agreement.place(), agreement.context(), agreement.sources()));
  }

  /** An agreement has two sides at least: where the press names one, the list is not whole. */
  private static String partiesKey(Agreement.Type type, int named) {
    if (type != Agreement.Type.AGREEMENT) {
      return "agreement.issuers";
    }
    return named == 1 ? "agreement.one-signer" : "agreement.signers";
  }

  List<SourcedLine> targets(DomainAnalysis domain) {
    return listed(domain.targets()).stream()
        .filter(t -> !QuotedSentence.isBareSpeech(sentence(t)))
        .map(this::target)
        .collect(
            Collectors.toMap(
                SourcedLine::text, line -> line, (first, again) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private SourcedLine target(Target target) {
    String said = PressWords.standing(sentence(target));
    String deadline =
        target
            .deadline()
            .filter(d -> !said.contains(DisplayText.of(target.deadlineText())))
            .map(d -> words.text("press.deadline", words.period(d)))
            .orElse("");
    return SourcedLine.of(
        deadline.isEmpty()
            ? said
            : words.text("sentence", DisplayText.withoutStop(said) + deadline),
        citations.of(target.place(), target.context(), target.sources()));
  }

  /** The sentence that states the aim, else its clause. */
  private String sentence(Target target) {
    return citations
        .find(target.place(), target.context())
        .map(Source::sentence)
        .filter(s -> !s.isEmpty())
        .orElse(target.context());
  }

  /** A figure's sentence with who reported it and when. */
  String report(PressFigure figure) {
    return PressWords.report(
        figure, article(figure.telling().articleId()), edition.codeLists(), words);
  }

  MatterLines matters() {
    return new MatterLines(this, edition, citations, words);
  }

  /** Next steps under the title of the article that announces them, but for those told as aims. */
  List<Theme> nextSteps(DomainAnalysis domain) {
    Map<String, List<SourcedLine>> byArticle = new LinkedHashMap<>();
    Set<String> aims =
        domain.targets().stream()
            .map(t -> PressWords.standing(sentence(t)))
            .collect(Collectors.toSet());
    for (NextStep step : listed(domain.nextSteps())) {
      String text = PressWords.standing(step.text());
      if (aims.contains(text)) {
        continue;
      }
      boolean named = step.actor().isEmpty() || text.contains(DisplayText.of(step.actor()));
      byArticle
          .computeIfAbsent(step.articleId(), id -> new ArrayList<>())
          .add(
              new SourcedLine(
                  named ? "" : words.text("press.speaker", DisplayText.of(step.actor())),
                  text,
                  citations.of(step.place(), step.text(), List.of())));
    }
    return byArticle.entrySet().stream()
        .map(e -> new Theme(heading(e.getKey()), e.getValue()))
        .toList();
  }

  /** Shortcomings first, then proposals, each with who says so. */
  List<Theme> proposals(DomainAnalysis domain) {
    Map<Proposal.ProposalKind, List<SourcedLine>> byKind =
        new EnumMap<>(Proposal.ProposalKind.class);
    for (Proposal proposal : listed(domain.proposals())) {
      byKind
          .computeIfAbsent(proposal.kind(), kind -> new ArrayList<>())
          .add(
              new SourcedLine(
                  proposal.by().isEmpty()
                      ? ""
                      : words.text("press.speaker", DisplayText.of(proposal.by())),
                  DisplayText.withoutStop(proposal.text()) + "。",
                  citations.of(proposal.place(), proposal.context(), List.of())));
    }
    return byKind.entrySet().stream()
        .map(e -> new Theme(words.text("proposals." + e.getKey().code()), e.getValue()))
        .toList();
  }

  List<SourcedLine> meetings(DomainAnalysis domain) {
    return listed(domain.meetings()).stream()
        .map(
            m ->
                new SourcedLine(
                    DisplayText.of(m.name()),
                    words.text("sentence.behind-name", meeting(m)),
                    citations.of(m.place(), m.context(), List.of())))
        .toList();
  }

  private Message meeting(Meeting meeting) {
    Message date = meeting.date().map(d -> further(words.period(d))).orElse(Message.NONE);
    Message venue =
        meeting.venue().isEmpty() ? Message.NONE : further(DisplayText.of(meeting.venue()));
    return Message.of("sentence.both", date, venue);
  }

  private static Message further(String clause) {
    return Message.of("sentence.further", clause);
  }
}
