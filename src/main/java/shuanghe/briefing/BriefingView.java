package shuanghe.briefing;

import java.util.List;

/**
 * Everything a briefing says, as finished Chinese text: what {@code templates/briefing.html} may
 * speak of. Lists are empty where there is nothing to say; nothing is null.
 *
 * @param overview whether this is the overview of all domains
 * @param name 交通领域合作简报, or 合作总览
 * @param domain name of the domain, or 各领域
 * @param theme of the programme that the briefing opens with, or empty
 * @param period the period as printed
 * @param isoDate date of the edition
 * @param date date of the edition as printed
 * @param issue number within the year
 * @param totalIssue number since the first edition of the office
 * @param number 第9期, 第9期·交通 or 第9期（更正1）
 * @param changes what is other than in the version published before; none in the first
 * @param office settings of the office
 * @param summary what the issue holds, in one paragraph
 * @param quiet whether the press brought nothing
 * @param judgements what the issue comes to, two to four sentences, or one that says there is none
 * @param highlights the few figures and events that matter most, by theme of the programme
 * @param domains a row for each domain; none in the briefing of a domain
 * @param areas the main indicators area by area; no rows in the briefing of a domain
 * @param indicators rows of the indicator table
 * @param dormant series without a value for the period, each with its latest
 * @param charts the figures in their order
 * @param press what the press states in figures, by kind
 * @param pressSeries what reports told of an indicator over several periods
 * @param agreements documents that the press names, by type
 * @param targets aims with a deadline
 * @param matters matters of the ledgers, by status
 * @param pressMatters matters that the press reports on, by state
 * @param nextSteps what the press says will be done
 * @param meetings meetings that the press reports on
 * @param proposals shortcomings and proposals, by kind
 * @param checks press figures set against statistics
 * @param warnings findings, by rule
 * @param revisions values corrected since they were published
 * @param articles reports that the briefing is made from
 * @param notes how values were computed, chosen and kept out
 * @param sources entries of the source list that the briefing cites, numbers ascending
 */
