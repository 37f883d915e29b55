package shuanghe.job;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shuanghe.input.InputFile;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.statistics.LayoutNames;
import shuanghe.warehouse.InputVersion.InputKind;

/** Files beside indicator tables that say how these are to be read. */
final class LayoutFiles {

  private LayoutFiles() {}

  /** Whether a file says how another is to be read. */
  static boolean isLayout(InputFile file, InputKind kind) {
    return kind == InputKind.INDICATORS && file.name().endsWith(LayoutNames.ENDING);
  }

  /** Over what the office says of how a table is to be read; empty where it says nothing. */
  static String key(InputFile table, List<InputFile> all) throws IOException {
    for (String name : LayoutNames.of(table.name())) {
      for (InputFile file : all) {
        if (file.name().equals(name)) {
          return Fingerprint.ofFile(file.path());
        }
      }
    }
    return "";
  }

  /** Those whose table is not there. */
  static List<Rejection> withoutTables(List<InputFile> all) {
    Set<String> wanted =
        all.stream()
            .filter(file -> !isLayout(file, InputKind.INDICATORS))
            .flatMap(table -> LayoutNames.of(table.name()).stream())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(file -> isLayout(file, InputKind.INDICATORS) && !wanted.contains(file.name()))
        .map(
            file ->
                Rejection.of(
                    new Place(file.name(), 0), Message.of("layout.no-table", LayoutNames.ENDING)))
        .toList();
  }
}
