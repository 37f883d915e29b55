package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.input.CodeListFiles;
import shuanghe.model.CodeLists;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.ReviewItem;
import shuanghe.model.TimePeriod;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;
import shuanghe.warehouse.FileVersions.Wanted;
import shuanghe.warehouse.InputVersion.InputKind;

/** An edition reads its months, however many are held. */
class MonthsTest {

  private static final CodeLists CODE_LISTS =
      CodeListFiles.load(Path.of("src/test/resources/shuanghe/codelists")).codeLists();
  private static final PressReader READER = new PressReader(CODE_LISTS);
  private static final String FOLDER = FileRegister.PRESS;
  private static final Optional<TimePeriod> SEPTEMBER = Optional.of(TimePeriod.month(2023, 9));

  /** The database's account of every statement that reads rows. */
  private static final class ExplainingTemplate extends JdbcTemplate {

    private static final Pattern PARTITION = Pattern.compile("Scan.* on (\\w+_(\\d{6}|undated))");

    private final String explain;

    /** The plan of each query, its lines together. */
    private final List<String> plans = new ArrayList<>();

    ExplainingTemplate(DataSource database, String explain) {
      super(database);
      this.explain = explain;
    }

    @Override
    public void query(String sql, RowCallbackHandler handler, Object... arguments) {
      plans.add(String.join("\n", queryForList(explain + sql, String.class, arguments)));
      super.query(sql, handler, arguments);
    }

    /** The partitions that each query looks at, sorted. */
    List<Set<String>> partitions() {
      return plans.stream()
          .<Set<String>>map(
              plan ->
                  PARTITION
                      .matcher(plan)
                      .results()
                      .map(found -> found.group(1))
                      .collect(Collectors.toCollection(TreeSet::new)))
          .toList();
    }
  }

  /** A page of a day with a value, an agreement and an article that gives no figure. */
  private static PressReading page(String file, String day) {
    String[] parts = day.split("-");
    String printed = Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
    return READER.read(
        PageSource.of(
            file,
            """
            # 汽车产销两旺

            示例报%1$s年%2$s讯（记者 甲）%1$s年%3$s月，重庆汽车产量20.5万辆。两地当天签署《汽车产业合作协议》。

            # 电话公布

            示例报%1$s年%2$s讯（记者 乙）门口写着4711。
            """
                .formatted(parts[0], printed, Integer.parseInt(parts[1]))));
  }

  private static String name(String day) {
    return day + ".txt";
  }

