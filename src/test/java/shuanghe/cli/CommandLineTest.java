package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands, options and exit codes, without a process of its own. */
class CommandLineTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Shuanghe.execute(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Stream.concat(Stream.of("--lang=en"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "bogus, unknown arguments: bogus",
        "run --period 2023-13, --period '2023-13' is not a period",
        "run --period 2023-09-01, is not a period",
        "deliver --period 2023-13, use 2023-09",
        "run --domain sport, --domain 'sport' is not a domain",
        "run --input nowhere, --input 'nowhere' is not a folder",
        "run --articles nowhere, --articles 'nowhere' is not a folder",
        "run --output a;INIT=x, holds a semicolon",
        "run --colour, unknown arguments: --colour",
        "extract, FILE is missing",
        "extract nowhere.txt, 'nowhere.txt' is not a file",
        "validate --period=2023, unknown arguments: --period=2023"
      })
  void tellsWrongUsageWithTheUsageAndExitCode2(String arguments, String sentence) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);

    assertThat(err()).contains(sentence).contains("Usage: shuanghe");
  }

  @Test
  void tellsThatAClassOfTheInstallationCannotBeUsed() {
    int code =
        Shuanghe.execute(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            messages -> {
              throw new NoClassDefFoundError("shuanghe/Lost");
            },
            "run",
            "--lang=en",
            "--input=input",
            "--output=" + folder);

    assertThat(code).isEqualTo(3);
    assertThat(err()).contains("not foreseen").contains("shuanghe.log");
  }

  @Test
  void printsItsVersion() {
    assertThat(run("--version")).isZero();

    assertThat(out()).matches("Shuanghe Briefings \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void printsTheFactsOfAPage() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "班列扩线\n\n示例报2023年9月20日讯 两地今年开行班列3500列。\n");

    assertThat(run("extract", page.toString())).isZero();

    assertThat(out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("source_file,line,surface,value,unit,kind");
    assertThat(out()).contains("page.txt,3,3500列,3500,列,level");
  }

  @Test
  void saysWhyAPageCannotBeRead() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.write(page, new byte[] {1, 0, 2, 0});

    assertThat(run("extract", page.toString())).isEqualTo(1);

    assertThat(err()).contains("page.txt:1: NUL bytes");
  }

  @Test
  void listsAllFaultsOfTheInputAtOnce() {
    assertThat(run("validate")).isEqualTo(1);

    assertThat(out())
        .contains("indicators/late-reports.csv:4: REF_AREA '沪市': unknown reference area")
        .contains("briefs.csv:8: date '2023-09-31': not a day");
  }

  @Test
  void knowsOfNoRunsBeforeTheFirst() {
    assertThat(run("runs", "--output", folder.toString())).isZero();

    assertThat(out()).startsWith("no runs yet in '");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysInASentenceThatTheOutputFolderCannotBeWritten() throws IOException {
    Path file = folder.resolve("output");
    Files.writeString(file, "a file where a folder should be");

    assertThat(run("run", "--output", file.toString())).isEqualTo(3);

    assertThat(err()).startsWith("failed: '").contains("cannot be made").doesNotContain("\tat ");
  }

  @Test
  void refusesAWarehouseOfANewerVersion() throws IOException, SQLException {
    Warehouse.open(folder).close();
    String url = "jdbc:h2:file:" + folder.resolve("state/warehouse").toAbsolutePath();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history"
            ("installed_rank", "version", "description", "type", "script", "installed_by",
             "execution_time", "success")
          values (99, '99', 'from the future', 'SQL', 'V99__future.sql', 'sa', 1, true)
          """);
    }

    assertThat(run("runs", "--output", folder.toString())).isEqualTo(3);

    assertThat(err())
        .startsWith("failed: the warehouse in the output folder was made by another version");
  }
}
