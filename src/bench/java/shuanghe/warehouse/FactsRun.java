package shuanghe.warehouse;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shuanghe.input.CodeListFiles;
import shuanghe.model.Fact;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;

/**
 * Writes the facts of the sample's pages over and over into a PostgreSQL server of its own and
 * prints as a Markdown table the rows a second and what a row costs the program and the server: in
 * pieces of a page and of a chunk, each chunk a transaction; beside them those of build 1b40139, in
 * turn, into a database of its own. At the end it tells what the index of facts by their ids costs,
 * which is built when a month is in.
 */
@Command(name = "facts")
final class FactsRun implements Callable<Integer> {

  private static final int PAGE = 30;
  private static final int CHUNK = 500;
  private static final Path CODE_LISTS = Path.of("input/codelists");
  private static final double MICROS = 1e6;
  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Parameters(description = "How many facts a round.")
  private int count;

  @Option(names = "--base", description = "The packed jar of build 1b40139.")
  private Path base;

  @Option(names = "--rounds", defaultValue = "3", description = "Rounds in turn.")
  private int rounds;

  /** Writer of some facts, by their number, as rows of a file. */
  private interface Writer {
    void write(long file, int from, int size);
  }

  /**
   * What rows took.
   *
   * @param rows a second of the clock
   * @param program microseconds of the processor a row of this process
   * @param server the same of the server's
   */
  private record Cost(double rows, double program, double server) {

    double cpu() {
      return program + server;
    }
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new FactsRun()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of("input/articles"))) {
      pages = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      SingleConnectionDataSource own = database(server, "own");
      migrate(own, "db/migration", "db/postgresql");
      InsertBatch rows = new InsertBatch(new JdbcTemplate(own));
      List<Fact> facts = facts(pages);
      Writer writer =
          (file, from, size) -> {
            rows.add(PressTables.FACT, file, from, some(facts, from, size));
            rows.write();
          };
      SingleConnectionDataSource before = database(server, "base");
      try (OlderBuild older = base == null ? null : OlderBuild.of(base, before)) {
        if (older != null) {
          migrate(before, older.migrations());
          for (Path page : pages) {
            older.read(CODE_LISTS, page);
          }
        }
        print(own, writer, before, older);
      }
      own.destroy();
      before.destroy();
    }
    return 0;
  }

  private void print(
      SingleConnectionDataSource own,
      Writer writer,
      SingleConnectionDataSource before,
      OlderBuild older) {
    System.out.println(
        "| | a page's 30 at a time, rows/s | program, server, µs a row | a chunk's 500, rows/s |"
            + " program, server, µs a row |");
    System.out.println("|---|--:|--:|--:|--:|");
    for (int round = 1; round <= rounds; round++) {
      List<Cost> ours = measured(own, writer, round);
      line("round " + round + ", this build", ours);
      if (older != null) {
        List<Cost> theirs = measured(before, older::add, round);
        line("round " + round + ", the other", theirs);
        System.out.println(
            String.format(
                Locale.ROOT,
                "| round %d, a chunk here beside a page there | | | %.1f times | %.1f times |",
                round,
                ours.getLast().rows() / theirs.getFirst().rows(),
                theirs.getFirst().cpu() / ours.getLast().cpu()));
      }
    }
    double server = serverCpu(own);
    new TransactionTemplate(new DataSourceTransactionManager(own))
        .executeWithoutResult(status -> MonthPartitions.indexFacts(new JdbcTemplate(own)));
    System.out.println(
        String.format(
            Locale.ROOT,
            "index by ids: %.2f µs a row of the server",
            (serverCpu(own) - server) * MICROS / (2.0 * rounds * count)));
  }

  private static void line(String who, List<Cost> costs) {
    System.out.println(
        costs.stream()
            .map(
                cost ->
                    String.format(
                        Locale.ROOT,
                        " %,.0f | %.1f, %.1f |",
                        cost.rows(),
                        cost.program(),
                        cost.server()))
            .collect(Collectors.joining("", "| " + who + " |", "")));
  }

  /** What rows cost in pieces of a page and of a chunk. */
  private List<Cost> measured(SingleConnectionDataSource database, Writer writer, int round) {
    TransactionTemplate chunk = new TransactionTemplate(new DataSourceTransactionManager(database));
    return IntStream.of(PAGE, CHUNK)
        .mapToObj(
            piece -> {
              long start = System.nanoTime();
              double program = system.getProcessCpuTime() / NANOS;
              double server = serverCpu(database);
              for (int at = 0; at < count; at += CHUNK) {
                int first = at;
                long file = round * 1000L + piece;
                chunk.executeWithoutResult(
                    status -> {
                      for (int from = first; from < first + CHUNK; from += piece) {
                        writer.write(file, from, Math.min(piece, first + CHUNK - from));
                      }
                    });
              }
              return new Cost(
                  count / ((System.nanoTime() - start) / NANOS),
                  (system.getProcessCpuTime() / NANOS - program) * MICROS / count,
                  (serverCpu(database) - server) * MICROS / count);
            })
        .toList();
  }

  /** Processor seconds of the server's process that answers a connection. */
  private static double serverCpu(SingleConnectionDataSource database) {
    long process = new JdbcTemplate(database).queryForObject("select pg_backend_pid()", Long.class);
    return ProcessHandle.of(process)
            .flatMap(backend -> backend.info().totalCpuDuration())
            .orElseThrow()
            .toNanos()
        / NANOS;
  }

  private static SingleConnectionDataSource database(EmbeddedPostgres server, String name) {
    SingleConnectionDataSource first =
        new SingleConnectionDataSource(server.getJdbcUrl("postgres", "postgres"), true);
    new JdbcTemplate(first).execute("create database " + name);
    first.destroy();
    return new SingleConnectionDataSource(
        server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true", true);
  }

  private static void migrate(SingleConnectionDataSource database, String... locations) {
    Flyway.configure().dataSource(database).locations(locations).load().migrate();
  }

  private static List<Fact> facts(List<Path> pages) throws IOException {
    PressReader reader = new PressReader(CodeListFiles.load(CODE_LISTS).codeLists());
    List<Fact> facts = new ArrayList<>();
    for (Path page : pages) {
      facts.addAll(
          reader
              .read(
                  PageSource.of(
                      page.getFileName().toString(),
                      new String(Files.readAllBytes(page), StandardCharsets.UTF_8)))
              .facts());
    }
    return facts;
  }

  private static List<Fact> some(List<Fact> facts, int from, int size) {
    List<Fact> some = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      some.add(facts.get((from + i) % facts.size()));
    }
    return some;
  }
}
