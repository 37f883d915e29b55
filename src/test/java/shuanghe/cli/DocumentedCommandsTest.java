package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import shuanghe.Documents;
import shuanghe.Folders;
import shuanghe.job.Progress;
import shuanghe.messages.Messages;
import shuanghe.model.MessageLanguage;

/**
 * The commands in the documents print what stands below them there. A block {@code console} holds
 * commands behind {@code $}; … in an output stands for anything, durations are not compared. Other
 * commands are held to what the program takes.
 */
class DocumentedCommandsTest {

  private static final Path MANUAL = Documents.FOLDER.resolve("MANUAL.md");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.+)\n((?:[^$].*\n|\n)*)");
  private static final Pattern MAVEN =
      Pattern.compile("mvn -q spring-boot:run(?: -Dspring-boot.run.arguments=\"(.*)\")?");
  private static final Pattern INSTALLED = Pattern.compile("java @shuanghe.args (.*)");
  private static final Pattern DURATION = Pattern.compile(" +\\d+\\.\\d\\d s(?=\n)");
  private static final List<String> WITHOUT_OUTPUT_FOLDER = List.of("validate", "extract");

  /** Ways to give the program a command line, each with the line behind it. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:\\./shuanghe|shuanghe\\.bat|/shuanghe/shuanghe|java @shuanghe\\.args|-1\\.0\\.0\\.jar) +"
              + "([a-z][^`#\\n；|]*)|spring-boot\\.run\\.arguments=\"([^\"]+)\""
              + "|`((?:run|validate|extract|export|schedule|deliver|worker|runs) --[^`]+)`");

  private static final Map<String, String> STANDING_FOR =
      Map.of("NUMBER", "1", "COUNT", "3", "N", "2", "FORM", "month", "FILE", "a.txt", "DIR", "d");

  @TempDir private Path folder;

  @Test
  void printWhatTheDocumentsSay() throws IOException {
    List<MatchResult> commands = new ArrayList<>();
    for (Path document : Documents.all()) {
      for (String block : Documents.blocks(document, "console")) {
        commands.addAll(COMMAND.matcher(block).results().toList());
      }
    }
    assertThat(commands).hasSizeGreaterThan(4);
    for (MatchResult command : commands) {
      assertThat(said(arguments(command.group(1))))
          .as(command.group(1))
          .matches(expected(command.group(2)));
    }
  }

  /** The table in the manual is taken for what stands below it. */
  @Test
  void showWhatTheManualsTableWasTakenFor() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Path indicators = Files.createDirectories(input.resolve("indicators"));
    Folders.copy(Path.of("input/codelists"), input.resolve("codelists"));
    Files.writeString(
        indicators.resolve("monthly-bulletin.csv"), Documents.blocks(MANUAL, "csv").getFirst());
    assertThat(said("validate", "--show", "--input", input.toString()))
        .startsWith(withoutDurations(Documents.blocks(MANUAL, "text").getFirst()));
  }

  /** Commands in other blocks and within sentences are such as the program takes. */
  @Test
  void areTakenWhereverTheyStand() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path document : Documents.all()) {
      GIVEN
          .matcher(Documents.text(document))
          .results()
          .map(m -> Stream.of(1, 2, 3).map(m::group).filter(Objects::nonNull).findFirst())
          .forEach(line -> lines.add(line.orElseThrow().strip()));
    }
    assertThat(lines).hasSizeGreaterThan(30);
    for (String line : lines) {
      String[] words =
          Arrays.stream(line.split("[ …]+"))
              .map(word -> STANDING_FOR.getOrDefault(word, word))
              .toArray(String[]::new);
      assertThat(refusal(words)).as(line).isEmpty();
    }
  }

  /** Why a command line is not taken; a sentence may leave open what an option is given. */
  private static Optional<String> refusal(String... words) {
    Shuanghe program = new Shuanghe(Messages.in(MessageLanguage.EN), m -> Progress.UNSEEN);
    try {
      new CommandLine(program).parseArgs(words);
      return Optional.empty();
    } catch (CommandLine.MissingParameterException open) {
      return Optional.empty();
    } catch (CommandLine.ParameterException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  /** The manuals' schedules and recipients are without fault. */
  @ParameterizedTest
  @ValueSource(strings = {"MANUAL.md", "MANUAL.zh.md"})
  void takeTheTablesOfTheManuals(String manual) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Folders.copy(Path.of("input/codelists"), input.resolve("codelists"));
    for (String table : Documents.blocks(Documents.FOLDER.resolve(manual), "")) {
      String file = table.startsWith("name,cron") ? "schedule.csv" : "recipients.csv";
      if (table.startsWith("name,")) {
        Files.writeString(input.resolve(file), table);
      }
    }
    assertThat(input.resolve("schedule.csv")).exists();
    assertThat(input.resolve("recipients.csv")).exists();
    assertThat(said("validate", "--input", input.toString()))
        .doesNotContain("schedule.csv", "recipients.csv");
  }

  private String[] arguments(String command) {
    Matcher maven = MAVEN.matcher(command);
    Matcher installed = INSTALLED.matcher(command);
    String line =
        maven.matches() ? maven.group(1) : installed.matches() ? installed.group(1) : command;
    List<String> arguments = line == null ? List.of("run") : Arrays.asList(line.split(" "));
    return arguments.stream().anyMatch(WITHOUT_OUTPUT_FOLDER::contains)
        ? arguments.toArray(String[]::new)
        : Stream.concat(arguments.stream(), Stream.of("--output", output())).toArray(String[]::new);
  }

  private String output() {
    return folder.resolve("output").toString();
  }

  private String said(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Shuanghe.execute(stream, stream, arguments);
    return withoutDurations(bytes.toString(StandardCharsets.UTF_8).replace(output(), "output"));
  }

  private static Pattern expected(String output) {
    return Pattern.compile(
        Arrays.stream(withoutDurations(output).split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }

  /** Columns are as wide as the durations in them. */
  private static String withoutDurations(String output) {
    return DURATION.matcher(output).replaceAll("").replaceAll(" +", " ");
  }
}
