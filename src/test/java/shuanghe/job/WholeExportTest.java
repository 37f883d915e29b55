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
    Path output = folder.resolve("output");
    Path whole = folder.resolve("whole");
    try (StartedProgram program = StartedProgram.in(folder, Database.H2)) {
      program.publish("2023-08", Rendering.WHEN_CHANGED, "transport");
      CodeLists codeLists =
          CodeListFiles.load(program.input().path().resolve("codelists")).codeLists();
      WholeExport export = program.part(WholeExport.class);

      assertThat(export.write(whole, codeLists, English.MESSAGES)).isEqualTo(11);

      assertThatThrownBy(() -> export.write(whole, codeLists, English.MESSAGES))
          .isInstanceOf(RunPreventedException.class);
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
