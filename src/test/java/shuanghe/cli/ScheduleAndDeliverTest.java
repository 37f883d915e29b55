package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.Folders;
import shuanghe.delivery.Robot;
import shuanghe.job.OutputLock;

/** The commands schedule and deliver, on a small input. */
class ScheduleAndDeliverTest {

  @TempDir private Path folder;
  private Path input;
  private Path output;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
    output = folder.resolve("output");
    Files.createDirectories(input.resolve("articles"));
    Folders.copy(Path.of("input/codelists"), input.resolve("codelists"));
    Files.writeString(input.resolve("schedule.csv"), "name,cron,period\nmonthly,0 8 3 * *,month\n");
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("--lang", "en"));
    all.addAll(List.of(arguments));
    if (!List.of("runs", "check").contains(arguments[0])) {
      all.addAll(List.of("--input", input.toString()));
    }
    all.addAll(List.of("--output", output.toString()));
    return Shuanghe.execute(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        all.toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void publishSmallEdition() throws Exception {
    assertThat(run("run")).isEqualTo(1);
    Path edition = Files.createDirectories(output.resolve("2023-09"));
    String page =
        "<nav class=\"site\"><a href=\"transport.html\">交通</a></nav><main><h1>简报</h1></main>";
    byte[] content = page.getBytes(StandardCharsets.UTF_8);
    String hash = Folders.sha256(content);
    List<String> outputs = new ArrayList<>();
    for (String file : new String[] {"transport.html", "transport.pdf", "transport.xlsx"}) {
      Files.write(edition.resolve(file), content);
      outputs.add("{\"file\": \"%s\", \"sha256\": \"%s\"}".formatted(file, hash));
    }
    Files.writeString(
        edition.resolve("manifest.json"), "{\"outputs\": [" + String.join(",", outputs) + "]}");
  }

  @Test
  void showsTheNextRuns() {
    assertThat(run("schedule", "--next", "3")).isZero();

    assertThat(out().lines()).hasSize(3).allMatch(line -> line.contains("-03 08:00:00"));
    assertThat(output).doesNotExist();
  }

  @Test
  void namesWhatIsWrongWithTheSchedule() throws IOException {
    Files.writeString(input.resolve("schedule.csv"), "name,cron,period\nmonthly,daily,month\n");

    assertThat(run("schedule")).isEqualTo(1);

    assertThat(err()).startsWith("schedule.csv:2: cron 'daily': not a cron expression");
  }

  /** Whether an edition is due is not known while another process works on the folder. */
  @Test
  void doesNotCallDoneWhatItCouldNotLookAt() throws Exception {
    try (OutputLock busy = OutputLock.take(output)) {
      assertThat(busy).isNotNull();
      assertThat(run("schedule", "--once")).isEqualTo(3);
      assertThat(out()).contains("another run works on");
    }

    assertThat(run("schedule", "--once")).isZero();
  }

  @Test
  void tellsWhoWouldGetWhatAndWhichRowsAreAtFault() throws Exception {
    publishSmallEdition();
    Files.writeString(
        input.resolve("recipients.csv"),
        "name,address,domains\n甲处,a@city.example,交通\n乙处,b@city,交通\n");

    assertThat(run("deliver", "--dry-run")).isZero();

    assertThat(out())
        .contains("recipients.csv:3: address 'b@city': not a mail address")
        .contains("a@city.example                   zh  transport.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "2023-09"})
  void sendsTheEditionOfThePeriodAskedFor(String period) throws Exception {
    publishSmallEdition();

    assertThat(run("deliver", "--dry-run", "--period", period)).isZero();

    assertThat(out()).contains("edition 2023-09 would go to");
  }

  @Test
  void sendsNothingUntilAServerIsSet() throws Exception {
    publishSmallEdition();

    assertThat(run("deliver")).isEqualTo(2);

    assertThat(err()).startsWith("sending is off: set smtp.host in ");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 8192, 9000})
  void doesNotTakeALostWarehouseForANewOne(long cutTo) throws Exception {
    publishSmallEdition();
    Path file = output.resolve("state/warehouse.mv.db");
    if (cutTo < 0) {
      Files.delete(file);
    } else {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(cutTo);
      }
    }

    for (String command : List.of("check", "runs", "run", "deliver", "schedule")) {
      assertThat(run(command)).isEqualTo(3);
      assertThat(err())
          .contains("the warehouse in " + output.resolve("state") + " is empty, but it is not new")
          .contains("(2023-09)")
          .contains("run --new-warehouse");
    }
    run("run", "--new-warehouse");
    assertThat(run("deliver", "--dry-run")).isZero();
  }

  @Test
  void tellsTheAdministratorWhatGoesWrongAndThatItIsOver() throws Exception {
    publishSmallEdition();
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    try (Robot robot = new Robot()) {
      Files.writeString(
          input.resolve("delivery.properties"),
          "smtp.host=localhost\nsmtp.security=none\nsmtp.port=%d\nmail.from=a@office.example\nwebhook=%s\n"
              .formatted(closed, robot.link()));
      Path recipients = input.resolve("recipients.csv");
      Files.writeString(recipients, "name,address,domains\n甲处,a@city.example,交通\n");

      assertThat(run("deliver")).isEqualTo(3);
      assertThat(run("deliver")).isEqualTo(3);
      assertThat(robot.bodies()).singleElement().asString().contains("letters wait");

      Files.writeString(recipients, "name,address,domains\n");
      assertThat(run("deliver")).isZero();
      assertThat(robot.bodies()).hasSize(2).last().asString().contains("over: letters wait");

      Files.delete(output.resolve("state/warehouse.mv.db"));
      assertThat(run("schedule", "--once")).isEqualTo(3);
      assertThat(run("schedule", "--once")).isEqualTo(3);
      assertThat(robot.bodies()).hasSize(3).last().asString().contains("broken off: the warehouse");

      run("run", "--new-warehouse");
      assertThat(run("schedule", "--once")).isZero();
      assertThat(robot.bodies()).hasSize(4).last().asString().contains("over: broken off");
      assertThat(out() + err()).doesNotContain("robot-secret");
    }
  }

  @Test
  void asksForThePasswordItNeedsAndKeepsTheLetters() throws Exception {
    publishSmallEdition();
    Files.writeString(
        input.resolve("recipients.csv"), "name,address,domains\n甲处,a@city.example,交通\n");
    Files.writeString(
        input.resolve("delivery.properties"),
        "smtp.host=localhost\nsmtp.user=briefings\nmail.from=briefings@office.example\n");

    assertThat(run("deliver")).isEqualTo(1);
    assertThat(err()).contains("set the environment variable SHUANGHE_SMTP_PASSWORD");

    assertThat(run("runs")).isZero();

    assertThat(out()).contains("waiting").contains("a@city.example");
  }

  /** Neither a start more nor a file mended would change anything. */
  @ParameterizedTest
  @CsvSource({"UNCERTAIN,ask whether it came", "REFUSED,mend what is wrong"})
  void endsWithACodeOfItsOwnWhileALetterWaitsForAPerson(String state, String advice)
      throws Exception {
    publishSmallEdition();
    Files.writeString(
        input.resolve("delivery.properties"),
        "smtp.host=localhost\nmail.from=briefings@office.example\n");
    Files.writeString(input.resolve("recipients.csv"), "name,address,domains\n");
    assertThat(run("deliver")).isZero();
    Path warehouse = output.toAbsolutePath().resolve("state/warehouse");
    try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + warehouse, "sa", "");
        Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "insert into delivery (edition, content, address, state, attempts, message_id, queued,"
              + " next_try, note, letter) values ('2023-08', repeat('0', 64), 'a@city.example', '"
              + state
              + "', 1, '<x@office.example>', timestamp with time zone '2023-09-03 08:00:00Z',"
              + " timestamp with time zone '2023-09-03 08:00:00Z', '', 1)");
    }

    List<String> said = new ArrayList<>();
    for (String command : List.of("deliver", "schedule --once")) {
      assertThat(run(command.split(" "))).as(command).isEqualTo(4);
      said.add(out());
    }
    Files.delete(output.resolve("2023-09/manifest.json"));
    assertThat(run("check")).isEqualTo(4);
    said.add(err());
    assertThat(said)
        .allSatisfy(told -> assertThat(told).contains("letter 1 to a@city.example is", advice));
  }

  @Test
  void endsWithTheSameCodeWhicheverCommandFindsAnEditionDamaged() throws Exception {
    publishSmallEdition();
    Files.writeString(
        input.resolve("recipients.csv"), "name,address,domains\n甲处,a@city.example,交通\n");
    Files.writeString(
        input.resolve("delivery.properties"),
        "smtp.host=localhost\nmail.from=briefings@office.example\n");
    Files.write(output.resolve("2023-09/transport.pdf"), new byte[0]);

    assertThat(run("deliver")).isEqualTo(1);
    assertThat(err()).contains("transport.pdf");
    assertThat(run("check")).isEqualTo(1);
    assertThat(err()).contains("transport.pdf");
  }
}
