package shuanghe.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.aot.AotDetector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.job.BriefingsConfiguration;
import shuanghe.job.OutputLock;
import shuanghe.job.RemoteConfiguration;
import shuanghe.job.RunHistory;
import shuanghe.job.UnusableSettingException;
import shuanghe.job.UpToDateCheck;
import shuanghe.model.Message;
import shuanghe.warehouse.WarehouseLock;

/** The warehouse kept in an output folder, with the parts of the program that need it. */
final class Warehouse implements Closeable {

  /** Bytes of the two headers that stand before all else in the file of an H2 database. */
  private static final long H2_HEADERS = 8192;

  /**
   * Percent of the file of an H2 database that must be out of use before H2 moves what is in use
   * together. By its own measure, a tenth, each run on a file of 130 MB moved something on while it
   * ran and as it ended: a quarter of the processor time of one that a page had changed for.
   */
  private static final int LEAST_FILLED = 50;

  /** What is begun for work on this machine alone. */
  private static final List<Class<?>> ON_ONE_MACHINE = List.of(BriefingsConfiguration.class);

  /** What is begun for work on several machines. */
  private static final List<Class<?>> ON_SEVERAL_MACHINES =
      List.of(BriefingsConfiguration.class, RemoteConfiguration.class);

  /** The schema is that of the run under way, which alone may change it. */
  private static final String READ = "--" + BriefingsConfiguration.MIGRATES + "=false";

  private static final int MOST_COPIES = 5;

  private final Path output;
  private final Closeable lock;
  private final ConfigurableApplicationContext parts;
  private final Optional<WarehouseLock> soleUse;

  /** Done when the parts are closed, and the folder is still locked. */
  private Closeable ending = () -> {};

  private Warehouse(
      Path output,
      Closeable lock,
      ConfigurableApplicationContext parts,
      Optional<WarehouseLock> soleUse) {
    this.output = output;
    this.lock = lock;
    this.parts = parts;
    this.soleUse = soleUse;
  }

  /** Whether there may be a warehouse: a run has made that of the folder, or a server has it. */
  static boolean exists(Path output) {
    return System.getenv().containsKey("SPRING_PROFILES_ACTIVE") || Files.exists(file(output));
  }

  /** The file of the folder's own database. */
  static Path file(Path output) {
    return Path.of(database(output) + ".mv.db");
  }

  /**
   * Takes the folder's lock and opens its warehouse.
   *
   * @throws OutputLock.BusyException if another run works on the folder
   * @throws RunHistory.LostWarehouseException if the warehouse is empty, but editions lie beside it
   */
  static Warehouse open(Path output) throws IOException {
    return open(output, Workers.HERE);
  }

  /** The same for a run whose input certain workers read. */
  static Warehouse open(Path output, Workers workers) throws IOException {
    Warehouse warehouse = openOrBegin(output, workers);
    try {
      warehouse.part(RunHistory.class).checkAgainst(output);
      return warehouse;
    } catch (IOException | RuntimeException lost) {
      warehouse.close();
      throw lost;
    }
  }

  /** Whether the warehouse is in a server, which several machines may share. */
  static boolean isShared() {
    return "postgresql".equals(System.getenv("SPRING_PROFILES_ACTIVE"));
  }

  /**
   * Opens the warehouse for a worker, beside the run that has it. A transaction that a worker
   * leaves idle, because it is stopped or cut off, is ended by the server after a lease; in the
   * midst of its rows it is not idle and ended by whoever takes the partition over. A connection
   * that is silent for a minute is given up.
   *
   * @param owner names the worker's connections, by which whoever takes over from it sees whether
   *     it has ended
   */
  static Warehouse openToWork(Path output, String owner) throws IOException {
    Optional.ofNullable(System.getenv("SHUANGHE_WORKERS_LEASE"))
        .ifPresent(RemoteConfiguration::checkLease);
    Path state = Files.createDirectories(output.resolve("state"));
    String pool = "--spring.datasource.hikari.";
    return new Warehouse(
        output,
        () -> {},
        start(
            output,
            ON_SEVERAL_MACHINES,
            READ,
            "--logging.file.name=" + state.resolve("worker.log"),
            pool + "connection-timeout=5000",
            pool + "data-source-properties.tcpKeepAlive=true",
            pool + "data-source-properties.socketTimeout=60",
            pool + "data-source-properties.ApplicationName=" + owner,
            pool
                + "connection-init-sql=set idle_in_transaction_session_timeout ="
                + " '${shuanghe.workers.lease:30s}'; set lock_timeout = '20s'"),
        Optional.empty());
  }

  /**
   * Opens the warehouse to look into it only: where a run works on it, as the run has written it so
   * far, from a copy of the folder's own database or beside the run from that of a server.
   */
  static Warehouse openToRead(Path output) throws IOException {
    try {
      return open(output);
    } catch (OutputLock.BusyException busy) {
      Path file = file(output);
      return Files.exists(file)
          ? openCopy(output, file)
          : new Warehouse(output, () -> {}, start(output, READ), Optional.empty());
    }
  }

  /** Copies a file that is written meanwhile; one whose copy does not open is copied again. */
  private static Warehouse openCopy(Path output, Path file) throws IOException {
    Path folder = Files.createTempDirectory("shuanghe");
    Path copy = folder.resolve(file.getFileName());
    Closeable removal =
        () -> {
          Files.deleteIfExists(copy);
          Files.delete(folder);
        };
    for (int tries = 1; ; tries++) {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      try {
        return new Warehouse(
            output,
            removal,
            start(output, READ, "--spring.datasource.url=" + url(folder.resolve("warehouse"))),
            Optional.empty());
      } catch (RuntimeException halfWritten) {
        if (tries == MOST_COPIES) {
          removal.close();
          throw halfWritten;
        }
      }
    }
  }

