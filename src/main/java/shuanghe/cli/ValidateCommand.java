package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import shuanghe.job.Validation;
import shuanghe.model.Rejection;

/** {@code validate}: tells all faults of the input at once. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Checks all input and lists what is wrong; publishes nothing.")
final class ValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private InputOptions where;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Validation found = Validation.of(where.input(), where.articles());
    found.rejections().stream().map(Rejection::message).forEach(out::println);
    out.printf(
        "%d files, %d pages and rows read, %d faults%n",
        found.files(), found.read(), found.rejections().size());
    return found.rejections().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
  }
}
