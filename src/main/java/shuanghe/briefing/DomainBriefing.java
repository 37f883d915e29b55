package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.Judgements;
import shuanghe.briefing.BriefingView.SourcedLine;
import shuanghe.briefing.BriefingView.Theme;
import shuanghe.messages.Messages;
import shuanghe.model.Matter;

/** Wording of one domain's briefing. */
final class DomainBriefing {

  private final EditionAnalysis edition;
  private final DomainAnalysis domain;
  private final Office office;
  private final Citations citations;
  private final DomainSections sections;
  private final PressSections press;
  private final StatisticsSections statistics;

  DomainBriefing(EditionAnalysis edition, DomainAnalysis domain, Office office) {
    this.edition = edition;
    this.domain = domain;
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
    String name = domain.profile().name();
    Judgements judgements = Judgements.of(List.of(domain));
    List<SourcedLine> judged = sections.judgements(judgements, press);
    List<SourcedLine> highlights =
        sections.highlights(domain, Highlights.HighlightRoom.DOMAIN, judgements, press);
    return new BriefingView(
        false,
        domain.profile().title().isEmpty() ? name + "领域合作简报" : domain.profile().title(),
        name,
        domain.profile().themes().stream().findFirst().orElse(""),
        edition.edition().label(),
        edition.edition().date().toString(),
        DateWords.day(edition.edition().date()),
        edition.edition().issue(),
        edition.edition().totalIssue(),
        office.number(edition.edition(), "·" + name),
        changes,
        office,
        summary(),
        domain.articles().isEmpty(),
        judged,
        highlights.isEmpty() ? List.of() : List.of(new Theme("", highlights)),
        List.of(),
        new BriefingView.AreaTable(List.of(), List.of()),
        statistics.indicators(domain.indicators()),
        statistics.dormant(domain),
        Charts.of(domain),
        press.figures(domain),
        press.series(domain),
        press.agreements(domain),
        press.targets(domain),
        sections.matters(domain.matters()),
        press.pressMatters(domain),
        press.nextSteps(domain),
        press.meetings(domain),
        press.proposals(domain),
        statistics.checks(domain),
        sections.warnings(domain.warnings()),
        statistics.revisions(domain),
        List.of(),
        notes(),
        citations.sources());
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    if (domain.articles().isEmpty()) {
      parts.add("本期未收录" + domain.profile().name() + "领域的报道");
    } else {
      parts.add(
          String.format(
              Locale.ROOT,
              "本期收录%s领域报道%s篇、报道数据%s项",
              domain.profile().name(),
              domain.articles().size(),
              domain.figures().size()));
    }
    if (!domain.agreements().isEmpty()) {
      parts.add("协议和文件" + domain.agreements().size() + "份");
    }
    if (!domain.indicators().isEmpty()) {
      parts.add("列示统计数据" + domain.indicators().size() + "条");
    }
    if (!domain.matters().isEmpty()) {
      long done = domain.matters().stream().filter(m -> m.status() == Matter.Status.DONE).count();
      parts.add(
          String.format(
              Locale.ROOT,
              "跟踪合作事项%s项%s",
              domain.matters().size(),
              done == 0 ? "" : "，其中已完成" + done + "项"));
    }
    if (!domain.warnings().isEmpty()) {
      parts.add("提示" + domain.warnings().size() + "条");
    }
    return String.join("，", parts) + "。";
  }

  private List<String> notes() {
    return List.of(
        Judgements.rule(),
        Highlights.rule(Highlights.HighlightRoom.DOMAIN, domain.pairs()),
        "同比：本期与上年同期两数俱全的，由两数计算；不全的，采用统计数据或报道所报增速，并注“（报）”。累计数与单月数时段不同，不作比较，注“不可比”；累计指标在“上期”栏列出由本期与上期累计数相减算出的本月（季）数及其环比，注“算”，1—2月合并计算。",
        "完成率为本期累计数占目标的百分比；时间进度为目标期内已过时间的百分比。",
        "报道数据按报道所印数字列示，同一数据多处刊载的合并为一条，〔〕内为数据来源编号。");
  }
}
