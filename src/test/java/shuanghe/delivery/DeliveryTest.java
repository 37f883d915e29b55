package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import shuanghe.delivery.Mail.MailState;
import shuanghe.delivery.OfficeMail.Treatment;
import shuanghe.edition.PublishedEdition;
import shuanghe.job.RenditionList;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;

/** Letters sent to a real SMTP server, with STARTTLS and login. */
@ParameterizedClass
@EnumSource(Database.class)
class DeliveryTest {

  private static final String RECIPIENTS =
      """
      name,address,domains,formats,language
      甲处,a@city.example,all,pdf;xlsx,zh
      Reader B,b@institute.example,transport,pdf,en
      """;

  /** Of poppler, MuPDF and qpdf, beside those of PDFBox and OpenPDF. */
  private static final List<String> OTHER_READERS =
      installed(
          "pdfinfo -upw \"$(cat word)\" copy.pdf",
          "mutool info -p \"$(cat word)\" copy.pdf",
          "qpdf --password-file=word --check copy.pdf");

  private static Certificates certificates;

  @Parameter private Database database;
  @TempDir private Path folder;
  private Path input;
  private Path output;
  private OfficeMail mail;
  private JdbcTemplate jdbc;
  private DeliveryRecords records;
  private Instant now = Instant.parse("2023-10-03T00:00:00Z");
  private final List<String> console = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeAll
  static void makeCertificate() throws Exception {
    certificates = Certificates.make("localhost");
  }

  @BeforeEach
  void setUp() throws Exception {
    input = Files.createDirectories(folder.resolve("input"));
    SmallEdition.nameDomains(input);
    output = folder.resolve("output");
    SmallEdition.publish(output, "2023-09", "first");
    Files.writeString(input.resolve("recipients.csv"), RECIPIENTS);
    environment.put(Delivery.SMTP_PASSWORD, OfficeMail.PASSWORD);
    jdbc = new JdbcTemplate(database.forScheduleAndDelivery());
    records = new DeliveryRecords(jdbc, output.resolve("state"));
    open(10_000_000, "");
  }

  /** Starts the server and sets delivery up for it. */
  private void open(int largest, String further) throws Exception {
    if (mail != null) {
      mail.close();
    }
    mail = new OfficeMail(certificates, largest);
    certificates.writePem(input.resolve("server.pem"));
    mail.writeSettings(input, further);
  }

  @AfterEach
  void close() {
    mail.close();
  }

  private Delivery delivery() {
    return new Delivery(
        input,
        output,
        Path.of("templates"),
        new Secrets(environment),
        records,
        RenditionList.all().formats(),
        line -> console.add(English.said(line)));
  }

  private int deliver() throws IOException {
    Delivery delivery = delivery();
    int queued =
        delivery.queue(PublishedEdition.read(output.resolve("2023-09")).orElseThrow(), now);
    delivery.send(() -> now);
    return queued;
  }

  private Map<String, MailState> states() {
    return records.all().stream()
        .filter(letter -> letter.state() != MailState.DROPPED)
        .collect(Collectors.toMap(Mail::address, Mail::state, (newer, older) -> newer));
  }

  @Test
  void sendsEachRecipientTheBriefingsOfTheirDomains() throws Exception {
    deliver();

    assertThat(mail.letters()).hasSize(2);
    MimeMessage first = mail.letters().get(0);
    assertThat(first.getSubject()).isEqualTo("双核简报第9期（总第21期）：2023年9月");
    assertThat(first.getHeader("To", ",")).contains("<a@city.example>");
    assertThat(first.getMessageID()).isEqualTo(records.all().getLast().messageId());
    Received chinese = Received.of(first);
    assertThat(chinese.texts().get("plain"))
        .startsWith("甲处：\n")
        .contains("- 合作总览（2023年9月）：本期收录报道2篇。")
        .contains("各件另附Excel文件。");
    assertThat(chinese.texts().get("html")).contains("<strong>合作总览（2023年9月）</strong>");
    assertThat(chinese.files())
        .containsOnlyKeys(
            "合作总览（2023年9月）.pdf",
            "合作总览（2023年9月）.xlsx",
            "交通领域合作简报（2023年9月）.pdf",
            "交通领域合作简报（2023年9月）.xlsx");
    assertThat(chinese.files().get("合作总览（2023年9月）.pdf"))
        .isEqualTo(Files.readAllBytes(output.resolve("2023-09/overview.pdf")));
    MimeMessage second = mail.letters().get(1);
    assertThat(second.getSubject()).isEqualTo("双核简报, September 2023: Issue 9 (no. 21 in all)");
    assertThat(Received.of(second).texts().get("plain")).startsWith("Dear Reader B,\n");
    assertThat(Received.of(second).files()).containsOnlyKeys("交通领域合作简报（2023年9月）.pdf");
    assertThat(states())
        .isEqualTo(Map.of("a@city.example", MailState.SENT, "b@institute.example", MailState.SENT));
  }

