package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.Documents;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;

/** A month is put away in PostgreSQL by the statements that Operations gives. */
class PutAwayMonthTest {

  private static final String OPERATIONS = "OPERATIONS.md";

  @TempDir private Path folder;

  private static int rows(JdbcTemplate jdbc, String table) {
    return jdbc.queryForObject("select count(*) from " + table, Integer.class);
  }

  @Test
  void leavesNothingOfTheMonthAndAllOfTheOthers() throws IOException {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    input.write(
        "articles/2020-01-09/page.txt",
        """
        示例报 2020年1月9日 第1版

        两地班列开行

        示例报1月8日讯（记者 甲）2019年，两地开行班列1200列，同比增长7.5%。
        """);
    List<String> statements = Documents.blocks(Documents.FOLDER.resolve(OPERATIONS), "sql");
    assertThat(statements).hasSize(1);
    try (StartedProgram program =
        StartedProgram.on(input, folder.resolve("output"), Database.POSTGRESQL)) {
      program.publish("2023-09", Rendering.WHEN_CHANGED, "transport");
      JdbcTemplate jdbc = program.part(JdbcTemplate.class);
      int all = rows(jdbc, "fact");
      int old = rows(jdbc, "fact_202001");
      assertThat(old).isPositive();

      input.remove("articles/2020-01-09/page.txt");
      jdbc.execute(statements.getFirst());

      assertThat(rows(jdbc, "fact")).isEqualTo(all - old).isPositive();
      assertThat(rows(jdbc, "put_away.fact_202001")).isEqualTo(old);
      assertThat(program.publish("2023-09", Rendering.ALWAYS, "transport"))
          .isInstanceOf(RunOutcome.Published.class);
      assertThat(program.part(StateCheck.class).check(folder.resolve("output"))).isEmpty();
      assertThat(rows(jdbc, "put_away.article_202001")).isEqualTo(1);
    }
  }
}
