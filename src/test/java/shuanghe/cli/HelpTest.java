package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and complaints about usage are in the language asked for, by default in Chinese. */
class HelpTest {

  static String said(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Shuanghe.execute(stream, stream, arguments);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate", "extract", "runs", "schedule", "deliver"})
  void explainsEachOptionInBothLanguages(String command) {
    String chinese = said(command, "--help");
    String english = said(command, "--help", "--lang=en");
    assertThat(chinese).startsWith("用法：").doesNotContainPattern("[a-z]{2,} [a-z]{2,} [a-z]{2,}");
    assertThat(english).startsWith("Usage: ").doesNotContainPattern("\\p{IsHan}");
    assertThat(english.lines().filter(line -> line.matches("\\s+(-\\w, +)?--\\S+$"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run --perid", "run --period 2023-13", "extract", "--lang fr validate"})
  void saysInChineseWhatIsWrongWithACommandLine(String line) {
    assertThat(said(line.split(" ")).lines().findFirst())
        .get()
        .asString()
        .containsPattern("\\p{IsHan}");
  }
}
