package shuanghe.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Runs the programs of several installation folders in turn, each on the sample it brings and into
 * an empty output folder, and prints processor seconds and memory beside those of the first.
 */
@Command(name = "cost")
final class CostRun implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      description = "Installation folders or packed jars by name, such as before=FOLDER now=JAR.")
  private Map<String, Path> programs;

  @Option(names = "--rounds", defaultValue = "5", description = "Runs of each.")
  private int rounds;

  @Option(
      names = "--unchanged",
      description = "Measures a second run, which finds nothing to do, in place of the first.")
  private boolean unchanged;

  @Option(
      names = "--folder",
      defaultValue = "target/cost",
      description = "Takes the outputs; emptied before each run and after the last.")
  private Path folder;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CostRun()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, List<ProcessSamples>> runs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Path> program : programs.entrySet()) {
        empty();
        if (unchanged) {
          run(program.getValue());
        }
        runs.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
            .add(run(program.getValue()));
      }
    }
    empty();
    print(runs);
    return 0;
  }

  private ProcessSamples run(Path program) throws IOException, InterruptedException {
    boolean installed = Files.isDirectory(program);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        installed
            ? List.of("@shuanghe.args")
            : List.of("-jar", program.toAbsolutePath().toString()));
    command.addAll(
        List.of("run", "--output", folder.resolve("output").toAbsolutePath().toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(installed ? program.toFile() : null)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.txt").toFile())
            .start();
    ProcessSamples samples = ProcessSamples.until(process, start);
    if (process.exitValue() != 0) {
      throw new IOException(program + " ended with " + process.exitValue() + "; see " + folder);
    }
    return samples;
  }

  private static void print(Map<String, List<ProcessSamples>> runs) {
    System.out.println("| | processor, s | of the first | peak, MiB | of the first |");
    System.out.println("|---|---:|---:|---:|---:|");
    List<ProcessSamples> first = runs.values().iterator().next();
    runs.forEach(
        (name, samples) ->
            System.out.printf(
                "| %s | %.2f | %.2f | %d | %.2f |%n",
                name,
                processor(samples),
                processor(samples) / processor(first),
                residentPeak(samples),
                residentPeak(samples) / (double) residentPeak(first)));
  }

  /** The median of the runs. */
  private static double processor(List<ProcessSamples> runs) {
    return runs.stream().map(ProcessSamples::processor).sorted().toList().get(runs.size() / 2);
  }

  /** The median of the runs. */
  private static long residentPeak(List<ProcessSamples> runs) {
    return runs.stream().map(ProcessSamples::residentPeak).sorted().toList().get(runs.size() / 2);
  }

  private void empty() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
  }
}
