package shuanghe.scale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shuanghe.Folders;

/**
 * Has a packed jar publish the sample's edition with the warehouse in H2 and in a PostgreSQL server
 * of its own, and tells which files differ; ends with 1 where any does.
 */
@Command(name = "databases")
final class DatabasesRun implements Callable<Integer> {

  @Parameters(description = "The packed jar.")
  private Path jar;

  @Option(
      names = "--folder",
      defaultValue = "target/databases",
      description = "Takes the outputs; emptied before and after.")
  private Path folder;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new DatabasesRun()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    Map<String, String> one = published("h2", Map.of());
    Map<String, String> other;
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      other =
          published(
              "postgresql",
              Map.of(
                  "SPRING_PROFILES_ACTIVE",
                  "postgresql",
                  "SPRING_DATASOURCE_URL",
                  "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                  "SPRING_DATASOURCE_USERNAME",
                  "postgres",
                  "SPRING_DATASOURCE_PASSWORD",
                  "postgres"));
    }
    List<String> files = new ArrayList<>(new TreeSet<>(one.keySet()));
    other.keySet().stream().filter(file -> !one.containsKey(file)).forEach(files::add);
    List<String> differing =
        files.stream()
            .filter(file -> one.get(file) == null || !one.get(file).equals(other.get(file)))
            .toList();
    System.out.println(
        files.size() + " files, " + differing.size() + " of them not the same: " + differing);
    FileSystemUtils.deleteRecursively(folder);
    return differing.isEmpty() && !files.isEmpty() ? 0 : 1;
  }

  private Map<String, String> published(String name, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path output = folder.resolve(name).toAbsolutePath();
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toAbsolutePath().toString(),
                "run",
                "--period",
                "2023-09",
                "--issued",
                "2023-10-09",
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".txt").toFile());
    program.environment().putAll(environment);
    long start = System.nanoTime();
    ProcessSamples samples = ProcessSamples.until(program.start(), start);
    if (!Files.isDirectory(output.resolve("2023-09"))) {
      throw new IOException("no edition; see " + folder.resolve(name + ".txt"));
    }
    System.out.printf(Locale.ROOT, "%s: %.1f s of processor time%n", name, samples.processor());
    return Folders.published(output);
  }
}
