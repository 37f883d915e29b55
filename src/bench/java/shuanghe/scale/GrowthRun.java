package shuanghe.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shuanghe.job.BriefingsConfiguration;
import shuanghe.job.PeriodChoice;
import shuanghe.job.Publisher;
import shuanghe.job.RunOutcome;
import shuanghe.job.RunRequest;
import shuanghe.job.SmallInput;
import shuanghe.messages.Messages;
import shuanghe.model.MessageLanguage;

/**
 * Publishes a small edition over and over, each time with one page and one value changed, and
 * prints as a Markdown table how the warehouse grows and how long the program takes to start on it.
 */
@Command(name = "growth")
final class GrowthRun implements Callable<Integer> {

  private static final int STARTS = 7;
  private static final String PAGE = "articles/page-1.txt";
  private static final String TABLE = "indicators/monthly.csv";

  @Parameters(
      arity = "1..*",
      description = "After how many runs it is measured, rising; the first is a fresh warehouse.")
  private List<Integer> runs;

  @Option(names = "--folder", defaultValue = "target/growth", description = "Must not exist.")
  private Path folder;

  private Path output;
  private SmallInput input;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new GrowthRun()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, SQLException {
    Files.createDirectory(folder);
    output = folder.resolve("output");
    input = SmallInput.in(folder.resolve("input"));
    System.out.println("| runs | revisions | file, closed | file, compacted | start and look |");
    System.out.println("|---:|---:|---:|---:|---:|");
    int done = 0;
    for (int until : runs) {
      publish(done, until);
      done = until;
      long closed = Files.size(file());
      long revisions = compacted();
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %,d | %,d | %.2f s |%n",
          done,
          revisions,
          closed,
          Files.size(file()),
          start());
    }
    return 0;
  }

  private Path file() {
    return output.resolve("state/warehouse.mv.db");
  }

  private String url() {
    return "jdbc:h2:file:" + output.resolve("state/warehouse").toAbsolutePath();
  }

  private ConfigurableApplicationContext program() {
    return new SpringApplicationBuilder(BriefingsConfiguration.class)
        .run(
            "--spring.datasource.url=" + url() + ";DB_CLOSE_ON_EXIT=FALSE",
            "--shuanghe.renditions=html",
            "--logging.level.root=error");
  }

  private void publish(int from, int until) throws IOException {
    try (ConfigurableApplicationContext program = program()) {
      for (int run = from; run < until; run++) {
        input.edit(PAGE, (3500 + run) + "列", (3501 + run) + "列");
        input.edit(TABLE, "2023-09," + (320 + run), "2023-09," + (321 + run));
        RunOutcome outcome = publish(program);
        if (!(outcome instanceof RunOutcome.Published)) {
          throw new IllegalStateException("run " + run + ": " + outcome);
        }
      }
    }
  }

  private RunOutcome publish(ConfigurableApplicationContext program) {
    return program
        .getBean(Publisher.class)
        .publish(request(), Messages.in(MessageLanguage.EN), line -> {});
  }

  private RunRequest request() {
    return new RunRequest(
        input.path(),
        input.path().resolve("articles"),
        output,
        Path.of("templates"),
        PeriodChoice.parse("all").orElseThrow(),
        List.of("transport"),
        RunRequest.Rendering.WHEN_CHANGED,
        RunRequest.Faults.REPORT);
  }

  /** Compacts the file; gives the number of revisions in it. */
  private long compacted() throws SQLException {
    try (Connection warehouse = DriverManager.getConnection(url(), "sa", "");
        Statement statement = warehouse.createStatement()) {
      long revisions;
      try (ResultSet count = statement.executeQuery("select count(*) from revision")) {
        count.next();
        revisions = count.getLong(1);
      }
      statement.execute("shutdown compact");
      return revisions;
    }
  }

  /**
   * Processor seconds to open the warehouse and find nothing changed, once the Java machine runs;
   * the least of several.
   */
  private double start() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < STARTS; i++) {
      long before = system.getProcessCpuTime();
      try (ConfigurableApplicationContext program = program()) {
        RunOutcome outcome = publish(program);
        if (!(outcome instanceof RunOutcome.Unchanged)) {
          throw new IllegalStateException("not unchanged: " + outcome);
        }
      }
      least = Math.min(least, system.getProcessCpuTime() - before);
    }
    return (double) least / TimeUnit.SECONDS.toNanos(1);
  }
}
