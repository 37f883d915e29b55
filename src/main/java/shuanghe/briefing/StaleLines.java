package shuanghe.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.analysis.PeriodWords;
import shuanghe.analysis.Warning;
import shuanghe.analysis.Warning.WarningSubject;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * Lines on series without a new value: one for each domain and latest period, in place of one for
 * each series.
 *
 * @param words in the briefing's language
 * @param overview whether domains are named and areas are not
 */
record StaleLines(Wording words, boolean overview) {

  /** Series that a line tells of together. */
  private record StaleGroup(Domain domain, Message period) {}

  /**
   * The lines, those of the domain that comes first in front, the longest without a value first.
   */
  List<SourcedLine> of(List<Warning> warnings) {
    Map<Domain, Map<StaleGroup, Map<String, Set<String>>>> told = new LinkedHashMap<>();
    for (Warning warning : warnings) {
      WarningSubject subject = warning.subject();
      told.computeIfAbsent(warning.domain(), d -> new LinkedHashMap<>())
          .computeIfAbsent(
              new StaleGroup(warning.domain(), latest(subject.period().orElseThrow())),
              g -> new LinkedHashMap<>())
          .computeIfAbsent(subject.name(), n -> new LinkedHashSet<>())
          .add(subject.area());
    }
    List<SourcedLine> lines = new ArrayList<>();
    told.values()
        .forEach(
            groups ->
                groups.forEach(
                    (group, series) -> lines.add(SourcedLine.of(line(group, series), List.of()))));
    return lines;
  }

  private String line(StaleGroup group, Map<String, Set<String>> series) {
    List<String> names =
        series.entrySet().stream()
            .map(
                e ->
                    overview
                        ? e.getKey()
                        : e.getKey() + words.text("sentence.aside", words.list(e.getValue())))
            .toList();
    String line = words.text("warning.stale-group", words.list(names), group.period);
    return overview
        ? words.text("warning.stale-of-domain", words.domain(group.domain), line)
        : line;
  }

  /** What a series was last told of, to the month: balances of 30 September are September's. */
  private static Message latest(TimePeriod period) {
    return switch (period.form()) {
      case DAY, MONTH, MONTHS, DAYS ->
          PeriodWords.month(period.end().getYear(), period.end().getMonthValue());
      case QUARTER, HALF, YEAR, YEARS -> PeriodWords.full(period);
    };
  }
}
