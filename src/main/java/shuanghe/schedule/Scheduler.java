package shuanghe.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shuanghe.delivery.BackOff;
import shuanghe.delivery.Delivery;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.edition.PublishedEdition;
import shuanghe.job.RunOutcome;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod.Form;
import shuanghe.schedule.EditionPublisher.DueEdition;
import shuanghe.schedule.ScheduleRecords.RunState;
import shuanghe.schedule.ScheduleRecords.ScheduledRun;
import shuanghe.schedule.ScheduledEdition.CorrectionsRule;
import shuanghe.schedule.ScheduledEdition.MailingRule;
import shuanghe.warehouse.Publications;
import shuanghe.web.Archive;

/**
 * Scheduler of what is due: publishes, writes letters down, sends them, prunes. What was missed
 * while no schedule ran is caught up, once for each period; what broke is tried again after a wait.
 * It works while its process has the warehouse to itself, so that schedules take turns on however
 * many machines; the record of what was done keeps the next from doing it again.
 */
public final class Scheduler {

  /** How long data of what is published may have changed before that is seen. */
  private static final Duration WHILE_CHANGED = Duration.ofHours(1);

  private static final Duration WHILE_LATE = Duration.ofMinutes(10);
  private static final Set<RunState> OPEN =
      EnumSet.of(RunState.STARTED, RunState.FAILED, RunState.LATE);

  private static final Set<RunState> TOLD =
      EnumSet.of(RunState.FAILED, RunState.LATE, RunState.REFUSED);

  /** The most that the clocks of machines on one database may differ by. */
  private static final Duration CLOCK_DIFFERENCE = Duration.ofHours(1);

  private final Timetable timetable;
  private final ScheduleRecords records;
  private final DeliveryRecords letters;
  private final EditionPublisher publisher;
  private final Delivery delivery;
  private final Path output;
  private final Archive archive;
  private final Consumer<Message> console;

  /**
   * @param publisher publishes editions
   * @param archive written anew where editions are removed
   * @param console takes a line for each thing done
   */
  public Scheduler(
      Timetable timetable,
      ScheduleRecords records,
      DeliveryRecords letters,
      EditionPublisher publisher,
      Delivery delivery,
      Path output,
      Archive archive,
      Consumer<Message> console) {
    this.timetable = timetable;
    this.records = records;
    this.letters = letters;
    this.publisher = publisher;
    this.delivery = delivery;
    this.output = output;
    this.archive = archive;
    this.console = console;
  }

  /**
   * Does everything that is due now.
   *
   * @param clock tells the time
   * @return when there is something to do next
   */
  public Instant tick(Supplier<Instant> clock) throws IOException {
    int ahead = records.forgetAfter(clock.get().plus(CLOCK_DIFFERENCE));
    if (ahead > 0) {
      console.accept(Message.of("schedule.clock-set-back", ahead));
    }
    List<Pending> due = pending(clock.get());
    publisher.prepare(due.stream().map(Scheduler::edition).toList());
    for (Pending pending : due) {
      publish(pending, clock);
    }
    for (ScheduledEdition entry : timetable.entries()) {
      Optional<ScheduledRun> newest = published(entry).reduce((earlier, later) -> later);
      if (newest.isPresent()) {
        seeToChanges(entry, newest.get(), clock);
      }
    }
    delivery.send(clock);
    return next(clock.get());
  }

  /** A due edition still to be published. */
  private record Pending(ScheduledEdition entry, Instant due, String period, int attempts) {}

  private List<Pending> pending(Instant now) {
    List<Pending> pending = new ArrayList<>();
    for (ScheduledEdition entry : timetable.entries()) {
      Optional<Instant> seenTo = records.seenTo(entry.name());
      if (seenTo.isEmpty()) {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        records.put(
            new ScheduledRun(entry.name(), from, "", RunState.WATCHED, 0, from, Message.NONE));
      } else {
        pending.addAll(pending(entry, seenTo.get(), now));
      }
    }
    pending.sort(Comparator.comparing(Pending::due).thenComparing(p -> p.entry().name()));
    return pending;
  }

  private List<Pending> pending(ScheduledEdition entry, Instant seenTo, Instant now) {
    Map<String, Pending> byPeriod = new LinkedHashMap<>();
    for (ScheduledRun run : records.of(entry.name())) {
      Pending begun = new Pending(entry, run.due(), run.period(), run.attempts());
      if (run.state() == RunState.LATE && !entry.end(run.due()).isAfter(now)) {
        giveUp(begun, run.note());
      } else if (OPEN.contains(run.state())) {
        newest(byPeriod, begun);
      }
    }
    Optional<Instant> due = entry.times().after(seenTo);
    while (due.isPresent() && !due.get().isAfter(now)) {
      newest(byPeriod, new Pending(entry, due.get(), entry.period(due.get()), 0));
      due = entry.times().after(due.get());
    }
    return byPeriod.values().stream().filter(p -> mayTry(p, now)).toList();
  }

