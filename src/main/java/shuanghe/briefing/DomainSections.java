package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.Judgements;
import shuanghe.analysis.PeriodWords;
import shuanghe.analysis.Warning;
import shuanghe.briefing.BriefingView.MatterGroup;
import shuanghe.briefing.BriefingView.MatterLine;
import shuanghe.briefing.BriefingView.WarningGroup;
import shuanghe.model.Matter;
import shuanghe.model.PressMatter;

/** Wording of what the figures come to: highlights, matters of the ledger, warnings. */
final class DomainSections {

  private static final List<Matter.Status> BY_URGENCY =
      List.of(
          Matter.Status.DELAYED,
          Matter.Status.SUSPENDED,
          Matter.Status.UNTOLD,
          Matter.Status.UNDER_WAY,
          Matter.Status.NOT_STARTED,
          Matter.Status.DONE);

  /** Extent to which warnings are told. */
  enum WarningExtent {
    /** All that a domain has, series with their areas. */
    DOMAIN(Integer.MAX_VALUE),
    /** What a leader reads of each rule; the briefings of the domains have all. */
    OVERVIEW(10);

    private final int most;

    WarningExtent(int most) {
      this.most = most;
    }
  }

  private final Citations citations;
  private final Wording words;

  DomainSections(Citations citations, Wording words) {
    this.citations = citations;
    this.words = words;
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
                        words.sentence(IndicatorWords.movement(m)),
                        citations.cite(List.of(m.row().source())))));
    judgements.problems().forEach(w -> lines.add(warning(w)));
    judgements.news().ifPresent(m -> lines.add(news(m, press)));
    if (judgements.isEmpty()) {
      lines.add(SourcedLine.of(words.text("briefing.no-judgement", words.sides()), List.of()));
    }
    return lines;
  }

  private SourcedLine warning(Warning warning) {
    return SourcedLine.of(words.sentence(warning.text()), citations.cite(warning.sources()));
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
                        words.sentence(IndicatorWords.sentence(r)),
                        citations.cite(List.of(r.source())))));
    chosen
        .figures()
        .forEach(f -> lines.add(SourcedLine.of(press.report(f), citations.cite(f.sources()))));
    chosen.matters().forEach(m -> lines.add(news(m, press)));
    return lines;
  }

  private SourcedLine news(PressMatter matter, PressSections press) {
    return SourcedLine.of(press.matters().news(matter), press.matters().line(matter).sources());
  }

  List<MatterGroup> matters(List<Matter> matters) {
    return BY_URGENCY.stream()
        .map(
            status ->
                new MatterGroup(
                    words.text(status.message()),
                    matters.stream().filter(m -> m.status() == status).map(this::matter).toList()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private MatterLine matter(Matter matter) {
    return new MatterLine(
        DisplayText.of(matter.name()),
        words.domain(matter.domain()),
        DisplayText.of(words.list(words.names(matter.parties()))),
        matter
            .progress()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse(""),
        matter
            .due()
            .map(d -> words.text(PeriodWords.month(d.getYear(), d.getMonthValue())))
            .orElse(IndicatorWords.NOTHING),
        DisplayText.withoutStop(matter.situation()),
        DisplayText.withoutStop(matter.problem()),
        DisplayText.withoutStop(matter.nextStep()),
        citations.of(matter.place(), "", List.of()));
  }

  /**
   * Warnings by their rule.
   *
   * @param extent how many of a rule are told, the gravest; the others are counted
   */
  List<WarningGroup> warnings(List<Warning> warnings, WarningExtent extent) {
    return Arrays.stream(Warning.WarningRule.values())
        .map(
            rule ->
                group(
                    rule,
                    warnings.stream().filter(w -> w.rule() == rule).sorted(Warning.ORDER).toList(),
                    extent))
        .filter(group -> group.count() > 0)
        .toList();
  }

  private WarningGroup group(
      Warning.WarningRule rule, List<Warning> warnings, WarningExtent extent) {
    boolean stale = rule == Warning.WarningRule.STALE;
    int others = stale ? 0 : warnings.size() - extent.most;
    return new WarningGroup(
        words.text(rule.label()),
        words.text(rule.rule()),
        warnings.size(),
        stale
            ? new StaleLines(words, extent == WarningExtent.OVERVIEW).of(warnings)
            : warnings.stream().limit(extent.most).map(this::warning).toList(),
        others > 0 ? words.text("briefing.other-warnings", others) : "");
  }
}
