package shuanghe.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the program as a process of its own on two processors, and what it cost.
 *
 * @param steps what the run's line of JSON says of its steps, and first what was done before them
 * @param wall seconds from the start of the process to its end
 * @param processor seconds of all processors, of the program and of the system for it
 * @param residentPeak the most memory the process held, in MiB; of Linux only, else 0
 * @param heapPeak the most of the heap that was in use after a collection, in MiB
 */
record MeasuredRun(
    List<Step> steps, double wall, double processor, long residentPeak, long heapPeak) {

  /** A step with the rows or pages it read and the processor seconds it took. */
  record Step(String name, double seconds, long read, double processor) {}

  /** What the time before the first step goes by: the machine starts and files are looked at. */
  static final String BEFORE_STEPS = "startAndLook";

  private static final Pattern STEP =
      Pattern.compile("\"step\":\"(\\w+)\",\"seconds\":([\\d.]+),\"read\":(\\d+)");
  private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(");
  private static final double NANOS = 1e9;

  /**
   * Publishes the newest month of an input folder into an output folder that has no warehouse yet.
   *
   * @param folder takes logs
   * @param heap the most heap the program may take, such as {@code 1g}
   */
  static MeasuredRun of(Path folder, Path input, Path output, String heap)
      throws IOException, InterruptedException {
    Path runLog = folder.resolve("run.json");
    Path collections = folder.resolve("gc.log");
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:ActiveProcessorCount=2",
            "-Xlog:gc:file=" + collections,
            "-cp",
            System.getProperty("java.class.path"),
            "shuanghe.cli.Shuanghe",
            "run",
            "--lang",
            "en",
            "--input",
            input.toString(),
            "--articles",
            input.resolve("articles").toString(),
            "--output",
            output.toString());
    program.environment().put("SHUANGHE_RUN_LOG", runLog.toString());
    long start = System.nanoTime();
    Process process = program.redirectErrorStream(true).start();
    AtomicLong published = new AtomicLong();
    Thread console = Thread.ofPlatform().start(() -> echo(process, published));
    ProcessSamples samples = ProcessSamples.until(process, start);
    console.join();
    if (process.exitValue() != 0) {
      throw new IOException("the program ended with " + process.exitValue());
    }
    return new MeasuredRun(
        steps(Files.readString(runLog), samples, (published.get() - start) / NANOS),
        samples.wall(),
        samples.processor(),
        samples.residentPeak(),
        heapPeak(collections));
  }

  private static void echo(Process process, AtomicLong published) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(line);
        if (line.startsWith("published ")) {
          published.set(System.nanoTime());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long heapPeak(Path collections) throws IOException {
    Matcher used = COLLECTION.matcher(Files.readString(collections));
    long peak = 0;
    while (used.find()) {
      peak = Math.max(peak, Long.parseLong(used.group(1)));
    }
    return peak;
  }

  /**
   * The steps follow on each other, so they are laid out in time backwards from the moment at which
   * the last was over. Those that do a part of another step are left out.
   */
  private static List<Step> steps(String json, ProcessSamples samples, double end) {
    List<Step> backwards = new ArrayList<>();
    double last = end;
    for (MatchResult step : STEP.matcher(json).results().toList().reversed()) {
      double seconds = Double.parseDouble(step.group(2));
      double taken = samples.processor(last) - samples.processor(last - seconds);
      backwards.add(new Step(step.group(1), seconds, Long.parseLong(step.group(3)), taken));
      last -= seconds;
    }
    backwards.add(new Step(BEFORE_STEPS, last, 0, samples.processor(last)));
    return backwards.reversed();
  }
}
