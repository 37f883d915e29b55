package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shuanghe.input.CodeListFiles;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.model.CodeLists;
import shuanghe.warehouse.Database;

/** All that is held is written out, whatever period it is of. */
class WholeExportTest {

  @TempDir private Path folder;

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  @Test
  void writesWhatEditionsOfOtherPeriodsHaveToo() throws IOException {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    Path output = folder.resolve("output");
    Path whole = folder.resolve("whole");
    try (ConfigurableApplicationContext program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .run(Database.H2.arguments(output))) {
      program
          .getBean(Publisher.class)
          .publish(
              input.request("2023-08", output, Rendering.WHEN_CHANGED, "transport"),
              English.MESSAGES,
              line -> {});
      CodeLists codeLists = CodeListFiles.load(input.path().resolve("codelists")).codeLists();
      WholeExport export = program.getBean(WholeExport.class);

      assertThat(export.write(whole, codeLists, English.MESSAGES)).isEqualTo(11);

      assertThatThrownBy(() -> export.write(whole, codeLists, English.MESSAGES))
          .isInstanceOf(RunHindered.class);
    }
    Path data = output.resolve("2023-08/data");
    assertThat(lines(data.resolve("observations.csv"))).hasSize(2);
    assertThat(lines(whole.resolve("observations.csv")))
        .hasSize(4)
        .containsAll(lines(data.resolve("observations.csv")));
    assertThat(lines(data.resolve("articles.csv"))).hasSize(2);
    assertThat(lines(whole.resolve("articles.csv")))
        .hasSize(4)
        .containsAll(lines(data.resolve("articles.csv")));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("input", "output", "whole");
    }
  }
}
