package shuanghe.briefing;

import java.util.List;
import shuanghe.briefing.PressPart.SeriesLine;
import shuanghe.briefing.StatisticsPart.AreaTable;
import shuanghe.briefing.StatisticsPart.CheckLine;
import shuanghe.briefing.StatisticsPart.IndicatorLine;
import shuanghe.briefing.StatisticsPart.RevisionLine;

/**
 * Everything a briefing says, as finished Chinese text: what {@code templates/briefing.html} may
 * speak of, the components of its parts by their own names as well. Lists are empty where there is
 * nothing to say; nothing is null.
 *
 * @param title what it is about
 * @param head the issue that it is part of
 * @param summary what the issue holds, in one paragraph
 * @param quiet whether the press brought nothing
 * @param judgements what the issue comes to, two to four sentences, or one that says there is none
 * @param highlights the few figures and events that matter most, by theme of the programme
 * @param domains a row for each domain; none in the briefing of a domain
 * @param statistics what rests on statistics
 * @param charts the figures in their order
 * @param matters matters of the ledgers, by status
 * @param reports what rests on reports of the press
 * @param warnings findings, by rule
 * @param articles reports that the briefing is made from
 * @param notes how values were computed, chosen and kept out
 * @param sources entries of the source list that the briefing cites, numbers ascending
 */
record BriefingView(
    BriefingTitle title,
    IssueHead head,
    String summary,
    boolean quiet,
    List<SourcedLine> judgements,
    List<Theme> highlights,
    List<DomainRow> domains,
    StatisticsPart statistics,
    List<Chart> charts,
    List<MatterGroup> matters,
    PressPart reports,
    List<WarningGroup> warnings,
    List<SourcedLine> articles,
    List<String> notes,
    List<SourceEntry> sources) {

  BriefingView {
    judgements = List.copyOf(judgements);
    highlights = List.copyOf(highlights);
    domains = List.copyOf(domains);
    charts = List.copyOf(charts);
    matters = List.copyOf(matters);
    warnings = List.copyOf(warnings);
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  public boolean overview() {
    return title.overview();
  }

  public String name() {
    return title.name();
  }

  public String domain() {
    return title.domain();
  }

  public String theme() {
    return title.theme();
  }

  public String period() {
    return head.period();
  }

  public String isoDate() {
    return head.isoDate();
  }

  public String date() {
    return head.date();
  }

  public int issue() {
    return head.issue();
  }

  public int totalIssue() {
    return head.totalIssue();
  }

  public String number() {
    return head.number();
  }

  public List<String> changes() {
    return head.changes();
  }

  public Office office() {
    return head.office();
  }

  public AreaTable areas() {
    return statistics.areas();
  }

  public List<IndicatorLine> indicators() {
    return statistics.indicators();
  }

  public List<SourcedLine> dormant() {
    return statistics.dormant();
  }

  public List<CheckLine> checks() {
    return statistics.checks();
  }

  public List<RevisionLine> revisions() {
    return statistics.revisions();
  }

  public List<Theme> press() {
    return reports.press();
  }

  public List<SeriesLine> pressSeries() {
    return reports.pressSeries();
  }

  public List<Theme> agreements() {
    return reports.agreements();
  }

  public List<SourcedLine> targets() {
    return reports.targets();
  }

  public List<Theme> pressMatters() {
    return reports.pressMatters();
  }

  public List<Theme> nextSteps() {
    return reports.nextSteps();
  }

  public List<SourcedLine> meetings() {
    return reports.meetings();
  }

  public List<Theme> proposals() {
    return reports.proposals();
  }

  /**
   * A row of the overview: one domain with its counts.
   *
   * @param name name of the domain
   * @param articles how many reports speak of it
   * @param figures how many figures the press states
   * @param agreements how many documents the press names
   * @param indicators how many indicators have a value for the period
   * @param matters how many matters the ledgers hold
   * @param mattersDone how many of these are done
   * @param warnings how many findings there are
   */
  record DomainRow(
      String name,
      int articles,
      int figures,
      int agreements,
      int indicators,
      int matters,
      int mattersDone,
      int warnings) {}

  /**
   * A figure: caption, drawing, and the numbers drawn.
   *
   * @param caption words below the figure
   * @param svg the drawing
   * @param data the numbers drawn
   */
  record Chart(String caption, String svg, ChartData data) {}

  /**
   * Matters of one status.
   *
   * @param status name of the status
   * @param lines its matters in the order of the ledgers
   */
  record MatterGroup(String status, List<MatterLine> lines) {

    MatterGroup {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A matter of the ledger.
   *
   * @param name what it is called
   * @param domain name of its domain
   * @param parties those responsible, in one text
   * @param progress percent done as a plain number, or empty where the ledger says nothing
   * @param due day by which it is to be done, or empty
   * @param situation how it goes, or empty
   * @param problem what stands in its way, or empty
   * @param nextStep what is to be done next, or empty
   * @param sources numbers in the source list
   */
  record MatterLine(
      String name,
      String domain,
      String parties,
      String progress,
      String due,
      String situation,
      String problem,
      String nextStep,
      List<Integer> sources) {

    MatterLine {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Warnings raised by one rule.
   *
   * @param label name of the rule
   * @param rule the rule as a sentence
   * @param count how many findings it has
   * @param lines its findings, the gravest first
   * @param others a sentence that counts the findings that are not told here; empty where all are
   */
  record WarningGroup(
      String label, String rule, int count, List<SourcedLine> lines, String others) {

    WarningGroup {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An entry of the source list.
   *
   * @param number as printed in brackets, from 1
   * @param origin newspaper or publisher, date, page and title in one text
   * @param place file and row, for the screen only; a paper names newspaper, date, page and title
   * @param sentence the sentence of the source; empty for a row of a table
   */
  record SourceEntry(int number, String origin, String place, String sentence) {}
}