  private void giveUp(Pending late, Message reason) {
    console.accept(Message.of("schedule.given-up", late.entry().name(), shown(late), reason));
    put(late, RunState.REFUSED, late.attempts(), late.due(), reason);
  }

  private void newest(Map<String, Pending> byPeriod, Pending later) {
    Pending before = byPeriod.put(later.period(), later);
    if (before != null && before.attempts() > 0) {
      records.put(
          new ScheduledRun(
              before.entry().name(),
              before.due(),
              before.period(),
              RunState.SUPERSEDED,
              before.attempts(),
              before.due(),
              Message.NONE));
    }
  }

  private boolean mayTry(Pending pending, Instant now) {
    return records.of(pending.entry().name()).stream()
        .noneMatch(run -> run.due().equals(pending.due()) && BackOff.isAhead(run.nextTry(), now));
  }

  private void publish(Pending pending, Supplier<Instant> clock) throws IOException {
    int attempts = pending.attempts() + 1;
    console.accept(
        Message.of("schedule.due", pending.entry().name(), shown(pending), pending.period()));
    put(pending, RunState.STARTED, attempts, clock.get(), Message.NONE);
    switch (publisher.publish(edition(pending))) {
      case RunOutcome.Published done -> published(pending, attempts, done.edition(), clock);
      case RunOutcome.Unchanged same -> published(pending, attempts, same.edition(), clock);
      case RunOutcome.Refused refused -> {
        console.accept(
            Message.of(
                "schedule.late",
                at(pending, pending.entry().end(pending.due())),
                refused.sentence()));
        put(pending, RunState.LATE, attempts, clock.get(), refused.sentence());
      }
      case RunOutcome.Failed failed -> {
        Instant again = clock.get().plus(BackOff.after(attempts));
        console.accept(Message.of("schedule.again", failed.sentence(), at(pending, again)));
        put(
            pending,
            attempts < BackOff.MOST_ATTEMPTS ? RunState.FAILED : RunState.REFUSED,
            attempts,
            again,
            failed.sentence());
      }
    }
  }

  private static DueEdition edition(Pending pending) {
    return new DueEdition(pending.period(), Optional.of(dueDay(pending)), pending.entry().needs());
  }

  /** The day on which an edition is due where its office is. */
  private static LocalDate dueDay(Pending pending) {
    return LocalDate.ofInstant(pending.due(), pending.entry().times().zone());
  }

  private void published(Pending pending, int attempts, Path folder, Supplier<Instant> clock)
      throws IOException {
    writeDown(pending.entry(), folder, clock.get());
    put(pending, RunState.DONE, attempts, clock.get(), Message.of("words", folder.getFileName()));
    Form form = pending.entry().frequency().form();
    OptionalInt keep = timetable.keep(form);
    if (keep.isPresent()) {
      List<String> removed = Retention.prune(output, archive, form, keep.getAsInt());
      for (String name : removed) {
        publisher.removed(name);
        console.accept(Message.of("schedule.removed", name));
      }
    }
    console.accept(Message.of("schedule.done", pending.entry().name(), folder));
  }

  /** What was published of an entry and has not been removed since, oldest first. */
  private Stream<ScheduledRun> published(ScheduledEdition entry) {
    return records.of(entry.name()).stream()
        .filter(
            run -> run.edition().filter(name -> Files.exists(output.resolve(name))).isPresent());
  }

  /** Corrects what was published of an entry where data have changed, or says that they have. */
  private void seeToChanges(ScheduledEdition entry, ScheduledRun newest, Supplier<Instant> clock)
      throws IOException {
    if (entry.corrections() == CorrectionsRule.PUBLISH) {
      correct(entry, newest.period(), clock);
      for (String outdated : outdated(entry).keySet()) {
        correct(entry, outdated, clock);
      }
    } else {
      switch (publisher.takeIn(newest.period())) {
        case RunOutcome.Published done -> {}
        case RunOutcome.Unchanged same -> {}
        case RunOutcome.Refused refused -> notSeen(entry, refused.sentence());
        case RunOutcome.Failed failed -> notSeen(entry, failed.sentence());
      }
      outdated(entry).values().forEach(console);
    }
  }

  private void notSeen(ScheduledEdition entry, Message reason) {
    console.accept(Message.of("schedule.changes-not-seen", entry.name(), reason));
  }

