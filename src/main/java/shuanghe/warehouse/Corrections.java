package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Key;

/**
 * Finds which values a change of the input corrects. Of several rows with one key the first in the
 * order of files and lines counts, as it does in {@link HoldingsReader}.
 */
final class Corrections {

  /** A key's rows that count before and after the change. */
  private record Pair(Optional<Observation> before, Optional<Observation> after) {}

  private final JdbcTemplate jdbc;
  private final Map<Key, Pair> pairs = new HashMap<>();

  private Corrections(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The corrections of a change, sorted by place.
   *
   * @param gone file versions held until now
   * @param come file versions held from now on
   * @param stay file versions held before and after
   */
  static List<Stock.Correction> of(
      JdbcTemplate jdbc, List<Long> gone, List<Long> come, List<Long> stay) {
    if (gone.isEmpty() && stay.isEmpty()) {
      return List.of();
    }
    Corrections corrections = new Corrections(jdbc);
    gone.forEach(file -> corrections.rows(file).forEach(corrections::before));
    come.forEach(file -> corrections.rows(file).forEach(corrections::after));
    stay.forEach(file -> corrections.rows(file).forEach(corrections::both));
    return corrections.found();
  }

  private List<Observation> rows(long file) {
    return TableRows.OBSERVATION.rowsOf(jdbc, file).stream().map(Table.Row::item).toList();
  }

  private void before(Observation row) {
    pairs.merge(
        row.key(),
        new Pair(Optional.of(row), Optional.empty()),
        (a, b) -> new Pair(first(a.before(), b.before()), a.after()));
  }

  private void after(Observation row) {
    pairs.merge(
        row.key(),
        new Pair(Optional.empty(), Optional.of(row)),
        (a, b) -> new Pair(a.before(), first(a.after(), b.after())));
  }

  private void both(Observation row) {
    pairs.computeIfPresent(
        row.key(),
        (key, pair) ->
            new Pair(
                first(pair.before(), Optional.of(row)), first(pair.after(), Optional.of(row))));
  }

  private static Optional<Observation> first(Optional<Observation> a, Optional<Observation> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().place().compareTo(b.get().place()) <= 0 ? a : b;
  }

  private List<Stock.Correction> found() {
    List<Stock.Correction> found = new ArrayList<>();
    for (Pair pair : pairs.values()) {
      if (pair.before().isPresent()
          && pair.after().isPresent()
          && !sameValue(pair.before().get(), pair.after().get())) {
        found.add(new Stock.Correction(pair.before().get(), pair.after().get()));
      }
    }
    found.sort(Comparator.comparing(correction -> correction.after().place()));
    return found;
  }

  private static boolean sameValue(Observation a, Observation b) {
    return a.value().isPresent() == b.value().isPresent()
        && (a.value().isEmpty() || a.value().get().compareTo(b.value().get()) == 0);
  }
}
