package shuanghe.briefing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import shuanghe.analysis.CrossCheck;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PressFigure;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.analysis.Source;
import shuanghe.analysis.Warning;
import shuanghe.briefing.BriefingView.CheckLine;
import shuanghe.briefing.BriefingView.IndicatorLine;
import shuanghe.briefing.BriefingView.Line;
import shuanghe.briefing.BriefingView.MatterGroup;
import shuanghe.briefing.BriefingView.MatterLine;
import shuanghe.briefing.BriefingView.RevisionLine;
import shuanghe.briefing.BriefingView.SourceEntry;
import shuanghe.briefing.BriefingView.Theme;
import shuanghe.briefing.BriefingView.WarningGroup;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Revision;
import shuanghe.model.Target;

/** Words the sections that the domain briefings and the overview have in common. */
final class DomainSections {

  private static final List<Matter.Status> BY_URGENCY =
      List.of(
          Matter.Status.DELAYED,
          Matter.Status.SUSPENDED,
          Matter.Status.UNDER_WAY,
          Matter.Status.NOT_STARTED,
          Matter.Status.DONE);

  private final EditionAnalysis edition;
  private final Set<Integer> cited = new HashSet<>();

  DomainSections(EditionAnalysis edition) {
    this.edition = edition;
  }

  List<Line> highlights(DomainAnalysis domain, int count) {
    Highlights chosen = Highlights.of(domain, count);
    List<Line> lines = new ArrayList<>();
    chosen
        .indicators()
        .forEach(r -> lines.add(Line.of(IndicatorWords.sentence(r), cite(List.of(r.source())))));
    chosen
        .figures()
        .forEach(
            f ->
                lines.add(
                    Line.of(
                        PressWords.report(f, article(f.telling().articleId())),
                        cite(f.sources()))));
    return lines;
  }

  /** Press figures under the title of the article that is quoted for them. */
  List<Theme> press(DomainAnalysis domain) {
    Map<String, List<PressFigure>> byArticle = new LinkedHashMap<>();
    for (PressFigure figure : domain.figures()) {
      byArticle.computeIfAbsent(figure.telling().articleId(), id -> new ArrayList<>()).add(figure);
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

  private Optional<Article> article(String id) {
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
        numbers(agreement.place(), agreement.context(), agreement.sources()));
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
        numbers(target.place(), target.context(), target.sources()));
  }

