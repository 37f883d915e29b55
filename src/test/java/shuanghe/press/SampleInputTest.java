package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shuanghe.input.CodeListFiles;
import shuanghe.input.CodeListReading;
import shuanghe.input.InputFile;
import shuanghe.input.InputFolder;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.TextFiles;
import shuanghe.ledger.LedgerWords;
import shuanghe.ledger.MatterTable;
import shuanghe.messages.English;
import shuanghe.model.Domains;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Rejection;
import shuanghe.plausibility.Plausibility;
import shuanghe.statistics.ObservationTable;
import shuanghe.statistics.UnknownIndicator;

/** The sample under {@code input/} is what the documents promise. */
class SampleInputTest {

  private static final Path INPUT = Path.of("input");
  private static CodeListReading codeLists;
  private static ReadResult<Observation> observations;
  private static ReadResult<Matter> matters;

  @BeforeAll
  static void read() {
    codeLists = CodeListFiles.load(INPUT.resolve("codelists"));
    ObservationTable table = new ObservationTable(codeLists.codeLists());
    observations = readTables("indicators", TableForm.INDICATORS, table::read);
    matters =
        readTables(
            "matters",
            TableForm.MATTERS,
            new MatterTable(
                    LedgerWords.load(
                        Path.of("input/codelists"),
                        CodeListFiles.load(Path.of("input/codelists")).codeLists()))
                ::read);
  }

  private static <T> ReadResult<T> readTables(
      String folder, TableForm form, Function<TableRow, Outcome<T>> reader) {
    ReadResult<InputFile> files =
        new InputFolder(INPUT.resolve(folder), folder + "/").list(List.of(".csv"));
    assertThat(files.rejections()).isEmpty();
    ReadResult<T> all = ReadResult.nothing();
    for (InputFile file : files.items()) {
      all = all.and(TableFile.readAll(file, form, reader));
    }
    return all;
  }

  @Test
  void holdsNoneOfItsValues() {
    EditionData data =
        EditionData.of(codeLists.codeLists(), List.of(), List.of(), observations.items());
    Edition all = new Edition(Optional.empty(), 1, 1, LocalDate.of(2023, 9, 30));
    assertThat(Plausibility.assess(data, all, Set.of()).held()).isEmpty();
  }

  @Test
  void takesEveryRowOfTheCodeLists() {
    assertThat(codeLists.rejections()).extracting(English::said).isEmpty();
    assertThat(codeLists.codeLists().indicators()).hasSize(73);
    assertThat(codeLists.codeLists().domains()).hasSize(5);
  }

  @Test
  void holdsTwentyFiveIndicatorsOverTwentyFourMonths() {
    assertThat(observations.items().stream().map(Observation::indicator).distinct())
        .filteredOn(code -> codeLists.codeLists().indicator(code).isPresent())
        .hasSize(25);
    assertThat(observations.items().stream().map(o -> o.period().end()))
        .filteredOn(end -> end.getYear() < 2023 || end.getMonthValue() < 12)
        .allMatch(end -> end.getYear() > 2020)
        .anyMatch(end -> end.getYear() == 2021 && end.getMonthValue() == 10)
        .anyMatch(end -> end.getYear() == 2023 && end.getMonthValue() == 9);
    assertThat(observations.items().stream().map(Observation::area).distinct())
        .contains("500000", "510100", "510000");
  }

  @Test
  void marksEveryValueAsIllustrative() {
    assertThat(observations.items()).allMatch(o -> o.note().startsWith("示例数据"));
    assertThat(matters.items()).allMatch(m -> m.source().contains("示例"));
  }

  @Test
  void holdsTheThirtyFourMattersOfTheFirstBatchInEveryStatus() {
    Map<Matter.Status, Long> first =
        matters.items().stream()
            .filter(m -> m.batch() == 1)
            .collect(Collectors.groupingBy(Matter::status, TreeMap::new, Collectors.counting()));
    assertThat(first)
        .isEqualTo(
            Map.of(
                Matter.Status.DONE, 6L,
                Matter.Status.UNDER_WAY, 22L,
                Matter.Status.DELAYED, 3L,
                Matter.Status.NOT_STARTED, 2L,
                Matter.Status.SUSPENDED, 1L));
    assertThat(matters.items().stream().map(Matter::domain).distinct())
        .containsAll(Domains.cooperation());
  }

