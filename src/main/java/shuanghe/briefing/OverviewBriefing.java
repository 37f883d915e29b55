package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuanghe.analysis.AreaComparison;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.Judgements;
import shuanghe.analysis.Warning;
import shuanghe.briefing.BriefingView.DomainRow;
import shuanghe.briefing.BriefingView.SourcedLine;
import shuanghe.briefing.BriefingView.Theme;
import shuanghe.messages.Messages;
import shuanghe.model.Article;
import shuanghe.model.Domain;
import shuanghe.model.Matter;

/** Wording of the overview of all domains. */
final class OverviewBriefing {

  private final EditionAnalysis edition;
  private final Office office;
  private final Citations citations;
  private final DomainSections sections;
  private final PressSections press;
  private final StatisticsSections statistics;

  OverviewBriefing(EditionAnalysis edition, Office office) {
    this.edition = edition;
    this.office = office;
    this.citations = new Citations(edition);
    this.sections = new DomainSections(citations);
    this.press = new PressSections(edition, citations, Messages.in(office.language()));
    this.statistics = new StatisticsSections(edition, citations);
  }

  /**
   * What the briefing says.
   *
   * @param changes since the version published before
   */
  BriefingView view(List<String> changes) {
    DomainAnalysis other = edition.of(Domain.OTHER);
    Judgements judgements = Judgements.of(edition.domains());
    List<SourcedLine> judged = sections.judgements(judgements, press);
    List<Theme> highlights =
        each(
                d ->
                    new Theme(
                        d.profile().name(),
                        sections.highlights(
                            d, Highlights.HighlightRoom.OVERVIEW, judgements, press)))
            .stream()
            .filter(t -> !t.lines().isEmpty())
            .toList();
    List<Warning> warnings =
        edition.domains().stream().flatMap(d -> d.warnings().stream()).toList();
    List<Matter> matters = edition.domains().stream().flatMap(d -> d.matters().stream()).toList();
    return new BriefingView(
        true,
        "合作总览",
        "各领域",
        "",
        edition.edition().label(),
        edition.edition().date().toString(),
        DateWords.day(edition.edition().date()),
        edition.edition().issue(),
        edition.edition().totalIssue(),
        office.number(edition.edition(), ""),
        changes,
        office,
        summary(matters, warnings),
        edition.domains().stream().allMatch(d -> d.articles().isEmpty()),
        judged,
        highlights,
        each(OverviewBriefing::row),
        statistics.areas(AreaComparison.of(edition)),
        List.of(),
        List.of(),
        Charts.overview(edition),
        press.figures(other),
        List.of(),
        press.agreements(other),
        press.targets(other),
        sections.matters(matters.stream().filter(OverviewBriefing::isHalted).toList()),
        press.pressMatters(other),
        press.nextSteps(other),
        press.meetings(other),
        press.proposals(other),
        List.of(),
        sections.warnings(warnings),
        List.of(),
        other.articles().stream().map(OverviewBriefing::article).toList(),
        notes(),
        citations.sources());
  }

  private <T> List<T> each(Function<DomainAnalysis, T> part) {
    return edition.domains().stream().map(part).toList();
  }

  private static DomainRow row(DomainAnalysis d) {
    return new DomainRow(
        d.profile().name(),
        d.articles().size(),
        d.figures().size(),
        d.agreements().size(),
        d.indicators().size(),
        d.matters().size(),
        (int) d.matters().stream().filter(m -> m.status() == Matter.Status.DONE).count(),
        d.warnings().size());
  }

  private String summary(List<Matter> matters, List<Warning> warnings) {
    TreeSet<String> articles = new TreeSet<>();
    edition.domains().forEach(d -> d.articles().stream().map(Article::id).forEach(articles::add));
    int figures = edition.figures();
    int agreements = edition.domains().stream().mapToInt(d -> d.agreements().size()).sum();
    List<String> parts = new ArrayList<>();
    parts.add(
        articles.isEmpty()
            ? "本期未收录报道"
            : String.format(Locale.ROOT, "本期收录报道%s篇、报道数据%s项", articles.size(), figures));
    if (agreements > 0) {
      parts.add("协议和文件" + agreements + "份");
    }
    if (!matters.isEmpty()) {
      long done = matters.stream().filter(m -> m.status() == Matter.Status.DONE).count();
      parts.add("跟踪合作事项" + matters.size() + "项，其中已完成" + done + "项");
    }
    if (!warnings.isEmpty()) {
      parts.add("提示" + warnings.size() + "条");
    }
    return String.join("，", parts) + "。";
  }

  private static boolean isHalted(Matter matter) {
    return matter.status() == Matter.Status.DELAYED || matter.status() == Matter.Status.SUSPENDED;
  }

  private static SourcedLine article(Article article) {
    List<String> told = new ArrayList<>();
    if (!article.newspaper().isEmpty()) {
      told.add(DisplayText.quoted(article.newspaper()));
    }
    article.date().ifPresent(d -> told.add(DateWords.day(d)));
    return new SourcedLine(
        DisplayText.withoutStop(article.displayTitle()),
        told.isEmpty() ? "" : "（" + String.join("，", told) + "）",
        List.of());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(Judgements.rule());
    notes.add(Highlights.rule(Highlights.HighlightRoom.OVERVIEW, edition.codeLists().pairs()));
    String empty =
        edition.domains().stream()
            .filter(d -> d.isEmpty() && !d.profile().domain().equals(Domain.OTHER))
            .map(d -> d.profile().name())
            .collect(Collectors.joining("、"));
    if (!empty.isEmpty()) {
      notes.add("本期没有" + empty + "领域的内容，不单独成篇。");
    }
    if (!edition.undated().isEmpty()) {
      notes.add("另有" + edition.undated().size() + "篇报道无从判定日期，未计入本期。");
    }
    if (!edition.review().isEmpty()) {
      notes.add("待核" + edition.review().size() + "项，未用于要情和图表，逐项原因见总览工作簿“待核”表。");
    }
    DecisionWords.note(edition.decisions()).ifPresent(notes::add);
    if (!edition.rejections().isEmpty()) {
      notes.add("输入数据中有" + edition.rejections().size() + "处未采用，位置和原因见工作簿“未采用”表。");
    }
    return notes;
  }
}
