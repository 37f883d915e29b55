package shuanghe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.Documents;
import shuanghe.briefing.SampleEdition;
import shuanghe.messages.English;
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

/** The data dictionary says what the schemas state, and tells of each column of each file. */
class DataDictionaryTest {

  private static final Path DICTIONARY = Documents.FOLDER.resolve("DATA.md");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^\\| `([a-z_]+)` \\| [^|]+ \\| [^|]+ \\|$");

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
  void saysOfEachAttributeWhatItsSchemaStates(String file, Schema<?> schema) throws IOException {
    for (Attribute<?, ?> attribute : schema.attributes()) {
      assertThat(Documents.section(DICTIONARY, file))
          .contains(
              "| `" + attribute.name() + "` | " + attribute.zh() + " | " + attribute.en() + " |\n");
    }
  }

  @Test
  void tellsTheColumnsOfEachFileInTheirOrder() throws IOException {
    for (Map.Entry<String, CsvText<?>> file :
        DataFiles.of(SampleEdition.data(), List.of(), English.MESSAGES).entrySet()) {
      String section = Documents.section(DICTIONARY, file.getKey());
      assertThat(COLUMN.matcher(section).results().map(column -> column.group(1)))
          .as(file.getKey())
          .containsExactly(file.getValue().header().split(","));
    }
  }
}
