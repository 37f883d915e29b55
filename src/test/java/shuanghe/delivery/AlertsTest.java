package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.delivery.Alerts.Scope;
import shuanghe.messages.English;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The administrator is told, by a robot and a mail server of this machine. */
class AlertsTest {

  private static final Message FULL = Message.of("failure.disk-full");
  private static final Message READ_ONLY = Message.of("failure.read-only");

  private static Certificates certificates;

  @TempDir private Path folder;
  private Path input;
  private Robot robot;
  private OfficeMail mail;
  private Instant now = Instant.parse("2023-10-03T00:00:00Z");
  private final List<String> console = new ArrayList<>();

  @BeforeAll
  static void makeCertificate() throws Exception {
    certificates = Certificates.make("localhost");
  }

  @BeforeEach
  void setUp() throws Exception {
    input = Files.createDirectories(folder.resolve("input"));
    certificates.writePem(input.resolve("server.pem"));
    robot = new Robot();
    mail = new OfficeMail(certificates, 10_000_000);
    settings("webhook=" + robot.link());
  }

  private void settings(String alerts) throws IOException {
    mail.writeSettings(input, alerts);
  }

  @AfterEach
  void close() {
    robot.close();
    mail.close();
  }

  private Alerts alerts() {
    return Alerts.of(
        input,
        folder.resolve("output"),
        Path.of("templates"),
        new Secrets(Map.of(Delivery.SMTP_PASSWORD, OfficeMail.PASSWORD)),
        Messages.in(MessageLanguage.EN),
        line -> console.add(English.said(line)));
  }

  /** The program is started anew and finds this wrong. */
  private void found(Message... troubles) {
    Map<String, Message> named = new LinkedHashMap<>();
    for (Message trouble : troubles) {
      named.put("trouble " + named.size(), trouble);
    }
    Alerts alerts = alerts();
    alerts.report(Scope.EDITIONS, named);
    alerts.tell(now);
  }

  private String told(int number) throws IOException {
    JsonNode body = new JsonMapper().readTree(robot.bodies().get(number));
    assertThat(body.path("msgtype").asString()).isEqualTo("text");
    return body.path("text").path("content").asString();
  }

  @Test
  void tellsOnceAndWhenItIsOver() throws IOException {
    found(FULL);
    found(FULL);
    assertThat(robot.bodies()).hasSize(1);
    assertThat(told(0))
        .startsWith("Shuanghe Briefings: 1 thing needs looking after\nthe disk is full;")
        .endsWith("output folder: " + folder.resolve("output"));

    found();
    found();

    assertThat(robot.bodies()).hasSize(2);
    assertThat(told(1))
        .startsWith("Shuanghe Briefings: all is well again\nover: the disk is full;");
    assertThat(alerts().next()).isEmpty();
  }

  @Test
  void tellsAtOnceWhatIsNew() throws IOException {
    found(FULL);

    found(FULL, READ_ONLY);

    assertThat(told(1)).contains("2 things need").contains("read-only").contains("disk is full");
  }

  @Test
  void remindsEverMoreSeldomOfWhatLasts() {
    List<Long> days = new ArrayList<>();
    Instant first = now;
    for (int hour = 0; hour < 24 * 32; hour++) {
      int before = robot.bodies().size();
      found(FULL);
      if (robot.bodies().size() > before) {
        days.add(Duration.between(first, now).toDays());
      }
      now = now.plus(Duration.ofHours(1));
    }
    assertThat(days).containsExactly(0L, 1L, 3L, 7L, 15L, 23L, 31L);
  }