  @Test
  void sendsNothingTwice() throws Exception {
    deliver();

    assertThat(deliver()).isZero();

    assertThat(mail.letters()).hasSize(2);
  }

  @Test
  void sendsACorrectedEditionAsSuch() throws Exception {
    deliver();
    SmallEdition.publish(output, "2023-09", "corrected");

    deliver();

    assertThat(mail.letters()).hasSize(4);
    assertThat(mail.letters().get(2).getSubject()).endsWith("（更正）");
    assertThat(mail.letters().get(3).getSubject()).endsWith("(corrected)");
  }

  @Test
  void givesUpOnARefusedAddressAndSendsToTheOthers() throws Exception {
    mail.treat("a@city.example", Treatment.REFUSE);

    deliver();

    assertThat(states())
        .isEqualTo(
            Map.of("a@city.example", MailState.REFUSED, "b@institute.example", MailState.SENT));
    assertThat(English.said(records.all().getLast().note())).contains("550", "no such mailbox");
    assertThat(mail.letters()).hasSize(1);
  }

  @Test
  void triesLaterWhereTheServerPutsItOff() throws Exception {
    mail.treat("a@city.example", Treatment.PUT_OFF);
    deliver();
    assertThat(states())
        .isEqualTo(
            Map.of("a@city.example", MailState.WAITING, "b@institute.example", MailState.SENT));
    assertThat(records.nextTry()).contains(now.plus(Duration.ofMinutes(1)));
    mail.treat("a@city.example", Treatment.TAKE);

    deliver();
    assertThat(mail.letters()).hasSize(1);
    now = now.plus(Duration.ofMinutes(1));
    deliver();

    assertThat(mail.letters()).hasSize(2);
    assertThat(states()).containsEntry("a@city.example", MailState.SENT);
    assertThat(records.all().getLast().attempts()).isEqualTo(2);
  }

  @Test
  void sendsAllLettersAtOnceToAServerThatClosesAfterEach() throws Exception {
    mail.treat("a@city.example", Treatment.TAKE_AND_CLOSE);
    mail.treat("b@institute.example", Treatment.TAKE_AND_CLOSE);

    deliver();

    assertThat(states().values()).containsOnly(MailState.SENT);
    assertThat(records.all()).allMatch(letter -> letter.attempts() == 1);
    assertThat(mail.letters()).hasSize(2);
  }

