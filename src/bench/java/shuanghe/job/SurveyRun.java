package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shuanghe.job.RunRequest.Hashing;

/**
 * Surveys folders of days with very many small pages and prints as a Markdown table how long it
 * takes when all are new, when none changed, when one changed and when all are read to be sure.
 */
@Command(name = "survey")
final class SurveyRun implements Callable<Integer> {

  private static final int A_DAY = 1000;

  /** So long after it was written a file's mark tells for certain. */
  private static final long SETTLED = 3000;

  @Parameters(description = "How many pages; they lie in folders of a thousand.")
  private int pages;

  @Option(names = "--folder", defaultValue = "target/survey", description = "Must not exist.")
  private Path folder;

  @Option(names = "--url", description = "An empty database; an H2 file in the folder otherwise.")
  private String url;

  private ConfigurableApplicationContext program;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SurveyRun()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path articles = Files.createDirectories(folder.resolve("input/articles"));
    for (int page = 0; page < pages; page++) {
      Files.writeString(page(articles, page), "第" + page + "个版面\n");
    }
    program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .properties(
                Map.of(
                    "spring.datasource.url",
                    url == null ? "jdbc:h2:file:" + folder.toAbsolutePath() + "/state" : url))
            .run();
    Thread.sleep(SETTLED);
    List<String> table = new ArrayList<>();
    table.add(
        "| "
            + pages
            + " pages | seconds | of processor time | files to be read |\n|---|--:|--:|--:|");
    table.add(line("all new", Hashing.WHAT_DIFFERS));
    hold();
    table.add(line("none changed", Hashing.WHAT_DIFFERS));
    Files.writeString(page(articles, pages / 2), "改过的版面\n");
    Thread.sleep(SETTLED);
    table.add(line("one changed", Hashing.WHAT_DIFFERS));
    table.add(line("all read (`--verify`)", Hashing.ALL));
    program.close();
    table.forEach(System.out::println);
    return 0;
  }

  private static Path page(Path articles, int number) throws IOException {
    Path day = articles.resolve(String.format(Locale.ROOT, "day-%05d", number / A_DAY));
    if (number % A_DAY == 0) {
      Files.createDirectories(day);
    }
    return day.resolve(String.format(Locale.ROOT, "%04d.txt", number % A_DAY));
  }

  private String line(String what, Hashing hashing) throws IOException {
    long start = System.nanoTime();
    double busy = busy();
    RunRequest request =
        new RunRequest(
            folder.resolve("input"),
            folder.resolve("input/articles"),
            folder,
            folder,
            new PeriodChoice.Everything(),
            List.of(),
            RunRequest.Rendering.NEVER,
            RunRequest.Faults.REPORT,
            Optional.empty(),
            0,
            hashing);
    int open =
        program
            .getBean(InputSurveys.class)
            .now(
                request,
                new Program("", ""),
                new TransactionTemplate(program.getBean(PlatformTransactionManager.class)))
            .open();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %d |",
        what,
        (System.nanoTime() - start) / 1e9,
        busy() - busy,
        open);
  }

  /** The seconds of processor time that this process has taken. */
  private static double busy() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  /** Stands for the reading of the pages, which is another measurement. */
  private void hold() {
    program.getBean(JdbcTemplate.class).update("update input_file set state = 'HELD'");
  }
}
