package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What places and domains an office follows is a matter of its code lists, not of the code. */
class NoPlaceInCodeTest {

  private static final Pattern NAMES =
      Pattern.compile("成都|重庆|成渝|川渝|巴蜀|四川|双城|双核|交通|产业|科创|金融|文旅|共建(?=[国世西现])");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  @Test
  void namesNoPlaceAndNoDomain() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        List<String> found = NAMES.matcher(code).results().map(hit -> hit.group()).toList();
        assertThat(found).as(file.toString()).isEmpty();
      }
    }
  }
}
