package shuanghe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.model.Attribute;
import shuanghe.model.Fact;
import shuanghe.model.Schema;

/** The data dictionary in the README says what the schemas state. */
class DataDictionaryTest {

  private static String row(String file, Schema<?> schema) {
    List<String> columns = new ArrayList<>(List.of("`source_file`", "`line`"));
    for (Attribute<?, ?> attribute : schema.attributes()) {
      columns.add("`" + attribute.name() + "` " + attribute.zh() + ": " + attribute.en());
    }
    return "| `" + file + "` | " + String.join("; ", columns) + " |";
  }

  @Test
  void tellsTheColumnsOfFacts() throws IOException {
    assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
        .contains(row("facts.csv", Fact.Columns.SCHEMA));
  }
}