  /** Publishes an edition of an entry again where data of it have changed. */
  private void correct(ScheduledEdition entry, String period, Supplier<Instant> clock)
      throws IOException {
    switch (publisher.publish(new DueEdition(period, Optional.empty(), 0))) {
      case RunOutcome.Published done -> {
        console.accept(Message.of("schedule.corrected", entry.name(), done.edition()));
        writeDown(entry, done.edition(), clock.get());
      }
      case RunOutcome.Unchanged same -> {}
      case RunOutcome.Refused refused ->
          console.accept(Message.of("schedule.not-corrected", entry.name(), refused.sentence()));
      case RunOutcome.Failed failed ->
          console.accept(Message.of("schedule.not-corrected", entry.name(), failed.sentence()));
    }
  }

  /** What is to be said of the editions of an entry whose data have changed, by their names. */
  private Map<String, Message> outdated(ScheduledEdition entry) {
    Map<String, Message> outdated = new LinkedHashMap<>();
    published(entry)
        .flatMap(run -> run.edition().stream())
        .forEach(
            edition -> {
              Publications.DataChange change = publisher.changedSince(edition);
              if (!change.isNone()) {
                outdated.put(edition, changed(entry, edition, change));
              }
            });
    return outdated;
  }

  private static Message changed(
      ScheduledEdition entry, String edition, Publications.DataChange change) {
    return Message.of(
        "schedule.changed",
        entry.name(),
        edition,
        change.revised().size(),
        change.revised().stream().map(revision -> revision.place().toString()).limit(1).toList(),
        Math.max(change.more(), 0),
        Math.max(-change.more(), 0),
        change.articles(),
        change.matters());
  }

  /** Writes the letters of an edition down, where it is to be sent. */
  private void writeDown(ScheduledEdition entry, Path folder, Instant now) throws IOException {
    Optional<PublishedEdition> edition = PublishedEdition.read(folder);
    if (entry.mailing() == MailingRule.DELIVER && edition.isPresent()) {
      console.accept(
          delivery.sends()
              ? Message.of("schedule.letters", delivery.queue(edition.get(), now))
              : Message.of("schedule.sending-off"));
    }
  }

  private void put(Pending pending, RunState state, int attempts, Instant nextTry, Message note) {
    records.put(
        new ScheduledRun(
            pending.entry().name(),
            pending.due(),
            pending.period(),
            state,
            attempts,
            nextTry,
            note));
  }

  private static String shown(Pending pending) {
    return at(pending, pending.due());
  }

  private static String at(Pending pending, Instant moment) {
    return moment.atZone(pending.entry().times().zone()).toLocalDateTime().toString();
  }

  private boolean hasLate(ScheduledEdition entry) {
    return records.of(entry.name()).stream().anyMatch(run -> run.state() == RunState.LATE);
  }

  /**
   * What the administrator is told of the schedule: how the edition of an entry stands that was due
   * last, where it failed, was refused or is late, and what was published of data that have
   * changed; by the names of the entries and editions.
   */
  public Map<String, Message> troubles() {
    Map<String, Message> troubles = new LinkedHashMap<>();
    for (ScheduledEdition entry : timetable.entries()) {
      records.of(entry.name()).stream()
          .filter(run -> run.state() != RunState.WATCHED && run.state() != RunState.SUPERSEDED)
          .reduce((earlier, later) -> later)
          .filter(run -> TOLD.contains(run.state()))
          .ifPresent(run -> troubles.put(entry.name(), trouble(entry, run)));
      outdated(entry)
          .forEach((edition, change) -> troubles.put(entry.name() + " " + edition, change));
    }
    return troubles;
  }

  private static Message trouble(ScheduledEdition entry, ScheduledRun run) {
    return Message.of(
        "alert.edition." + run.state().name().toLowerCase(Locale.ROOT),
        entry.name(),
        run.due().atZone(entry.times().zone()).toLocalDateTime(),
        run.note());
  }

  /** Whether an edition is due that is not published yet. */
  public boolean isBehind() {
    return timetable.entries().stream()
        .flatMap(entry -> records.of(entry.name()).stream())
        .anyMatch(run -> OPEN.contains(run.state()));
  }

  private Instant next(Instant now) {
    List<Instant> moments = new ArrayList<>();
    timetable.next(now, 1).forEach(due -> moments.add(due.moment()));
    for (ScheduledEdition entry : timetable.entries()) {
      records.of(entry.name()).stream()
          .filter(run -> run.state() == RunState.FAILED)
          .forEach(run -> moments.add(run.nextTry()));
      if (published(entry).findAny().isPresent()) {
        moments.add(now.plus(WHILE_CHANGED));
      }
      if (hasLate(entry)) {
        moments.add(now.plus(WHILE_LATE));
      }
    }
    if (delivery.sends()) {
      letters.nextTry().ifPresent(moments::add);
    }
    return moments.stream().min(Instant::compareTo).orElse(now.plus(Duration.ofDays(1)));
  }
}
