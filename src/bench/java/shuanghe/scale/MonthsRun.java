package shuanghe.scale;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.input.CodeListFiles;
import shuanghe.input.InputFolder;
import shuanghe.input.TextFiles;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.TimePeriod;
import shuanghe.plausibility.Plausibility;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;
import shuanghe.warehouse.InsertBatch;
import shuanghe.warehouse.RegisteredFiles;
import shuanghe.warehouse.VersionLoad;

/**
 * Reads a month of varied pages into a PostgreSQL server of its own, has the server copy it into
 * the months before, and prints as a Markdown table what reading and analysing the month's edition
 * takes with so many months behind it.
 */
@Command(name = "months")
final class MonthsRun implements Callable<Integer> {

  private static final YearMonth MONTH = YearMonth.of(2023, 9);
  private static final int ROUNDS = 5;
  private static final int CHUNK = 50;
  private static final double MEBI = 1024.0 * 1024.0;

  /** The tables with rows of pages, as the warehouse calls them. */
  private static final List<String> TABLES =
      List.of(
          "article",
          "paragraph",
          "fact",
          "agreement",
          "target",
          "press_matter",
          "next_step",
          "meeting",
          "proposal",
          "overlooked");

  private static final List<String> BY_MONTH = TABLES.subList(0, TABLES.size() - 1);

  @Parameters(arity = "1..*", description = "How many months there are, rising.")
  private List<Integer> months;

  @Option(names = "--pages", defaultValue = "1000", description = "Pages of the month.")
  private int pages;

  @Option(names = "--from", defaultValue = "input/articles", description = "Pages to be varied.")
  private Path from;

  @Option(
      names = "--within",
      description = "The copies are further pages of the month itself, not months before it.")
  private boolean within;

  @Option(
      names = "--entries",
      defaultValue = "" + EditionDataReader.MOST,
      description = "How many rows of a kind and domain an edition lists.")
  private int entries;

  @Option(
      names = "--fetched",
      defaultValue = "1000",
      description = "How many rows the server sends at a time; 0 for all that a query finds.")
  private int fetched;

  private final CodeLists codeLists = CodeListFiles.load(Path.of("input/codelists")).codeLists();
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private JdbcTemplate jdbc;
  private TransactionTemplate transaction;

  /** What one edition took. */
  private record Cost(
      double readCpu, double followedCpu, double analysedCpu, double serverCpu, double wall) {

    double cpu() {
      return readCpu + followedCpu + analysedCpu;
    }
  }

