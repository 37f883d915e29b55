package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import shuanghe.delivery.Mail.MailState;
import shuanghe.delivery.OfficeMail.Treatment;
import shuanghe.edition.PublishedEdition;
import shuanghe.job.RenditionList;
import shuanghe.warehouse.Database;

/**
 * Random sequences of seven events through a real database and a real SMTP server: what {@link
 * MailingTest} tells of the state machine holds of the whole way. {@code -Pthorough} runs a
 * thousand.
 */
@ParameterizedClass
@EnumSource(Database.class)
class MailSequencesTest {

  private static final int SEQUENCES = Integer.getInteger("shuanghe.letters", 25);
  private static final int LONGEST = 7;
  private static final String ADDRESS = "a@city.example";

  /** What happens next. */
  private enum Event {
    PUBLISH_A,
    PUBLISH_B,
    PUBLISH_C,
    RECIPIENT_LEAVES,
    RECIPIENT_RETURNS,
    RECIPIENT_CHANGES_DOMAINS,
    SERVER_ACCEPTS,
    SERVER_REFUSES,
    SERVER_PUTS_OFF,
    SERVER_TAKES_AND_IS_SILENT,
    SERVER_HANGS_UP_AFTER_THE_DOT,
    SERVER_CLOSES_AFTER_EACH_LETTER,
    KILLED_WHILE_HANDING_OVER,
    WAREHOUSE_LOST,
    DAY_PASSES
  }

  @Parameter private Database database;
  @TempDir private Path folder;
  private DataSource source;
  private Path input;
  private Path output;
  private OfficeMail mail;
  private DeliveryRecords records;
  private Instant now;
  private boolean listed;
  private boolean otherDomains;
  private String published;

  @Test
  void losesNoLetterAndSendsNoneTwice() throws Exception {
    Certificates certificates = Certificates.make("localhost");
    input = Files.createDirectories(folder.resolve("input"));
    SmallEdition.nameDomains(input);
    certificates.writePem(input.resolve("server.pem"));
    try (Connection connection = database.forScheduleAndDelivery().getConnection()) {
      source = new SingleConnectionDataSource(connection, true);
      trySequences(certificates);
    }
  }

  private void trySequences(Certificates certificates) throws Exception {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      try (OfficeMail server = new OfficeMail(certificates, 10_000_000)) {
        mail = server;
        start(seed);
        List<Event> events = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < LONGEST; i++) {
          Event event = Event.values()[random.nextInt(Event.values().length)];
          events.add(event);
          happen(event);
        }
        deliver(Treatment.TAKE);
        assertHolds(events);
      }
    }
  }

  private void start(int seed) throws IOException {
    output = folder.resolve("output-" + seed);
    loseWarehouse();
    now = Instant.parse("2023-10-03T00:00:00Z");
    listed = true;
    otherDomains = false;
    Files.writeString(
        input.resolve("delivery.properties"),
        """
        smtp.host=localhost
        smtp.port=%d
        smtp.user=briefings
        smtp.certificate=server.pem
        mail.from=briefings@office.example
        """
            .formatted(mail.port()));
    publish("A");
    list();
  }

  private void happen(Event event) throws IOException {
    switch (event) {
      case PUBLISH_A -> publish("A");
      case PUBLISH_B -> publish("B");
      case PUBLISH_C -> publish("C");
      case RECIPIENT_LEAVES -> listed = false;
      case RECIPIENT_RETURNS -> listed = true;
      case RECIPIENT_CHANGES_DOMAINS -> otherDomains = !otherDomains;
      case SERVER_ACCEPTS -> deliver(Treatment.TAKE);
      case SERVER_REFUSES -> deliver(Treatment.REFUSE);
      case SERVER_PUTS_OFF -> deliver(Treatment.PUT_OFF);
      case SERVER_TAKES_AND_IS_SILENT -> deliver(Treatment.FALL_SILENT);
      case SERVER_HANGS_UP_AFTER_THE_DOT -> deliver(Treatment.HANG_UP);
      case SERVER_CLOSES_AFTER_EACH_LETTER -> deliver(Treatment.TAKE_AND_CLOSE);
      case KILLED_WHILE_HANDING_OVER -> kill();
      case WAREHOUSE_LOST -> loseWarehouse();
      case DAY_PASSES -> now = now.plus(Duration.ofDays(1));
      default -> throw new IllegalStateException(event.toString());
    }
    list();
  }

  /** The warehouse is gone with all it had of letters; the journal beside it is not. */
  private void loseWarehouse() {
    database.lose(source);
    records = new DeliveryRecords(new JdbcTemplate(source), output.resolve("state"));
  }

  private void publish(String words) throws IOException {
    published = words;
    SmallEdition.publish(output, "2023-09", words);
  }

  private void list() throws IOException {
    String row = "甲处,%s,%s,pdf;xlsx\n".formatted(ADDRESS, otherDomains ? "transport" : "all");
    Files.writeString(
        input.resolve("recipients.csv"), "name,address,domains,formats\n" + (listed ? row : ""));
  }

  private Delivery delivery() {
    Secrets secrets = new Secrets(Map.of(Delivery.SMTP_PASSWORD, OfficeMail.PASSWORD));
    return new Delivery(
        input,
        output,
        Path.of("templates"),
        secrets,
        records,
        RenditionList.all().formats(),
        line -> {});
  }

  private PublishedEdition edition() throws IOException {
    return PublishedEdition.read(output.resolve("2023-09")).orElseThrow();
  }

  private void deliver(Treatment treatment) throws IOException {
    mail.treat(ADDRESS, treatment);
    now = now.plus(BackOff.after(BackOff.MOST_ATTEMPTS));
    Delivery delivery = delivery();
    delivery.queue(edition(), now);
    delivery.send(() -> now);
  }

  private void kill() throws IOException {
    delivery().queue(edition(), now);
    records.due(now).forEach(letter -> records.sending(letter, now));
  }

  private void assertHolds(List<Event> events) throws Exception {
    List<String> arrived = new ArrayList<>();
    for (MimeMessage letter : mail.letters()) {
      Map<String, byte[]> files = Received.of(letter).files();
      byte[] workbook = files.get("交通领域合作简报（2023年9月）.xlsx");
      arrived.add(new String(workbook, StandardCharsets.UTF_8) + " of " + files.size());
    }
    for (int i = 1; i < arrived.size(); i++) {
      assertThat(arrived.get(i)).as("%s: %s", events, arrived).isNotEqualTo(arrived.get(i - 1));
    }
    String wanted = "workbook %s of %d".formatted(published, otherDomains ? 2 : 4);
    boolean waits = records.all().stream().anyMatch(letter -> letter.state() == MailState.WAITING);
    boolean has = !arrived.isEmpty() && arrived.getLast().equals(wanted);
    assertThat(!listed || has || waits || !records.unsettled().isEmpty())
        .as("%s: %s arrived, %s is published", events, arrived, wanted)
        .isTrue();
  }
}