  @Test
  void asksWhetherAnUnknownIndicatorIsASlipOfAKnownOne() {
    assertThat(UnknownIndicator.in(observations.items(), codeLists.codeLists()))
        .extracting(unknown -> English.said(unknown.sentence()))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "indicators/late-reports.csv:3: '新能源汽车产亮' is not in the list of indicators, so its"
                + " values are printed nowhere; did you mean '新能源汽车产量'? add to"
                + " codelists/indicators.csv NEW_");
  }

  @Test
  void tellsOfEachWrongRowOfTheIndicatorTables() {
    assertThat(observations.rejections())
        .extracting(English::said)
        .containsExactly(
            "indicators/late-reports.csv:2: the same indicator, area, period and measure already"
                + " stands at indicators/industry.csv:81; correct the value there or remove one"
                + " of the two rows",
            "indicators/late-reports.csv:4: REF_AREA '沪市': unknown reference area;"
                + " add it to codelists/areas.csv",
            "indicators/late-reports.csv:5: TIME_PERIOD '2023-13': not a period from 1949 to 2100;"
                + " write 2023, 2023-H1, 2023-Q3, 2023-08, 2023-01/2023-08, 2023-08-31 or"
                + " 2023年1—8月",
            "indicators/late-reports.csv:6: OBS_VALUE '近六千万': not a number;"
                + " write a plain number such as 1234.5, -3 or 1,234.5, or — for a missing value",
            "indicators/late-reports.csv:7: UNIT_MEASURE '万吨': not the unit of"
                + " 西部陆海新通道运输箱量; write 标箱 or, for example, 万标箱;"
                + " the unit of an indicator stands in codelists/indicators.csv",
            "indicators/late-reports.csv:8: a quoted cell is not closed, or text follows its"
                + " closing quote; close the quote; a quote within a quoted cell is written twice",
            "indicators/late-reports.csv:9: OBS_STATUS 'X': unknown observation status;"
                + " use A (normal), P (provisional), E (estimated) or M (missing)",
            "indicators/late-reports.csv:10: UNIT_MULT '4': the multiplier stands in the unit"
                + " '万人次' as well; leave UNIT_MULT empty or write the unit without its multiplier",
            "indicators/late-reports.csv:11: the row has 3 cells, the first line 9;"
                + " give the row as many cells; a cell that holds a comma stands in quotes");
  }

  @Test
  void tellsOfEachWrongRowOfTheLedger() {
    assertThat(matters.rejections())
        .extracting(rejection -> rejection.place().line(), Rejection::column, Rejection::value)
        .extracting(Object::toString)
        .containsExactly("(42, \"progress\", \"0.6\")", "(44, \"progress\", \"80\")");
  }

  @Test
  void readsAllPagesWithWhatTheIndexSaysOfThem() {
    InputFolder folder = new InputFolder(INPUT.resolve("articles"), "");
    ReadResult<InputFile> files = folder.list(List.of(".txt", ".csv"));
    Set<String> pages =
        files.items().stream()
            .map(InputFile::name)
            .filter(name -> name.endsWith(".txt"))
            .collect(Collectors.toSet());
    PageIndex index =
        PageIndex.read(new InputFile(INPUT.resolve("articles/pages.csv"), "pages.csv"), pages);
    List<PageSource> sources = new ArrayList<>();
    for (InputFile file : files.items()) {
      if (file.name().endsWith(".txt")) {
        String text = new TextFiles(TextFiles.PAGE_LIMIT).read(file).taken().orElseThrow();
        sources.add(index.page(file.name(), text));
      }
    }
    assertThat(sources)
        .extracting(PageSource::file, page -> page.date().isPresent())
        .extracting(Object::toString)
        .containsExactly(
            "(\"bashu-economy-03.txt\", true)",
            "(\"bashu-economy-04.txt\", false)",
            "(\"shuanghe-daily-01.txt\", true)",
            "(\"shuanghe-daily-02.txt\", true)");
    assertThat(sources).allMatch(page -> page.text().contains("示例"));
    assertThat(sources.getFirst().text()).contains("成渝金融法院交出一周年答卷\n");
    assertThat(index.rejections())
        .extracting(English::said)
        .containsExactly(
            "pages.csv:5: file 'bashu-economy-05.txt': no such page in the folder;"
                + " did you mean 'bashu-economy-03.txt'? name a page's file as it lies beside the"
                + " index");
  }

  @Test
  void readsTheArticleTable() {
    ReadResult<ArticleSource> articles =
        TableFile.readAll(
            new InputFile(INPUT.resolve("articles/briefs.csv"), "briefs.csv"),
            TableForm.ARTICLES,
            new ArticleTable()::read);
    assertThat(articles.items()).extracting(ArticleSource::id).hasSize(4);
    assertThat(articles.items().get(1).place()).hasToString("briefs.csv:4");
    assertThat(articles.rejections())
        .extracting(English::said)
        .containsExactly(
            "briefs.csv:8: date '2023-09-31': not a day; write a day as 2023-09-27 or 2023年9月27日");
  }
}
