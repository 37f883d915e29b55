package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.edition.Manifest;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;

/** A domain of which there is nothing to tell gets no paper; the overview says so. */
class EmptyDomainsTest {

  @TempDir private Path folder;

  @Test
  void getNoPaperOfTheirOwn() throws IOException {
    try (StartedProgram program = StartedProgram.in(folder, Database.H2)) {
      Path domains = program.input().path().resolve("codelists/domains.csv");
      Files.writeString(domains, Files.readString(domains) + "ecology,生态,共建生态屏障,生态互联互通\n");
      program.publish("2023-09", Rendering.ALWAYS);
    }

    Path edition = folder.resolve("output/2023-09");
    List<String> briefings =
        Manifest.read(edition).orElseThrow().briefings().stream()
            .map(Manifest.PublishedBriefing::stem)
            .toList();
    assertThat(briefings).startsWith("overview", "transport").doesNotContain("ecology");
    assertThat(edition.resolve("transport.pdf")).exists();
    assertThat(edition.resolve("ecology.pdf")).doesNotExist();
    assertThat(Files.readString(edition.resolve("overview.html")))
        .containsPattern("本期没有\\S*生态领域的内容，不单独成篇");
  }
}
