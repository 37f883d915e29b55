package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.Folders;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.job.BuiltProgram;
import shuanghe.job.SmallInput;
import shuanghe.partition.PartitionQueue;
import shuanghe.partition.PartitionRequest;
import shuanghe.partition.WarehouseQueue;

/**
 * Runs on several machines, each a process of its own, with one PostgreSQL server over TCP, and
 * what holds after each of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunsOnSeveralMachines {

  static final int PAGES = 120;

  static final String MANY = "shuanghe.faults";
  static final String ALL = "all";
  private static final String FAULTS = System.getProperty(MANY, "");

  /** How many rows each file has in each table that reading fills. */
  private static final String ROWS =
      List.of("article", "paragraph", "fact", "agreement", "target", "press_matter").stream()
          .map(
              table ->
                  ("select f.name, '%1$s' as kind, count(*) as rows, count(distinct t.line) as"
                          + " lines from %1$s t join input_file f on f.file_id = t.file_id where"
                          + " f.state = 'HELD' group by f.name")
                      .formatted(table))
          .reduce((one, other) -> one + " union all " + other)
          .map(all -> all + " order by 1, 2")
          .orElseThrow();

  @TempDir static Path folder;
  SharedWarehouse server;
  SmallInput input;
  private Map<String, String> edition;
  private List<String> rows;
  private Map<String, String> editions = Map.of();
  final List<ProgramProcess> started = new ArrayList<>();

  /** What a test sets otherwise than the others do. */
  Map<String, String> settings = Map.of();

  String database;

  @BeforeAll
  void runInOneProcess() throws Exception {
    // PDF, DOCX and OFD hold what the page holds, and take most of the time
    server = SharedWarehouse.start(folder.resolve("server"), ALL.equals(FAULTS) ? "" : "html,xlsx");
    startQueue(folder);
    input = SmallInput.in(folder.resolve("input"));
    input.remove("articles/page-1.txt");
    input.remove("articles/page-2.txt");
    StringBuilder index = new StringBuilder("file,newspaper,date,page\n");
    for (int page = 0; page < PAGES; page++) {
      String name = "p%03d.txt".formatted(page);
      input.write("articles/" + name, page(page, 12));
      index.append("%s,示例报,2023-%02d-05,%d%n".formatted(name, page % 12 + 1, page));
    }
    input.write("articles/pages.csv", index.toString());
    database = "alone";
    server.create(database);
    assertThat(program(output(), run()).await().exitCode()).isZero();
    edition = Folders.published(output());
    rows = server.rows(database, ROWS);
  }

  @AfterAll
  void stopServer() throws IOException {
    server.close();
  }

  @AfterEach
  void endAll() throws InterruptedException {
    for (ProgramProcess process : started) {
      process.kill();
    }
    started.clear();
    settings = Map.of();
  }

  static String page(int number, int paragraphs) {
    StringBuilder page = new StringBuilder("两地班列第%d次扩线\n\n".formatted(number));
    for (int i = 0; i < paragraphs; i++) {
      page.append(
          "　　截至9月%d日，两地今年开行班列%d列，同比增长%d.%d%%；汽车企业签订订单%d.5亿元。%n"
              .formatted(i % 28 + 1, 1000 + number * 7 + i, i % 9 + 1, number % 10, 10 + i));
    }
    return page.toString();
  }

  private Path output() {
    return folder.resolve(database);
  }

  /** Starts what carries the queue, where the database does not. */
  void startQueue(Path folder) throws IOException, InterruptedException {}

  /** Settings of a program with regard to its queue. */
  Map<String, String> queueSettings(String database) {
    return Map.of();
  }

  /** Options of the virtual machine. */
  List<String> options() {
    return List.of();
  }

  PartitionQueue queue(String database) throws IOException, ReflectiveOperationException {
    return new WarehouseQueue(server.database(database), BuiltProgram.fingerprint());
  }

  final void begin(String name) throws SQLException {
    database = name;
    server.create(name);
  }

  final ProgramProcess program(Path output, String... arguments) throws IOException {
    return program(options(), output, arguments);
  }

  final ProgramProcess program(List<String> options, Path output, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", output.toString()));
    if (!arguments[0].equals("runs")) {
      all.addAll(List.of("--input", input.path().toString()));
    }
    ProgramProcess process =
        ProgramProcess.start(Path.of(""), environment(), options, all.toArray(String[]::new));
    started.add(process);
    return process;
  }

  final Map<String, String> environment() {
    Map<String, String> environment = server.environment(database);
    environment.putAll(queueSettings(database));
    environment.putAll(settings);
    return environment;
  }

  final ProgramProcess manager() throws IOException {
    return program(output(), run("--workers", "remote"));
  }

  /** A run that states its day of issue: the bytes tell it, and midnight may come between two. */
  static String[] run(String... options) {
    return Stream.concat(
            Stream.of("run", "--period", "2023-09", "--issued", "2023-10-09"), Stream.of(options))
        .toArray(String[]::new);
  }

  /** A run that publishes four editions, of which each has its day of issue stated. */
  static String[] editions(String... options) {
    return Stream.concat(
            Stream.of(
                "run", "--period", "2023-06/2023-09", "--each", "month", "--issued", "2023-10-09"),
            Stream.of(options))
        .toArray(String[]::new);
  }

  /** The four editions with the archive, as one process publishes them. */
  final Map<String, String> editionsOfOneProcess() throws Exception {
    if (editions.isEmpty()) {
      begin("editions_alone");
      assertThat(program(output(), editions()).await().exitCode()).isZero();
      editions = withoutState(output());
    }
    return editions;
  }

  private static Map<String, String> withoutState(Path output) throws IOException {
    Map<String, String> published = new TreeMap<>(Folders.published(output));
    published.keySet().removeIf(file -> file.startsWith("state/"));
    return published;
  }

  /** Waits until a worker has an edition of which something is made. */
  final void awaitEdition() throws InterruptedException {
    server.await(
        database,
        "exists (select 1 from partition_claim c join batch_step_execution s on"
            + " s.step_execution_id = c.step_execution_id where s.step_name like"
            + " 'renderEditionsPart:%')");
  }

  final void editionsPublishedAsByOneProcess(Ended run) throws Exception {
    assertThat(run.exitCode()).as("%s", run.lines()).isZero();
    assertThat(withoutState(output())).containsExactlyEntriesOf(editions);
    assertThat(server.rows(database, "select count(*) from edition_due")).containsExactly("0");
    assertThat(server.rows(database, "select count(*) from rendered_file")).containsExactly("0");
    nothingLeftBehind();
  }

  final ProgramProcess worker() throws IOException {
    return program(folder.resolve("worker"), "worker");
  }

  /** Waits until the run has asked for all its partitions of pages. */
  final List<PartitionRequest> awaitRequests() throws Exception {
    server.await(database, "count(*) = 4 from batch_step_execution where step_name like '%Part:%'");
    PartitionQueue queue = queue(database);
    for (int tries = 0; queue.isEmpty(); tries++) {
      assertThat(tries).as("nothing was sent").isLessThan(300);
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return server
        .rows(
            database,
            "select step_execution_id from batch_step_execution where step_name like '%Part:%'")
        .stream()
        .map(id -> new PartitionRequest(Long.parseLong(id), "readPagesPart"))
        .toList();
  }

  /** Waits until a worker is within a partition of which something is read. */
  final void awaitMidst() throws InterruptedException {
    server.await(
        database,
        "exists (select 1 from partition_claim) and exists (select 1 from input_file where kind ="
            + " 'PAGE' and state = 'LOADED')");
  }

  /** Puts the only worker there is to sleep while it has a partition, in the midst of the work. */
  final void putToSleepInMidst(ProgramProcess worker) throws Exception {
    awaitMidst();
    SharedWarehouse.signal("STOP", worker.pid());
    while (server.rows(database, "select count(*) from partition_claim").contains("0")) {
      SharedWarehouse.signal("CONT", worker.pid());
      awaitMidst();
      SharedWarehouse.signal("STOP", worker.pid());
    }
  }

  /**
   * Puts the only worker there is to sleep while the server waits for the rows that it copies: a
   * lock holds the copying up, so that it surely sleeps when the server is ready for them.
   */
  final void putToSleepWhileItCopies(ProgramProcess worker) throws Exception {
    awaitMidst();
    String copying = "exists (select 1 from pg_stat_activity where query like 'copy %%' and %s)";
    Closeable lock = server.lock(database, "fact");
    try {
      server.await(database, copying.formatted("wait_event_type = 'Lock'"));
      SharedWarehouse.signal("STOP", worker.pid());
    } finally {
      lock.close();
    }
    server.await(database, copying.formatted("state = 'active' and wait_event = 'ClientRead'"));
  }

  final void publishedAsByOneProcess(Ended run) throws Exception {
    assertThat(run.exitCode()).as("%s", run.lines()).isZero();
    assertThat(server.rows(database, ROWS)).isEqualTo(rows);
    assertThat(
            server.rows(database, "select name from input_file group by name having count(*) > 1"))
        .isEmpty();
    Map<String, String> published = Folders.published(output());
    assertThat(published.keySet()).isEqualTo(edition.keySet());
    assertThat(edition.keySet())
        .allSatisfy(file -> assertThat(published.get(file)).as(file).isEqualTo(edition.get(file)));
    nothingLeftBehind();
  }

  final void nothingLeftBehind() throws Exception {
    assertThat(server.rows(database, "select count(*) from partition_claim")).containsExactly("0");
    assertThat(queue(database).isEmpty()).isTrue();
  }

  final int mostTries() throws SQLException {
    return Integer.parseInt(
        server.rows(database, "select max(tries) from partition_end").getFirst());
  }
}
