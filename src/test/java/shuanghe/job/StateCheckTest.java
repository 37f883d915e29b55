package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;

/** What broke in warehouse and editions is found, told and mended; the history stays short. */
@ParameterizedClass
@EnumSource(Database.class)
class StateCheckTest {

  @Parameter private Database database;
  @TempDir private Path folder;
  private SmallInput input;
  private StartedProgram program;
  private JdbcTemplate jdbc;

  @BeforeEach
  void publish() throws IOException {
    program = StartedProgram.in(folder, database);
    input = program.input();
    jdbc = program.part(JdbcTemplate.class);
    assertThat(run()).isInstanceOf(RunOutcome.Published.class);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private RunOutcome run() {
    return program.publish("all", Rendering.WHEN_CHANGED, "transport");
  }

  private List<String> check() throws IOException {
    return program.part(StateCheck.class).check(folder.resolve("output")).stream()
        .map(English::said)
        .toList();
  }

  private Map<String, Object> held() {
    return jdbc.queryForMap(
        "select (select count(*) from fact) facts, (select count(*) from observation) observations,"
            + " (select count(*) from paragraph) paragraphs, (select count(*) from input_file)"
            + " files");
  }

  @Test
  void findsNothingAfterRunsThatCopiedUnchangedRows() throws IOException {
    input.edit("articles/briefs.csv", "1200人次", "1300人次");
    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");
    run();

    assertThat(check()).isEmpty();
  }

  @Test
  void removesRowsOfFilesThatAreNotKnownAtTheNextStart() throws IOException {
    Map<String, Object> before = held();
    for (long file : new long[] {0, 4000}) {
      jdbc.update(
          "insert into next_step (row_id, file_id, year_month, line, id, actor, text, domain,"
              + " article_id) values (?, ?, 0, 1, 'x', '', 'x', '0 other x', 'x')",
          (file << 32) + 7,
          file);
    }

    run();

    assertThat(jdbc.queryForObject("select count(*) from next_step where id = 'x'", Long.class))
        .isZero();
    assertThat(held()).isEqualTo(before);
  }

  @Test
  void readsAnewWhatIsNotHeldAsItWasRead() throws IOException {
    Map<String, Object> before = held();
    jdbc.update("delete from observation where line = 2");
    jdbc.update(
        "delete from article where file_id = (select file_id from input_file where name like"
            + " '%page-1.txt')");

    assertThat(check())
        .singleElement()
        .asString()
        .startsWith("2 files were not held as read and are read anew by the next run:")
        .contains("page-1.txt", "monthly.csv");

    run();
    assertThat(held()).isEqualTo(before);
    assertThat(check()).isEmpty();
  }

  @Test
  void tellsWhichFileOfAnEditionIsDamaged() throws IOException {
    Files.writeString(folder.resolve("output/all/overview.pdf"), "");

    assertThat(check())
        .singleElement()
        .asString()
        .contains("is damaged: overview.pdf; run --period all makes it again");

    run();
    assertThat(check()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"publication", "publication_part", "publication_record", "issue"})
  void tellsOfAnEntryThatTheEditionsProve(String table) throws IOException {
    program.publish("2023-09", Rendering.WHEN_CHANGED);
    List<Map<String, Object>> entered = rows(table);
    jdbc.update("delete from " + table);

    List<String> found = check();
    program.publish("2023-09", Rendering.WHEN_CHANGED);
    run();

    assertThat(found)
        .singleElement()
        .asString()
        .startsWith(
            table.equals("issue")
                ? "the register lacked number and date of these editions"
                : "the warehouse does not know how these editions were published")
        .contains("2023-09");
    assertThat(check()).isEmpty();
    assertThat(rows(table)).isEqualTo(entered);
  }

  private List<Map<String, Object>> rows(String table) {
    return jdbc.query(
        "select * from " + table + " order by 1, 2, 3",
        new ColumnMapRowMapper() {
          @Override
          protected Object getColumnValue(ResultSet row, int index) throws SQLException {
            Object value = super.getColumnValue(row, index);
            return value instanceof Array array ? List.of((Object[]) array.getArray()) : value;
          }
        });
  }

  @Test
  void tellsOfRevisionsThatWereLost() throws IOException {
    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");
    run();
    jdbc.update("delete from revision");

    assertThat(check()).singleElement().asString().contains("how these editions", "all");
    run();

    assertThat(check()).isEmpty();
  }

  @Test
  void tellsOfAnEditionThatIsNotTheOneRegistered() throws IOException {
    jdbc.update("update issue set number = number + 1");

    assertThat(check())
        .singleElement()
        .asString()
        .contains("are not those of the register; run --period all --force");
    program.publish("all", Rendering.ALWAYS, "transport");

    assertThat(check()).isEmpty();
  }

  @Test
  void tellsOnceOfAnEditionThatIsNotThere() throws IOException {
    List<Map<String, Object>> numbers = rows("issue");
    Files.move(folder.resolve("output/all"), folder.resolve("elsewhere"));

    assertThat(check())
        .singleElement()
        .asString()
        .contains("were published and are not in", ": all; run --period makes one again");
    assertThat(check()).isEmpty();
    run();

    assertThat(folder.resolve("output/all/manifest.json"))
        .hasSameBinaryContentAs(folder.resolve("elsewhere/manifest.json"));
    assertThat(check()).isEmpty();
    assertThat(rows("issue")).isEqualTo(numbers);
  }

  @Test
  void writesTheArchiveAnewThoughNothingHasChanged() throws IOException {
    Files.delete(folder.resolve("output/index.html"));
    Files.delete(folder.resolve("output/feed.xml"));

    assertThat(run()).isInstanceOf(RunOutcome.Unchanged.class);

    assertThat(folder.resolve("output/index.html")).isNotEmptyFile();
    assertThat(folder.resolve("output/feed.xml")).isNotEmptyFile();
  }

  @Test
  void keepsTheHistoryOfTheLastHundredRuns() throws IOException {
    for (int old = -150; old < 0; old++) {
      jdbc.update(
          "insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (?,"
              + " 0, 'edition', ?)",
          old,
          "old " + old);
      jdbc.update(
          "insert into batch_job_execution (job_execution_id, version, job_instance_id,"
              + " create_time, status) values (?, 0, ?, timestamp '2023-01-01 00:00:00',"
              + " 'COMPLETED')",
          old,
          old);
    }
    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");

    run();

    assertThat(jdbc.queryForObject("select count(*) from batch_job_instance", Long.class))
        .isEqualTo(100);
    assertThat(program.part(RunHistory.class).runs()).hasSize(100);
    assertThat(jdbc.queryForObject("select count(*) from revision", Long.class)).isEqualTo(1);
  }
}
