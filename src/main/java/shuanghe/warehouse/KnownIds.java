package shuanghe.warehouse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;

/**
 * Ids of facts and observations that the warehouse holds, of whatever period. The decisions of
 * years name hundreds that are not of the edition at hand, so none of them costs a walk through a
 * table: all facts are looked for in one, observations by the index of measures and days.
 */
final class KnownIds {

  /** What the index of observations tells of an id. */
  private record DaysKey(Measure measure, LocalDate end) {}

  private final JdbcTemplate jdbc;

  KnownIds(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of some ids that are held. */
  Set<String> of(Collection<String> ids) {
    Map<Optional<DaysKey>, Set<String>> asked =
        ids.stream().collect(groupingBy(KnownIds::daysKey, toSet()));
    Set<String> known = new HashSet<>();
    asked.forEach(
        (key, some) ->
            known.addAll(key.map(days -> observations(days, some)).orElseGet(() -> facts(some))));
    return known;
  }

  private static Optional<DaysKey> daysKey(String id) {
    return Observation.keyOf(id).map(key -> new DaysKey(key.measure(), key.period().end()));
  }

  private Set<String> observations(DaysKey days, Set<String> asked) {
    return InputTables.OBSERVATION
        .held(
            jdbc,
            "t.measure = ? and t.period_end = ?",
            days.measure().name(),
            Date.valueOf(days.end()))
        .stream()
        .map(Observation::id)
        .filter(asked::contains)
        .collect(toSet());
  }

  private Set<String> facts(Set<String> asked) {
    return Set.copyOf(
        jdbc.queryForList(
            "select distinct t.id from fact t join input_file f on f.file_id = t.file_id where"
                + " f.state = 'HELD' and t.id = any(?)",
            String.class,
            (Object) asked.toArray(String[]::new)));
  }
}
