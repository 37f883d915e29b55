package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.Documents;

/** The manuals tell the columns of every table that staff keep. */
class ManualColumnsTest {

  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  /** A header above its rows, as the manuals show it in a block. */
  private static final Pattern HEADER = Pattern.compile("(?m)^([a-z_]+(?:,[a-z_]+)+)$");

  /** What stood in old lists is only understood. */
  private static final Set<String> OF_OLD_LISTS = Set.of("building", "connection");

  @ParameterizedTest
  @ValueSource(strings = {"MANUAL.md", "MANUAL.zh.md"})
  void everyTableWithEachOfItsColumns(String manual) throws IOException {
    List<List<String>> told = told(Documents.text(Documents.FOLDER.resolve(manual)));
    for (TableForm form : TableForm.values()) {
      assertThat(told)
          .as(form.name())
          .anyMatch(names -> needed(form).allMatch(column -> isAmong(names, column)));
      assertThat(form.columns())
          .as(form.name())
          .filteredOn(column -> !OF_OLD_LISTS.contains(column.name()))
          .allMatch(column -> told.stream().anyMatch(names -> isAmong(names, column)));
    }
  }

  private static List<List<String>> told(String manual) {
    List<List<String>> told = new ArrayList<>();
    Stream.of(CODE, HEADER)
        .flatMap(pattern -> pattern.matcher(manual).results())
        .forEach(match -> told.add(Arrays.asList(match.group(1).split("[,，]"))));
    return told;
  }

  private static Stream<TableColumn> needed(TableForm form) {
    return form.columns().stream()
        .filter(column -> column.presence() == TableColumn.Presence.NEEDED);
  }

  private static boolean isAmong(List<String> names, TableColumn column) {
    return names.stream().anyMatch(column::isNamed);
  }
}
