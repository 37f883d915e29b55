package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import shuanghe.schedule.Timetable;

/**
 * The commands in the documents do what is told of them there. A block {@code console} holds
 * commands behind {@code $} and prints what stands below them; … in an output stands for anything,
 * durations are not compared. Of a block {@code sh} each line is run; commands elsewhere are held
 * to what the program takes. A block that nothing runs stands in a list with its reason.
 */
class DocumentedCommandsTest {

  private static final Path MANUAL = Documents.FOLDER.resolve("MANUAL.md");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.+)\n((?:[^$].*\n|\n)*)");
  private static final Pattern MAVEN =
      Pattern.compile("mvn -q spring-boot:run(?: -Dspring-boot.run.arguments=\"(.*)\")?");
  private static final Pattern INSTALLED = Pattern.compile("java @shuanghe.args (.*)");
  private static final Pattern DURATION = Pattern.compile(" +\\d+\\.\\d\\d s(?=\n)");
  private static final List<String> WITHOUT_OUTPUT_FOLDER = List.of("validate", "extract");

  private static final String TABLE_TAKEN = "indicators/monthly-bulletin.csv\n";
  private static final String LEDGER_TAKEN = "matters/ledger.csv\n";
  private static final String EDITION_FILES = "output/2023-09/ ";
  private static final String DUE_TIMES = "2026-12-03 08:00:00";

  /** Blocks of plain text that are compared. */
  private static final List<String> COMPARED =
      List.of(TABLE_TAKEN, LEDGER_TAKEN, EDITION_FILES, DUE_TIMES);

  /** What is neither run nor compared, a block or a line by its beginning, with the reason. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "mvn verify", "runs this test",
          "shuanghe.bat ", "needs Windows",
          "useradd ", "makes a user and asks systemd; its files are checked by InstallationTest",
          "java @shuanghe.args run --workers remote --period all", "SeveralMachinesTest runs it",
          "java @shuanghe.args run --workers remote --period 2023-01",
              "EditionsOnSeveralMachinesTest runs it",
          "SHUANGHE_WORKERS_BROKER_URL=", "SharedBroker sets it for a broker of its own",
          "  - Signature Type: ", "what another program says, which not every machine has",
          "press ──", "a drawing");

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
    for (String line : shellLines()) {
      if (MAVEN.matcher(line).matches()) {
        assertThat(code(arguments(line))).as(line).isEqualTo(expectedCode(line));
      }
    }
    assertThat(Path.of(output())).satisfies(DocumentedCommandsTest::holdsWhatTheManualLists);
  }

  /** The sample holds faults, of which {@code validate} tells. */
  private static int expectedCode(String line) {
    return line.contains("validate") ? ExitCode.FAULTS : ExitCode.DONE;
  }

  private static List<String> shellLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path document : Documents.all()) {
      for (String block : Documents.blocks(document, "sh")) {
        block.lines().map(DocumentedCommandsTest::withoutComment).forEach(lines::add);
      }
    }
    return lines;
  }

  static String withoutComment(String line) {
    return line.replaceFirst(" +#.*", "");
  }

  private static void holdsWhatTheManualLists(Path output) throws IOException {
    Pattern name = Pattern.compile("[\\w*]+\\.(?:pdf|xlsx|html|docx|ofd|csv|json|xml)\\b");
    List<String> published =
        Folders.published(output).keySet().stream()
            .map(file -> file.replaceFirst("^2023-09/", ""))
            .toList();
    List<String> listed =
        name.matcher(Documents.block(MANUAL, EDITION_FILES)).results().map(r -> r.group()).toList();
    assertThat(listed).contains("overview.ofd", "manifest.json", "feed.xml");
    for (String file : listed) {
      Pattern listing = Pattern.compile("(?:data/)?" + file.replace(".", "\\.").replace("*", ".+"));
      assertThat(published).as(file).anyMatch(listing.asMatchPredicate());
    }
    assertThat(output.resolve("state")).isDirectory();
  }

  @Test
  void areRunOrNamedWithTheReason() throws IOException {
    List<String> unused = new ArrayList<>(NOT_RUN.keySet());
    for (Path document : Documents.all()) {
      for (Documents.Block block : Documents.blocks(document)) {
        for (String line : unrun(block)) {
          List<String> named = NOT_RUN.keySet().stream().filter(line::startsWith).toList();
          assertThat(named).as("in %s is neither run nor named: %s", document, line).isNotEmpty();
          unused.removeAll(named);
        }
      }
    }
    assertThat(unused).as("named and in no document").isEmpty();
  }

  /** What of a block no test takes in hand: lines of a shell, or the block as a whole. */
  private static List<String> unrun(Documents.Block block) {
    String text = block.text();
    boolean run =
        switch (block.info()) {
          case "console", "csv", "sql" -> true;
          case "sh" -> DocumentedInstallationTest.BLOCKS.stream().anyMatch(text::startsWith);
          case "text" -> COMPARED.stream().anyMatch(text::startsWith);
          default -> false;
        };
    if (block.info().equals("sh") && NOT_RUN.keySet().stream().noneMatch(text::startsWith)) {
      return text.lines()
          .map(DocumentedCommandsTest::withoutComment)
          .filter(line -> !MAVEN.matcher(line).matches())
          .filter(line -> !run || line.startsWith(DocumentedInstallationTest.OF_WINDOWS))
          .toList();
    }
    return run ? List.of() : List.of(text);
  }

  /** The times are those of the manual's own schedule. */
  @Test
  void showTheDueTimesOfTheManualsSchedule() throws IOException {
    Path schedule = folder.resolve("schedule.csv");
    Files.writeString(schedule, Documents.block(MANUAL, "name,cron,"));
    String shown = Documents.block(MANUAL, DUE_TIMES);

    assertThat(
            ScheduleCommand.dueTimes(
                Timetable.read(schedule),
                Instant.parse("2026-11-29T04:00:00Z"),
                (int) shown.lines().count(),
                Messages.in(MessageLanguage.EN)))
        .containsExactlyElementsOf(shown.lines().toList());
    assertThat(said("schedule", "--next", "3", "--lang", "en").lines())
        .hasSize(3)
        .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\d .* Asia/Shanghai .* period \\S+"));
  }

  /** The table and the ledger in the manuals are taken for what stands below them. */
  @ParameterizedTest
  @ValueSource(strings = {"MANUAL.md", "MANUAL.zh.md"})
  void showWhatTheManualsTablesWereTakenFor(String manual) throws IOException {
    Path document = Documents.FOLDER.resolve(manual);
    List<String> tables = Documents.blocks(document, "csv");
    assertThat(shown("indicators/monthly-bulletin.csv", tables.getFirst()))
        .startsWith(withoutDurations(Documents.block(document, TABLE_TAKEN)));
    assertThat(shown("matters/ledger.csv", tables.get(1)))
        .startsWith(withoutDurations(Documents.block(document, LEDGER_TAKEN)))
        .contains("ledger-words.csv");
  }

  private String shown(String file, String table) throws IOException {
    Path input = folder.resolve(file.replace('/', '-'));
    Folders.copy(Path.of("input/codelists"), input.resolve("codelists"));
    Files.createDirectories(input.resolve(file).getParent());
    Files.writeString(input.resolve(file), table);
    return said("validate", "--show", "--input", input.toString());
  }

  /** Commands in other blocks and within sentences are such as the program takes. */
  @Test
  void areTakenWhereverTheyStand() throws IOException {
    List<String> lines = new ArrayList<>();
    List<Path> documents = new ArrayList<>(Documents.all());
    documents.add(Path.of("src/main/installation/README.md"));
    for (Path document : documents) {
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

  /** The manuals' schedules, recipients and areas are without fault. */
  @ParameterizedTest
  @ValueSource(strings = {"MANUAL.md", "MANUAL.zh.md"})
  void takeTheTablesOfTheManuals(String manual) throws IOException {
    Path document = Documents.FOLDER.resolve(manual);
    Map<String, String> beginnings =
        Map.of(
            "schedule.csv", "name,cron,",
            "recipients.csv", "name,address,",
            "codelists/areas.csv", "code,name,aliases,kind,");
    Path input = Files.createDirectories(folder.resolve("input"));
    Folders.copy(Path.of("input/codelists"), input.resolve("codelists"));
    for (Map.Entry<String, String> file : beginnings.entrySet()) {
      Files.writeString(input.resolve(file.getKey()), Documents.block(document, file.getValue()));
    }
    assertThat(said("validate", "--input", input.toString()))
        .doesNotContain("schedule.csv", "recipients.csv", "areas.csv");
  }

  private String[] arguments(String command) throws IOException {
    Matcher maven = MAVEN.matcher(command);
    Matcher installed = INSTALLED.matcher(command);
    String line =
        maven.matches() ? maven.group(1) : installed.matches() ? installed.group(1) : command;
    List<String> arguments =
        line == null ? List.of("run") : Arrays.asList(withPages(line).split(" "));
    return arguments.stream().anyMatch(WITHOUT_OUTPUT_FOLDER::contains)
        ? arguments.toArray(String[]::new)
        : Stream.concat(arguments.stream(), Stream.of("--output", output())).toArray(String[]::new);
  }

  /** A folder beside the program's own, as a command in the manual has it. */
  private String withPages(String line) throws IOException {
    Path pages = folder.resolve("pages");
    if (line.contains("../pages") && Files.notExists(pages)) {
      Folders.copy(Path.of("input/articles"), pages);
    }
    return line.replace("../pages", pages.toString());
  }

  private String output() {
    return folder.resolve("output").toString();
  }

  private int code(String... arguments) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Shuanghe.execute(nowhere, nowhere, arguments);
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
