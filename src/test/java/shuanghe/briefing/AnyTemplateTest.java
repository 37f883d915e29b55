package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.messages.English;
import shuanghe.model.Domains;
import shuanghe.model.SampleEdition;

/**
 * The template damaged at random: it still serves, or a sentence names the file, and the line where
 * that is known.
 */
class AnyTemplateTest {

  private static final int TEMPLATES = 60 * Integer.getInteger("shuanghe.fuzz", 1);
  private static final List<String> SCRAPS =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "${",
          "}",
          "[[",
          "]]",
          "&",
          "</p>",
          "<p>",
          "<table>",
          "<script>",
          "th:if=\"",
          "${briefing.",
          "${T(java.lang.Runtime)}",
          "#",
          "|",
          "--",
          "\u0000",
          "\ud842",
          "新");

  private static final EditionAnalysis EDITION =
      EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);

  @TempDir Path folder;

  @Test
  void serveOrNameTheLineAtFault() throws IOException {
    Random random = new Random(20231121);
    String whole = Files.readString(Path.of("templates/briefing.html"));
    Files.copy(Path.of("templates/office.properties"), folder.resolve("office.properties"));
    int served = 0;
    for (int i = 0; i < TEMPLATES; i++) {
      String damaged = damaged(whole, random);
      Files.write(folder.resolve("briefing.html"), damaged.getBytes(StandardCharsets.UTF_8));
      try {
        assertThat(Composed.domain(new BriefingComposer(folder), EDITION, Domains.TRANSPORT))
            .isNotEmpty();
        served++;
      } catch (BriefingException fault) {
        assertThat(fault)
            .as("template %d", i)
            .extracting(English::said, STRING)
            .matches("(?s).*briefing\\.html(:\\d+)?: .+");
      }
    }
    assertThat(served).isLessThan(TEMPLATES);
  }

  private static String damaged(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(3)) {
      case 0 ->
          text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(at);
      case 1 ->
          text.substring(0, at)
              + text.substring(Math.min(text.length(), at + 1 + random.nextInt(30)));
      default -> {
        int end = text.indexOf('\n', at);
        yield end < 0 ? text.substring(0, at) : text.substring(0, at) + text.substring(end);
      }
    };
  }
}
