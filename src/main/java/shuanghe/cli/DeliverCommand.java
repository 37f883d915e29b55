package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.delivery.Alerts;
import shuanghe.delivery.Delivery;
import shuanghe.delivery.DeliveryException;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.delivery.DeliverySettings;
import shuanghe.delivery.LetterCheck;
import shuanghe.edition.PublishedEdition;
import shuanghe.job.PeriodChoice;
import shuanghe.job.RenditionList;
import shuanghe.model.Edition;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/** {@code deliver}: sends a published edition to its recipients. */
@Command(name = "deliver", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class DeliverCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions from;
  @Mixin private OutputOption to;

  @Option(names = "--period", paramLabel = "${bundle:label.period}", defaultValue = "latest")
  private String period;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--again", paramLabel = "${bundle:label.letter}", arity = "1..*")
  private List<Long> again = List.of();

  @Option(names = "--arrived", paramLabel = "${bundle:label.letter}", arity = "1..*")
  private List<Long> arrived = List.of();

  @Override
  public Integer call() throws IOException {
    Path output = to.output();
    PublishedEdition edition = edition(output);
    Alerts alerts = program.alerts(from.input(), output);
    try {
      return dryRun
          ? delivered(output, edition, alerts)
          : AlertedWork.work(
              alerts, Alerts.Scope.DELIVER, () -> delivered(output, edition, alerts));
    } catch (DeliveryException unusable) {
      program.complain(unusable.sentence());
      return ExitCode.FAULTS;
    }
  }

  private int delivered(Path output, PublishedEdition edition, Alerts alerts) throws IOException {
    try (Warehouse warehouse = Warehouse.open(output)) {
      DeliveryRecords records = warehouse.letters();
      Delivery delivery =
          program.delivery(
              from.input(), output, records, warehouse.part(RenditionList.class).formats());
      if (dryRun) {
        program.say(Message.of("delivery.would-go", edition.name()));
        delivery.plan(edition).forEach(program::say);
        return ExitCode.DONE;
      }
      if (!delivery.sends()) {
        throw new WrongUsageException(
            spec, "usage.sending-off", from.input().resolve(DeliverySettings.FILE));
      }
      int code = sent(delivery, edition, records);
      alerts.report(Alerts.Scope.LETTERS, records.troubles());
      return code;
    }
  }

  private int sent(Delivery delivery, PublishedEdition edition, DeliveryRecords records)
      throws IOException {
    for (long number : again) {
      if (!delivery.again(number, Instant.now())) {
        throw new WrongUsageException(spec, "usage.again", String.valueOf(number));
      }
    }
    for (long number : arrived) {
      if (!delivery.arrived(number)) {
        throw new WrongUsageException(spec, "usage.arrived", String.valueOf(number));
      }
    }
    if (again.isEmpty() && arrived.isEmpty()) {
      int fresh = delivery.queue(edition, Instant.now());
      program.say(Message.of("delivery.queued", edition.name(), fresh));
    }
    delivery.send(Instant::now);
    LetterCheck.unsettled(records).forEach(program::say);
    return ExitCode.of(delivery, records);
  }

  private PublishedEdition edition(Path output) throws IOException {
    PeriodChoice choice =
        PeriodChoice.parse(period)
            .orElseThrow(() -> new WrongUsageException(spec, "usage.period", period));
    return switch (choice) {
      case PeriodChoice.Latest newest ->
          PublishedEdition.newest(output)
              .orElseThrow(() -> new WrongUsageException(spec, "usage.nothing-published", output));
      case PeriodChoice.Everything all -> edition(output, Optional.empty());
      case PeriodChoice.Given given -> edition(output, Optional.of(given.period()));
    };
  }

  private PublishedEdition edition(Path output, Optional<TimePeriod> of) throws IOException {
    String folder = Edition.folderOf(of);
    return PublishedEdition.read(output.resolve(folder))
        .orElseThrow(() -> new WrongUsageException(spec, "usage.no-edition", folder, output));
  }
}