  @Test
  void waitsLongerEachTimeTheServerIsDownAndThenSendsOnce() throws Exception {
    mail.close();
    List<Duration> waits = new ArrayList<>();
    for (int attempt = 1; attempt <= 5; attempt++) {
      deliver();
      Instant next = records.nextTry().orElseThrow();
      waits.add(Duration.between(now, next));
      now = next;
    }
    assertThat(waits)
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));
    open(10_000_000, "");

    deliver();

    assertThat(mail.letters()).hasSize(2);
    assertThat(states()).containsValues(MailState.SENT).doesNotContainValue(MailState.WAITING);
  }

  @Test
  void triesAgainWhatWaitedWhileTheClockWasAhead() throws Exception {
    mail.treat("a@city.example", Treatment.PUT_OFF);
    deliver();
    mail.treat("a@city.example", Treatment.TAKE);
    now = now.minus(Duration.ofDays(365));

    deliver();

    assertThat(mail.letters()).hasSize(2);
    assertThat(states()).containsEntry("a@city.example", MailState.SENT);
  }

  @Test
  void sendsEachLetterOnceWhenTheServerIsBackAfterFiveDays() throws Exception {
    mail.close();
    Instant back = now.plus(Duration.ofDays(5));
    while (now.isBefore(back)) {
      deliver();
      now = records.nextTry().orElseThrow();
    }
    open(10_000_000, "");

    deliver();
    deliver();

    assertThat(mail.letters()).hasSize(2);
    assertThat(states().values()).containsOnly(MailState.SENT);
  }

  @Test
  void givesUpAfterFiveDaysOfTrying() throws Exception {
    mail.close();
    for (int attempt = 1; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
      deliver();
      now = now.plus(BackOff.after(attempt));
    }

    assertThat(states()).containsValue(MailState.REFUSED).doesNotContainValue(MailState.WAITING);
  }

  @Test
  void leavesWorkbooksOutWhereTheLetterIsTooLargeForTheServer() throws Exception {
    mail.treat("a@city.example", Treatment.NO_WORKBOOKS);

    deliver();

    Received received = Received.of(mail.letters().getFirst());
    assertThat(received.attached(".pdf")).isTrue();
    assertThat(received.attached(".xlsx")).isFalse();
    assertThat(received.texts().get("plain")).contains("超过邮件大小限制");
  }

  @Test
  void givesUpOnALetterThatIsTooLargeAnyway() throws Exception {
    open(500, "");

    deliver();

    assertThat(mail.letters()).isEmpty();
    assertThat(records.all())
        .allSatisfy(
            letter -> {
              assertThat(letter.state()).isEqualTo(MailState.REFUSED);
              assertThat(English.said(letter.note()))
                  .startsWith("too large: ")
                  .contains("500 are taken");
            });
  }

  @Test
  void doesNotSendAgainWhereTheAnswerNeverCame() throws Exception {
    mail.treat("a@city.example", Treatment.FALL_SILENT);
    deliver();
    assertThat(states())
        .isEqualTo(
            Map.of("a@city.example", MailState.UNCERTAIN, "b@institute.example", MailState.SENT));

    now = now.plus(Duration.ofDays(1));
    deliver();

    assertThat(mail.letters()).hasSize(2);
  }

  @Test
  void doesNotSendAgainWhatADeadProcessWasHandingOver() throws Exception {
    Delivery delivery = delivery();
    delivery.queue(PublishedEdition.read(output.resolve("2023-09")).orElseThrow(), now);
    records.sending(records.all().getFirst(), now);

    deliver();

    assertThat(mail.letters()).hasSize(1);
    assertThat(states())
        .isEqualTo(
            Map.of("a@city.example", MailState.SENT, "b@institute.example", MailState.UNCERTAIN));
  }

  @Test
  void hasTheStateOfALetterOnTheDiskBeforeItIsHandedOver() throws Exception {
    Path file = folder.resolve("warehouse");
    JdbcTemplate onDisk =
        new JdbcTemplate(
            new SingleConnectionDataSource("jdbc:h2:file:" + file + ";WRITE_DELAY=60000", true));
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V4__schedule_and_delivery.sql"),
            new ClassPathResource("db/migration/V20__letters_in_turn.sql"),
            new ClassPathResource("db/migration/V31__letters_journal.sql"))
        .execute(onDisk.getDataSource());
    records = new DeliveryRecords(onDisk, output.resolve("state"));
    delivery().queue(PublishedEdition.read(output.resolve("2023-09")).orElseThrow(), now);
    records.sending(records.all().getFirst(), now);

    Files.copy(folder.resolve("warehouse.mv.db"), folder.resolve("killed.mv.db"));
    onDisk.execute("shutdown immediately");

    JdbcTemplate left =
        new JdbcTemplate(
            new SingleConnectionDataSource("jdbc:h2:file:" + folder.resolve("killed"), true));
    assertThat(new DeliveryRecords(left, output.resolve("state")).abandoned()).hasSize(1);
    left.execute("shutdown");
  }

  @Test
  void sendsAnUncertainLetterUnderItsOldIdWhenAsked() throws Exception {
    mail.treat("a@city.example", Treatment.FALL_SILENT);
    deliver();
    mail.treat("a@city.example", Treatment.TAKE);
    Mail uncertain = records.all().getLast();

    assertThat(delivery().again(uncertain.number(), now)).isTrue();
    deliver();

    assertThat(mail.letters()).hasSize(3);
    assertThat(mail.letters().getLast().getMessageID())
        .isEqualTo(mail.letters().getFirst().getMessageID());
    assertThat(delivery().again(uncertain.number(), now)).isFalse();
  }

  @Test
  void takesAnUncertainLetterForSentThatAPersonHasLearntToHaveCome() throws Exception {
    mail.treat("a@city.example", Treatment.FALL_SILENT);
    deliver();
    mail.treat("a@city.example", Treatment.TAKE);
    Mail uncertain = records.all().getLast();

    assertThat(delivery().arrived(uncertain.number())).isTrue();

    assertThat(records.troubles()).isEmpty();
    assertThat(deliver()).isZero();
    assertThat(delivery().arrived(uncertain.number())).isFalse();
    SmallEdition.publish(output, "2023-09", "corrected");
    assertThat(deliver()).isEqualTo(2);
  }

  @Test
  void triesAgainWhenTheLoginIsRefused() throws Exception {
    environment.put(Delivery.SMTP_PASSWORD, "wrong word");

    deliver();

    assertThat(mail.letters()).isEmpty();
    assertThat(states()).containsValue(MailState.WAITING);
    assertThat(English.said(records.all().getFirst().note())).doesNotContain("wrong word");
  }

  @Test
  void insistsOnACertificateItKnows() throws Exception {
    Certificates.make("localhost").writePem(input.resolve("server.pem"));

    deliver();

    assertThat(mail.letters()).isEmpty();
    assertThat(states()).containsValue(MailState.WAITING);
  }

  @Test
  void sendsSignedAndLockedCopiesAndLeavesTheArchiveAsItIs() throws Exception {
    certificates.writeKeystore(input.resolve("office.p12"), "keystore word");
    open(10_000_000, "sign.keystore=office.p12");
    environment.put(Delivery.SIGN_PASSWORD, "keystore word");
    environment.put(Delivery.COPY_PASSWORD, "copy word");
    byte[] archived = Files.readAllBytes(output.resolve("2023-09/overview.pdf"));

    deliver();

    Received received = Received.of(mail.letters().getFirst());
    try (PDDocument copy = Loader.loadPDF(received.files().get("合作总览（2023年9月）.pdf"), "copy word")) {
      assertThat(copy.getLastSignatureDictionary()).isNotNull();
    }
    assertThat(received.texts().get("plain")).contains("附件设有打开密码");
    assertThat(Files.readAllBytes(output.resolve("2023-09/overview.pdf"))).isEqualTo(archived);
  }

  @ParameterizedTest
  @CsvSource({"成渝2023, 成渝2023", "成渝２０２３, 成渝2023", "pässwört, pässwört"})
  void locksCopiesWithAnyPasswordThatPeopleCanType(String set, String typed) throws Exception {
    environment.put(Delivery.COPY_PASSWORD, set);

    deliver();

    Received received = Received.of(mail.letters().getFirst());
    byte[] pdf = received.files().get("合作总览（2023年9月）.pdf");
    try (PDDocument copy = Loader.loadPDF(pdf, typed)) {
      assertThat(copy.getNumberOfPages()).isEqualTo(1);
    }
    byte[] word = typed.getBytes(StandardCharsets.UTF_8);
    try (PdfReader copy = new PdfReader(pdf, word)) {
      assertThat(copy.getNumberOfPages()).isEqualTo(1);
    }
    for (String reader : OTHER_READERS) {
      assertThat(opens(reader, pdf, typed)).as(reader).isTrue();
      assertThat(opens(reader, pdf, "another word")).as(reader).isFalse();
    }
    byte[] workbook = received.files().get("合作总览（2023年9月）.xlsx");
    try (POIFSFileSystem locked = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
      assertThat(Decryptor.getInstance(new EncryptionInfo(locked)).verifyPassword(typed)).isTrue();
    }
  }

  /** Whether a reader that is installed opens a copy; the shell hands on the bytes of the word. */
  private boolean opens(String reader, byte[] pdf, String word) throws Exception {
    Files.write(folder.resolve("copy.pdf"), pdf);
    Files.writeString(folder.resolve("word"), word);
    return new ProcessBuilder("sh", "-c", reader)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private static List<String> installed(String... readers) {
    return Stream.of(readers)
        .filter(
            reader ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(bin -> Files.isExecutable(Path.of(bin, reader.split(" ")[0]))))
        .toList();
  }

  @Test
  void refusesAPasswordThatNotEveryReaderTakes() {
    environment.put(Delivery.COPY_PASSWORD, "word\u0007");

    assertThatThrownBy(this::deliver)
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains(Delivery.COPY_PASSWORD);
  }

  @Test
  void namesAttachmentsForOldMailProgramsToo() throws Exception {
    deliver();

    Multipart parts = (Multipart) mail.letters().getFirst().getContent();
    BodyPart pdf = parts.getBodyPart(1);
    assertThat(pdf.getHeader("Content-Disposition")[0]).contains("filename*=UTF-8''%E5%90%88");
    String type = pdf.getHeader("Content-Type")[0];
    String name = type.substring(type.indexOf("name=\"") + 6, type.lastIndexOf('"'));
    assertThat(MimeUtility.decodeText(name)).isEqualTo("合作总览（2023年9月）.pdf");
    assertThat(pdf.getFileName()).isEqualTo("合作总览（2023年9月）.pdf");
    assertThat(type.lines()).allMatch(line -> line.length() <= 78);
  }

  @ParameterizedTest
  @EnumSource(MailReader.class)
  void namesAttachmentsSoThatEveryReaderHasTheName(MailReader reader) throws Exception {
    assumeTrue(reader.isThere());
    deliver();
    ByteArrayOutputStream letter = new ByteArrayOutputStream();
    mail.letters().getFirst().writeTo(letter);

    assertThat(reader.attachments(letter.toByteArray()))
        .containsExactly(
            "合作总览（2023年9月）.pdf",
            "合作总览（2023年9月）.xlsx",
            "交通领域合作简报（2023年9月）.pdf",
            "交通领域合作简报（2023年9月）.xlsx");
  }

  @Test
  void givesReadersTheNameThatKnowNoRfc2231() throws Exception {
    assumeTrue(MailReader.PYTHON.isThere());
    deliver();
    ByteArrayOutputStream letter = new ByteArrayOutputStream();
    mail.letters().getFirst().writeTo(letter);
    String old =
        letter
            .toString(StandardCharsets.UTF_8)
            .replaceAll(
                "Content-Disposition: attachment;[^\\r\\n]*(\\r\\n[ \\t][^\\r\\n]*)*",
                "Content-Disposition: attachment");

    assertThat(old).doesNotContain("filename");
    assertThat(MailReader.PYTHON.attachments(old.getBytes(StandardCharsets.UTF_8)))
        .hasSize(4)
        .contains("合作总览（2023年9月）.pdf");
  }

  @Test
  void sendsNothingOfAnEditionWhoseFilesWereChanged() throws Exception {
    Files.write(output.resolve("2023-09/transport.pdf"), new byte[0]);

    assertThatThrownBy(this::deliver)
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("2023-09/transport.pdf is not as it was published")
        .contains("run --period 2023-09");
    assertThat(mail.letters()).isEmpty();
  }

  @Test
  void keepsALetterWaitingWhileAFileIsChanged() throws Exception {
    delivery().queue(PublishedEdition.read(output.resolve("2023-09")).orElseThrow(), now);
    byte[] workbook = Files.readAllBytes(output.resolve("2023-09/transport.xlsx"));
    Files.write(output.resolve("2023-09/transport.xlsx"), new byte[0]);
    delivery().send(() -> now);
    assertThat(states())
        .isEqualTo(
            Map.of("a@city.example", MailState.WAITING, "b@institute.example", MailState.SENT));
    Files.write(output.resolve("2023-09/transport.xlsx"), workbook);

    now = now.plus(Duration.ofMinutes(1));
    delivery().send(() -> now);

    assertThat(states()).containsEntry("a@city.example", MailState.SENT);
  }

  @Test
  void sendsTheOldContentAgainWhereTheCorrectionIsTakenBack() throws Exception {
    deliver();
    SmallEdition.publish(output, "2023-09", "corrected");
    deliver();
    SmallEdition.publish(output, "2023-09", "first");

    assertThat(deliver()).isEqualTo(2);

    assertThat(mail.letters()).hasSize(6);
    assertThat(mail.letters().get(4).getSubject()).endsWith("（更正）");
    assertThat(mail.letters().get(4).getMessageID())
        .isNotEqualTo(mail.letters().get(0).getMessageID());
    assertThat(deliver()).isZero();
  }

  @Test
  void sendsToWhoeverReturnsToTheList() throws Exception {
    mail.treat("a@city.example", Treatment.PUT_OFF);
    deliver();
    Files.writeString(
        input.resolve("recipients.csv"),
        "name,address,domains\nReader B,b@institute.example,transport\n");
    deliver();
    Files.writeString(input.resolve("recipients.csv"), RECIPIENTS);
    mail.treat("a@city.example", Treatment.TAKE);

    assertThat(deliver()).isEqualTo(1);

    assertThat(mail.letters()).hasSize(2);
  }

  @Test
  void knowsWhatWasSentWhenTheWarehouseIsLost() throws Exception {
    mail.treat("a@city.example", Treatment.FALL_SILENT);
    deliver();
    jdbc = new JdbcTemplate(database.forScheduleAndDelivery());
    records = new DeliveryRecords(jdbc, output.resolve("state"));

    assertThat(deliver()).isZero();

    assertThat(mail.letters()).hasSize(2);
    assertThat(states())
        .isEqualTo(
            Map.of("a@city.example", MailState.UNCERTAIN, "b@institute.example", MailState.SENT));
    assertThat(console).anyMatch(line -> line.startsWith("2 letters read back from the journal"));
  }

  @Test
  void takesWhatItKnewLaterWhereAnOldCopyOfTheWarehouseIsPutBack() throws Exception {
    delivery().queue(PublishedEdition.read(output.resolve("2023-09")).orElseThrow(), now);
    List<Map<String, Object>> copy = jdbc.queryForList("select * from delivery");
    deliver();
    for (Map<String, Object> row : copy) {
      jdbc.update(
          "update delivery set state = ?, changes = ? where delivery_id = ?",
          row.get("state"),
          row.get("changes"),
          row.get("delivery_id"));
    }

    deliver();

    assertThat(mail.letters()).hasSize(2);
  }

  @Test
  void writesTheJournalAnewFromTheWarehouse() throws Exception {
    deliver();
    Path journal = output.resolve("state").resolve(MailJournal.FILE);
    Files.delete(journal);

    deliver();

    assertThat(journal).content().contains("a@city.example").contains("SENT");
  }

  @Test
  void cutsOffALineOfTheJournalThatAPowerCutHasTorn() throws Exception {
    deliver();
    Path journal = output.resolve("state").resolve(MailJournal.FILE);
    List<String> lines = Files.readAllLines(journal);
    String torn = lines.getLast().substring(0, 60);
    Files.writeString(journal, torn, StandardOpenOption.APPEND);

    deliver();

    assertThat(Files.readAllLines(journal)).isEqualTo(lines);
  }

  @Test
  void refusesAJournalThatIsDamagedWithin() throws Exception {
    deliver();
    Path journal = output.resolve("state").resolve(MailJournal.FILE);
    Files.writeString(journal, Files.readString(journal).replaceFirst("WAITING", "DROPPED"));

    assertThatThrownBy(this::deliver)
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("letters.journal:1 is damaged");
  }

  @Test
  void keepsPasswordsOutOfRecordsLinesAndLetters() throws Exception {
    certificates.writeKeystore(input.resolve("office.p12"), "keystore word");
    open(10_000_000, "sign.keystore=office.p12");
    environment.put(Delivery.SIGN_PASSWORD, "keystore word");
    environment.put(Delivery.COPY_PASSWORD, "copy word");
    deliver();
    environment.put(Delivery.SMTP_PASSWORD, "other word");
    SmallEdition.publish(output, "2023-09", "corrected");
    deliver();

    String rows =
        jdbc
            .queryForList(
                "select table_name from information_schema.tables where lower(table_schema) ="
                    + " 'public'",
                String.class)
            .stream()
            .map(table -> jdbc.queryForList("select * from " + table).toString())
            .collect(Collectors.joining("\n"));
    String texts =
        mail.letters().stream().map(DeliveryTest::texts).collect(Collectors.joining("\n"));

    assertThat(rows).contains("a@city.example");
    assertThat(rows + console + texts)
        .doesNotContain(OfficeMail.PASSWORD, "keystore word", "copy word", "other word");
  }

  private static String texts(MimeMessage letter) {
    try {
      return String.join("\n", Received.of(letter).texts().values());
    } catch (jakarta.mail.MessagingException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void dropsLettersToWhoeverHasLeftTheList() throws Exception {
    mail.treat("a@city.example", Treatment.PUT_OFF);
    deliver();
    Files.writeString(
        input.resolve("recipients.csv"),
        "name,address,domains\nReader B,b@institute.example,transport\n");
    now = now.plus(Duration.ofHours(1));

    deliver();

    assertThat(mail.letters()).hasSize(1);
    assertThat(records.all().getLast().state()).isEqualTo(MailState.DROPPED);
  }

  @Test
  void tellsWhoWouldGetWhat() throws Exception {
    assertThat(
            delivery().plan(PublishedEdition.read(output.resolve("2023-09")).orElseThrow()).stream()
                .map(English::said))
        .containsExactly(
            "a@city.example                   zh  overview.pdf overview.xlsx transport.pdf"
                + " transport.xlsx",
            "b@institute.example              en  transport.pdf");
    assertThat(records.all()).isEmpty();
  }

  @Test
  void rejectsRecipientsItCannotUse() throws Exception {
    Files.writeString(
        input.resolve("recipients.csv"),
        """
        name,address,domains,formats,language
        "甲\nBcc: c@city.example",a@city.example,all,pdf,zh
        乙,b@city.example,贸易,pdf,zh
        丙,c@city.example,交通,odt,fr
        丁,d@city.example,交通,xlsx-link,zh
        戊,e@city.example,交通,pdf,zh
        戊,E@CITY.example,交通,pdf,zh
        己,e@city.EXAMPLE,交通,pdf,zh
        """);

    assertThat(delivery().rejections())
        .extracting(rejection -> rejection.place().line() + " " + rejection.column())
        .containsExactly("2 name", "4 domains", "5 formats", "6 formats", "8 address", "9 address");
  }

  @Test
  void sendsCopiesOfWhichEachIsALetterOfItsOwn() throws Exception {
    Files.writeString(
        input.resolve("recipients.csv"),
        """
        name,address,cc,bcc,domains
        甲处,a@city.example,b@city.example；c@city.example,d@city.example,transport
        """);
    mail.treat("b@city.example", Treatment.REFUSE);

    deliver();

    assertThat(mail.addressed())
        .containsExactly("a@city.example", "c@city.example", "d@city.example");
    assertThat(states()).containsEntry("b@city.example", MailState.REFUSED);
    for (MimeMessage letter : mail.letters()) {
      assertThat(letter.getHeader("To", ",")).contains("<a@city.example>");
      assertThat(letter.getHeader("Cc", ",")).isEqualTo("b@city.example, c@city.example");
      assertThat(headers(letter)).doesNotContain("d@city.example", "Bcc");
    }
  }

  private static String headers(MimeMessage letter) throws jakarta.mail.MessagingException {
    return String.join(
        "\n", Collections.list(letter.getNonMatchingHeaderLines(new String[] {"Received"})));
  }

  @Test
  void sendsToEveryOneOfAGroup() throws Exception {
    Files.writeString(
        input.resolve("recipients.csv"),
        "name,address,domains\n示例交通处,a@city.example;b@city.example A@city.example,transport\n");

    assertThat(deliver()).isEqualTo(2);

    assertThat(mail.addressed()).containsExactly("a@city.example", "b@city.example");
    for (MimeMessage letter : mail.letters()) {
      assertThat(letter.getHeader("To", ",")).contains("<a@city.example>", "<b@city.example>");
      assertThat(Received.of(letter).texts().get("plain")).startsWith("示例交通处：");
    }
  }

  @Test
  void sendsOneLetterToWhoeverSeveralRowsNameInSeveralSpellings() throws Exception {
    Files.writeString(
        input.resolve("recipients.csv"),
        """
        name,address,cc,domains,formats
        甲处,a@city.example,B@city.example,overview,pdf
        乙处,b@CITY.example,A@City.Example,transport,pdf;xlsx
        """);

    assertThat(deliver()).isEqualTo(2);

    assertThat(mail.addressed()).containsExactly("a@city.example", "b@city.example");
    for (MimeMessage letter : mail.letters()) {
      assertThat(Received.of(letter).files()).hasSize(4);
    }
    Files.writeString(
        input.resolve("recipients.csv"),
        """
        name,address,cc,domains,formats
        甲处,A@city.example,b@city.example,overview,pdf
        乙处,B@city.example,a@city.example,transport,pdf;xlsx
        """);
    assertThat(deliver()).isZero();
  }

  @Test
  void sendsNoEmptyPaper() throws Exception {
    SmallEdition.cite(output, "2023-09", "overview");

    deliver();

    assertThat(mail.addressed()).containsExactly("a@city.example");
    assertThat(Received.of(mail.letters().getFirst()).files())
        .containsOnlyKeys("合作总览（2023年9月）.pdf", "合作总览（2023年9月）.xlsx");
    assertThat(
            delivery().plan(PublishedEdition.read(output.resolve("2023-09")).orElseThrow()).stream()
                .map(English::said))
        .anyMatch(line -> line.startsWith("b@institute.example") && line.contains("nothing"));
  }

  @Test
  void hasToTellWhichLettersAreUncertainRefusedOrWait() throws Exception {
    Files.writeString(
        input.resolve("recipients.csv"),
        "name,address,domains\n甲处,a@city.example;b@city.example;c@city.example,transport\n");
    mail.treat("a@city.example", Treatment.FALL_SILENT);
    mail.treat("b@city.example", Treatment.REFUSE);
    mail.treat("c@city.example", Treatment.PUT_OFF);
    deliver();

    assertThat(records.troubles().values().stream().map(English::said))
        .satisfiesExactly(
            l -> assertThat(l).startsWith("letter 1 of edition 2023-09 is uncertain;"),
            l -> assertThat(l).startsWith("letter 2 of edition 2023-09 is refused;"),
            l -> assertThat(l).startsWith("letters wait to be tried again"));

    Files.writeString(
        input.resolve("recipients.csv"), "name,address,domains\n甲处,a@city.example,transport\n");
    mail.treat("a@city.example", Treatment.TAKE);
    delivery().again(1, now);
    deliver();

    assertThat(records.troubles()).isEmpty();
  }

  @Test
  void isOffUntilAServerIsSet() throws Exception {
    Files.writeString(input.resolve("delivery.properties"), "smtp.host=\n");

    assertThat(delivery().sends()).isFalse();
    deliver();

    assertThat(mail.letters()).isEmpty();
  }

  @Test
  void refusesToSendAPasswordInTheClear() throws Exception {
    open(10_000_000, "smtp.security=none");

    assertThatThrownBy(this::delivery)
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("delivery.properties:6: smtp.security 'none': would send the password");
  }

  @Test
  void linksWorkbooksWhereTheArchiveIsKnown() throws Exception {
    open(10_000_000, "archive.url=https://office.example/briefings");
    Files.writeString(
        input.resolve("recipients.csv"),
        "name,address,domains,formats\n甲处,a@city.example,transport,xlsx-link\n");

    deliver();

    Received received = Received.of(mail.letters().getFirst());
    assertThat(received.attached(".xlsx")).isFalse();
    assertThat(received.texts().get("plain"))
        .contains("<https://office.example/briefings/2023-09/transport.xlsx>")
        .contains("<https://office.example/briefings/index.html>");
  }
}
