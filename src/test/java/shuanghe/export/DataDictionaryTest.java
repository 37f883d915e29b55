package shuanghe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.model.Agreement;
import shuanghe.model.Attribute;
import shuanghe.model.Fact;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Schema;
import shuanghe.model.Target;

/** The data dictionary in the README says what the schemas state. */
class DataDictionaryTest {

  private static String row(String file, Schema<?> schema) {
    List<String> columns = new ArrayList<>(List.of("`source_file`", "`line`"));
    for (Attribute<?, ?> attribute : schema.attributes()) {
      columns.add("`" + attribute.name() + "` " + attribute.zh() + ": " + attribute.en());
    }
    return "| `" + file + "` | " + String.join("; ", columns);
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("facts.csv", Fact.Columns.SCHEMA),
        Arguments.of("agreements.csv", Agreement.SCHEMA),
        Arguments.of("targets.csv", Target.SCHEMA),
        Arguments.of("press-matters.csv", PressMatter.SCHEMA),
        Arguments.of("next-steps.csv", NextStep.SCHEMA),
        Arguments.of("meetings.csv", Meeting.SCHEMA),
        Arguments.of("proposals.csv", Proposal.SCHEMA),
        Arguments.of("observations.csv", Observation.SCHEMA),
        Arguments.of("matters.csv", Matter.SCHEMA));
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsTheColumnsOfEachFile(String file, Schema<?> schema) throws IOException {
    assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
        .contains(row(file, schema));
  }
}