  List<MatterGroup> matters(List<Matter> matters) {
    return BY_URGENCY.stream()
        .map(
            status ->
                new MatterGroup(
                    status.label(),
                    matters.stream().filter(m -> m.status() == status).map(this::matter).toList()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private MatterLine matter(Matter matter) {
    return new MatterLine(
        matter.name(),
        matter.domain().label(),
        String.join("、", matter.parties()),
        matter
            .progress()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse(""),
        matter.due().map(d -> "%d年%d月".formatted(d.getYear(), d.getMonthValue())).orElse("—"),
        matter.problem(),
        matter.nextStep(),
        numbers(matter.place(), "", List.of()));
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
        numbers(matter.place(), matter.context(), matter.sources()));
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
                  numbers(n.place(), n.text(), List.of()));
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
                    numbers(m.place(), m.context(), List.of())))
        .toList();
  }

  List<CheckLine> checks(DomainAnalysis domain) {
    return domain.checks().stream()
        .map(c -> check(c, indicator(c.observation().indicator())))
        .toList();
  }

  private CheckLine check(CrossCheck c, Indicator indicator) {
    boolean rate = c.observation().measure() == Observation.Measure.YEAR_ON_YEAR;
    BigDecimal exact = c.observation().value().orElseThrow();
    return new CheckLine(
        indicator.name() + (rate ? "同比" : ""),
        c.fact().refArea(),
        c.observation().period().label(),
        PressWords.value(c.fact()),
        rate ? PrintedNumbers.percent(exact) : PrintedNumbers.withUnit(indicator, exact),
        difference(c, indicator, rate),
        c.verdict().label(),
        cite(c.sources()));
  }

  private static String difference(CrossCheck c, Indicator indicator, boolean rate) {
    if (c.difference().signum() == 0) {
      return "—";
    }
    String size =
        rate || indicator.isRate()
            ? PrintedNumbers.tenths(c.difference().abs()) + "个百分点"
            : PrintedNumbers.withUnit(indicator, c.difference().abs());
    return (c.difference().signum() > 0 ? "报道多" : "报道少") + size;
  }

  List<WarningGroup> warnings(List<Warning> warnings) {
    return Arrays.stream(Warning.Rule.values())
        .map(
            rule ->
                new WarningGroup(
                    rule.label(),
                    rule.rule(),
                    warnings.stream()
                        .filter(w -> w.rule() == rule)
                        .map(w -> Line.of(DisplayText.of(w.text()), cite(w.sources())))
                        .toList()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  List<IndicatorLine> indicators(List<IndicatorRow> rows) {
    int year =
        edition
            .edition()
            .period()
            .map(p -> p.end().getYear())
            .orElse(edition.edition().date().getYear());
    rows.forEach(r -> cite(List.of(r.source())));
    return rows.stream().map(r -> IndicatorWords.line(r, year)).toList();
  }

  /** Series without a value for the period, one line for each indicator and period. */
  List<Line> dormant(DomainAnalysis domain) {
    Map<String, List<Observation>> latest = new LinkedHashMap<>();
    for (Observation o : domain.dormant()) {
      latest
          .computeIfAbsent(
              indicator(o.indicator()).name() + "最新为" + o.period().label() + "数据",
              k -> new ArrayList<>())
          .add(o);
    }
    return latest.entrySet().stream()
        .map(
            e ->
                Line.of(
                    e.getKey()
                        + "："
                        + e.getValue().stream().map(this::areaAndValue).collect(joining("，"))
                        + "。",
                    e.getValue().stream()
                        .flatMap(o -> numbers(o.place(), "", List.of()).stream())
                        .toList()))
        .toList();
  }

  private String areaAndValue(Observation o) {
    return area(o.area())
        + PrintedNumbers.withUnit(indicator(o.indicator()), o.value().orElseThrow());
  }

  List<RevisionLine> revisions(DomainAnalysis domain) {
    return domain.revisions().stream().map(this::revision).toList();
  }

  private RevisionLine revision(Revision revision) {
    Indicator indicator = indicator(revision.key().indicator());
    return new RevisionLine(
        indicator.name(),
        area(revision.key().area()),
        revision.key().period().label(),
        value(indicator, revision.before()),
        value(indicator, revision.after()),
        revision.place().toString());
  }

  private static String value(Indicator indicator, Optional<BigDecimal> value) {
    return value.map(v -> PrintedNumbers.withUnit(indicator, v)).orElse("缺");
  }

  private Indicator indicator(String code) {
    return edition.codeLists().indicator(code).orElseThrow();
  }

  private String area(String code) {
    return edition.codeLists().area(code).orElseThrow().name();
  }

  /** The sources of all that was worded so far; to be called last. */
  List<SourceEntry> sources() {
    return edition.sources().stream()
        .filter(s -> cited.contains(s.number()))
        .map(s -> new SourceEntry(s.number(), origin(s), DisplayText.of(s.sentence())))
        .toList();
  }

  private static String origin(Source source) {
    List<String> parts = new ArrayList<>();
    if (!source.newspaper().isEmpty()) {
      parts.add(
          source.sentence().isEmpty()
              ? source.newspaper()
              : DisplayText.quoted(source.newspaper()));
    }
    if (!source.date().isEmpty()) {
      String[] d = source.date().split("-");
      parts.add(
          "%d年%d月%d日"
              .formatted(Integer.valueOf(d[0]), Integer.valueOf(d[1]), Integer.valueOf(d[2])));
    }
    if (!source.title().isEmpty()) {
      parts.add(
          source.sentence().isEmpty()
              ? DisplayText.of(source.title())
              : DisplayText.quoted(source.title()));
    }
    parts.add(
        source.place().line() == 0
            ? source.place().file()
            : source.place().file() + "第" + source.place().line() + "行");
    return String.join("，", parts);
  }

  private List<Integer> numbers(Place first, String text, List<Place> others) {
    TreeSet<Integer> numbers = new TreeSet<>();
    edition.source(first, text).ifPresent(s -> numbers.add(s.number()));
    others.stream()
        .filter(p -> !p.equals(first))
        .flatMap(p -> edition.source(p, "").stream())
        .forEach(s -> numbers.add(s.number()));
    return cite(List.copyOf(numbers));
  }

  private List<Integer> cite(List<Integer> numbers) {
    cited.addAll(numbers);
    return numbers;
  }
}
