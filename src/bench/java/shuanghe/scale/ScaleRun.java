package shuanghe.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the program over inputs of growing size, each into an empty output folder, and prints as a
 * Markdown table what each step took. The inputs are written by {@link ScaledInput}.
 */
@Command(name = "scale")
final class ScaleRun implements Callable<Integer> {

  private static final int WHOLE = 100;

  @Parameters(arity = "1..*", description = "Sizes in percent of the whole.")
  private List<Integer> percents;

  @Option(names = "--articles", defaultValue = "100000", description = "Articles of the whole.")
  private int articles;

  @Option(names = "--rows", defaultValue = "1000000", description = "Indicator rows of the whole.")
  private int rows;

  @Option(names = "--heap", defaultValue = "1g", description = "The most heap a run may take.")
  private String heap;

  @Option(
      names = "--pages",
      defaultValue = "input/articles",
      description = "The folder with the pages that are multiplied.")
  private Path pages;

  @Option(
      names = "--folder",
      defaultValue = "target/scale",
      description = "Takes inputs and outputs; emptied before each run and after the last.")
  private Path folder;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ScaleRun()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    List<ScaleTable.Size> sizes = new ArrayList<>();
    for (int percent : percents) {
      empty();
      Path input = folder.resolve("input");
      Path output = folder.resolve("output");
      System.out.printf("%n%d %%%n", percent);
      new ScaledInput(Path.of("input"), pages, input)
          .write(articles / WHOLE * percent, rows / WHOLE * percent);
      MeasuredRun run = MeasuredRun.of(folder, input, output, heap);
      sizes.add(new ScaleTable.Size(percent, run, held(output)));
    }
    empty();
    System.out.println();
    new ScaleTable(sizes).lines().forEach(System.out::println);
    return 0;
  }

  private void empty() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
  }

  /** How many rows of what the warehouse holds after a run. */
  private static Map<String, Long> held(Path output) throws SQLException {
    Map<String, Long> held = new LinkedHashMap<>();
    Path database = output.resolve("state").resolve("warehouse").toAbsolutePath();
    try (Connection warehouse =
        DriverManager.getConnection("jdbc:h2:file:" + database + ";IFEXISTS=TRUE", "sa", "")) {
      for (String table : List.of("input_file", "article", "fact", "observation", "rejection")) {
        try (ResultSet count =
            warehouse.createStatement().executeQuery("select count(*) from " + table)) {
          count.next();
          held.put(table, count.getLong(1));
        }
      }
    }
    return held;
  }
}