record BriefingView(
    boolean overview,
    String name,
    String domain,
    String theme,
    String period,
    String isoDate,
    String date,
    int issue,
    int totalIssue,
    String number,
    List<String> changes,
    Office office,
    String summary,
    boolean quiet,
    List<SourcedLine> judgements,
    List<Theme> highlights,
    List<DomainRow> domains,
    AreaTable areas,
    List<IndicatorLine> indicators,
    List<SourcedLine> dormant,
    List<Chart> charts,
    List<Theme> press,
    List<SeriesLine> pressSeries,
    List<Theme> agreements,
    List<SourcedLine> targets,
    List<MatterGroup> matters,
    List<Theme> pressMatters,
    List<Theme> nextSteps,
    List<SourcedLine> meetings,
    List<Theme> proposals,
    List<CheckLine> checks,
    List<WarningGroup> warnings,
    List<RevisionLine> revisions,
    List<SourcedLine> articles,
    List<String> notes,
    List<SourceEntry> sources) {

  BriefingView {
    changes = List.copyOf(changes);
    judgements = List.copyOf(judgements);
    highlights = List.copyOf(highlights);
    domains = List.copyOf(domains);
    indicators = List.copyOf(indicators);
    dormant = List.copyOf(dormant);
    charts = List.copyOf(charts);
    press = List.copyOf(press);
    pressSeries = List.copyOf(pressSeries);
    agreements = List.copyOf(agreements);
    targets = List.copyOf(targets);
    matters = List.copyOf(matters);
    pressMatters = List.copyOf(pressMatters);
    nextSteps = List.copyOf(nextSteps);
    meetings = List.copyOf(meetings);
    proposals = List.copyOf(proposals);
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
    revisions = List.copyOf(revisions);
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  /**
   * A sentence or list entry with the numbers of its sources.
   *
   * @param lead words set off before the text, or empty
   * @param text the sentence
   * @param sources numbers in the source list, ascending
   */
  record SourcedLine(String lead, String text, List<Integer> sources) {

    SourcedLine {
      sources = List.copyOf(sources);
    }

    static SourcedLine of(String text, List<Integer> sources) {
      return new SourcedLine("", text, sources);
    }
  }

  /**
   * Lines under a heading of their own.
   *
   * @param title the heading; may be empty
   * @param lines in their order
   */
  record Theme(String title, List<SourcedLine> lines) {

    Theme {
      lines = List.copyOf(lines);
    }
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
   * Indicators side by side.
   *
   * @param names the areas, one a column; the last column is that of the pairs
   * @param rows an indicator each
   */
  record AreaTable(List<String> names, List<AreaRow> rows) {

    AreaTable {
      names = List.copyOf(names);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One indicator in all areas of the table.
   *
   * @param indicator name of the indicator
   * @param unit unit of all its values as printed
   * @param period the period as printed
   * @param cells a cell for each of the table's names
   */
  record AreaRow(String indicator, String unit, String period, List<AreaCell> cells) {

    AreaRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The value of an area.
   *
   * @param value the value as printed without its unit; empty where there is none
   * @param note which pair it is of, and whether it was added up; empty for a single area
   * @param change 同比 and, in brackets, the place by growth among the areas; or empty
   * @param sources numbers in the source list
   */
  record AreaCell(String value, String note, String change, List<Integer> sources) {

    static final AreaCell NOTHING = new AreaCell("—", "", "", List.of());

    AreaCell {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A row of the indicator table; previous and completion are empty where there is none.
   *
   * @param domain name of the domain
   * @param indicator name of the indicator
   * @param unit unit of its values as printed
   * @param area name of the area
   * @param period the period as printed
   * @param current value of the period without its unit
   * @param previous value of the period before, or empty
   * @param change change against the period before, or why there is none
   * @param yearOnYear 同比, or why there is none
   * @param target the target without its unit, or empty
   * @param completion percent of the target reached, or empty
   * @param sparkline SVG of the trend, or empty
   * @param sources numbers in the source list
   */
  record IndicatorLine(
      String domain,
      String indicator,
      String unit,
      String area,
      String period,
      String current,
      String previous,
      String change,
      String yearOnYear,
      String target,
      String completion,
      String sparkline,
      List<Integer> sources) {

    IndicatorLine {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A figure: caption, drawing, and the numbers drawn.
   *
   * @param caption words below the figure
   * @param svg the drawing
   * @param data the numbers drawn
   */
  record Chart(String caption, String svg, ChartData data) {}

  /**
   * A value that reports tell of an indicator.
   *
   * @param indicator with its unit; empty where it is the one above
   * @param area empty where it and the indicator are those above
   * @param period the period as printed
   * @param value the value with its unit as printed
   * @param note what speaks against relying on it, or empty
   * @param sources numbers in the source list
   */
  record SeriesLine(
      String indicator,
      String area,
      String period,
      String value,
      String note,
      List<Integer> sources) {

    SeriesLine {
      sources = List.copyOf(sources);
    }
  }

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
   * A press figure set against statistics.
   *
   * @param indicator name of the indicator
   * @param area name of the area
   * @param period the period as printed
   * @param press the press figure with its unit
   * @param statistics the statistical value with its unit
   * @param difference press less statistics, with its unit
   * @param verdict whether they agree, as printed
   * @param sources numbers in the source list
   */
  record CheckLine(
      String indicator,
      String area,
      String period,
      String press,
      String statistics,
      String difference,
      String verdict,
      List<Integer> sources) {

    CheckLine {
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
   * A corrected value.
   *
   * @param indicator name of the indicator
   * @param area name of the area
   * @param period the period as printed
   * @param before the value as published, with its unit
   * @param after the value now, with its unit
   * @param sources numbers in the source list
   */
  record RevisionLine(
      String indicator,
      String area,
      String period,
      String before,
      String after,
      List<Integer> sources) {

    RevisionLine {
      sources = List.copyOf(sources);
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
