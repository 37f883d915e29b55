package shuanghe.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import shuanghe.job.FailureSentence;

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

  private Shuanghe() {}

  /** Runs the program and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(Console.out(), Console.err(), arguments));
  }

  /** Runs the program on the given streams and gives its exit code. */
  static int execute(PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new Shuanghe());
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
