package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.Folders;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;

/**
 * An edition's bytes depend on what the warehouse holds and not on where in a table a row stands or
 * which number its file has: workers on several machines write in another order at every run.
 */
class RowOrderTest {

  private static final int SHUFFLES = Integer.getInteger("shuanghe.shuffles", 1);

  @TempDir private Path folder;

  private Map<String, String> published(ConfigurableApplicationContext program, int number)
      throws IOException {
    Path output = folder.resolve("output-" + number);
    RunOutcome outcome =
        program
            .getBean(Publisher.class)
            .publish(
                new RunRequest(
                    Path.of("input"),
                    Path.of("input/articles"),
                    output,
                    Path.of("templates"),
                    PeriodChoice.parse("all").orElseThrow(),
                    List.of(),
                    Rendering.ALWAYS,
                    RunRequest.Faults.REPORT),
                English.MESSAGES,
                line -> {});
    assertThat(outcome).isInstanceOf(RunOutcome.Published.class);
    return Folders.published(output);
  }

  /** Gives every file another number, and writes all rows anew in another order. */
  private static void shuffle(ConfigurableApplicationContext program, double seed) {
    JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
    new TransactionTemplate(program.getBean(StepFactory.class).transactions())
        .executeWithoutResult(
            status -> {
              jdbc.queryForList("select setseed(?)", seed);
              jdbc.execute(
                  "create temp table renumbered on commit drop as select file_id as before,"
                      + " (select max(file_id) from input_file) + row_number() over (order by"
                      + " random()) as after from input_file");
              for (String table : Database.ROWS_OF_FILES) {
                jdbc.execute(
                    "create temp table shuffled on commit drop as select * from %s order by random()"
                        .formatted(table));
                jdbc.execute("delete from " + table);
                jdbc.execute(
                    "update shuffled s set file_id = r.after, row_id = s.row_id + ((r.after -"
                        + " r.before) << 32) from renumbered r where r.before = s.file_id");
                if (table.equals("paragraph")) {
                  jdbc.execute(
                      "update shuffled s set article_row = s.article_row + ((r.after - r.before) <<"
                          + " 32) from renumbered r where r.after = s.file_id");
                }
                jdbc.execute("insert into %s select * from shuffled".formatted(table));
                jdbc.execute("drop table shuffled");
              }
              jdbc.execute(
                  "create temp table files on commit drop as select * from input_file order by"
                      + " random()");
              jdbc.execute("delete from input_file");
              jdbc.execute(
                  "update files f set file_id = r.after from renumbered r where r.before ="
                      + " f.file_id");
              jdbc.execute("insert into input_file select * from files");
            });
  }

  @Test
  void publishesTheSameBytesWhereverRowsStandAndWhateverNumbersFilesHave() throws IOException {
    try (ConfigurableApplicationContext program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .run(Database.POSTGRESQL.arguments(folder.resolve("h2")))) {
      Map<String, String> first = published(program, 0);

      for (int i = 1; i <= SHUFFLES; i++) {
        shuffle(program, 1.0 / (i + 1));
        assertThat(published(program, i)).isEqualTo(first);
      }
    }
  }
}
