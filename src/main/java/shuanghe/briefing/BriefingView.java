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
 * @param number 第9期, 第9期·交通 or 第9期（更正1）
 * @param changes what is other than in the version published before; none in the first
 * @param summary what the issue holds, in one paragraph
 * @param quiet whether the press brought nothing
 * @param judgements what the issue comes to, two to four sentences, or one that says there is none
 * @param areas the main indicators area by area; no rows in the briefing of a domain
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

  /** A sentence or list entry with the numbers of its sources. */
  record SourcedLine(String lead, String text, List<Integer> sources) {

    SourcedLine {
      sources = List.copyOf(sources);
    }

    static SourcedLine of(String text, List<Integer> sources) {
      return new SourcedLine("", text, sources);
    }
  }

  /** Lines under a heading of their own. */
  record Theme(String title, List<SourcedLine> lines) {

    Theme {
      lines = List.copyOf(lines);
    }
  }

  /** A row of the overview: one domain with its counts. */
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
   */
  record AreaTable(List<String> names, List<AreaRow> rows) {

    AreaTable {
      names = List.copyOf(names);
      rows = List.copyOf(rows);
    }
  }

  /** One indicator in all areas of the table. */
  record AreaRow(String indicator, String unit, String period, List<AreaCell> cells) {

    AreaRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The value of an area.
   *
   * @param note which pair it is of, and whether it was added up; empty for a single area
   * @param change 同比 and, in brackets, the place by growth among the areas; or empty
   */
  record AreaCell(String value, String note, String change, List<Integer> sources) {

    static final AreaCell NOTHING = new AreaCell("—", "", "", List.of());

    AreaCell {
      sources = List.copyOf(sources);
    }
  }

  /** A row of the indicator table; previous and completion are empty where there is none. */
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

  /** A figure: caption, drawing, and the numbers drawn. */
  record Chart(String caption, String svg, ChartData data) {}

  /**
   * A value that reports tell of an indicator.
   *
   * @param indicator with its unit; empty where it is the one above
   * @param area empty where it and the indicator are those above
   * @param note what speaks against relying on it, or empty
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

  /** Matters of one status. */
  record MatterGroup(String status, List<MatterLine> lines) {

    MatterGroup {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A matter of the ledger.
   *
   * @param progress percent done as a plain number, or empty where the ledger says nothing
   * @param situation how it goes, or empty
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

  /** A press figure set against statistics. */
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

  /** Warnings raised by one rule. */
  record WarningGroup(String label, String rule, List<SourcedLine> lines) {

    WarningGroup {
      lines = List.copyOf(lines);
    }
  }

  /** A corrected value. */
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
   * @param place file and row, for the screen only; a paper names newspaper, date, page and title
   */
  record SourceEntry(int number, String origin, String place, String sentence) {}
}
