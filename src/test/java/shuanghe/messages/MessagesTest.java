package shuanghe.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import shuanghe.FileTables;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;

/** What is said to people stands in every language, is said somewhere, and has an example. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main");
  private static final Path EXAMPLES = Path.of("src/test/resources/shuanghe/messages/examples.csv");
  private static final Messages CHINESE = Messages.in(MessageLanguage.ZH);
  private static final Messages ENGLISH = Messages.in(MessageLanguage.EN);
  private static final String REMEDY = ".remedy";

  /** Looked up by picocli, which {@code HelpTest} sees to. */
  private static final String HELP = "help.";

  /** A key, or what a key begins with and the code goes on with, as a literal of the code. */
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z-]*(?:\\.[A-Za-z0-9-]+)*\\.?)\"");

  private static final Pattern CALL = Pattern.compile("\\bMessage\\.of\\(\\s*\"([^\"]+)\"");

  @Test
  void everyKeyStandsInBothLanguages() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> literals = new TreeSet<>();
    for (String source : sources()) {
      LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
    }
    assertThat(CHINESE.keys())
        .filteredOn(key -> !key.startsWith(HELP))
        .allSatisfy(
            key ->
                assertThat(literals)
                    .as(key)
                    .anyMatch(
                        literal ->
                            literal.equals(key)
                                || key.equals(literal + REMEDY)
                                || literal.endsWith(".") && key.startsWith(literal)));
  }

  @Test
  void everyCallHasAPatternAndFillsItAsItsExampleDoes() throws IOException {
    Map<String, Integer> arguments = new HashMap<>();
    for (CSVRecord example : FileTables.rows(EXAMPLES)) {
      arguments.put(example.get("key"), message(example).arguments().size());
    }
    for (String source : sources()) {
      Matcher call = CALL.matcher(source);
      while (call.find()) {
        String key = call.group(1);
        if (!key.endsWith(".")) {
          assertThat(CHINESE.keys()).contains(key);
          assertThat(argumentsBehind(source, call.end())).as(key).isEqualTo(arguments.get(key));
        }
      }
    }
  }

  @Test
  void everyMessageHasAnExampleThatReadsAsExpected() throws IOException {
    List<String> keys = new ArrayList<>();
    for (CSVRecord example : FileTables.rows(EXAMPLES)) {
      Message message = message(example);
      keys.add(message.key());
      assertThat(CHINESE.text(message)).as(message.key()).isEqualTo(example.get("zh"));
      assertThat(ENGLISH.text(message)).as(message.key()).isEqualTo(example.get("en"));
      assertThat(example.get("zh") + example.get("en")).doesNotContain("{", "}");
    }
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            CHINESE.keys().stream()
                .filter(key -> !key.startsWith(HELP) && !key.equals("list.separator"))
                .toList());
  }

  @Test
  void keepsMessagesAsTextInNoLanguage() throws IOException {
    for (CSVRecord example : FileTables.rows(EXAMPLES)) {
      Message message = message(example);
      assertThat(MessageText.parse(MessageText.of(message))).contains(message);
    }
    assertThat(MessageText.parse("read as it was written before")).isEmpty();
    assertThat(MessageText.parse("m2 key\u001Ftcut off")).isEmpty();
    assertThat(MessageText.parse("")).contains(Message.NONE);
  }

  @Test
  void fillsUpAndCutsByColumnsOfTheTerminal() {
    assertThat(TextWidth.of("读取版面 2")).isEqualTo(10);
    assertThat(TextWidth.filledUp("版面", 6)).isEqualTo("版面  ");
    assertThat(TextWidth.cut("读取版面", 5)).isEqualTo("读取");
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }

  /** How many arguments stand behind the first one of a call, up to its closing bracket. */
  private static int argumentsBehind(String source, int from) {
    int depth = 0;
    int commas = 0;
    boolean quoted = false;
    for (int at = from; ; at++) {
      char c = source.charAt(at);
      if (quoted) {
        if (c == '\\') {
          at++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return commas;
      } else if (c == ',' && depth == 0) {
        commas++;
      }
    }
  }

  private static Message message(CSVRecord example) {
    return Message.of(example.get("key"), arguments(example.get("arguments"), "~").toArray());
  }

  private static List<Object> arguments(String cell, String separator) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(separator)).map(MessagesTest::argument).toList();
  }

  /**
   * {@code 12} is a number, {@code '12} and all else a text, {@code [a,b]} a list, {@code @key=a;b}
   * a message, {@code @-} one that says nothing.
   */
  private static Object argument(String text) {
    if (text.matches("\\d+")) {
      return Long.valueOf(text);
    }
    if (text.equals("@-")) {
      return Message.NONE;
    }
    if (text.startsWith("@")) {
      String[] parts = text.substring(1).split("=", 2);
      return Message.of(parts[0], arguments(parts.length == 1 ? "" : parts[1], ";").toArray());
    }
    if (text.startsWith("[")) {
      return Arrays.stream(text.substring(1, text.length() - 1).split(","))
          .map(MessagesTest::argument)
          .collect(Collectors.toList());
    }
    return text.startsWith("'") ? text.substring(1) : text;
  }
}
