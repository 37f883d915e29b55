package shuanghe.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import shuanghe.input.FirstPlaces;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowCheck;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.model.TimePeriod.Form;
import shuanghe.schedule.ScheduledEdition.CorrectionsRule;
import shuanghe.schedule.ScheduledEdition.MailingRule;

/** The entries of {@code input/schedule.csv}. */
public final class Timetable {

  /** The file's name in the input folder. */
  public static final String FILE = "schedule.csv";

  /** Percent of the indicators to be expected. */
  private static final int USUAL_NEEDS = 80;

  private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * A moment at which an edition is due.
   *
   * @param name name of the entry
   * @param moment when it is due
   * @param zone time zone in which the entry counts its days
   * @param period as asked for on the command line
   */
  public record Due(String name, Instant moment, ZoneId zone, String period) {}

  private final List<ScheduledEdition> entries;

  private Timetable(List<ScheduledEdition> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the schedule.
   *
   * @throws ScheduleException naming every row at fault: a schedule is used whole or not at all
   */
  public static Timetable read(Path file) {
    if (!Files.exists(file)) {
      throw unusable(Message.of("schedule.not-there"));
    }
    FirstPlaces<String> names = new FirstPlaces<>();
    ReadResult<ScheduledEdition> rows =
        TableFile.readAll(new InputFile(file, FILE), TableForm.SCHEDULE, row -> entry(row, names));
    if (!rows.rejections().isEmpty()) {
      throw new ScheduleException(rows.rejections());
    }
    if (rows.items().isEmpty()) {
      throw unusable(Message.of("schedule.empty"));
    }
    return new Timetable(rows.items());
  }

  /**
   * How many editions of a form stay: as many as the entry that keeps the most of it asks for,
   * since what two entries publish is the same edition; empty for all.
   */
  OptionalInt keep(Form form) {
    List<OptionalInt> kept =
        entries.stream()
            .filter(entry -> entry.frequency().form() == form)
            .map(ScheduledEdition::keep)
            .toList();
    return kept.stream().allMatch(OptionalInt::isPresent)
        ? kept.stream().mapToInt(OptionalInt::getAsInt).max()
        : OptionalInt.empty();
  }

  private static ScheduleException unusable(Message fault) {
    return new ScheduleException(List.of(Rejection.of(new Place(FILE, 0), fault)));
  }

  /** Every fault of a schedule; one that is not there has none, as not everyone needs one. */
  public static List<Rejection> faults(Path file) {
    if (Files.exists(file)) {
      try {
        read(file);
      } catch (ScheduleException unusable) {
        return unusable.faults();
      }
    }
    return List.of();
  }

  private static Outcome<ScheduledEdition> entry(TableRow row, FirstPlaces<String> names) {
    RowCheck check = new RowCheck(row);
    String name = check.needed("name");
    Optional<ZoneId> zone =
        check.known("zone", zone(row.text("zone")), () -> Message.of("schedule.zone"));
    Optional<CronTimes> times =
        check.known(
            "cron",
            CronTimes.parse(check.needed("cron"), zone.orElse(USUAL_ZONE)),
            () -> Message.of("schedule.cron"));
    Optional<Frequency> frequency =
        check.known(
            "period", Frequency.of(check.needed("period")), () -> Message.of("schedule.period"));
    Optional<MailingRule> mailing =
        check.known(
            "deliver",
            yes(row.text("deliver"))
                .map(yes -> yes ? MailingRule.DELIVER : MailingRule.PUBLISH_ONLY),
            () -> Message.of("schedule.deliver"));
    OptionalInt keep = number(check, row, "keep", Message.of("schedule.keep"));
    OptionalInt until = number(check, row, "until", Message.of("schedule.until"));
    int needs = percent(check, row);
    Optional<CorrectionsRule> corrections =
        check.known(
            "corrections",
            yes(row.text("corrections"))
                .map(yes -> yes ? CorrectionsRule.PUBLISH : CorrectionsRule.BY_HAND),
            () -> Message.of("schedule.corrections"));
    if (!check.passed()) {
      return check.rejected();
    }
    Optional<Place> first = names.before(name, row.place());
    if (first.isPresent()) {
      return new Outcome.Rejected<>(
          row.rejection("name", Message.of("schedule.name-twice", first.get())));
    }
    return new Outcome.Accepted<>(
        new ScheduledEdition(
            name,
            times.orElseThrow(),
            frequency.orElseThrow(),
            mailing.orElseThrow(),
            keep,
            until,
            needs,
            corrections.orElseThrow()));
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return text.isEmpty() ? Optional.of(USUAL_ZONE) : Optional.of(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Yes or no, which is no where nothing is written; empty where it is neither. */
  private static Optional<Boolean> yes(String text) {
    return switch (text) {
      case "yes", "是" -> Optional.of(true);
      case "no", "否", "" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static int percent(RowCheck check, TableRow row) {
    String text = row.text("needs").replaceFirst("[%％]$", "");
    if (text.isEmpty()) {
      return USUAL_NEEDS;
    }
    if (!text.matches("\\d{1,2}|100")) {
      check.fault("needs", Message.of("schedule.needs"));
      return USUAL_NEEDS;
    }
    return Integer.parseInt(text);
  }

  private static OptionalInt number(RowCheck check, TableRow row, String column, Message fault) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[1-9]\\d{0,3}")) {
      check.fault(column, fault);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  List<ScheduledEdition> entries() {
    return entries;
  }

  /** The next moments after the given one, of all entries together, soonest first. */
  public List<Due> next(Instant after, int count) {
    List<Due> dues = new ArrayList<>();
    for (ScheduledEdition entry : entries) {
      Instant moment = after;
      for (int i = 0; i < count; i++) {
        Optional<Instant> next = entry.times().after(moment);
        if (next.isEmpty()) {
          break;
        }
        moment = next.get();
        dues.add(new Due(entry.name(), moment, entry.times().zone(), entry.period(moment)));
      }
    }
    return dues.stream()
        .sorted(Comparator.comparing(Due::moment).thenComparing(Due::name))
        .limit(count)
        .toList();
  }
}