  @Test
  void tellsNoMoreThanSixTimesAnHourOfWhatComesAndGoes() {
    for (int minute = 0; minute < 60; minute++) {
      if (minute % 2 == 0) {
        found(FULL);
      } else {
        found();
      }
      now = now.plus(Duration.ofMinutes(1));
    }
    assertThat(robot.bodies()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | down | HTTP 500",
        "404 | | HTTP 404",
        "302 | | HTTP 302",
        "200 | {\"errcode\":310000,\"errmsg\":\"keywords not in content\"} | 310000 keywords not"
            + " in",
        "200 | {\"errcode\":93000,\"errmsg\":\"invalid webhook url\"} | 93000 invalid webhook url",
        "200 | {\"code\":19024,\"msg\":\"Key Words Not Found\"} | 19024 Key Words Not Found"
      })
  void waitsLongerEachTimeTheRobotRefuses(int status, String answer, String said) {
    robot.answers(status, answer == null ? "" : answer);
    for (int minute = 0; minute < 30; minute++) {
      found(FULL);
      now = now.plus(Duration.ofMinutes(1));
    }
    assertThat(robot.bodies()).hasSize(4);
    assertThat(console)
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).contains("localhost", said))
        .noneMatch(line -> line.contains("robot-secret"));
    robot.answers(200, "{\"errcode\":0}");
    now = now.plus(Duration.ofHours(1));

    found(FULL);
    found(FULL);

    assertThat(robot.bodies()).hasSize(5);
  }

  @Test
  void saysNothingOfWhatWasOverBeforeItCouldBeTold() {
    robot.close();
    found(FULL);
    assertThat(console).singleElement().asString().contains("cannot be reached");

    found();

    assertThat(alerts().next()).isEmpty();
  }

  @Test
  void leavesWhatOtherCommandsFoundAsItIs() throws IOException {
    found(FULL);

    Alerts alerts = alerts();
    alerts.report(Scope.LETTERS, Map.of());
    alerts.report(Scope.DELIVER, Map.of("", READ_ONLY));
    alerts.tell(now);

    assertThat(told(1)).contains("2 things need").doesNotContain("over:");
  }

  @Test
  void tellsByMailAndByWebhookEachByItself() throws Exception {
    settings("admin=head@office.example; deputy@office.example\nwebhook=" + robot.link());
    mail.treat("head@office.example", OfficeMail.Treatment.PUT_OFF);
    mail.treat("deputy@office.example", OfficeMail.Treatment.PUT_OFF);
    found(FULL);
    assertThat(robot.bodies()).hasSize(1);
    assertThat(mail.letters()).isEmpty();
    mail.treat("head@office.example", OfficeMail.Treatment.TAKE);
    mail.treat("deputy@office.example", OfficeMail.Treatment.TAKE);
    now = now.plus(Duration.ofMinutes(1));
    found(FULL);
    found();

    assertThat(robot.bodies()).hasSize(2);
    assertThat(mail.letters()).hasSize(2);
    assertThat(mail.letters().getFirst().getSubject()).contains("1 thing needs looking after");
    assertThat(mail.letters().getFirst().getAllRecipients()).hasSize(2);
    assertThat(mail.letters().getLast().getContent().toString()).startsWith("over: the disk");
  }

  @Test
  void keepsToTheLengthRobotsTakeAndToJson() throws IOException {
    Message[] many = new Message[300];
    for (int i = 0; i < many.length; i++) {
      many[i] = Message.of("words", "\"引号\" \\ 与\n换行 $1 {text} 第" + i + "项".repeat(60));
    }

    found(many);

    assertThat(told(0)).contains("\"引号\" \\ 与\n换行 $1 {text} 第0项");
    assertThat(told(0).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"{text}\" | webhook.json:1: is not JSON",
        "{\"text\": \"{text}\"} rest | webhook.json:1: is not JSON",
        "{\"text\": \"{txt}\"} | knows no value 'txt'; did you mean 'text'?",
        "{\"text\": \"{subject}\"} | has no place for what is told"
      })
  void refusesATemplateThatCannotBeFilled(String template, String said) throws IOException {
    Path file = folder.resolve("webhook.json");
    Files.writeString(file, template);

    assertThatThrownBy(() -> WebhookTemplate.read(file))
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains(said);
  }
}
