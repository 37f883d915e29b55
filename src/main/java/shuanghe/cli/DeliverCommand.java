package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import shuanghe.delivery.Delivery;
import shuanghe.delivery.DeliveryException;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.delivery.DeliverySettings;
import shuanghe.delivery.PublishedEdition;
import shuanghe.delivery.Secrets;
import shuanghe.model.Rejection;
import shuanghe.model.TimePeriod;
import shuanghe.schedule.Scheduler;
import shuanghe.warehouse.Exclusive;

/** {@code deliver}: sends a published edition to its recipients. */
@Command(
    name = "deliver",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Sends a published edition to the recipients of input/recipients.csv.")
final class DeliverCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private InputOptions from;
  @Mixin private OutputOption to;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "The edition to send, such as 2023-09; default: the newest month.")
  private String period;

  @Option(names = "--dry-run", description = "Only tell who would get what.")
  private boolean dryRun;

  @Option(
      names = "--again",
      paramLabel = "NUMBER",
      arity = "1..*",
      description = "Only send these letters once more that are uncertain or refused; see runs.")
  private List<Long> again = List.of();

  @Override
  public Integer call() throws IOException {
    Path output = to.output();
    PrintWriter out = spec.commandLine().getOut();
    if (!Warehouse.exists(output)) {
      throw wrong("nothing is published in '%s' yet; run first".formatted(output));
    }
    PublishedEdition edition = edition(output);
    try (Warehouse warehouse = Warehouse.open(output)) {
      DeliveryRecords records = new DeliveryRecords(warehouse.part(JdbcTemplate.class));
      Delivery delivery =
          new Delivery(
              from.input(),
              output,
              Path.of("templates"),
              new Secrets(System.getenv()),
              records,
              out::println);
      delivery.rejections().stream().map(Rejection::message).forEach(out::println);
      if (dryRun) {
        out.printf("edition %s would go to%n", edition.name());
        delivery.plan(edition).forEach(out::println);
        return ExitCode.DONE;
      }
      if (!delivery.sends()) {
        throw wrong(
            "sending is off: set smtp.host in '%s'"
                .formatted(from.input().resolve(DeliverySettings.FILE)));
      }
      return sent(delivery, edition, records, new Exclusive(warehouse.part(JdbcTemplate.class)));
    } catch (DeliveryException unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int sent(
      Delivery delivery, PublishedEdition edition, DeliveryRecords records, Exclusive exclusive)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Exclusive.Result result =
        exclusive.run(
            Scheduler.LOCK,
            () -> {
              for (long number : again) {
                if (!delivery.again(number, Instant.now())) {
                  throw wrong(
                      "--again %d: no letter of this number is uncertain or refused"
                          .formatted(number));
                }
              }
              if (again.isEmpty()) {
                int fresh = delivery.queue(edition, Instant.now());
                out.printf("edition %s: %d letters written down%n", edition.name(), fresh);
              }
              delivery.send(Instant::now);
              delivery.tellUnsettled();
            });
    if (result == Exclusive.Result.TAKEN) {
      spec.commandLine()
          .getErr()
          .println("another process is publishing or sending; try again when it is done");
      return ExitCode.FAILED;
    }
    return records.nextTry().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private PublishedEdition edition(Path output) throws IOException {
    if (period == null) {
      return PublishedEdition.newest(output)
          .orElseThrow(
              () -> wrong("nothing is published in '%s' yet; run first".formatted(output)));
    }
    String folder =
        period.equals("all")
            ? period
            : TimePeriod.parse(period)
                .orElseThrow(() -> wrong("--period '%s' is no period".formatted(period)))
                .toString()
                .replace('/', '_');
    Optional<PublishedEdition> edition = PublishedEdition.read(output.resolve(folder));
    return edition.orElseThrow(
        () -> wrong("no edition %s in '%s'; publish it first".formatted(folder, output)));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
