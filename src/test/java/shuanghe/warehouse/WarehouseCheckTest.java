package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.warehouse.InputVersion.InputKind;

/** What breaks a rule of the warehouse is removed, and nothing else is. */
class WarehouseCheckTest {

  private static final InputVersion TABLE =
      new InputVersion(InputKind.INDICATORS, "t.csv", "1".repeat(64));

  private JdbcTemplate jdbc;
  private WarehouseCheck check;

  @BeforeEach
  void holdOneFile() {
    DataSource database = Database.H2.migrated();
    jdbc = new JdbcTemplate(database);
    check = new WarehouseCheck(jdbc);
    FileVersions versions = new FileVersions(jdbc);
    RegisteredFiles.in(jdbc, "indicators/", TABLE);
    VersionLoad load =
        versions.begin(
            versions.wanted(InputKind.INDICATORS, Long.MIN_VALUE, Long.MAX_VALUE).getFirst());
    load.rejections(
        List.of(
            Rejection.of(new Place("t.csv", 2), Message.of("recipient.address")),
            Rejection.of(new Place("t.csv", 3), Message.of("recipient.address"))));
    load.finish();
    versions.activate();
  }

  private int rows() {
    return jdbc.queryForObject("select count(*) from rejection", Integer.class);
  }

  @Test
  void findsNothingInAWarehouseThatIsWhole() {
    assertThat(check.removeOrphans()).isZero();
    assertThat(check.removeBroken()).isEmpty();
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void removesRowsOfAFileThatIsNotKnown() {
    jdbc.update(
        "update rejection set row_id = row_id + ?, file_id = file_id + 7 where line = 3", 7L << 32);

    assertThat(check.removeOrphans()).isOne();

    assertThat(rows()).isOne();
  }

  @Test
  void removesAFileOfWhichOnlyTheSumOfAllRowsIsRight() {
    jdbc.update("delete from rejection where line = 3");
    jdbc.update(
        "insert into next_step (row_id, file_id, line, id, actor, text, domain, article_id) select"
            + " row_id, file_id, 3, 'x', '', 'x', '0 other', 'x' from rejection");

    assertThat(check.removeBroken()).containsExactly("t.csv");
  }

  @Test
  void removesAFileThatHasAnotherRowThanTheOneBroughtIn() {
    jdbc.update("update rejection set row_id = row_id + 5 where line = 3");

    assertThat(check.removeBroken()).containsExactly("t.csv");
  }

  @Test
  void removesAFileThatLostARow() {
    jdbc.update("delete from rejection where line = 3");

    assertThat(check.removeBroken()).containsExactly("t.csv");

    assertThat(rows()).isZero();
    assertThat(jdbc.queryForObject("select count(*) from input_file", Integer.class)).isZero();
  }
}
