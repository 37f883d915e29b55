package shuanghe.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.input.ExampleLists;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.messages.English;
import shuanghe.model.Domains;
import shuanghe.model.Matter;

class MatterTableTest {

  private static final String HEADER =
      "id,name,domain,batch,parties,status,progress,start,due,problem,next_step,source\n";

  private static final LedgerWords WORDS =
      LedgerWords.load(ExampleLists.FOLDER, ExampleLists.LISTS);

  @TempDir Path folder;

  @Test
  void readsAllThatTheLedgerSaysOfAMatter() throws IOException {
    ReadResult<Matter> taken =
        read(
            "编号,事项名称,领域,批次,责任单位,状态,进度,启动日期,完成时限,存在问题,下一步工作,依据\n"
                + "M1,成渝中线高铁,交通,第一批,甲局；乙局、丙局,推进中,21.5％,2022年11月28日,2027-12-31,征拆,开工,台账\n");
    assertThat(taken.rejections()).isEmpty();
    Matter matter = taken.items().getFirst();
    assertThat(matter.place()).hasToString("matters/t.csv:2");
    assertThat(matter.domain()).isEqualTo(Domains.TRANSPORT);
    assertThat(matter.batch()).isEqualTo(1);
    assertThat(matter.parties()).containsExactly("甲局", "乙局", "丙局");
    assertThat(matter.status()).isEqualTo(Matter.Status.UNDER_WAY);
    assertThat(matter.progress()).contains(new BigDecimal("21.5"));
    assertThat(matter.start()).contains(LocalDate.of(2022, 11, 28));
    assertThat(matter.due()).contains(LocalDate.of(2027, 12, 31));
    assertThat(matter.problem()).isEqualTo("征拆");
    assertThat(matter.nextStep()).isEqualTo("开工");
    assertThat(matter.source()).isEqualTo("台账");
  }

