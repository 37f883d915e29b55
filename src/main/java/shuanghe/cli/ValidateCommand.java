package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.delivery.DeliveryCheck;
import shuanghe.delivery.Secrets;
import shuanghe.job.RenditionList;
import shuanghe.job.Validation;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.press.Overlooked;
import shuanghe.schedule.Timetable;
import shuanghe.statistics.UnknownIndicator;

/**
 * {@code validate}: tells all faults at once of what {@code run}, {@code schedule} and {@code
 * deliver} read.
 */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ValidateCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions where;

  @Option(names = "--show")
  private boolean show;

  @Override
  public Integer call() throws IOException {
    // a template at fault is listed; its engine would print it as well
    LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.thymeleaf", LogLevel.OFF);
    program.giveCodeLists(where.input());
    Validation found = Validation.of(where.input(), where.articles(), Shuanghe.TEMPLATES);
    List<Rejection> faults = new ArrayList<>(found.rejections());
    faults.addAll(Timetable.faults(where.input().resolve(Timetable.FILE)));
    faults.addAll(
        DeliveryCheck.faults(
            where.input(),
            Shuanghe.TEMPLATES,
            new Secrets(System.getenv()),
            RenditionList.all().formats()));
    if (show) {
      PrintWriter out = spec.commandLine().getOut();
      found.tables().stream()
          .flatMap(table -> SheetReadingTable.lines(table, program.messages()))
          .forEach(out::println);
    }
    RepeatedFaults.sentences(faults).forEach(program::say);
    found.overlooked().stream().map(Overlooked::sentence).forEach(program::say);
    found.passed().forEach(program::say);
    found.unknown().stream().map(UnknownIndicator::sentence).forEach(program::say);
    program.say(
        Message.of(
            "validate.done",
            found.files(),
            found.read(),
            faults.size(),
            found.overlooked().size() + found.passed().size() + found.unknown().size()));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
  }
}
