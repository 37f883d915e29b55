package shuanghe.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import shuanghe.job.FailureSentence;
import shuanghe.job.Progress;

/** The program: commands, options, exit codes. Without a command it runs. */
@Command(
    name = "shuanghe",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Reads newspaper pages and indicator tables and publishes briefings.",
    subcommands = {
      RunCommand.class,
      ValidateCommand.class,
      ExtractCommand.class,
      RunsCommand.class,
      ScheduleCommand.class,
      DeliverCommand.class
    },
    footer = {
      "",
      "Without a command: run, for the latest period that has data.",
      "Exit codes: 0 published, 1 the input has faults, 2 wrong usage, 3 the run failed (start it again)."
    })
public final class Shuanghe {

  private final Supplier<Progress> progress;

  private Shuanghe(Supplier<Progress> progress) {
    this.progress = progress;
  }

  /** What shows how far a run has come. */
  Progress progress() {
    return progress.get();
  }

  /** Runs the program and ends with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = Console.out();
    System.exit(
        execute(
            out,
            Console.err(),
            () -> Console.isWatched(System.getenv()) ? ProgressBars.on(out) : Progress.UNSEEN,
            arguments));
  }

  /** Runs the program on the given streams, which are no terminal, and gives its exit code. */
  static int execute(PrintStream out, PrintStream err, String... arguments) {
    return execute(out, err, () -> Progress.UNSEEN, arguments);
  }

  /**
   * Runs the program on the given streams and gives its exit code.
   *
   * @param progress asked for once by a command that shows progress
   */
  static int execute(
      PrintStream out, PrintStream err, Supplier<Progress> progress, String... arguments) {
    CommandLine line = new CommandLine(new Shuanghe(progress));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println("failed: " + FailureSentence.of(failure));
          return ExitCode.FAILED;
        });
    return line.execute(arguments.length == 0 ? new String[] {"run"} : arguments);
  }
}