  /** The same, also where the warehouse is empty and editions lie beside it. */
  static Warehouse openOrBegin(Path output, Workers workers) throws IOException {
    OutputLock lock = OutputLock.take(output);
    try {
      UpToDateCheck.forget(output);
      clearUnborn(file(output));
      ConfigurableApplicationContext parts =
          start(
              output,
              workers.areRemote() ? ON_SEVERAL_MACHINES : ON_ONE_MACHINE,
              "--shuanghe.threads=" + workers.threads());
      Optional<WarehouseLock> soleUse = soleUse(parts);
      soleUse.ifPresent(taken -> parts.getBeanFactory().registerSingleton("soleUse", taken));
      return new Warehouse(output, lock, parts, soleUse);
    } catch (RuntimeException | IOException failed) {
      lock.close();
      throw failed;
    }
  }

  /** Removes a database that was broken off while its file was made: it holds nothing yet. */
  private static void clearUnborn(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) < H2_HEADERS) {
      Files.delete(file);
    }
  }

  /**
   * The embedded database is the folder's own; one on a server may be shared with other machines.
   */
  private static Optional<WarehouseLock> soleUse(ConfigurableApplicationContext parts)
      throws IOException {
    String url = parts.getEnvironment().getProperty("spring.datasource.url", "");
    if (url.startsWith("jdbc:h2:")) {
      return Optional.empty();
    }
    try {
      Optional<WarehouseLock> taken = WarehouseLock.take(parts.getBean(DataSource.class));
      if (taken.isEmpty()) {
        throw new OutputLock.BusyException(Message.of("run.warehouse-busy"));
      }
      return taken;
    } catch (SQLException | OutputLock.BusyException failed) {
      parts.close();
      throw failed instanceof IOException busy ? busy : new IOException(failed);
    }
  }

  /** Settings of the environment that would keep the warehouse elsewhere than is meant. */
  private static void checkDatabase(Map<String, String> environment) {
    Optional<String> profile = Optional.ofNullable(environment.get("SPRING_PROFILES_ACTIVE"));
    if (profile.filter(name -> !name.equals("postgresql")).isPresent()) {
      throw new UnusableSettingException(
          "SPRING_PROFILES_ACTIVE", profile.get(), Message.of("setting.profile"));
    }
    String url = "SPRING_DATASOURCE_URL";
    Optional<String> database = Optional.ofNullable(environment.get(url));
    if (database.isPresent() && profile.isEmpty()) {
      throw new UnusableSettingException(url, database.get(), Message.of("setting.own-database"));
    }
    String begin = "jdbc:postgresql:";
    if (database.filter(given -> !given.startsWith(begin)).isPresent()) {
      throw new UnusableSettingException(
          url, database.get(), Message.of("setting.database", begin));
    }
  }

  /**
   * @param settings that hold before those of the environment
   */
  private static ConfigurableApplicationContext start(Path output, String... settings) {
    return start(output, ON_ONE_MACHINE, settings);
  }

  /**
   * @param parts configurations of what is begun
   */
  private static ConfigurableApplicationContext start(
      Path output, List<Class<?>> parts, String... settings) {
    checkDatabase(System.getenv());
    SpringProperties.setProperty(
        AotDetector.AOT_ENABLED, String.valueOf(parts == ON_ONE_MACHINE && isMadeReady()));
    try {
      return builder(parts)
          .properties(
              Map.of(
                  "spring.datasource.url",
                  url(database(output)),
                  "logging.file.name",
                  output.resolve("state").resolve("shuanghe.log").toString()))
          .run(settings);
    } finally {
      SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
    }
  }

  private static SpringApplicationBuilder builder(List<Class<?>> parts) {
    return new SpringApplicationBuilder(parts.toArray(Class<?>[]::new))
        .main(Warehouse.class)
        // whoever is asked to end closes the warehouse when the work in it has ended
        .registerShutdownHook(false);
  }

  /**
   * Whether the build has written down what is begun for work on this machine alone, so that it
   * need not be found out from annotations at each start.
   */
  private static boolean isMadeReady() {
    return ClassUtils.isPresent(
        Warehouse.class.getName() + "__ApplicationContextInitializer",
        Warehouse.class.getClassLoader());
  }

  /** Called by the build, which writes down what would be begun. */
  static void main(String[] arguments) {
    builder(ON_ONE_MACHINE).run(arguments);
  }

  private static String url(Path database) {
    return "jdbc:h2:file:"
        + database
        + ";DB_CLOSE_ON_EXIT=FALSE;AUTO_COMPACT_FILL_RATE="
        + LEAST_FILLED;
  }

  private static Path database(Path output) {
    return output.resolve("state").resolve("warehouse").toAbsolutePath();
  }

  /** The record of letters, of which a journal stands beside the warehouse. */
  DeliveryRecords letters() {
    return new DeliveryRecords(part(JdbcTemplate.class), output.resolve("state"));
  }

  <T> T part(Class<T> type) {
    return parts.getBean(type);
  }

  /** Has something done when all else is closed and nobody else works on the folder yet. */
  void endWith(Closeable last) {
    ending = last;
  }

  @Override
  public void close() throws IOException {
    if (soleUse.isPresent()) {
      soleUse.get().close();
    }
    parts.close();
    try {
      ending.close();
    } finally {
      lock.close();
    }
  }
}
