package shuanghe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.job.PeriodChoice;
import shuanghe.job.Publisher;
import shuanghe.job.RunOutcome;
import shuanghe.job.RunRequest;
import shuanghe.model.Domain;

/** {@code run}: publishes an edition. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Publishes the edition of a period.")
final class RunCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions from;
  @Mixin private OutputOption to;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      defaultValue = "latest",
      description =
          "2023-09, 2023-Q3, 2023-H1, 2023, 2021-12/2023-09, all, or latest (the default).")
  private String period;

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      arity = "1..*",
      description = "Only these domains: transport industry science finance culture.")
  private List<String> domains = List.of();

  @Option(names = "--force", description = "Make the edition again even if nothing has changed.")
  private boolean force;

  @Option(names = "--strict", description = "Stop at the first fault in the input.")
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    RunRequest request = request();
    PrintWriter out = spec.commandLine().getOut();
    try (Warehouse warehouse = Warehouse.open(request.output())) {
      return told(
          warehouse.part(Publisher.class).publish(request, out::println, program.progress()));
    }
  }

  private RunRequest request() {
    return new RunRequest(
        from.input(),
        from.articles(),
        to.output(),
        Path.of("templates"),
        PeriodChoice.parse(period)
            .orElseThrow(
                () ->
                    wrong(
                        "--period '%s' is no period; use 2023-09, 2023-Q3, 2023-H1, 2023, 2021-12/2023-09, all or latest"
                            .formatted(period))),
        domains.isEmpty() ? Domain.cooperation() : domains.stream().map(this::domain).toList(),
        force ? RunRequest.Rendering.ALWAYS : RunRequest.Rendering.WHEN_CHANGED,
        strict ? RunRequest.Faults.STOP : RunRequest.Faults.REPORT);
  }

  private Domain domain(String text) {
    return Domain.of(text)
        .filter(domain -> domain != Domain.OTHER)
        .orElseThrow(
            () ->
                wrong(
                    "--domain '%s' is no domain; use transport, industry, science, finance or culture"
                        .formatted(text)));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private int told(RunOutcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    return switch (outcome) {
      case RunOutcome.Published done -> {
        out.printf("published %s: %d files in %s%n", done.label(), done.files(), done.edition());
        OverlookedLines.print(done.overlooked(), out);
        if (done.review() > 0) {
          out.printf(
              "%d figures, articles or pages are to be looked at (待核): %s%n",
              done.review(), done.edition().resolve("data").resolve("review.csv"));
        }
        if (done.decisionsUnmatched() > 0) {
          out.printf(
              "%d decisions match nothing any more; which: %s%n",
              done.decisionsUnmatched(), done.edition().resolve("data").resolve("decisions.csv"));
        }
        if (done.rejections() > 0) {
          out.printf(
              "%d rows or files were not taken; why: %s%n",
              done.rejections(), done.edition().resolve("data").resolve("rejections.csv"));
        }
        yield ExitCode.DONE;
      }
      case RunOutcome.Unchanged same -> {
        out.printf(
            "unchanged %s: %s is up to date; --force makes it again%n",
            same.label(), same.edition());
        yield ExitCode.DONE;
      }
      case RunOutcome.Refused refused -> {
        err.println("not published: " + refused.sentence());
        yield ExitCode.FAULTS;
      }
      case RunOutcome.Failed failed -> {
        err.println("failed: " + failed.sentence());
        yield ExitCode.FAILED;
      }
    };
  }
}