  private static JdbcTemplate holding(DataSource database, String... days) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    register(jdbc, days);
    FileVersions versions = new FileVersions(jdbc);
    for (Wanted page : versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE)) {
      load(versions, page);
    }
    versions.activate();
    return jdbc;
  }

  private static void register(JdbcTemplate jdbc, String... days) {
    InputVersion[] pages = new InputVersion[days.length];
    for (int i = 0; i < days.length; i++) {
      pages[i] = new InputVersion(InputKind.PAGE, name(days[i]), "1".repeat(64));
    }
    RegisteredFiles.in(jdbc, FOLDER, pages);
  }

  private static void load(FileVersions versions, Wanted page) {
    VersionLoad load = versions.begin(page);
    String file = page.version().name();
    load.press(page(file, file.substring(0, file.length() - 4)));
    load.finish();
  }

  private static List<String> partitions(JdbcTemplate jdbc, String table) {
    return jdbc.queryForList(
        "select cast(inhrelid as regclass)::text from pg_inherits where inhparent = cast(? as"
            + " regclass) order by 1",
        String.class,
        table);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void anEditionHasWhatItsMonthsTell(Database kind) {
    JdbcTemplate jdbc = holding(kind.migrated(), "2023-07-03", "2023-08-31", "2023-09-01");

    EditionData data = new EditionDataReader(jdbc).data(CODE_LISTS, SEPTEMBER);

    assertThat(data.articles()).extracting(a -> a.place().file()).containsOnly("2023-09-01.txt");
    assertThat(data.facts()).extracting(f -> f.place().file()).contains("2023-09-01.txt");
    assertThat(data.facts()).extracting(f -> f.place().file()).containsOnly("2023-09-01.txt");
    assertThat(data.agreements()).hasSize(1);
    assertThat(new EditionDataReader(jdbc).latestDate()).hasToString("Optional[2023-09-01]");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aQuarterHasThreeMonthsAndAllHasAll(Database kind) {
    JdbcTemplate jdbc =
        holding(kind.migrated(), "2023-06-30", "2023-07-01", "2023-08-15", "2023-09-30");
    EditionDataReader reader = new EditionDataReader(jdbc);

    assertThat(reader.data(CODE_LISTS, TimePeriod.parse("2023-Q3")).agreements()).hasSize(3);
    assertThat(reader.data(CODE_LISTS, Optional.empty()).agreements()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatNobodyWouldSeeIsListedForItsYears(Database kind) {
    JdbcTemplate jdbc = holding(kind.migrated(), "2019-12-31", "2020-01-01", "2023-09-01");

    assertThat(new EditionDataReader(jdbc).overlooked(SEPTEMBER))
        .extracting(ReviewItem::place)
        .extracting(place -> place.file())
        .containsExactly("2020-01-01.txt", "2023-09-01.txt");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void earlierReportsOfWhatIsToldAreFollowed(Database kind) {
    JdbcTemplate jdbc = holding(kind.migrated(), "2023-07-03", "2023-08-31", "2023-09-01");
    EditionDataReader reader = new EditionDataReader(jdbc);
    String told =
        reader.data(CODE_LISTS, SEPTEMBER).facts().stream()
            .flatMap(fact -> fact.indicatorCode().stream())
            .findFirst()
            .orElseThrow();

    EditionData earlier = reader.earlier(CODE_LISTS, SEPTEMBER, Set.of(told), Set.of());

    assertThat(earlier.facts())
        .extracting(fact -> fact.place().file())
        .containsExactly("2023-07-03.txt", "2023-08-31.txt");
    assertThat(earlier.articles()).hasSize(2);
    Fact july = earlier.facts().getFirst();
    assertThat(reader.known(Set.of(july.id(), "F-0"))).containsExactly(july.id());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ofManyReportsOfOneValueTheNewestAreFollowed(Database kind) {
    String[] days = new String[28];
    for (int day = 1; day <= days.length; day++) {
      days[day - 1] = YearMonth.of(2023, 8).atDay(day).toString();
    }
    EditionDataReader reader = new EditionDataReader(holding(kind.migrated(), days));

    EditionData earlier = reader.earlier(CODE_LISTS, SEPTEMBER, Set.of("AUTO_OUTPUT"), Set.of());

    assertThat(earlier.facts())
        .hasSize(ReportedValues.MOST)
        .extracting(fact -> fact.place().file())
        .startsWith("2023-08-17.txt")
        .endsWith("2023-08-28.txt");
  }

  private static List<String> earlierFiles(JdbcTemplate jdbc) {
    return new EditionDataReader(jdbc)
        .earlier(CODE_LISTS, SEPTEMBER, Set.of("AUTO_OUTPUT"), Set.of()).facts().stream()
            .map(fact -> fact.place().file())
            .toList();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void reportsBehindTheNewestCountOnceThoseAreGone(Database kind) {
    List<String> days = new ArrayList<>();
    for (int day = 1; day <= 16; day++) {
      days.add(YearMonth.of(2023, 8).atDay(day).toString());
    }
    JdbcTemplate jdbc = holding(kind.migrated(), days.toArray(String[]::new));
    register(jdbc, days.subList(0, 14).toArray(String[]::new));

    new FileVersions(jdbc).activate();

    assertThat(earlierFiles(jdbc))
        .hasSize(ReportedValues.MOST)
        .startsWith("2023-08-03.txt")
        .endsWith("2023-08-14.txt");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void reportsOfAnOlderWarehouseAreFollowed(Database kind) {
    DataSource database = kind.migrated("98");
    JdbcTemplate jdbc = new JdbcTemplate(database);
    register(jdbc, "2023-07-03", "2023-08-31");
    FileVersions versions = new FileVersions(jdbc);
    versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE).forEach(page -> load(versions, page));
    jdbc.update("update input_file set state = 'HELD'");

    kind.migrate(database, "latest");

    assertThat(earlierFiles(jdbc)).containsExactly("2023-07-03.txt", "2023-08-31.txt");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void reportedValuesThatWereLostAreFoundByTheCheck(Database kind) {
    JdbcTemplate jdbc = holding(kind.migrated(), "2023-07-03", "2023-08-31");
    jdbc.update("delete from reported_value");

    assertThat(new WarehouseCheck(jdbc).removeBroken()).isEmpty();

    assertThat(earlierFiles(jdbc)).containsExactly("2023-07-03.txt", "2023-08-31.txt");
  }

  @Test
  void anEditionLooksAtNoPartitionOfAnotherMonth() {
    DataSource database = Database.POSTGRESQL.migrated();
    holding(database, "2023-07-03", "2023-08-31", "2023-09-01", "2023-10-01");
    ExplainingTemplate jdbc = new ExplainingTemplate(database, "explain ");

    new EditionDataReader(jdbc).data(CODE_LISTS, SEPTEMBER);

    assertThat(jdbc.partitions().stream().flatMap(Set::stream).distinct().sorted())
        .containsExactly(
            "agreement_202309",
            "article_202309",
            "fact_202309",
            "meeting_202309",
            "next_step_202309",
            "paragraph_202309",
            "press_matter_202309",
            "proposal_202309",
            "target_202309");
  }

  @Test
  void anEditionScansAsManyRowsWithAYearBehindIt() {
    assertThat(rowsScanned(12)).isEqualTo(rowsScanned(1));
  }

  /**
   * The rows that H2 looked at for an edition, but for the list of what nobody would see, with some
   * months of 28 pages each behind it.
   */
  private static long rowsScanned(int months) {
    List<String> days = new ArrayList<>();
    for (int before = 0; before <= months; before++) {
      for (int day = 1; day <= 28; day++) {
        days.add(YearMonth.of(2023, 9).minusMonths(before).atDay(day).toString());
      }
    }
    DataSource database = Database.H2.migrated();
    holding(database, days.toArray(String[]::new)).execute("analyze");
    ExplainingTemplate jdbc = new ExplainingTemplate(database, "explain analyze ");
    new EditionDataReader(jdbc).data(CODE_LISTS, SEPTEMBER);
    return scanned(jdbc);
  }

  @Test
  void earlierReportsAreAsManyRowsHoweverOftenAValueIsTold() {
    assertThat(rowsScannedForEarlier(28)).isEqualTo(rowsScannedForEarlier(ReportedValues.MOST));
  }

  /** The rows that H2 looked at for the reports of a value that some days of August tell. */
  private static long rowsScannedForEarlier(int telling) {
    String[] days = new String[telling];
    for (int day = 1; day <= telling; day++) {
      days[day - 1] = YearMonth.of(2023, 8).atDay(day).toString();
    }
    DataSource database = Database.H2.migrated();
    holding(database, days).execute("analyze");
    ExplainingTemplate jdbc = new ExplainingTemplate(database, "explain analyze ");
    new EditionDataReader(jdbc).earlier(CODE_LISTS, SEPTEMBER, Set.of("AUTO_OUTPUT"), Set.of());
    return scanned(jdbc);
  }

  private static long scanned(ExplainingTemplate jdbc) {
    return jdbc.plans.stream()
        .filter(plan -> !plan.contains("OVERLOOKED"))
        .flatMap(plan -> Pattern.compile("scanCount: (\\d+)").matcher(plan).results())
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .sum();
  }

  /** H2 makes a subquery that has parameters anew for each row. */
  @Test
  void noQueryOfEarlierReportsIsMadeForEachRow() {
    DataSource database = Database.H2.migrated();
    holding(database, "2023-07-03", "2023-08-31");
    ExplainingTemplate jdbc = new ExplainingTemplate(database, "explain ");

    new EditionDataReader(jdbc).earlier(CODE_LISTS, SEPTEMBER, Set.of("AUTO_OUTPUT"), Set.of("F"));

    assertThat(jdbc.plans)
        .hasSize(6)
        .noneMatch(plan -> plan.matches("(?is).*\\bin\\s*\\(\\s*select.*"));
  }

  @Test
  void earlierReportsAreReadMonthByMonth() {
    DataSource database = Database.POSTGRESQL.migrated();
    holding(database, "2023-07-03", "2023-08-31", "2023-10-01");
    ExplainingTemplate jdbc = new ExplainingTemplate(database, "explain ");

    new EditionDataReader(jdbc).earlier(CODE_LISTS, SEPTEMBER, Set.of("AUTO_OUTPUT"), Set.of());

    assertThat(jdbc.partitions())
        .containsExactly(
            Set.of(),
            Set.of("fact_202307"),
            Set.of("article_202307"),
            Set.of("fact_202308"),
            Set.of("article_202308"));
  }

  @Test
  void workersThatNeedTheSameNewMonthMakeItOnce() throws Exception {
    DataSource database = Database.POSTGRESQL.migrated();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    List<String> days = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      days.add("2023-%02d-%02d".formatted(1 + i / 4, 1 + i));
    }
    register(jdbc, days.toArray(String[]::new));
    FileVersions versions = new FileVersions(jdbc);
    TransactionTemplate chunk = new TransactionTemplate(new DataSourceTransactionManager(database));
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      List<Future<?>> pages = new ArrayList<>();
      for (Wanted page : versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE)) {
        pages.add(workers.submit(() -> chunk.executeWithoutResult(status -> load(versions, page))));
      }
      for (Future<?> page : pages) {
        page.get();
      }
    }
    versions.activate();

    assertThat(partitions(jdbc, "fact"))
        .contains("fact_202301", "fact_202306", "fact_undated")
        .hasSize(7);
    assertThat(jdbc.queryForObject("select count(*) from agreement", Integer.class)).isEqualTo(24);
    assertThat(new WarehouseCheck(jdbc).removeBroken()).isEmpty();
  }

  @Test
  void factsOfAMonthAreIndexedByTheirIdsOnceTheyAreHeld() {
    DataSource database = Database.POSTGRESQL.migrated();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    register(jdbc, "2023-08-31");
    FileVersions versions = new FileVersions(jdbc);
    load(versions, versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE).getFirst());
    assertThat(indexesById(jdbc)).isEmpty();

    versions.activate();
    versions.activate();

    assertThat(indexesById(jdbc)).containsExactly("fact_202308_id", "fact_undated_id");
  }

  private static List<String> indexesById(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        "select indexname from pg_indexes where indexdef like '%btree (id)' and tablename like"
            + " 'fact%' order by 1",
        String.class);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aPageThatIsGoneTakesItsRowsAlongAndNoOthers(Database kind) {
    JdbcTemplate jdbc = holding(kind.migrated(), "2023-07-03", "2023-08-31");
    register(jdbc, "2023-08-31");

    new FileVersions(jdbc).activate();

    assertThat(PressTables.AGREEMENT.held(jdbc, "1 = 1"))
        .extracting(agreement -> agreement.place().file())
        .containsExactly("2023-08-31.txt");
    assertThat(jdbc.queryForObject("select count(*) from paragraph", Integer.class)).isPositive();
    assertThat(new WarehouseCheck(jdbc).removeOrphans()).isZero();
    assertThat(new WarehouseCheck(jdbc).removeBroken()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void anOlderWarehouseKeepsItsRows(Database kind) {
    DataSource database = kind.migrated("70");
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.update(
        "insert into input_file (kind, name, fingerprint, state, rows_read, rows_taken, rows_held)"
            + " values ('PAGE', 'a.txt', 'x', 'HELD', 1, 1, 'agreement 2, article 2, paragraph"
            + " 1')");
    long file = jdbc.queryForObject("select file_id from input_file", Long.class);
    for (int n = 0; n < 2; n++) {
      jdbc.update(
          "insert into article (row_id, file_id, line, id, newspaper, page, title, subtitle,"
              + " bylines, dateline, date_basis, domain, secondary, areas, url) select ?, ?, 1, ?,"
              + " '', '', 't', '', cast(array[] as varchar array), cast(? as date), '', '1"
              + " transport x', cast(array[] as varchar array), cast(array[] as varchar array), ''",
          Table.rowId(file, n),
          file,
          "a" + n,
          n == 0 ? "2023-09-25" : null);
      jdbc.update(
          "insert into agreement (row_id, file_id, line, id, title, type, parties, domain,"
              + " article_id, context, source_lines) select ?, ?, 1, ?, 't', 'AGREEMENT',"
              + " cast(array[] as varchar array), '1 transport x', ?, '', cast(array[] as integer"
              + " array)",
          Table.rowId(file, n),
          file,
          "g" + n,
          "a" + n);
    }
    jdbc.update(
        "insert into paragraph (row_id, file_id, line, article_row, last_line, role, text, domain)"
            + " values (?, ?, 1, ?, 1, 'BODY', 'p', '1 transport x')",
        Table.rowId(file, 0),
        file,
        Table.rowId(file, 0));

    kind.migrate(database, "latest");

    EditionData september = new EditionDataReader(jdbc).data(CODE_LISTS, SEPTEMBER);
    assertThat(september.articles()).singleElement().extracting(a -> a.id()).isEqualTo("a0");
    assertThat(september.articles().getFirst().extent().paragraphs()).isEqualTo(1);
    assertThat(september.agreements()).singleElement().extracting(a -> a.id()).isEqualTo("g0");
    assertThat(new EditionDataReader(jdbc).data(CODE_LISTS, Optional.empty()).agreements())
        .hasSize(2);
    assertThat(new WarehouseCheck(jdbc).removeBroken()).isEmpty();
  }
}
