package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.Judgements;
import shuanghe.analysis.Warning;
import shuanghe.briefing.BriefingView.MatterGroup;
import shuanghe.briefing.BriefingView.MatterLine;
import shuanghe.briefing.BriefingView.SourcedLine;
import shuanghe.briefing.BriefingView.WarningGroup;
import shuanghe.model.Matter;
import shuanghe.model.PressMatter;

/** Wording of what the figures come to: highlights, matters of the ledger, warnings. */
final class DomainSections {

  private static final List<Matter.Status> BY_URGENCY =
      List.of(
          Matter.Status.DELAYED,
          Matter.Status.SUSPENDED,
          Matter.Status.UNDER_WAY,
          Matter.Status.NOT_STARTED,
          Matter.Status.DONE);

  private final Citations citations;

  DomainSections(Citations citations) {
    this.citations = citations;
  }

  /** What the edition comes to, the gravest first; one sentence a line. */
  List<SourcedLine> judgements(Judgements judgements, PressSections press) {
    List<SourcedLine> lines = new ArrayList<>();
    judgements
        .moved()
        .forEach(
            m ->
                lines.add(
                    SourcedLine.of(
                        IndicatorWords.movement(m), citations.cite(List.of(m.row().source())))));
    judgements.problems().forEach(w -> lines.add(warning(w)));
    judgements.news().ifPresent(m -> lines.add(news(m, press)));
    if (judgements.isEmpty()) {
      lines.add(SourcedLine.of("本期没有可比的统计数据、到期未完成的事项或双方合作的新进展，不作总体判断。", List.of()));
    }
    return lines;
  }

  private SourcedLine warning(Warning warning) {
    return SourcedLine.of(DisplayText.of(warning.text()), citations.cite(warning.sources()));
  }

  List<SourcedLine> highlights(
      DomainAnalysis domain,
      Highlights.HighlightRoom extent,
      Judgements judgements,
      PressSections press) {
    Highlights chosen = Highlights.of(domain, extent, judgements);
    List<SourcedLine> lines = new ArrayList<>();
    chosen
        .indicators()
        .forEach(
            r ->
                lines.add(
                    SourcedLine.of(
                        IndicatorWords.sentence(r), citations.cite(List.of(r.source())))));
    chosen
        .figures()
        .forEach(f -> lines.add(SourcedLine.of(press.report(f), citations.cite(f.sources()))));
    chosen.matters().forEach(m -> lines.add(news(m, press)));
    return lines;
  }

  private static SourcedLine news(PressMatter matter, PressSections press) {
    SourcedLine line = press.pressMatter(matter);
    String report = PressWords.reported(press.article(matter.articleId()));
    return SourcedLine.of(
        report + line.lead() + line.text().substring("：".length()), line.sources());
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
        DisplayText.of(matter.name()),
        matter.domain().label(),
        DisplayText.of(String.join("、", matter.parties())),
        matter
            .progress()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse(""),
        matter
            .due()
            .map(d -> String.format(Locale.ROOT, "%s年%s月", d.getYear(), d.getMonthValue()))
            .orElse("—"),
        DisplayText.withoutStop(matter.situation()),
        DisplayText.withoutStop(matter.problem()),
        DisplayText.withoutStop(matter.nextStep()),
        citations.of(matter.place(), "", List.of()));
  }

  List<WarningGroup> warnings(List<Warning> warnings) {
    return Arrays.stream(Warning.WarningRule.values())
        .map(
            rule ->
                new WarningGroup(
                    rule.label(),
                    rule.rule(),
                    warnings.stream()
                        .filter(w -> w.rule() == rule)
                        .sorted(Warning.ORDER)
                        .map(this::warning)
                        .toList()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }
}
