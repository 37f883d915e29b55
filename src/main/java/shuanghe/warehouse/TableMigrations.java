package shuanghe.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The warehouse's tables, which Flyway brings up to those of the program where they are behind. It
 * is not begun where they are not: it takes a tenth of the processor time of a run that finds
 * nothing to do.
 */
public final class TableMigrations {

  private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");

  private TableMigrations() {}

  /**
   * Brings the tables up to the program's.
   *
   * @throws org.flywaydb.core.api.FlywayException if that fails, or if another version of the
   *     program has made them
   */
  public static void bringUp(DataSource warehouse) {
    String vendor;
    try (Connection connection = warehouse.getConnection()) {
      if (isCurrent(connection)) {
        return;
      }
      vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Flyway.configure()
        .dataSource(warehouse)
        // what both databases understand, and what each has of its own
        .locations("classpath:db/migration", "classpath:db/" + vendor)
        // a database that a newer version has migrated is refused
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }

  /** Version of the program's newest migration. */
  static int newest() throws IOException {
    return Stream.of(
            new PathMatchingResourcePatternResolver().getResources("classpath:db/*/V*.sql"))
        .map(script -> VERSION.matcher(script.getFilename()))
        .filter(Matcher::matches)
        .mapToInt(version -> Integer.parseInt(version.group(1)))
        .max()
        .orElseThrow();
  }

  /** Whether the last thing that Flyway wrote down is that the newest migration went well. */
  private static boolean isCurrent(Connection connection) throws SQLException, IOException {
    String history = "flyway_schema_history";
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), history, null)) {
      if (!tables.next()) {
        return false;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet last =
            statement.executeQuery(
                "select \"version\", \"success\" from \""
                    + history
                    + "\" order by \"installed_rank\" desc limit 1")) {
      return last.next() && last.getInt(1) == newest() && last.getBoolean(2);
    }
  }
}
