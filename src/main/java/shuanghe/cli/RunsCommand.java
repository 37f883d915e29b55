package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.job.RunHistory;

/** {@code runs}: the history of runs and letters. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Lists the runs made and the letters sent so far, the newest first.")
final class RunsCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  @Spec private CommandSpec spec;
  @Mixin private OutputOption where;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path output = where.output();
    if (!Warehouse.exists(output)) {
      out.printf("no runs yet in '%s'%n", output);
      return ExitCode.DONE;
    }
    List<RunHistory.Run> runs;
    List<DeliveryRecords.Letter> letters;
    try (Warehouse warehouse = Warehouse.open(output)) {
      runs = warehouse.part(RunHistory.class).runs();
      letters = new DeliveryRecords(warehouse.part(JdbcTemplate.class)).all();
    }
    String line = "%4s  %-19s %8s  %-9s  %-15s  %9s %9s %9s  %s%n";
    out.printf(
        line,
        "run",
        "started",
        "seconds",
        "status",
        "period",
        "read",
        "taken",
        "rejected",
        "result");
    for (RunHistory.Run run : runs) {
      out.printf(
          Locale.ROOT,
          line,
          run.number(),
          TIME.format(run.started()),
          String.format(Locale.ROOT, "%.2f", run.took().toMillis() / 1000.0),
          run.status(),
          run.period(),
          run.read(),
          run.taken(),
          run.rejected(),
          run.result());
    }
    if (!letters.isEmpty()) {
      tell(letters);
    }
    return ExitCode.DONE;
  }

  private void tell(List<DeliveryRecords.Letter> letters) {
    PrintWriter out = spec.commandLine().getOut();
    String line = "%6s  %-19s %-9s %-9s %-32s %5s  %s%n";
    out.println();
    out.printf(line, "letter", "tried", "state", "edition", "to", "tries", "message id, note");
    for (DeliveryRecords.Letter letter : letters) {
      out.printf(
          line,
          letter.number(),
          letter.tried().map(t -> TIME.format(t.atZone(ZoneId.systemDefault()))).orElse(""),
          letter.state(),
          letter.edition(),
          letter.address(),
          letter.attempts(),
          (letter.messageId() + " " + letter.note()).strip());
    }
  }
}
