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
import shuanghe.input.RowCheck;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.Taken;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.schedule.ScheduledEdition.Mailing;

/** The entries of {@code input/schedule.csv}. */
public final class Timetable {

  /** The file's name in the input folder. */
  public static final String FILE = "schedule.csv";

  private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * A moment at which an edition is due.
   *
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
      throw unusable(
          "is not there", "write one with the columns name,cron,zone,period,deliver,keep,until");
    }
    FirstPlaces<String> names = new FirstPlaces<>();
    Taken<ScheduledEdition> rows =
        TableFile.readAll(new InputFile(file, FILE), TableForm.SCHEDULE, row -> entry(row, names));
    if (!rows.rejections().isEmpty()) {
      throw new ScheduleException(rows.rejections());
    }
    if (rows.items().isEmpty()) {
      throw unusable("holds no entry", "add a row");
    }
    return new Timetable(rows.items());
  }

  private static ScheduleException unusable(String reason, String remedy) {
    return new ScheduleException(
        List.of(new Rejection(new Place(FILE, 0), "", "", reason, remedy, "")));
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
        check.known(
            "zone", zone(row.text("zone")), "unknown time zone", () -> "write Asia/Shanghai");
    Optional<CronTimes> times =
        check.known(
            "cron",
            CronTimes.parse(check.needed("cron"), zone.orElse(USUAL_ZONE)),
            "no cron expression that is due at most once a minute",
            () -> "write minute, hour, day, month and weekday, such as 0 8 3 * *");
    Optional<Cut> cut =
        check.known(
            "period",
            Cut.of(check.needed("period")),
            "unknown period",
            () -> "write month, quarter, half, year or latest");
    Optional<Mailing> mailing =
        check.known(
            "deliver",
            mailing(row.text("deliver")),
            "neither yes nor no",
            () -> "write yes to send the edition to its recipients, or no");
    OptionalInt keep =
        number(
            check,
            row,
            "keep",
            "no number of editions",
            "write 1 or more, or leave it empty to keep all");
    OptionalInt until =
        number(
            check,
            row,
            "until",
            "no number of days",
            "write 1 or more, or leave it empty to wait until the next due time");
    if (!check.passed()) {
      return check.rejected();
    }
    Optional<Place> first = names.before(name, row.place());
    if (first.isPresent()) {
      return new Outcome.Rejected<>(
          row.rejection(
              "name", "already stands at " + first.get(), "give the entry a name of its own"));
    }
    return new Outcome.Accepted<>(
        new ScheduledEdition(
            name, times.orElseThrow(), cut.orElseThrow(), mailing.orElseThrow(), keep, until));
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return text.isEmpty() ? Optional.of(USUAL_ZONE) : Optional.of(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Mailing> mailing(String text) {
    return switch (text) {
      case "yes", "是" -> Optional.of(Mailing.DELIVER);
      case "no", "否", "" -> Optional.of(Mailing.PUBLISH_ONLY);
      default -> Optional.empty();
    };
  }

  private static OptionalInt number(
      RowCheck check, TableRow row, String column, String reason, String remedy) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[1-9]\\d{0,3}")) {
      check.fault(column, reason, remedy);
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
