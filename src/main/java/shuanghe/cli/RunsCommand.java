package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.delivery.Mail;
import shuanghe.job.PartitionHistory;
import shuanghe.job.RunHistory;
import shuanghe.messages.Messages;

/** {@code runs}: the history of runs and letters. */
@Command(name = "runs", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RunsCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private OutputOption where;

  @Option(names = "--partitions")
  private boolean partitions;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path output = where.output();
    if (!program.hasRuns(output)) {
      return ExitCode.DONE;
    }
    List<RunHistory.Run> runs;
    List<Mail> letters;
    List<PartitionHistory.PartitionEntry> parts;
    try (Warehouse warehouse = Warehouse.openToRead(output)) {
      runs = warehouse.part(RunHistory.class).runs();
      letters = warehouse.letters().all();
      parts = partitions ? warehouse.part(PartitionHistory.class).newest() : List.of();
    }
    Messages words = program.messages();
    TextTable table =
        new TextTable(
            "#" + words.text("runs.run"),
            words.text("runs.started"),
            "#" + words.text("runs.seconds"),
            words.text("runs.status"),
            words.text("runs.period"),
            "#" + words.text("runs.read"),
            "#" + words.text("runs.taken"),
            "#" + words.text("runs.rejected"),
            words.text("runs.result"));
    for (RunHistory.Run run : runs) {
      table.row(
          run.number(),
          TIME.format(run.started()),
          String.format(Locale.ROOT, "%.2f", run.took().toMillis() / 1000.0),
          words.text(run.status()),
          run.period(),
          run.read(),
          run.taken(),
          run.rejected(),
          words.text(run.result()));
    }
    table.print(out);
    if (!letters.isEmpty()) {
      tell(letters);
    }
    if (partitions) {
      show(parts);
    }
    return ExitCode.DONE;
  }

  private void show(List<PartitionHistory.PartitionEntry> parts) {
    PrintWriter out = spec.commandLine().getOut();
    Messages words = program.messages();
    TextTable table =
        new TextTable(
            "#" + words.text("runs.run"),
            words.text("partitions.partition"),
            words.text("runs.status"),
            words.text("partitions.owner"),
            "#" + words.text("letters.tries"),
            words.text("runs.result"));
    for (PartitionHistory.PartitionEntry part : parts) {
      table.row(
          part.run(),
          part.name(),
          words.text(part.status()),
          part.owner(),
          part.tries(),
          words.text(part.result()));
    }
    out.println();
    table.print(out);
  }

  private void tell(List<Mail> letters) {
    PrintWriter out = spec.commandLine().getOut();
    Messages words = program.messages();
    TextTable table =
        new TextTable(
            "#" + words.text("letters.letter"),
            words.text("letters.tried"),
            words.text("letters.state"),
            words.text("letters.edition"),
            words.text("letters.to"),
            "#" + words.text("letters.tries"),
            words.text("letters.note"));
    for (Mail letter : letters) {
      table.row(
          letter.number(),
          letter.tried().map(t -> TIME.format(t.atZone(ZoneId.systemDefault()))).orElse(""),
          words.text(letter.state().label()),
          letter.edition(),
          letter.address(),
          letter.attempts(),
          (letter.messageId() + " " + words.text(letter.note())).strip());
    }
    out.println();
    table.print(out);
  }
}
