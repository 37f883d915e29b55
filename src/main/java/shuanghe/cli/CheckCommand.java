package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import shuanghe.job.StateCheck;
import shuanghe.model.Message;

/** {@code check}: proves that warehouse and editions are whole, and mends the warehouse. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Mixin private OutputOption where;

  @Override
  public Integer call() throws IOException {
    Path output = where.output();
    if (!program.hasRuns(output)) {
      return ExitCode.DONE;
    }
    List<Message> found;
    try (Warehouse warehouse = Warehouse.open(output)) {
      found = warehouse.part(StateCheck.class).check(output);
    }
    found.forEach(program::complain);
    if (found.isEmpty()) {
      program.say(Message.of("check.whole", output));
      return ExitCode.DONE;
    }
    return ExitCode.FAULTS;
  }
}
