package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.input.CodeListFiles;
import shuanghe.model.CodeLists;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.TimePeriod;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.warehouse.FileVersions.Wanted;
import shuanghe.warehouse.InputVersion.InputKind;

/** What an edition lists does not grow with its reports; what there is beside it is counted. */
class EditionRowsTest {

  private static final CodeLists CODE_LISTS =
      CodeListFiles.load(Path.of("src/test/resources/shuanghe/codelists")).codeLists();
  private static final PressReader READER = new PressReader(CODE_LISTS);
  private static final Optional<TimePeriod> SEPTEMBER = Optional.of(TimePeriod.month(2023, 9));
  private static final Edition EDITION =
      new Edition(SEPTEMBER, 9, 9, TimePeriod.month(2023, 9).end().plusDays(1));
  private static final int MOST = 5;

  /** Counts the rows that come from the database. */
  private static final class CountingTemplate extends JdbcTemplate {

    private final AtomicInteger rows = new AtomicInteger();

    CountingTemplate(DataSource database) {
      super(database);
    }

    @Override
    public void query(String sql, RowCallbackHandler handler, Object... arguments) {
      super.query(
          sql,
          row -> {
            if (!sql.contains("from paragraph")) {
              rows.incrementAndGet();
            }
            handler.processRow(row);
          },
          arguments);
    }
  }

  private static String page(int number) {
    int day = 1 + number % 28;
    return """
        # 汽车产销两旺之%1$d

        示例报9月%2$d日讯（记者 甲）2023年8月，重庆汽车产量%3$d.5万辆，成都汽车产量%4$d.5万辆。两地当天签署《第%1$d号汽车产业合作协议》。
        重庆至成都的铁路货运量为%3$d万吨。

        # 演出季之%1$d

        示例报9月%2$d日讯（记者 乙）演出季接待观众%3$d万人次。
        """
        .formatted(number, day, 20 + number, 40 + number);
  }

  private static DataSource holding(Database kind, int pages) {
    DataSource database = kind.migrated();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    RegisteredFiles.in(
        jdbc,
        FileRegister.PRESS,
        IntStream.range(0, pages)
            .mapToObj(
                n -> new InputVersion(InputKind.PAGE, "p%04d.txt".formatted(n), "1".repeat(64)))
            .toArray(InputVersion[]::new));
    FileVersions versions = new FileVersions(jdbc);
    int number = 0;
    for (Wanted page : versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE)) {
      VersionLoad load = versions.begin(page);
      load.press(
          READER.read(
              new PageSource(
                  page.version().name(),
                  page(number),
                  "",
                  Optional.of(SEPTEMBER.get().start().plusDays(number % 28)),
                  "")));
      load.finish();
      number++;
    }
    versions.activate();
    return database;
  }

  private static int rows(DataSource database) {
    CountingTemplate jdbc = new CountingTemplate(database);
    new EditionDataReader(jdbc, MOST).data(CODE_LISTS, SEPTEMBER);
    return jdbc.rows.get();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void asManyRowsComeFromTheDatabaseWithTenTimesTheReports(Database kind) {
    assertThat(rows(holding(kind, 60))).isEqualTo(rows(holding(kind, 12))).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatIsNotListedIsCounted(Database kind) {
    JdbcTemplate jdbc = new JdbcTemplate(holding(kind, 12));
    EditionAnalysis all = analysed(new EditionDataReader(jdbc).data(CODE_LISTS, SEPTEMBER));

    EditionData data = new EditionDataReader(jdbc, MOST).data(CODE_LISTS, SEPTEMBER);
    EditionAnalysis first = analysed(data);

    assertThat(all.articles()).isEqualTo(24);
    assertThat(first.articles()).isEqualTo(all.articles());
    assertThat(first.domains())
        .extracting(DomainAnalysis::counts)
        .isEqualTo(all.domains().stream().map(DomainAnalysis::counts).toList());
    assertThat(all.domains()).allMatch(domain -> domain.unlisted() == 0);
    for (DomainAnalysis domain : first.domains()) {
      assertThat(domain.figures()).hasSizeLessThanOrEqualTo(MOST);
      assertThat(domain.agreements()).hasSizeLessThanOrEqualTo(MOST);
    }
    assertThat(first.domains().stream().mapToInt(DomainAnalysis::unlisted).sum()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void figuresOfKnownIndicatorsComeFirstAndDecidedOnesAlways(Database kind) {
    JdbcTemplate jdbc = new JdbcTemplate(holding(kind, 12));
    List<Fact> all = new EditionDataReader(jdbc).data(CODE_LISTS, SEPTEMBER).facts();
    List<Fact> last = new ArrayList<>(all);
    last.removeIf(fact -> fact.indicatorCode().isPresent());

    EditionData first = new EditionDataReader(jdbc, 2).data(CODE_LISTS, SEPTEMBER);
    EditionData decided =
        new EditionDataReader(jdbc, 2)
            .data(CODE_LISTS, SEPTEMBER, Set.of(last.getLast().id(), "no-such-id"));

    assertThat(first.facts())
        .filteredOn(fact -> fact.indicatorCode().isPresent())
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(first.facts()).doesNotContain(last.getLast());
    assertThat(decided.facts()).contains(last.getLast()).hasSize(first.facts().size() + 1);
    assertThat(first.articles())
        .extracting(article -> article.id())
        .containsAll(first.facts().stream().map(Fact::articleId).toList());
  }

  private static EditionAnalysis analysed(EditionData data) {
    return EditionAnalyst.analyse(data, EDITION);
  }
}
