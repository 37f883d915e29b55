package shuanghe.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.PressFigure;
import shuanghe.briefing.BriefingView.Line;
import shuanghe.briefing.BriefingView.Theme;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.PressMatter;
import shuanghe.model.Target;

/** Words what the press brought: figures, documents, aims, progress, meetings, next steps. */
final class PressSections {

  private final EditionAnalysis edition;
  private final Citations citations;

  PressSections(EditionAnalysis edition, Citations citations) {
    this.edition = edition;
    this.citations = citations;
  }

  /** Press figures under the title of the article that is quoted for them. */
  List<Theme> figures(DomainAnalysis domain) {
    Map<String, List<PressFigure>> byArticle = new LinkedHashMap<>();
    for (PressFigure figure : domain.figures()) {
      byArticle.computeIfAbsent(figure.telling().articleId(), id -> new ArrayList<>()).add(figure);
      citations.cite(figure.sources());
    }
    return byArticle.entrySet().stream()
        .map(e -> new Theme(heading(e.getKey()), PressWords.lines(e.getValue())))
        .toList();
  }

  private String heading(String articleId) {
    return article(articleId)
        .map(
            a ->
                DisplayText.of(a.displayTitle())
                    + a.date().map(d -> "（" + DateWords.day(d) + "）").orElse(""))
        .orElse("其他报道");
  }

  Optional<Article> article(String id) {
    return edition.domains().stream()
        .flatMap(d -> d.articles().stream())
        .filter(a -> a.id().equals(id))
        .findFirst();
  }

  List<Theme> agreements(DomainAnalysis domain) {
    return Arrays.stream(Agreement.Type.values())
        .map(
            type ->
                new Theme(
                    type == Agreement.Type.AGREEMENT ? "签署协议" : type.label(),
                    domain.agreements().stream()
                        .filter(a -> a.type() == type)
                        .map(this::agreement)
                        .toList()))
        .filter(theme -> !theme.lines().isEmpty())
        .toList();
  }

  private Line agreement(Agreement agreement) {
    List<String> told = new ArrayList<>();
    agreement
        .signed()
        .ifPresent(
            p -> told.add(p.label() + (agreement.type() == Agreement.Type.AGREEMENT ? "签署" : "")));
    if (!agreement.parties().isEmpty()) {
      told.add(
          (agreement.type() == Agreement.Type.AGREEMENT ? "签署方：" : "发文方：")
              + DisplayText.of(String.join("、", agreement.parties())));
    }
    return new Line(
        DisplayText.quoted(agreement.title()),
        told.isEmpty() ? "。" : "，" + String.join("，", told) + "。",
        citations.of(agreement.place(), agreement.context(), agreement.sources()));
  }

  List<Line> targets(DomainAnalysis domain) {
    return domain.targets().stream().map(this::target).toList();
  }

  private Line target(Target target) {
    Optional<Fact> fact =
        edition.domains().stream()
            .flatMap(d -> d.figures().stream())
            .flatMap(f -> Stream.concat(Stream.of(f.fact()), f.others().stream()))
            .filter(f -> f.id().equals(target.factId()))
            .findFirst();
    String printed =
        fact.map(f -> DisplayText.of(f.surface()))
            .orElseGet(() -> target.value().stripTrailingZeros().toPlainString() + target.unit());
    String indicator = DisplayText.of(target.indicator());
    String subject =
        indicator.contains(target.refArea()) ? indicator : target.refArea() + indicator;
    String deadline = DisplayText.of(target.deadlineText());
    return new Line(
        subject,
        "：" + (deadline.isEmpty() ? "" : deadline + "达到") + target.qualifier() + printed + "。",
        citations.of(target.place(), target.context(), target.sources()));
  }

  /** What the press reports on matters: between the two sides first, then each area's own. */
  List<Theme> pressMatters(DomainAnalysis domain) {
    List<Line> joint = new ArrayList<>();
    List<Line> own = new ArrayList<>();
    for (PressMatter m : domain.pressMatters()) {
      (m.cooperation() ? joint : own).add(pressMatter(m));
    }
    return Stream.of(new Theme("合作推进情况", joint), new Theme("各地项目情况", own))
        .filter(theme -> !theme.lines().isEmpty())
        .toList();
  }

  private Line pressMatter(PressMatter matter) {
    String name = DisplayText.of(matter.name());
    String where =
        matter.refArea().isEmpty() || name.contains(matter.refArea())
            ? ""
            : "（" + matter.refArea() + "）";
    String progress =
        matter.progress().isEmpty() ? "" : "；" + DisplayText.withoutStop(matter.progress());
    return new Line(
        name + where,
        "：" + DisplayText.withoutStop(matter.status()) + progress + "。",
        citations.of(matter.place(), matter.context(), matter.sources()));
  }

  List<Line> nextSteps(DomainAnalysis domain) {
    return domain.nextSteps().stream()
        .map(
            n -> {
              String text = DisplayText.withStop(n.text());
              boolean named = n.actor().isEmpty() || text.contains(n.actor());
              return new Line(
                  named ? "" : DisplayText.of(n.actor()) + "：",
                  text,
                  citations.of(n.place(), n.text(), List.of()));
            })
        .toList();
  }

  List<Line> meetings(DomainAnalysis domain) {
    return domain.meetings().stream()
        .map(
            m ->
                new Line(
                    DisplayText.of(m.name()),
                    m.date().map(d -> "，" + d.label()).orElse("")
                        + (m.venue().isEmpty() ? "" : "，" + DisplayText.of(m.venue()))
                        + "。",
                    citations.of(m.place(), m.context(), List.of())))
        .toList();
  }
}
