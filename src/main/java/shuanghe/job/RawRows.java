package shuanghe.job;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.input.Outcome;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.model.CodeLists;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Lookup of rows that were good in themselves and are rejected because of another file. The
 * warehouse keeps no rows as they stand in their files, so these are read there again.
 */
final class RawRows {

  /** Finder of those files of some names that the warehouse holds. */
  interface HeldFiles {
    Map<String, SurveyedFile> of(Set<String> names) throws IOException;
  }

  private final HeldFiles files;

  private final CodeLists codeLists;

  /**
   * @param files gives those files of some names that the warehouse holds
   */
  RawRows(HeldFiles files, CodeLists codeLists) {
    this.codeLists = codeLists;
    this.files = files;
  }

  /**
   * The rejections, each of a table's row with the row.
   *
   * @throws IOException if a file can be read no longer
   */
  List<Rejection> filledIn(List<Rejection> rejections) throws IOException {
    Map<String, Set<Integer>> wanted = new HashMap<>();
    for (Rejection rejection : rejections) {
      Place place = rejection.place();
      if (rejection.raw().isEmpty() && place.line() > 0) {
        wanted.computeIfAbsent(place.file(), file -> new HashSet<>()).add(place.line());
      }
    }
    Map<Place, String> found = new HashMap<>();
    for (Map.Entry<String, SurveyedFile> file : files.of(wanted.keySet()).entrySet()) {
      look(file.getValue(), wanted.get(file.getKey()), found);
    }
    return rejections.stream()
        .map(rejection -> rejection.withRaw(found.getOrDefault(rejection.place(), rejection.raw())))
        .toList();
  }

  private void look(SurveyedFile file, Set<Integer> lines, Map<Place, String> found)
      throws IOException {
    if (file.version().kind() == InputKind.PAGE || file.version().kind() == InputKind.FOLDER) {
      return;
    }
    try (Rows<TableRow> rows = rows(file)) {
      for (Optional<Outcome<TableRow>> row = rows.next(); row.isPresent(); row = rows.next()) {
        row.get()
            .taken()
            .filter(good -> lines.contains(good.place().line()))
            .ifPresent(good -> found.put(good.place(), good.raw()));
      }
    }
  }

  private Rows<TableRow> rows(SurveyedFile file) {
    return switch (file.version().kind()) {
      case ARTICLES -> TableRows.open(file, TableForm.ARTICLES);
      case INDICATORS -> TableRows.indicators(file, codeLists, reading -> {});
      case MATTERS -> TableRows.open(file, TableForm.MATTERS);
      case PAGE, FOLDER -> throw new IllegalArgumentException("no table: " + file.file().name());
    };
  }
}
