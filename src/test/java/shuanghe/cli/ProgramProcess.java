package shuanghe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real program as a process of its own. */
final class ProgramProcess {

  /** How a process ended. */
  record Ended(int exitCode, List<String> lines) {}

  private final Process process;
  private final BufferedReader console;
  private final List<String> lines = new ArrayList<>();

  private ProgramProcess(Process process) {
    this.process = process;
    this.console = process.inputReader(StandardCharsets.UTF_8);
  }

  static ProgramProcess start(String... arguments) throws IOException {
    return start(Path.of(""), Map.of(), command(List.of(), arguments));
  }

  /** Starts it with variables of its environment besides those of the tests. */
  static ProgramProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    return start(Path.of(""), environment, command(List.of(), arguments));
  }

  /** Starts it by another program, such as a shell that sets limits, that is given the command. */
  static ProgramProcess startUnder(List<String> starter, String... arguments) throws IOException {
    return startUnder(starter, Map.of(), arguments);
  }

  /** The same with variables of its environment besides those of the tests. */
  static ProgramProcess startUnder(
      List<String> starter, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(starter);
    command.addAll(command(List.of(), arguments));
    return start(Path.of(""), environment, command);
  }

  /** Starts it in a folder, which holds the templates, with options for the virtual machine. */
  static ProgramProcess start(Path workingFolder, List<String> options, String... arguments)
      throws IOException {
    return start(workingFolder, Map.of(), command(options, arguments));
  }

  /**
   * Starts it in a folder with options for the virtual machine and variables of its environment.
   */
  static ProgramProcess start(
      Path workingFolder,
      Map<String, String> environment,
      List<String> options,
      String... arguments)
      throws IOException {
    return start(workingFolder, environment, command(options, arguments));
  }

  private static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    if (!options.contains("-cp")) {
      command.addAll(List.of("-cp", classPath()));
    }
    command.add("shuanghe.cli.Shuanghe");
    command.add("--lang=en");
    command.addAll(List.of(arguments));
    return command;
  }

  /** The class path of the tests, which the program has unless its options name another. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static ProgramProcess start(
      Path workingFolder, Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(workingFolder.toAbsolutePath().toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new ProgramProcess(builder.start());
  }

  /** Waits until the program has printed so many lines, or has ended. */
  void awaitLines(int count) throws IOException {
    while (lines.size() < count) {
      String line = console.readLine();
      if (line == null) {
        return;
      }
      lines.add(line);
    }
  }

  /** Waits until the program has printed a line with a text. */
  void awaitLine(String text) throws IOException {
    while (lines.stream().noneMatch(line -> line.contains(text))) {
      String line = console.readLine();
      if (line == null) {
        throw new IOException("'" + text + "' is not in " + lines);
      }
      lines.add(line);
    }
  }

  /** Takes what the program prints from now on, so that it never waits for that. */
  void takeOutput() {
    Thread.ofPlatform().daemon().start(() -> console.lines().forEach(lines::add));
  }

  long pid() {
    return process.pid();
  }

  /** Ends the process as a power cut would: SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  Ended await() throws IOException, InterruptedException {
    awaitLines(Integer.MAX_VALUE);
    return new Ended(process.waitFor(), List.copyOf(lines));
  }
}
