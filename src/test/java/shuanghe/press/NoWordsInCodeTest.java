package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The language lies in the lists of {@code src/main/resources/shuanghe/press/language}; the
 * reader's code has no Chinese character in a string or a character.
 */
class NoWordsInCodeTest {

  private static final Path CODE = Path.of("src/main/java/shuanghe/press");
  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)'",
          Pattern.DOTALL);
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}|\\\\u[4-9][0-9A-Fa-f]{3}");

  @Test
  void holdsNoChineseCharacterInLiteral() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        literals(Files.readString(file)).forEach(l -> found.add(CODE.relativize(file) + ": " + l));
      }
    }
    assertThat(found).as("words that belong into a list").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'/** 目前 */ x', 0",
    "'x // \"目前\"', 0",
    "'f(\"now\", ''、'')', 0",
    "'f(\"目前\")', 1",
    "'f(''年'')', 1",
    "'f(\"\\u5E74\")', 1"
  })
  void tellsLiteralFromComment(String code, int count) {
    assertThat(literals(code)).hasSize(count);
  }

  private static List<String> literals(String code) {
    List<String> found = new ArrayList<>();
    Matcher part = COMMENT_OR_LITERAL.matcher(code);
    while (part.find()) {
      if (!part.group().startsWith("/") && HAN.matcher(part.group()).find()) {
        found.add(part.group());
      }
    }
    return found;
  }
}
