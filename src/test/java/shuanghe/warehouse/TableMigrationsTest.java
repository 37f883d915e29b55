package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class TableMigrationsTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db");

  private static List<String> history(DataSource database) {
    return new JdbcTemplate(database)
        .queryForList(
            "select \"version\" from \"flyway_schema_history\" order by \"installed_rank\"",
            String.class);
  }

  @Test
  void knowsTheNewestMigration() throws IOException {
    try (Stream<Path> files = Files.walk(MIGRATIONS)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".sql"))
                  .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                  .max())
          .hasValue(TableMigrations.newest());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isBroughtUpFromNothingAndFromAnOlderVersion(Database kind) throws IOException {
    DataSource fresh = kind.empty();
    TableMigrations.bringUp(fresh);
    DataSource older = kind.migrated("40");
    TableMigrations.bringUp(older);

    assertThat(history(fresh))
        .hasSizeGreaterThan(20)
        .endsWith(String.valueOf(TableMigrations.newest()));
    assertThat(history(older)).isEqualTo(history(fresh));
  }

  /** A change that Flyway would refuse tells whether it looked. */
  @ParameterizedTest
  @EnumSource
  void isLeftAloneWhereItIsCurrent(Database kind) throws IOException {
    DataSource database = kind.migrated();
    new JdbcTemplate(database)
        .update("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '40'");

    TableMigrations.bringUp(database);

    assertThat(history(database)).endsWith(String.valueOf(TableMigrations.newest()));
  }
}
