package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.Documents;

/** The manuals know every command and option. */
class ManualTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}");
  private static final Pattern OPTION = Pattern.compile("--[a-z]{3,}(?:-[a-z]+)*");
  private static final List<String> OF_ANY_PROGRAM = List.of("--help", "--version");

  @ParameterizedTest
  @ValueSource(strings = {"MANUAL.md", "MANUAL.zh.md"})
  void tellsEveryCommandAndOption(String manual) throws IOException {
    String text = Documents.text(Documents.FOLDER.resolve(manual));
    List<String> commands = found(COMMAND, HelpTest.said("--help"), 1);
    assertThat(commands).hasSizeGreaterThan(6).allMatch(text::contains);
    for (String command : commands) {
      List<String> options = found(OPTION, HelpTest.said(command, "--help"), 0);
      options.removeAll(OF_ANY_PROGRAM);
      assertThat(options).as(command).allMatch(text::contains);
    }
  }

  private static List<String> found(Pattern pattern, String help, int group) {
    return new ArrayList<>(
        pattern.matcher(help).results().map(match -> match.group(group)).toList());
  }
}
