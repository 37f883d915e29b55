package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Key;

/**
 * Values that a change of the input corrects. Of several rows with one key one counts by {@link
 * Observation#PRECEDENCE}, as it does in {@link EditionDataReader}.
 */
final class Corrections {

  /** A key's rows that count before and after the change. */
  private record Pair(Optional<Observation> before, Optional<Observation> after) {}

  /** What makes a row of a new version the same as that of the old one. */
  private static final List<String> VALUE =
      List.of("indicator", "area", "period", "measure", "amount");

  private final Set<Key> touched;

  /** In the order of their rows: a row may give several values, which stand at one place. */
  private final Map<Key, Pair> pairs = new LinkedHashMap<>();

  private Corrections(Set<Key> touched) {
    this.touched = touched;
  }

  /**
   * The corrections of a change, sorted by place. Only keys of rows that differ are held in memory:
   * a file read anew, because the program or a code list has changed, has mostly rows that do not.
   *
   * @param gone file versions held until now, by name
   * @param come file versions held from now on, by name
   * @param stay file versions held before and after, by name
   */
  static List<FileVersions.Correction> of(
      JdbcTemplate jdbc, Map<String, Long> gone, Map<String, Long> come, Map<String, Long> stay) {
    if (gone.isEmpty() && stay.isEmpty()) {
      return List.of();
    }
    Set<Key> touched = new HashSet<>();
    unlike(jdbc, gone, come, touched);
    unlike(jdbc, come, gone, touched);
    if (touched.isEmpty()) {
      return List.of();
    }
    Corrections corrections = new Corrections(touched);
    corrections.each(jdbc, gone, corrections::before);
    corrections.each(jdbc, come, corrections::after);
    corrections.each(jdbc, stay, corrections::both);
    return corrections.found();
  }

  private static void unlike(
      JdbcTemplate jdbc, Map<String, Long> files, Map<String, Long> others, Set<Key> touched) {
    files.forEach(
        (name, file) -> {
          Consumer<Observation> touch = row -> touched.add(row.key());
          if (others.containsKey(name)) {
            InputTables.OBSERVATION.eachUnlike(jdbc, file, others.get(name), VALUE, touch);
          } else {
            InputTables.OBSERVATION.each(jdbc, file, touch);
          }
        });
  }

  private void each(JdbcTemplate jdbc, Map<String, Long> files, Consumer<Observation> taker) {
    for (long file : files.values()) {
      InputTables.OBSERVATION.each(
          jdbc,
          file,
          row -> {
            if (touched.contains(row.key())) {
              taker.accept(row);
            }
          });
    }
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
    return Observation.PRECEDENCE.compare(a.get(), b.get()) <= 0 ? a : b;
  }

  private List<FileVersions.Correction> found() {
    List<FileVersions.Correction> found = new ArrayList<>();
    for (Pair pair : pairs.values()) {
      if (pair.before().isPresent()
          && pair.after().isPresent()
          && !pair.after().get().restates(pair.before().get())) {
        found.add(new FileVersions.Correction(pair.before().get(), pair.after().get()));
      }
    }
    found.sort(Comparator.comparing(correction -> correction.after().place()));
    return found;
  }
}
