package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shuanghe.delivery.DeliveryCheck;
import shuanghe.delivery.Secrets;
import shuanghe.job.Validation;
import shuanghe.model.Rejection;
import shuanghe.press.Overlooked;
import shuanghe.schedule.Timetable;

/**
 * {@code validate}: tells all faults at once of what {@code run}, {@code schedule} and {@code
 * deliver} read.
 */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Checks all input, templates and settings and lists what is wrong; publishes and sends"
            + " nothing.")
final class ValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private InputOptions where;

  @Option(
      names = "--show",
      description = "Prints what each part of each indicator table was taken for.")
  private boolean show;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    // a template at fault is listed; its engine would print it as well
    LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.thymeleaf", LogLevel.OFF);
    Path templates = Path.of("templates");
    Validation found = Validation.of(where.input(), where.articles(), templates);
    List<Rejection> faults = new ArrayList<>(found.rejections());
    faults.addAll(Timetable.faults(where.input().resolve(Timetable.FILE)));
    faults.addAll(DeliveryCheck.faults(where.input(), templates, new Secrets(System.getenv())));
    if (show) {
      found.tables().stream().flatMap(ShownTable::lines).forEach(out::println);
    }
    faults.stream().map(Rejection::message).forEach(out::println);
    found.overlooked().stream().map(Overlooked::sentence).forEach(out::println);
    out.printf(
        "%d files, %d pages and rows read, %d faults%s%n",
        found.files(),
        found.read(),
        faults.size(),
        found.overlooked().isEmpty() ? "" : ", " + found.overlooked().size() + " to look at");
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
  }
}
