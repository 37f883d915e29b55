package shuanghe.briefing;

import java.util.List;

/**
 * Part of a briefing that rests on reports of the press.
 *
 * @param press what the press states in figures, by kind
 * @param pressSeries what reports told of an indicator over several periods
 * @param agreements documents that the press names, by type
 * @param targets aims with a deadline
 * @param pressMatters matters that the press reports on, by state
 * @param nextSteps what the press says will be done
 * @param meetings meetings that the press reports on
 * @param proposals shortcomings and proposals, by kind
 */
record PressPart(
    List<Theme> press,
    List<SeriesLine> pressSeries,
    List<Theme> agreements,
    List<SourcedLine> targets,
    List<Theme> pressMatters,
    List<Theme> nextSteps,
    List<SourcedLine> meetings,
    List<Theme> proposals) {

  PressPart {
    press = List.copyOf(press);
    pressSeries = List.copyOf(pressSeries);
    agreements = List.copyOf(agreements);
    targets = List.copyOf(targets);
    pressMatters = List.copyOf(pressMatters);
    nextSteps = List.copyOf(nextSteps);
    meetings = List.copyOf(meetings);
    proposals = List.copyOf(proposals);
  }

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
}
