package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.input.CodeListFiles;
import shuanghe.job.FailureSentence;
import shuanghe.job.PeriodChoice;
import shuanghe.job.Publisher;
import shuanghe.job.RunOutcome;
import shuanghe.job.RunRequest;
import shuanghe.job.UpToDateCheck;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod.Form;

/** {@code run}: publishes an edition. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RunCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions from;
  @Mixin private OutputOption to;
  @Mixin private WorkersOption by;

  @Option(names = "--period", paramLabel = "${bundle:label.period}", defaultValue = "latest")
  private String period;

  @Option(names = "--each", paramLabel = "${bundle:label.each}", defaultValue = "")
  private String each;

  @Option(names = "--domain", paramLabel = "${bundle:label.domain}", arity = "1..*")
  private List<String> domains = List.of();

  @Option(names = "--issued", paramLabel = "${bundle:label.day}", defaultValue = "")
  private String issued;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--verify")
  private boolean verify;

  @Option(names = "--new-warehouse")
  private boolean newWarehouse;

  private boolean reopened;

  @Override
  public Integer call() throws IOException {
    program.giveCodeLists(from.input());
    Deque<RunRequest> left = new ArrayDeque<>(requests());
    Optional<UpToDateCheck> check =
        left.size() > 1 || newWarehouse || Warehouse.isShared()
            ? Optional.empty()
            : Optional.of(UpToDateCheck.before(left.getFirst(), Warehouse.file(to.output())));
    Optional<RunOutcome> same =
        check.flatMap(
            before -> before.outcome(program.messages(), spec.commandLine().getOut()::println));
    if (same.isPresent()) {
      return told(same.get());
    }
    int code = published(left, check);
    return left.isEmpty() ? code : ExitCode.both(code, published(left, check));
  }

  /**
   * Opens the warehouse and publishes one edition after the other; gives the code of all together.
   * Where the warehouse's file could not be read, what is not published is left over, once: opened
   * anew, the warehouse is looked through, and the run goes on from where it was.
   *
   * @param left what is to be published; what is done is taken out
   * @param check where one edition is published, by which the next run knows whether it still is
   */
  private int published(Deque<RunRequest> left, Optional<UpToDateCheck> check) throws IOException {
    Consumer<String> console = spec.commandLine().getOut()::println;
    try (Warehouse warehouse =
        newWarehouse
            ? Warehouse.openOrBegin(to.output(), by.workers())
            : Warehouse.open(to.output(), by.workers())) {
      if (newWarehouse) {
        int letters = warehouse.letters().reconcile();
        program.say(Message.of("letter.restored", letters));
      }
      Publisher publisher = warehouse.part(Publisher.class);
      Map<PeriodChoice, RunOutcome> prevented =
          publisher.prepare(List.copyOf(left), program.messages(), console, program.progress());
      int code = ExitCode.DONE;
      while (!left.isEmpty()) {
        RunRequest request = left.getFirst();
        RunOutcome outcome = prevented.get(request.period());
        if (outcome == null) {
          outcome = publisher.publish(request, program.messages(), console, program.progress());
          RunOutcome ended = outcome;
          check.ifPresent(found -> warehouse.endWith(() -> found.keep(ended)));
        }
        if (!reopened && FailureSentence.isOfWarehouse(outcome)) {
          reopened = true;
          program.say(Message.of("run.warehouse-reopened"));
          return code;
        }
        code = ExitCode.both(code, told(outcome));
        left.removeFirst();
      }
      return code;
    }
  }

  private List<RunRequest> requests() {
    PeriodChoice choice =
        PeriodChoice.parse(period)
            .orElseThrow(() -> new WrongUsageException(spec, "usage.period", period));
    if (each.isEmpty()) {
      return List.of(request(choice));
    }
    List<RunRequest> requests =
        Stream.of(Form.MONTH, Form.QUARTER, Form.HALF, Form.YEAR)
            .filter(form -> form.name().equalsIgnoreCase(each))
            .filter(form -> choice instanceof PeriodChoice.Given)
            .flatMap(form -> ((PeriodChoice.Given) choice).period().each(form).stream())
            .map(one -> request(new PeriodChoice.Given(one)))
            .toList();
    if (requests.isEmpty()) {
      throw new WrongUsageException(spec, "usage.each", each, period);
    }
    return requests;
  }

  private RunRequest request(PeriodChoice choice) {
    return new RunRequest(
        from.input(),
        from.articles(),
        to.output(),
        Shuanghe.TEMPLATES,
        choice,
        domains.isEmpty() ? List.of() : codes(),
        force ? RunRequest.Rendering.ALWAYS : RunRequest.Rendering.WHEN_CHANGED,
        strict ? RunRequest.Faults.STOP : RunRequest.Faults.REPORT,
        issuedOn(),
        0,
        verify ? RunRequest.Hashing.ALL : RunRequest.Hashing.WHAT_DIFFERS);
  }

  private Optional<LocalDate> issuedOn() {
    try {
      return issued.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(issued));
    } catch (DateTimeParseException noDay) {
      throw new WrongUsageException(spec, "usage.issued", issued);
    }
  }

  private List<String> codes() {
    CodeLists lists = CodeListFiles.load(from.input().resolve("codelists")).codeLists();
    return domains.stream().map(text -> domain(lists, text).code()).toList();
  }

  private Domain domain(CodeLists lists, String text) {
    return lists
        .domain(text)
        .filter(domain -> !domain.isOther())
        .orElseThrow(
            () ->
                new WrongUsageException(
                    spec,
                    "usage.domain",
                    text,
                    lists.cooperation().stream().map(Domain::code).toList()));
  }

  private static Path data(RunOutcome.Published done, String name) {
    return done.edition().resolve("data").resolve(name);
  }

  private int told(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Published done -> {
        program.say(Message.of("run.published", done.label(), done.files(), done.edition()));
        OverlookedLines.print(done.overlooked(), program::say);
        if (done.review() > 0) {
          program.say(Message.of("run.review", done.review(), data(done, "review.csv")));
        }
        if (done.decisionsUnmatched() > 0) {
          program.say(
              Message.of(
                  "run.decisions-unmatched",
                  done.decisionsUnmatched(),
                  data(done, "decisions.csv")));
        }
        if (done.rejections() > 0) {
          program.say(
              Message.of("run.rejections", done.rejections(), data(done, "rejections.csv")));
        }
        yield ExitCode.DONE;
      }
      case RunOutcome.Unchanged same -> {
        program.say(Message.of("run.unchanged", same.label(), same.edition()));
        yield ExitCode.DONE;
      }
      case RunOutcome.Refused refused -> {
        program.complain(Message.of("run.refused", refused.sentence()));
        yield ExitCode.FAULTS;
      }
      case RunOutcome.Failed failed -> {
        program.complain(Message.of("run.failed", failed.sentence()));
        yield ExitCode.FAILED;
      }
    };
  }
}
