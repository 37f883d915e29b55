package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.job.SmallInput;

/** {@code validate} tells what would stop any command, before anything is published or sent. */
class ValidateTest {

  @TempDir private Path folder;
  private SmallInput input;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void makeInput() throws IOException {
    input = SmallInput.in(folder.resolve("input"));
    input.edit("articles/briefs.csv", "2023-09-32", "2023-09-30");
    input.edit("indicators/monthly.csv", "沪市", "成都");
    input.edit("codelists/units.csv", "辆,COUNT,", "辆,COUNT,\n人次,COUNT,");
  }

  private int validate() {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Shuanghe.execute(
        stream, stream, "validate", "--lang", "en", "--input", input.path().toString());
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void findsNoFaultWhereThereIsNoneNorScheduleNorRecipients() {
    assertThat(validate()).isZero();

    assertThat(lines()).containsExactly("5 files, 10 pages and rows read, 0 faults");
  }

  @Test
  void givesAnOfficeWithoutCodeListsThoseOfTheProgram() throws IOException {
    Path office = Files.createDirectories(folder.resolve("office/indicators")).getParent();
    Files.writeString(office.resolve("indicators/t.csv"), "重庆市2023年9月,,\n指标,单位,数值\n汽车产量,万辆,20.5\n");
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] command = {"validate", "--lang", "en", "--input", office.toString()};

    assertThat(Shuanghe.execute(stream, stream, command)).isZero();
    assertThat(Shuanghe.execute(stream, stream, command)).isZero();

    assertThat(lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("there are no code lists in " + office);
    for (Path own : files(Path.of("input/codelists"))) {
      assertThat(office.resolve("codelists").resolve(own.getFileName()))
          .hasSameBinaryContentAs(own);
    }
    assertThat(office.resolve("codelists.new")).doesNotExist();
  }

  @Test
  void showsWhatALedgerWasTakenForAndNamesItsOtherColumns() throws IOException {
    Path ledger = input.path().resolve("matters/ledger-202309.csv");
    Files.createDirectories(ledger.getParent());
    Files.writeString(ledger, "合作事项台账,,,,\n序号,事项,领域,联系人,目前状态\n1,甲路,交通,某,推进中\n");
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

    assertThat(
            Shuanghe.execute(
                stream,
                stream,
                "validate",
                "--show",
                "--lang",
                "en",
                "--input",
                input.path().toString()))
        .isZero();

    assertThat(lines().stream().map(line -> line.strip().replaceAll(" +", " ")))
        .containsSubsequence(
            "matters/ledger-202309.csv",
            "above 合作事项台账 title or remark",
            "whole table as of 2023-09-30",
            "line 2 head, one matter a row below",
            "column A 序号 id",
            "column B 事项 name",
            "column C 领域 domain",
            "column D 联系人 passed over",
            "column E 目前状态 status",
            "matters/ledger-202309.csv:2: these columns are not taken: 联系人; if one is wanted, head it"
                + " by a name of the ledger such as 状态, 进展情况, 完成时限 or 存在问题")
        .last()
        .asString()
        .endsWith(", 1 to look at");
  }

  @Test
  void saysOnceWhatManyRowsOfAFileShare() throws IOException {
    Files.writeString(
        input.path().resolve("codelists/words.csv"),
        "word,role,value\n"
            + IntStream.range(0, 170)
                .mapToObj(i -> "w" + i + ",role-of-old,\n")
                .collect(Collectors.joining()));

    assertThat(validate()).isEqualTo(1);

    assertThat(lines())
        .hasSize(5)
        .element(3)
        .isEqualTo(
            "codelists/words.csv: 167 more with the same fault, the last at codelists/words.csv:171");
    assertThat(lines().getLast()).contains("170 faults");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void namesArticlesThatNoReaderWouldSee() throws IOException {
    input.write("articles/page-3.txt", "江畔新港迎来首船\n\n首船靠泊。\n");
    input.write("articles/page-4.txt", "江畔新港\n\n2023年9月6日，首船靠泊，编组为12的平方。\n");

    assertThat(validate()).isZero();

    assertThat(lines())
        .containsExactly(
            "articles/page-3.txt:1: '江畔新港迎来首船' has no date, so only --period all has it;"
                + " name its day in pages.csv",
            "articles/page-4.txt:1: '江畔新港' holds numbers and gives no figure;"
                + " see why with extract --explain",
            "7 files, 12 pages and rows read, 0 faults, 2 to look at");
  }

  @Test
  void tellsFaultsOfDataScheduleRecipientsAndMailSettingsTogether() throws IOException {
    input.edit("indicators/monthly.csv", "2023-08,300", "2023-13,300");
    input.write(
        "schedule.csv",
        """
        name,cron,period
        monthly,daily,month
        yearly,0 8 3 1 *,decade
        """);
    input.write(
        "recipients.csv",
        """
        name,address,domains
        甲处,a@city,交通
        乙处,b@city.example,贸易
        """);
    input.write(
        "delivery.properties",
        """
        # 邮件
        smtp.hots=localhost
        smtp.host=local host
        smtp.port=smtp
        smtp.security=ssl
        smtp.certificate=none.pem
        mail.from=office
        mail.largest-megabytes=0
        archive.url=office.example/briefings
        sign.keystore=none.p12
        admin=office
        webhook=robot.example/send?key=secret
        copies=many
        """);

    assertThat(validate()).isEqualTo(1);

    assertThat(lines().stream().map(line -> line.replaceFirst("(?<=:) [a-z ]+;.*", "")))
        .satisfiesExactly(
            l -> assertThat(l).startsWith("indicators/monthly.csv:2: TIME_PERIOD '2023-13':"),
            l -> assertThat(l).startsWith("schedule.csv:2: cron 'daily':"),
            l -> assertThat(l).startsWith("schedule.csv:3: period 'decade':"),
            l -> assertThat(l).startsWith("delivery.properties:13: copies 'many':"),
            l -> assertThat(l).startsWith("delivery.properties:2: smtp.hots 'localhost':"),
            l -> assertThat(l).startsWith("delivery.properties:3: smtp.host 'local host':"),
            l -> assertThat(l).startsWith("delivery.properties:5: smtp.security 'ssl':"),
            l -> assertThat(l).startsWith("delivery.properties:6: smtp.certificate 'none.pem':"),
            l -> assertThat(l).startsWith("delivery.properties:4: smtp.port 'smtp':"),
            l -> assertThat(l).startsWith("delivery.properties:7: mail.from 'office':"),
            l -> assertThat(l).startsWith("delivery.properties:8: mail.largest-megabytes '0':"),
            l -> assertThat(l).startsWith("delivery.properties:9: archive.url 'office."),
            l -> assertThat(l).startsWith("delivery.properties:10: sign.keystore 'none.p12':"),
            l -> assertThat(l).startsWith("delivery.properties:11: admin 'office':"),
            l -> assertThat(l).isEqualTo("delivery.properties:12:"),
            l -> assertThat(l).startsWith("recipients.csv:2: address 'a@city':"),
            l -> assertThat(l).startsWith("recipients.csv:3: domains '贸易':"),
            l -> assertThat(l).isEqualTo("5 files, 10 pages and rows read, 17 faults"));
    assertThat(lines()).noneMatch(line -> line.contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtp.port=70000",
        "smtp.security=ssl",
        "archive.url=https://",
        "archive.url=https:///briefings",
        "archive.url=https:briefings",
        "archive.url=file:briefings",
        "archive.url=ftp://office.example/briefings",
        "archive.url=https://office.example:99999/briefings",
        "archive.url=https://office.example/?page=briefings",
        "webhook=file:///robot",
        "copies=many"
      })
  void tellsFaultsOfMailSettingsAlsoWhileSendingIsOff(String setting) throws IOException {
    input.write("delivery.properties", "smtp.host=\n" + setting + "\n");

    assertThat(validate()).isEqualTo(1);

    assertThat(lines().getFirst())
        .startsWith("delivery.properties:2: " + setting.replaceFirst("=.*", ""));
  }

  @Test
  void tellsThatAFileHoldsNoCertificate() throws IOException {
    input.write("server.pem", "no certificate");
    input.write(
        "delivery.properties",
        "smtp.host=mail.example\nmail.from=a@city.example\nsmtp.certificate=server.pem\n");

    assertThat(validate()).isEqualTo(1);

    assertThat(lines())
        .first()
        .isEqualTo(
            "delivery.properties:3: smtp.certificate 'server.pem': cannot be used; name a PEM"
                + " file with certificates");
  }

  @Test
  void tellsThatThereIsNothingToPublish() throws IOException {
    for (String file : List.of("page-1.txt", "page-2.txt", "pages.csv")) {
      input.remove("articles/" + file);
    }
    input.remove("indicators/monthly.csv");
    for (String table : List.of("articles/briefs", "matters/ledger")) {
      String name = table + ".csv";
      input.write(
          name,
          Files.readString(input.path().resolve(name)).lines().findFirst().orElseThrow() + "\n");
    }

    assertThat(validate()).isEqualTo(1);

    assertThat(lines()).first().asString().contains("holds no page and no row");
  }
}
