package shuanghe.warehouse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.input.CodeListFiles;
import shuanghe.model.CodeLists;
import shuanghe.model.Fact;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;

/**
 * Writes the facts of the sample's pages over and over into a PostgreSQL server of its own and
 * prints the rows a second: in pieces of a page and of a chunk, each chunk a transaction.
 */
final class FactsRun {

  private static final int CHUNK = 500;
  private static final int ROUNDS = 3;

  private FactsRun() {}

  /**
   * @param arguments how many facts a round
   */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    List<Fact> facts = new ArrayList<>();
    PressReader reader = new PressReader(codeLists());
    try (Stream<Path> pages = Files.list(Path.of("input/articles"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        facts.addAll(
            reader
                .read(
                    PageSource.of(
                        page.getFileName().toString(),
                        new String(Files.readAllBytes(page), StandardCharsets.UTF_8)))
                .facts());
      }
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
      SingleConnectionDataSource database = new SingleConnectionDataSource(url, true);
      Flyway.configure()
          .dataSource(url, "postgres", "")
          .locations("db/migration", "db/postgresql")
          .load()
          .migrate();
      JdbcTemplate jdbc = new JdbcTemplate(database);
      InsertBatch rows = new InsertBatch(jdbc);
      TransactionTemplate chunk =
          new TransactionTemplate(new DataSourceTransactionManager(database));
      for (int round = 1; round <= ROUNDS; round++) {
        for (int piece : List.of(30, CHUNK)) {
          long start = System.nanoTime();
          for (int at = 0; at < count; at += CHUNK) {
            int first = at;
            long file = round * 10L + piece;
            chunk.executeWithoutResult(
                status -> {
                  for (int from = first; from < first + CHUNK; from += piece) {
                    int size = Math.min(piece, first + CHUNK - from);
                    rows.add(PressTables.FACT, file, from, some(facts, from, size));
                    rows.write();
                  }
                });
          }
          System.out.println(
              String.format(
                  Locale.ROOT,
                  "round %d, %d facts a piece: %,.0f rows/s",
                  round,
                  piece,
                  count / ((System.nanoTime() - start) / 1e9)));
        }
      }
      database.destroy();
    }
  }

  private static CodeLists codeLists() {
    return CodeListFiles.load(Path.of("input/codelists")).codeLists();
  }

  private static List<Fact> some(List<Fact> facts, int from, int size) {
    List<Fact> some = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      some.add(facts.get((from + i) % facts.size()));
    }
    return some;
  }
}
