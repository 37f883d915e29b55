package shuanghe.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
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
import shuanghe.delivery.LetterCheck;
import shuanghe.job.OutputLock;
import shuanghe.job.PeriodChoice;
import shuanghe.job.Progress;
import shuanghe.job.Publisher;
import shuanghe.job.RenditionList;
import shuanghe.job.RunOutcome;
import shuanghe.job.RunRequest;
import shuanghe.messages.Messages;
import shuanghe.messages.TextWidth;
import shuanghe.model.Message;
import shuanghe.model.RenditionFormat;
import shuanghe.schedule.EditionPublisher;
import shuanghe.schedule.ScheduleException;
import shuanghe.schedule.ScheduleRecords;
import shuanghe.schedule.Scheduler;
import shuanghe.schedule.Timetable;
import shuanghe.warehouse.Publications;
import shuanghe.web.Archive;

/** {@code schedule}: stays and publishes and delivers editions when they are due. */
@Command(name = "schedule", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ScheduleCommand implements Callable<Integer> {

  private static final int NAME_WIDTH = 12;

  /** The longest sleep, so that a machine that was asleep notices what it missed. */
  private static final Duration NAP = Duration.ofMinutes(10);

  private static final Duration WHILE_IN_USE = Duration.ofSeconds(20);

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions from;
  @Mixin private OutputOption to;
  @Mixin private WorkersOption by;

  @Option(
      names = "--next",
      paramLabel = "${bundle:label.count}",
      arity = "0..1",
      defaultValue = "0",
      fallbackValue = "10")
  private int next;

  @Option(names = "--once")
  private boolean once;

  /** What {@code --once} ends with after the last look at what is due. */
  private int code = ExitCode.FAILED;

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Publisher> publishing = new AtomicReference<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    program.giveCodeLists(from.input());
    Timetable timetable;
    try {
      timetable = Timetable.read(from.input().resolve(Timetable.FILE));
    } catch (ScheduleException unusable) {
      program.complain(unusable.sentence());
      return ExitCode.FAULTS;
    }
    if (next > 0) {
      show(timetable);
      return ExitCode.DONE;
    }
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    try {
      return watch(timetable);
    } catch (DeliveryException unusable) {
      program.complain(unusable.sentence());
      return ExitCode.FAULTS;
    } finally {
      ended.countDown();
    }
  }

  private void show(Timetable timetable) {
    dueTimes(timetable, Instant.now(), next, program.messages())
        .forEach(spec.commandLine().getOut()::println);
  }

  /** Lines of the next due times after a moment. */
  static List<String> dueTimes(Timetable timetable, Instant after, int count, Messages messages) {
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss EEE", messages.language().locale());
    return timetable.next(after, count).stream()
        .map(
            due ->
                messages.text(
                    "schedule.next",
                    time.format(due.moment().atZone(due.zone())),
                    due.zone(),
                    TextWidth.filledUp(due.name(), NAME_WIDTH),
                    due.period()))
        .toList();
  }

  private int watch(Timetable timetable) throws IOException, InterruptedException {
    if (!once) {
      program.say(Message.of("schedule.watching", from.input().resolve(Timetable.FILE)));
      next = 1;
      show(timetable);
    }
    Instant wake = Instant.EPOCH;
    do {
      Instant now = Instant.now();
      if (!now.isBefore(wake)) {
        wake = wake.equals(Instant.EPOCH) ? tick(timetable) : tickOn(timetable);
        if (once) {
          return code;
        }
      }
      Duration wait = Duration.between(Instant.now(), wake);
      Duration nap = wait.compareTo(NAP) < 0 ? wait : NAP;
      stopping.await(Math.max(0, nap.toMillis() + 1), TimeUnit.MILLISECONDS);
    } while (stopping.getCount() > 0);
    program.say(Message.of("schedule.stopped"));
    return ExitCode.DONE;
  }

  /** Goes on where the settings for mail were spoilt while the schedule ran. */
  private Instant tickOn(Timetable timetable) throws IOException {
    try {
      return tick(timetable);
    } catch (DeliveryException unusable) {
      program.say(unusable.sentence());
      return Instant.now().plus(NAP);
    }
  }

  private Instant tick(Timetable timetable) throws IOException {
    Alerts alerts = program.alerts(from.input(), to.output());
    try {
      Instant wake = AlertedWork.work(alerts, Alerts.Scope.SCHEDULE, () -> work(timetable, alerts));
      return alerts.next().filter(wake::isAfter).orElse(wake);
    } catch (OutputLock.BusyException busy) {
      program.say(busy.sentence());
      code = ExitCode.FAILED;
      return Instant.now().plus(WHILE_IN_USE);
    }
  }

  private Instant work(Timetable timetable, Alerts alerts) throws IOException {
    try (Warehouse warehouse = Warehouse.open(to.output(), by.workers())) {
      Publisher publisher = warehouse.part(Publisher.class);
      publishing.set(publisher);
      JdbcTemplate jdbc = warehouse.part(JdbcTemplate.class);
      DeliveryRecords letters = warehouse.letters();
      List<RenditionFormat> formats = warehouse.part(RenditionList.class).formats();
      Delivery delivery = program.delivery(from.input(), to.output(), letters, formats);
      Scheduler scheduler =
          new Scheduler(
              timetable,
              new ScheduleRecords(jdbc),
              letters,
              new DueEditions(publisher),
              delivery,
              to.output(),
              new Archive(Shuanghe.TEMPLATES, formats),
              program::say);
      Instant wake = scheduler.tick(Instant::now);
      code = scheduler.isBehind() ? ExitCode.FAILED : ExitCode.of(delivery, letters);
      if (once) {
        LetterCheck.unsettled(letters).forEach(program::say);
      }
      alerts.report(Alerts.Scope.EDITIONS, scheduler.troubles());
      alerts.report(Alerts.Scope.LETTERS, letters.troubles());
      return wake;
    } finally {
      publishing.set(null);
    }
  }

  /** Ends the schedule: the work under way is asked to end, and waited for. */
  private void stop() {
    stopping.countDown();
    Optional.ofNullable(publishing.get()).ifPresent(Publisher::stop);
    try {
      ended.await();
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
    }
  }

  /** Publisher of editions that are due, each by a request that the schedule makes. */
  private final class DueEditions implements EditionPublisher {

    private final Publisher publisher;
    private Map<PeriodChoice, RunOutcome> prevented = Map.of();

    DueEditions(Publisher publisher) {
      this.publisher = publisher;
    }

    @Override
    public void prepare(List<DueEdition> due) {
      prevented =
          publisher.prepare(
              due.stream()
                  .map(edition -> request(edition, RunRequest.Rendering.WHEN_CHANGED))
                  .toList(),
              program.messages(),
              this::print,
              Progress.UNSEEN);
    }

    @Override
    public RunOutcome publish(DueEdition due) {
      RunRequest request = request(due, RunRequest.Rendering.WHEN_CHANGED);
      RunOutcome outcome = prevented.get(request.period());
      return outcome == null ? run(request) : outcome;
    }

    @Override
    public RunOutcome takeIn(String period) {
      return run(request(new DueEdition(period, Optional.empty(), 0), RunRequest.Rendering.NEVER));
    }

    @Override
    public Publications.DataChange changedSince(String edition) {
      return publisher.changedSince(edition);
    }

    @Override
    public void removed(String edition) {
      publisher.forget(edition);
    }

    private RunOutcome run(RunRequest request) {
      return publisher.publish(request, program.messages(), this::print);
    }

    private void print(String line) {
      spec.commandLine().getOut().println(line);
    }

    private RunRequest request(DueEdition due, RunRequest.Rendering rendering) {
      return new RunRequest(
          from.input(),
          from.articles(),
          to.output(),
          Shuanghe.TEMPLATES,
          PeriodChoice.parse(due.period()).orElseThrow(),
          List.of(),
          rendering,
          RunRequest.Faults.REPORT,
          due.issued(),
          due.needs(),
          RunRequest.Hashing.WHAT_DIFFERS);
    }
  }
}