  @ParameterizedTest
  @CsvSource({
    "not-started, NOT_STARTED",
    "未启动, NOT_STARTED",
    "Under-Way, UNDER_WAY",
    "已完成, DONE",
    "滞后, DELAYED",
    "suspended, SUSPENDED",
    "正在推进, UNDER_WAY",
    "已开工, UNDER_WAY",
    "进展 顺利。, UNDER_WAY",
    "办结, DONE",
    "全面完成, DONE",
    "待启动, NOT_STARTED",
    "进展缓慢, DELAYED",
    "有所滞后, DELAYED",
    "暂缓实施, SUSPENDED"
  })
  void readsStatusByCodeOrWordOfOffices(String text, Matter.Status status) throws IOException {
    assertThat(read(HEADER + "M1,名,finance,2,," + text + ",,,,,,\n").items())
        .extracting(Matter::status)
        .containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "40%, 40", "0, 0", "1%, 1", "0.4%, 0.4", "100, 100", "99.5, 99.5"})
  void readsProgressInPercent(String text, BigDecimal percent) throws IOException {
    assertThat(read(HEADER + "M1,名,finance,2,,推进中," + text + ",,,,,\n").items())
        .extracting(matter -> matter.progress().orElseThrow())
        .containsExactly(percent);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/ledger/rows-rejected.csv", numLinesToSkip = 1)
  void rejectsRow(String row, String message) throws IOException {
    ReadResult<Matter> taken = read(HEADER + row + "\n");
    assertThat(taken.items()).isEmpty();
    assertThat(taken.rejections())
        .extracting(English::said)
        .containsExactly("matters/t.csv:2: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "重点事项台账（截至2024年5月底）, 2024-05-31, 2024-09-30",
    "2024年二季度重点事项台账, 2024-06-30, 2024-09-30",
    "台账（2024年5月20日）, 2024-05-20, 2024-09-30",
    "2024年重点事项台账, , 2024-09-30",
    "2023年1月—2024年12月重点事项台账, , "
  })
  void takesTheDayOfALedgerFromItsTitle(String title, LocalDate asOf, LocalDate due)
      throws IOException {
    ReadResult<Matter> taken = read(title + ",,,\n事项,领域,状态,完成时限\n甲,金融,推进中,9月底前\n乙,金融,推进中,2025年底\n");
    assertThat(taken.items())
        .last()
        .extracting(matter -> matter.asOf().orElse(null))
        .isEqualTo(asOf);
    assertThat(taken.items()).first().extracting(Matter::name).isEqualTo(due == null ? "乙" : "甲");
    assertThat(taken.rejections()).hasSize(due == null ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "已建成投用，正在办理验收, DONE",
    "已全面建成投用, DONE",
    "土建完成约45%，正在铺轨, UNDER_WAY",
    "正在编制：已有初稿, UNDER_WAY"
  })
  void readsStatusFromAReportOfTheProgress(String situation, Matter.Status status)
      throws IOException {
    assertThat(read("事项,领域,进展情况\n甲,金融,\"" + situation + "\"\n").items())
        .singleElement()
        .extracting(Matter::status)
        .isEqualTo(status);
  }

  /** Matters as name, status and what else is told of how they go. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/ledger/habits.csv", numLinesToSkip = 1)
  void readsWhatOfficesWrite(String ledger, String matters) throws IOException {
    ReadResult<Matter> taken = read(ledger.replace('|', '\n') + "\n");
    assertThat(taken.rejections()).isEmpty();
    assertThat(taken.items())
        .extracting(m -> (m.name() + " " + m.status() + " " + m.situation()).strip())
        .containsExactly(matters.split(";"));
  }

  @Test
  void takesColumnsByTheHeadsThatStaffAdd() throws IOException {
    Files.writeString(
        folder.resolve(LedgerWords.FILE), "word,role,value\n盯办事,head,name\n成色,head,status\n");
    LedgerWords words = LedgerWords.load(folder, ExampleLists.LISTS);
    Path file = Files.writeString(folder.resolve("t.csv"), "盯办事,领域,成色\n甲,交通,已完成\n");
    Outcome<TableFile> opened =
        TableFile.openLedger(new InputFile(file, "t.csv"), words.heads(), head -> {});
    try (TableFile table = opened.taken().orElseThrow()) {
      Matter matter =
          table.next().orElseThrow().then(new MatterTable(words)::read).taken().orElseThrow();
      assertThat(matter.name()).isEqualTo("甲");
      assertThat(matter.status()).isEqualTo(Matter.Status.DONE);
    }
  }

  @Test
  void tellsTheRowToAddForAStatusThatIsNotKnown() throws IOException {
    List<Matter> matters = read("事项,领域,状态\n甲,交通,主体封顶\n乙,交通,主体封顶\n丙,交通,\n").items();
    List<UntoldStatus> untold = UntoldStatus.in(matters);
    assertThat(untold)
        .extracting(UntoldStatus::word, UntoldStatus::count)
        .containsExactly(tuple("主体封顶", 2), tuple("", 1));
    assertThat(English.MESSAGES.text(untold.getFirst().sentence()))
        .contains("matters/t.csv:2", "主体封顶,status,…");
    assertThat(untold.getFirst().reviewItem().printed()).isEqualTo("主体封顶");
  }

  @Test
  void takesTheDomainFromTheNameWhereTheLedgerHasNoColumnOfDomains() throws IOException {
    ReadResult<Matter> taken = read("项目名称,状态\n甲地铁路扩能,在建\n某综合体,在建\n");
    assertThat(taken.items()).extracting(Matter::domain).containsExactly(Domains.TRANSPORT);
    assertThat(taken.rejections())
        .extracting(English::said)
        .singleElement()
        .asString()
        .startsWith("matters/t.csv:3: 项目名称 '某综合体': the ledger has no column 领域");
  }

  @Test
  void readsAHeadWhoseMergedCellsLieOverShortNames() throws IOException {
    assertThat(
            read("事项,领域,责任单位,,推进情况,,时限,\n,,牵头,配合,状态,进度,开工,完成\n"
                    + "甲,金融,乙局,丙局,在建,40%,2023-01-05,2024年底\n")
                .items())
        .singleElement()
        .extracting(Matter::parties, matter -> matter.due().orElseThrow())
        .containsExactly(List.of("乙局", "丙局"), LocalDate.of(2024, 12, 31));
  }

  @Test
  void readsHeadsThatSayMoreThanTheNameOfAColumn() throws IOException {
    assertThat(
            read("序号,任务内容,所属板块,主责单位,当前状态,完成百分比,项目起始时间,项目计划完成时限,存在的主要问题,下一步工作计划\n"
                    + "1,甲,交通,乙局,在建,40,2023-01-05,2024-12-31前,缺地,报批\n")
                .items())
        .singleElement()
        .extracting(
            Matter::parties,
            Matter::status,
            matter -> matter.progress().orElseThrow(),
            matter -> matter.start().orElseThrow(),
            matter -> matter.due().orElseThrow(),
            Matter::problem,
            Matter::nextStep)
        .containsExactly(
            List.of("乙局"),
            Matter.Status.UNDER_WAY,
            BigDecimal.valueOf(40),
            LocalDate.of(2023, 1, 5),
            LocalDate.of(2024, 12, 31),
            "缺地",
            "报批");
  }

  @ParameterizedTest
  @ValueSource(strings = {"数据截止", "数据截至", "数据时间"})
  void readsTheDayOfALedgerFromAColumn(String head) throws IOException {
    assertThat(read("事项,领域,状态," + head + "\n甲,金融,推进中,2024年10月\n").items())
        .singleElement()
        .extracting(matter -> matter.asOf().orElseThrow())
        .isEqualTo(LocalDate.of(2024, 10, 31));
  }

  @Test
  void readsTheDayOfALedgerFromALineOfSettings() throws IOException {
    assertThat(read("填报单位：甲局,,填报日期：2024年10月8日,\n事项,领域,状态,完成时限\n甲,金融,推进中,年内\n").items())
        .singleElement()
        .extracting(matter -> matter.asOf().orElseThrow(), matter -> matter.due().orElseThrow())
        .containsExactly(LocalDate.of(2024, 10, 8), LocalDate.of(2024, 12, 31));
  }

  @Test
  void asksForTheYearOfTheYearsEnd() throws IOException {
    assertThat(read("事项,领域,状态,完成时限\n甲,金融,推进中,年内\n").rejections())
        .extracting(English::said)
        .singleElement()
        .asString()
        .startsWith("matters/t.csv:2: 完成时限 '年内': not a whole day: its year is missing");
  }

  @Test
  void takesASpreadsheetsNumberOfADayInAWorkbook() throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet();
      Row head = sheet.createRow(0);
      Row row = sheet.createRow(1);
      List<String> names = List.of("事项", "领域", "状态", "完成时限");
      List<String> cells = List.of("甲", "金融", "推进中");
      for (int i = 0; i < names.size(); i++) {
        head.createCell(i).setCellValue(names.get(i));
      }
      for (int i = 0; i < cells.size(); i++) {
        row.createCell(i).setCellValue(cells.get(i));
      }
      row.createCell(cells.size()).setCellValue(45_291);
      book.write(out);
    }
    MatterTable table = new MatterTable(WORDS);
    assertThat(
            TableFile.readAll(new InputFile(file, "matters/t.xlsx"), TableForm.MATTERS, table::read)
                .items())
        .singleElement()
        .extracting(matter -> matter.due().orElseThrow())
        .isEqualTo(LocalDate.of(2023, 12, 31));
  }

  @Test
  void readsAMonthOfTheColumnOfDaysInTheYearOfTheFile() throws IOException {
    assertThat(readFile("台账2023年9月.csv", "事项,领域,状态,截至\n甲,金融,推进中,8月底\n").items())
        .singleElement()
        .extracting(matter -> matter.asOf().orElseThrow())
        .isEqualTo(LocalDate.of(2023, 8, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "完成100%, DONE, 100",
    "正在推进（60%）, UNDER_WAY, 60",
    "'正在推进，已完成60%', UNDER_WAY, 60",
    "已完成（提前）, DONE, "
  })
  void readsAStatusWithMoreBesideIt(String text, Matter.Status status, BigDecimal percent)
      throws IOException {
    assertThat(read("事项,领域,状态\n甲,金融,\"" + text + "\"\n").items())
        .singleElement()
        .extracting(Matter::status, matter -> matter.progress().orElse(null))
        .containsExactly(status, percent);
  }

  @Test
  void takesANumberedLineForASectionWhereNamesStandFirst() throws IOException {
    assertThat(read("事项,状态\n一、综合交通,\n甲,推进中\n（二）公共服务,\n乙,办结\n").items())
        .extracting(Matter::name, matter -> matter.domain().code())
        .containsExactly(tuple("甲", "transport"), tuple("乙", "culture"));
  }

  @Test
  void readsAHeadOfTwoLines() throws IOException {
    ReadResult<Matter> taken =
        read("序号,事 项,领域,进展情况（截至5月末）,时间安排,\n" + ",,,,启动时间,完成时限\n" + "1,甲,金融,推进中,2023年1月,2025年底\n");
    assertThat(taken.rejections()).isEmpty();
    assertThat(taken.items())
        .singleElement()
        .extracting(Matter::status, Matter::start, Matter::due)
        .containsExactly(
            Matter.Status.UNDER_WAY,
            Optional.of(LocalDate.of(2023, 1, 1)),
            Optional.of(LocalDate.of(2025, 12, 31)));
  }

  @Test
  void rejectsASecondMatterWithTheSameId() throws IOException {
    ReadResult<Matter> taken =
        read(HEADER + "M1,甲,finance,1,,推进中,,,,,,\nM1,乙,finance,1,,推进中,,,,,,\n");
    assertThat(taken.items()).extracting(Matter::name).containsExactly("甲");
    assertThat(taken.rejections())
        .extracting(English::said)
        .containsExactly(
            "matters/t.csv:3: id 'M1': a matter of this id already stands at matters/t.csv:2;"
                + " give the matter an id of its own or remove one of the two rows");
    assertThat(taken.read()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "综合交通, transport",
    "科技创新, science",
    "公共服务, culture",
    "文旅, culture",
    "现代金融, finance",
    "交通枢纽, transport"
  })
  void readsDomainByTheWordsOfOffices(String text, String code) throws IOException {
    assertThat(read(HEADER + "M1,名," + text + ",2,,推进中,,,,,,\n").items())
        .extracting(matter -> matter.domain().code())
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "约70%, 70",
    "已完成 65％, 65",
    "百分之百, 100",
    "百分之三十五, 35",
    "近九成, 90",
    "60%左右, 60",
    ">90%, 90",
    "序时推进, "
  })
  void readsProgressAsOfficesTellIt(String text, BigDecimal percent) throws IOException {
    ReadResult<Matter> taken = read(HEADER + "M1,名,finance,2,,滞后," + text + ",,,,,\n");
    assertThat(taken.items().stream().flatMap(m -> m.progress().stream()).findFirst())
        .isEqualTo(Optional.ofNullable(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "进度, 0.6;0.355;1;0, 60;35.5;100;0",
    "进度, 0.6;0.355;45%, ;;45",
    "进度, 0.6;0.355;45, ;;45",
    "进度, 0.6;主体封顶;0.8, 60;-;80",
    "进度, 0.6;;, ;-;-",
    "进度（%）, 0.6;0.355;1, ;;100",
    "进度（%）, 0.6;35.5;2, 0.6;35.5;2"
  })
  void readsProgressInPartsOfOneWhereTheWholeColumnIs(String head, String cells, String percent)
      throws IOException {
    StringBuilder ledger = new StringBuilder("事项,领域,状态," + head + ",时限\n");
    int row = 0;
    for (String cell : cells.split(";", -1)) {
      String status = cell.equals("1") ? "已完成" : cell.equals("0") ? "未启动" : "推进中";
      ledger.append("甲%d,交通,%s,%s,2025年底\n".formatted(row++, status, cell));
    }
    ReadResult<Matter> taken = read(ledger.toString());
    List<String> expected = List.of(percent.split(";", -1));
    assertThat(taken.items())
        .extracting(m -> m.progress().map(BigDecimal::toPlainString).orElse("-"))
        .isEqualTo(expected.stream().filter(told -> !told.isEmpty()).toList());
    assertThat(taken.rejections())
        .allSatisfy(r -> assertThat(English.said(r)).contains("percent or a fraction"))
        .hasSize((int) expected.stream().filter(String::isEmpty).count());
  }

  @Test
  void readsProgressWithADecimalCommaAndANameOfTwoLines() throws IOException {
    ReadResult<Matter> taken = read("事项;领域;状态;进度;计划完工\n\"甲枢纽\n二期\";交通;推进中;66,5%;2025-03-31\n");
    assertThat(taken.rejections()).isEmpty();
    assertThat(taken.items())
        .extracting(Matter::name, m -> m.progress().orElseThrow(), m -> m.due().orElseThrow())
        .containsExactly(tuple("甲枢纽二期", new BigDecimal("66.5"), LocalDate.of(2025, 3, 31)));
  }

  @Test
  void passesOverTheHeadThatEachSectionRepeats() throws IOException {
    String head = "序号,事项,牵头,进展,时限\n";
    ReadResult<Matter> taken =
        readFile(
            "台账2024.9.csv",
            "一、交通领域,,,,\n" + head + "1,甲,某局,可研批复,年底前\n二、科创领域,,,,\n" + head + "2,乙,某局,已挂牌,\n");
    assertThat(taken.rejections()).isEmpty();
    assertThat(taken.items())
        .extracting(Matter::name, m -> m.domain().code(), m -> m.asOf().orElseThrow())
        .containsExactly(
            tuple("甲", "transport", LocalDate.of(2024, 9, 30)),
            tuple("乙", "science", LocalDate.of(2024, 9, 30)));
  }

  @Test
  void takesBlankDomainsForMergedOnesWhereMostAreBlank() throws IOException {
    String head = "序号,领域,事项,牵头单位,状态\n";
    ReadResult<Matter> merged =
        read(head + "1,交通,甲,某局,推进中\n2,,乙,,推进中\n3,金融,丙,,推进中\n4,,丁,,推进中\n合计,,4项,,\n");
    assertThat(merged.rejections()).isEmpty();
    assertThat(merged.items())
        .extracting(matter -> matter.domain().code())
        .containsExactly("transport", "transport", "finance", "finance");
    ReadResult<Matter> forgotten =
        read(head + "1,交通,甲,某局,推进中\n2,,乙,,推进中\n3,交通,丙,,推进中\n4,金融,丁,,推进中\n");
    assertThat(forgotten.items()).hasSize(3);
    assertThat(forgotten.rejections())
        .extracting(English::said)
        .containsExactly("matters/t.csv:3: 领域 the cell is empty; fill in 领域");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/shuanghe/ledger/days.csv", numLinesToSkip = 1)
  void readsDays(String cell, LocalDate start, LocalDate due) throws IOException {
    ReadResult<Matter> started = read(HEADER + "M1,名,finance,2,,推进中,," + cell + ",,,,\n");
    ReadResult<Matter> dueBy = read(HEADER + "M1,名,finance,2,,推进中,,," + cell + ",,,\n");
    assertThat(started.rejections()).isEmpty();
    assertThat(started.items().getFirst().start()).isEqualTo(Optional.ofNullable(start));
    assertThat(dueBy.items().getFirst().due()).isEqualTo(Optional.ofNullable(due));
  }

  @ParameterizedTest
  @CsvSource({
    "明年6月, 2025-06-30",
    "次年3月底前, 2025-03-31",
    "今年9月底, 2024-09-30",
    "去年10月, 2023-10-31",
    "本年度三季度, 2024-09-30"
  })
  void readsDaysOfAYearToldFromThatOfTheLedger(String cell, String due) throws IOException {
    ReadResult<Matter> taken = read("台账（截至2024年5月底）,,,\n事项,领域,状态,完成时限\n甲,金融,推进中," + cell + "\n");
    assertThat(taken.items())
        .singleElement()
        .extracting(matter -> matter.due().orElseThrow())
        .isEqualTo(LocalDate.parse(due));
    assertThat(read("事项,领域,状态,完成时限\n甲,金融,推进中," + cell + "\n").rejections())
        .extracting(English::said)
        .singleElement()
        .asString()
        .contains("its year is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"〃", "同上", "同 上", "″"})
  void takesADittoMarkForTheCellAbove(String mark) throws IOException {
    ReadResult<Matter> taken =
        read("事项,领域,责任单位,状态\n甲,交通,某局;另一局,推进中\n乙," + mark + "," + mark + ",已完成\n");
    assertThat(taken.items()).hasSize(2);
    assertThat(taken.items().getLast().parties()).containsExactly("某局", "另一局");
    assertThat(taken.items().getLast().domain()).isEqualTo(Domains.TRANSPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"形象进度（%）", "工程形象进度(％)", "完成进度（％）"})
  void takesProgressOfAColumnHeadedByAPercentSign(String head) throws IOException {
    assertThat(read("事项,领域,状态," + head + "\n甲,交通,在建,45.5\n").items())
        .singleElement()
        .extracting(matter -> matter.progress().orElseThrow())
        .isEqualTo(new BigDecimal("45.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "台账2023年9月.csv, 2023-09-30",
    "ledger-202402.csv, 2024-02-29",
    "事项 2023-09-15.csv, 2023-09-15",
    "2024年3月5日报送.csv, 2024-03-05",
    "ledger.csv, ",
    "2023项目.csv, ",
    "SH2023091.csv, "
  })
  void takesTheDayOfTheLedgerFromTheNameOfItsFile(String name, LocalDate day) throws IOException {
    assertThat(readFile(name, HEADER + "M1,名,finance,2,,推进中,,,,,,\n").items().getFirst().asOf())
        .isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void readsMonthsOfTheYearInWhichTheLedgerStands() throws IOException {
    ReadResult<Matter> taken =
        readFile(
            "台账2023年9月.csv",
            "事项,领域,状态,完成时限,截至\n甲,金融,推进中,11月底前,\n乙,金融,推进中,年底,\n丙,金融,推进中,6月30日,2024年5月\n");
    assertThat(taken.items())
        .extracting(m -> m.due().map(Object::toString).orElse(""))
        .containsExactly("2023-11-30", "2023-12-31", "2024-06-30");
  }

  @Test
  void readsLedgerWithTheColumnsOfOffices() throws IOException {
    ReadResult<Matter> taken =
        read(
            "双城合作重点任务台账,,,,,,,\n"
                + "序号,工作任务,所属领域,牵头单位,配合单位,进展情况,完成时限,存在问题\n"
                + "1,江湾新港,交通运输,甲局,乙局、丙局,正在推进,2027年底,征地慢\n"
                + "2,异地就医,公共服务,丁局,丁局,完成80%,持续推进,无\n"
                + "3,联合实验室,科技,戊局,,,2024年6月底前,\n");
    assertThat(taken.items())
        .extracting(Matter::id, Matter::parties, Matter::status, Matter::batch, Matter::problem)
        .containsExactly(
            tuple("1", List.of("甲局", "乙局", "丙局"), Matter.Status.UNDER_WAY, 0, "征地慢"),
            tuple("2", List.of("丁局"), Matter.Status.UNDER_WAY, 0, ""),
            tuple("3", List.of("戊局"), Matter.Status.UNTOLD, 0, ""));
  }

  @Test
  void takesTheDomainFromTheLineThatBeginsTheSection() throws IOException {
    ReadResult<Matter> taken =
        read(
            """
            序号,合作事项,领域,进展情况,完成率
            一、综合交通（2项）,,,,
            1,公交班次加密,,正在推进,60%
            2,换乘指引统一,科技创新,已完成,1
            二、其他,,,,
            3,窗口互派,,正在推进,20%
            """);
    assertThat(taken.items())
        .extracting(Matter::name, Matter::domain)
        .containsExactly(tuple("公交班次加密", Domains.TRANSPORT), tuple("换乘指引统一", Domains.SCIENCE));
    assertThat(taken.items().getLast().progress()).contains(BigDecimal.valueOf(100));
    assertThat(taken.rejections()).hasSize(1);
    assertThat(English.said(taken.rejections().getFirst())).startsWith("matters/t.csv:6: 领域");
  }

  @Test
  void tellsMattersWithRunningNumbersApartByTheirNames() throws IOException {
    MatterTable table = new MatterTable(WORDS);
    String ledger = "序号,事项,领域,状态,截至\n";
    assertThat(taken("甲.csv", ledger + "1,新港,交通,推进中,\n2,新桥,交通,推进中,\n", table).rejections())
        .isEmpty();
    assertThat(taken("乙.csv", ledger + "1,新路,交通,推进中,\n", table).rejections()).isEmpty();
    assertThat(taken("丙.csv", ledger + "1,新港,交通,完成,2024年1月\n", table).rejections()).isEmpty();
    assertThat(taken("丁.csv", ledger + "9,新港,交通,完成,\n", table).rejections()).hasSize(1);
  }

  private ReadResult<Matter> read(String text) throws IOException {
    return readFile("t.csv", text);
  }

  private ReadResult<Matter> readFile(String name, String text) throws IOException {
    return taken(name, text, new MatterTable(WORDS));
  }

  private ReadResult<Matter> taken(String name, String text, MatterTable table) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return TableFile.readAll(
        new InputFile(file, "matters/" + name), TableForm.MATTERS, table::read);
  }

  @Test
  void keepsWhatTheLedgerTellsOfProgressBeyondStatusAndPercentage() throws IOException {
    ReadResult<Matter> taken =
        read(
            "事项名称,领域,状态,进度,进展情况\n"
                + "甲项目,交通,推进中,40%,可研已获批，正在开展初步设计\n"
                + "乙项目,交通,,,已完成\n"
                + "丙项目,交通,推进中,,60%\n");
    assertThat(taken.items())
        .extracting(Matter::situation)
        .containsExactly("可研已获批，正在开展初步设计", "", "");
  }
}
