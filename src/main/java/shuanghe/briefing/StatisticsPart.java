package shuanghe.briefing;

import java.util.List;

/**
 * Part of a briefing that rests on statistics.
 *
 * @param areas the main indicators area by area; no rows in the briefing of a domain
 * @param indicators rows of the indicator table
 * @param dormant series without a value for the period, each with its latest
 * @param checks press figures set against statistics
 * @param revisions values corrected since they were published
 */
record StatisticsPart(
    AreaTable areas,
    List<IndicatorLine> indicators,
    List<SourcedLine> dormant,
    List<CheckLine> checks,
    List<RevisionLine> revisions) {

  StatisticsPart {
    indicators = List.copyOf(indicators);
    dormant = List.copyOf(dormant);
    checks = List.copyOf(checks);
    revisions = List.copyOf(revisions);
  }

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
}
