package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shuanghe.press.PageWriter;

/**
 * Reads the same pages in one process and by workers, each a process of its own, with one real
 * PostgreSQL server, and prints as a Markdown table what the reading took. Rounds are made in turn,
 * so that what else the machine does falls on all alike; of each setting the quickest counts.
 */
@Command(name = "workers")
final class WorkersRun implements Callable<Integer> {

  private static final int PAGES_AT_ONCE = 200;
  private static final double MILLIS = 1000.0;

  @Parameters(arity = "0..*", description = "Numbers of workers; 0 is one process without any.")
  private List<Integer> workers = List.of(0, 1, 2, 4);

  @Option(names = "--pages", defaultValue = "400", description = "How many pages.")
  private int pages;

  @Option(names = "--characters", defaultValue = "6000", description = "Characters a page.")
  private int characters;

  @Option(names = "--partition", defaultValue = "25", description = "Pages a partition.")
  private int partition;

  @Option(names = "--rounds", defaultValue = "2", description = "Rounds in turn.")
  private int rounds;

  @Option(names = "--broker", description = "Whether the queue is at a message broker.")
  private boolean byBroker;

  @Option(
      names = "--statements",
      description = "Whether to print what the server was asked while it was read, a partition.")
  private boolean counted;

  @Option(
      names = "--folder",
      defaultValue = "target/workers",
      description = "Takes server, input and outputs; emptied before and after.")
  private Path folder;

  /**
   * What a reading took.
   *
   * @param seconds from the first partition to the last
   * @param programs processor seconds of manager and workers, from start to end of reading
   * @param server processor seconds of the database
   */
  private record Reading(double seconds, double programs, double server) {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new WorkersRun()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    FileSystemUtils.deleteRecursively(folder);
    Path input = folder.resolve("input");
    FileSystemUtils.copyRecursively(Path.of("input/codelists"), input.resolve("codelists"));
    Files.createDirectories(input.resolve("articles"));
    PageWriter writer = new PageWriter(1);
    for (int page = 0; page < pages; page++) {
      Files.writeString(
          input.resolve("articles/p%05d.txt".formatted(page)), writer.page(characters));
    }
    Map<Integer, Reading> best = new HashMap<>();
    try (SharedWarehouse server = SharedWarehouse.start(folder.resolve("server"), "html");
        SharedBroker broker = byBroker ? SharedBroker.start(folder.resolve("broker")) : null) {
      if (counted) {
        server.execute(
            "postgres", "alter system set shared_preload_libraries = 'pg_stat_statements'");
        server.breakOff();
        server.startAgain();
      }
      for (int round = 0; round < rounds; round++) {
        for (int count : workers) {
          Map<String, String> queue =
              broker == null ? Map.of() : broker.environment("w%dr%d".formatted(count, round));
          best.merge(
              count,
              read(server, queue, input, "w%dr%d".formatted(count, round), count),
              (one, other) -> one.seconds() <= other.seconds() ? one : other);
        }
      }
    }
    FileSystemUtils.deleteRecursively(folder);
    print(best);
    return 0;
  }