  /** An edition as the program holds it until it is published, with what it took. */
  private record Made(EditionData data, EditionAnalysis analysis, Cost cost) {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new MonthsRun()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      Flyway.configure()
          .dataSource(url, "postgres", "")
          .locations("db/migration", "db/postgresql")
          .load()
          .migrate();
      SingleConnectionDataSource database = new SingleConnectionDataSource(url, true);
      jdbc = new JdbcTemplate(database);
      jdbc.setFetchSize(fetched);
      transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
      load();
      System.out.println(
          "| months | rows | database, MiB | read, cpu-s | followed, cpu-s | analysed, cpu-s | all,"
              + " cpu-s | server, cpu-s | wall, s | heap live, MiB |");
      System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
      int made = 1;
      for (int until : months) {
        for (; made < until; made++) {
          copy(made);
        }
        jdbc.execute("vacuum analyze");
        print(until);
      }
      database.destroy();
    }
    return 0;
  }

  private void load() {
    TextFiles texts = new TextFiles(TextFiles.PAGE_LIMIT);
    List<PageSource> seeds =
        new InputFolder(from, "")
            .list(List.of(".txt")).items().stream()
                .flatMap(file -> texts.read(file).taken().stream())
                .map(text -> PageSource.of("seed.txt", text))
                .toList();
    RegisteredFiles.in(
        jdbc,
        "articles/",
        IntStream.range(0, pages)
            .mapToObj(
                n -> new InputVersion(InputKind.PAGE, "page-%06d.txt".formatted(n), "1".repeat(64)))
            .toArray(InputVersion[]::new));
    FileVersions versions = new FileVersions(jdbc);
    PressReader reader = new PressReader(codeLists);
    List<FileVersions.Wanted> wanted = versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE);
    for (int at = 0; at < wanted.size(); at += CHUNK) {
      int first = at;
      transaction.executeWithoutResult(
          status -> {
            InsertBatch batch = versions.batch();
            for (int n = first; n < Math.min(first + CHUNK, wanted.size()); n++) {
              VersionLoad load = versions.begin(wanted.get(n), batch);
              load.press(
                  read(reader, seeds.get(n % seeds.size()), wanted.get(n).version().name(), n));
              load.finish();
            }
          });
    }
    versions.activate();
  }

  /** The page as one of the month, with other figures. */
  private static PressReading read(PressReader reader, PageSource seed, String name, int number) {
    YearMonth of =
        reader.read(seed).articles().stream()
            .map(Article::date)
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .map(YearMonth::from)
            .orElse(MONTH);
    return reader.read(
        new PageSource(
            name,
            new PageVariation(of, MONTH, number).of(seed.text()),
            "",
            Optional.of(MONTH.atDay(1 + number % MONTH.lengthOfMonth())),
            ""));
  }

  /**
   * Copies what was read into a month before it, with its days, periods and ids moved, or into the
   * month itself, with its ids moved.
   */
  private void copy(int number) {
    int before = within ? 0 : number;
    YearMonth month = MONTH.minusMonths(before);
    String key = String.valueOf(month.getYear() * 100 + month.getMonthValue());
    for (String table : BY_MONTH) {
      jdbc.execute(
          "create table if not exists %1$s_%2$s partition of %1$s for values in (%2$s)"
              .formatted(table, key));
    }
    insert("input_file", "file_id <= " + pages, number, key, before);
    String own = "year_month = " + MONTH.toString().replace("-", "");
    for (String table : TABLES) {
      insert(table, own + " and file_id <= " + pages, number, key, before);
    }
    if (!within) {
      insert("reported_value", own, number, key, before);
    }
  }

  private void insert(String table, String which, int number, String month, int before) {
    List<String> columns =
        jdbc.queryForList(
            "select column_name from information_schema.columns where table_name = ? order by"
                + " ordinal_position",
            String.class,
            table);
    String values =
        columns.stream()
            .map(column -> value(column, number, month, before))
            .collect(Collectors.joining(", "));
    jdbc.execute(
        "insert into %s (%s) select %s from %s where %s"
            .formatted(table, String.join(", ", columns), values, table, which));
  }

  private String value(String column, int number, String month, int before) {
    long moved = (long) number * pages;
    return switch (column) {
      case "row_id", "article_row" -> column + " + (" + moved + "::bigint << 32)";
      case "file_id" -> column + " + " + moved;
      case "year_month" -> month;
      case "months" -> "array[" + month + "]";
      case "name" -> "name || '-" + number + "'";
      case "id", "article_id", "fact_id" -> column + " || '-" + number + "'";
      case "dateline" -> "(dateline - make_interval(months => " + before + "))::date";
      case "period", "base_period" ->
          ("case when %1$s ~ '^\\d{4}-\\d{2}$' then to_char(to_date(%1$s, 'YYYY-MM') -"
                  + " make_interval(months => %2$d), 'YYYY-MM') else replace(%1$s, '2023', '%3$d')"
                  + " end")
              .formatted(column, before, 2023 - (before + 3) / 12);
      default -> column;
    };
  }

  private void print(int behind) {
    List<Cost> costs = new ArrayList<>();
    edition();
    for (int round = 1; round < ROUNDS; round++) {
      costs.add(edition().cost());
    }
    Made held = edition();
    costs.add(held.cost());
    Cost cost =
        costs.stream().sorted(Comparator.comparingDouble(Cost::cpu)).toList().get(ROUNDS / 2);
    System.gc();
    Runtime heap = Runtime.getRuntime();
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %,d | %,d | %,.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %,.0f |",
            behind,
            TABLES.stream().mapToLong(this::rows).sum(),
            jdbc.queryForObject("select pg_database_size(current_database())", Long.class) / MEBI,
            cost.readCpu(),
            cost.followedCpu(),
            cost.analysedCpu(),
            cost.cpu(),
            cost.serverCpu(),
            cost.wall(),
            (heap.totalMemory() - heap.freeMemory()) / MEBI));
    if (held.analysis().domains().isEmpty() || held.data().facts().isEmpty()) {
      throw new IllegalStateException("the edition tells of nothing");
    }
  }

  /** Processor seconds of the server's process that answers this program. */
  private double serverCpu() {
    long process = jdbc.queryForObject("select pg_backend_pid()", Long.class);
    return ProcessHandle.of(process)
            .flatMap(backend -> backend.info().totalCpuDuration())
            .orElseThrow()
            .toMillis()
        / 1000.0;
  }

  private long rows(String table) {
    return jdbc.queryForObject("select count(*) from " + table, Long.class);
  }

  /** Made in a transaction, as the program's step does. */
  private Made edition() {
    return transaction.execute(status -> made());
  }

  private Made made() {
    long began = System.nanoTime();
    double server = serverCpu();
    long start = system.getProcessCpuTime();
    Edition edition =
        new Edition(
            Optional.of(TimePeriod.month(MONTH.getYear(), MONTH.getMonthValue())),
            MONTH.getMonthValue(),
            MONTH.getMonthValue(),
            MONTH.plusMonths(1).atDay(1));
    EditionDataReader warehouse = new EditionDataReader(jdbc, entries);
    EditionData data =
        Plausibility.assess(warehouse.data(codeLists, edition.period()), edition, Set.of());
    long read = system.getProcessCpuTime();
    Set<String> told =
        data.facts().stream()
            .flatMap(fact -> fact.indicatorCode().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    EditionData earlier = warehouse.earlier(codeLists, edition.period(), told, Set.of());
    long followed = system.getProcessCpuTime();
    EditionAnalysis analysis = EditionAnalyst.analyse(data, earlier, edition);
    long analysed = system.getProcessCpuTime();
    double second = TimeUnit.SECONDS.toNanos(1);
    Cost cost =
        new Cost(
            (read - start) / second,
            (followed - read) / second,
            (analysed - followed) / second,
            serverCpu() - server,
            (System.nanoTime() - began) / second);
    return new Made(data, analysis, cost);
  }
}
