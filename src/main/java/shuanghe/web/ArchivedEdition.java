package shuanghe.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shuanghe.model.RenditionFormat;

/**
 * A published edition as the archive lists it.
 *
 * @param folder name of its folder
 * @param edition name of the edition that this is a version of
 * @param period the period as printed
 * @param issue 第N期（总第M期）
 * @param date the date printed
 * @param summary what the overview holds, in a paragraph
 * @param briefings the overview first, then the domains
 * @param data names of the files under {@code data/}
 * @param figures press figures by name of domain, as the overview's table counts them
 * @param trends rows of the overview's indicator table
 */
record ArchivedEdition(
    String folder,
    String edition,
    String period,
    String issue,
    LocalDate date,
    String summary,
    List<ArchivedBriefing> briefings,
    List<String> data,
    Map<String, Integer> figures,
    List<Trend> trends) {

  ArchivedEdition {
    briefings = List.copyOf(briefings);
    data = List.copyOf(data);
    trends = List.copyOf(trends);
  }

  /** Whether a later version has taken its place. */
  boolean isSuperseded() {
    return !folder.equals(edition);
  }

  /**
   * One briefing of the edition.
   *
   * @param stem file name without extension
   * @param label what it is called: 总览, or the name of the domain
   * @param formats what it is published as
   * @param words what can be searched for
   * @param cites whether it has a list of sources
   */
  record ArchivedBriefing(
      String stem, String label, List<RenditionFormat> formats, String words, boolean cites) {

    ArchivedBriefing {
      formats = List.copyOf(formats);
    }
  }

  /**
   * An indicator with its current value and its sparkline as drawn in the overview.
   *
   * @param indicator name of the indicator
   * @param area name of the area
   * @param value current value with its unit as printed
   * @param yearOnYear 同比 as printed, or why there is none
   * @param sparkline SVG of the trend, or empty
   */
  record Trend(String indicator, String area, String value, String yearOnYear, String sparkline) {}
}