  private void print(Map<Integer, Reading> best) {
    int partitions = Math.ceilDiv(pages, partition);
    System.out.printf(
        Locale.ROOT,
        "%d pages of %d characters, %d a partition, best of %d rounds%n%n"
            + "| workers | seconds | pages a second | processor s of the programs | of the server |"
            + " milliseconds a partition |%n|---|---|---|---|---|---|%n",
        pages,
        characters,
        partition,
        rounds);
    for (int count : workers) {
      Reading took = best.get(count);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.0f | %.1f | %.1f | %s |%n",
          count == 0 ? "one process" : String.valueOf(count),
          took.seconds(),
          pages / took.seconds(),
          took.programs(),
          took.server(),
          count == 0 ? "–" : "%.1f".formatted(took.seconds() * MILLIS / partitions));
    }
  }

  private Reading read(
      SharedWarehouse server, Map<String, String> queue, Path input, String database, int count)
      throws IOException, SQLException, InterruptedException {
    server.create(database);
    Map<String, String> environment = server.environment(database);
    environment.putAll(queue);
    environment.put("SHUANGHE_WORKERS_LEASE", "30s");
    environment.put(
        "SHUANGHE_WORKERS_PAGES", String.valueOf(count == 0 ? PAGES_AT_ONCE : partition));
    List<ProgramProcess> programs = new ArrayList<>();
    for (int worker = 0; worker < count; worker++) {
      programs.add(start(environment, input, database, "worker"));
      programs.getLast().awaitLines(1);
      programs.getLast().takeOutput();
    }
    programs.add(
        count == 0
            ? start(environment, input, database, "run", "--period", "all", "--workers", "2")
            : start(environment, input, database, "run", "--period", "all", "--workers", "remote"));
    try {
      String step = " from batch_step_execution where step_name = 'readPages' and %s is not null";
      server.await(database, "exists (select 1" + step.formatted("start_time") + ")");
      if (counted) {
        server.execute(database, "create extension pg_stat_statements");
      }
      Map<Long, Duration> before = processor(programs, server);
      Map<Long, Duration> now = before;
      while (!server.holds(database, "exists (select 1" + step.formatted("end_time") + ")")) {
        now = new HashMap<>(now);
        now.putAll(processor(programs, server));
        TimeUnit.MILLISECONDS.sleep(50);
      }
      if (counted) {
        printStatements(server, database);
      }
      List<Long> ours = programs.stream().map(ProgramProcess::pid).toList();
      return new Reading(
          Double.parseDouble(
              server
                  .rows(
                      database,
                      "select extract(epoch from end_time - start_time)"
                          + step.formatted("end_time"))
                  .getFirst()),
          taken(before, now, pid -> ours.contains(pid)),
          taken(before, now, pid -> !ours.contains(pid)));
    } finally {
      for (ProgramProcess program : programs) {
        program.kill();
      }
    }
  }

  /** How often each statement was asked a partition, most often first, and how long it took. */
  private void printStatements(SharedWarehouse server, String database) throws SQLException {
    String partitions = String.valueOf((double) Math.ceilDiv(pages, partition));
    server
        .rows(
            database,
            "select round((s.calls / "
                + partitions
                + ")::numeric, 2), round((s.total_exec_time / "
                + partitions
                + ")::numeric, 3), left(regexp_replace(s.query, '\\s+', ' ', 'g'), 150) from"
                + " pg_stat_statements s where s.dbid = (select oid from pg_database where datname ="
                + " current_database()) and s.calls > "
                + partitions
                + " / 20 order by s.calls desc")
        .forEach(System.out::println);
  }

  private ProgramProcess start(
      Map<String, String> environment, Path input, String database, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--input", input.toString()));
    all.addAll(List.of("--output", folder.resolve(database).toString()));
    return ProgramProcess.start(
        Path.of(""), environment, List.of("-XX:+UseSerialGC"), all.toArray(String[]::new));
  }

  private static double taken(
      Map<Long, Duration> before, Map<Long, Duration> now, Predicate<Long> which) {
    return now.entrySet().stream()
        .filter(process -> which.test(process.getKey()))
        .mapToDouble(
            process ->
                process
                        .getValue()
                        .minus(before.getOrDefault(process.getKey(), Duration.ZERO))
                        .toMillis()
                    / MILLIS)
        .sum();
  }

  /** What each process of the programs and of the server has taken so far, by its number. */
  private static Map<Long, Duration> processor(
      List<ProgramProcess> programs, SharedWarehouse server) throws IOException {
    Map<Long, Duration> taken = new HashMap<>();
    Stream.concat(
            programs.stream().flatMap(program -> ProcessHandle.of(program.pid()).stream()),
            ProcessHandle.of(server.pid()).stream().flatMap(ProcessHandle::descendants))
        .forEach(
            process ->
                process.info().totalCpuDuration().ifPresent(d -> taken.put(process.pid(), d)));
    return taken;
  }
}
