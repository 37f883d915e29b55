package shuanghe.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shuanghe.input.FirstPlaces;
import shuanghe.input.Outcome;
import shuanghe.input.RowCheck;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenDate;
import shuanghe.input.WrittenNumber;
import shuanghe.model.Domain;
import shuanghe.model.Matter;
import shuanghe.model.Matter.Status;
import shuanghe.model.Place;

/**
 * Reads the rows of the ledger ({@link shuanghe.input.TableForm#MATTERS}) into matters. An id may
 * stand only once in all ledger tables of a run; a further row with it is rejected.
 *
 * <p>Progress is percent done: 40 or 40%. A bare number above 0 and up to 1 could be either a
 * percentage or a fraction (0.4 for 40%), so it is rejected rather than guessed at.
 */
public final class MatterTable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_BATCHES = 99;

  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();

  /** Reads one row. */
  public Outcome<Matter> read(TableRow row) {
    RowCheck check = new RowCheck(row);
    String id = check.needed("id");
    String name = check.needed("name");
    Optional<Domain> domain =
        check.known(
            "domain", Domain.of(check.needed("domain")), "unknown domain", MatterTable::domains);
    Optional<Integer> batch =
        check.known(
            "batch",
            batch(check.needed("batch")),
            "no batch",
            () -> "write 1 for the first batch of matters, 2 for the second");
    Optional<Status> status =
        check.known(
            "status", status(check.needed("status")), "unknown status", MatterTable::statuses);
    Optional<BigDecimal> progress = progress(check, row);
    Optional<LocalDate> start = date(check, row, "start");
    Optional<LocalDate> due = date(check, row, "due");
    checkTogether(check, status, progress, start, due);
    if (!check.passed()) {
      return check.rejected();
    }
    Optional<Place> first = firstPlaces.before(id, row.place());
    if (first.isPresent()) {
      return new Outcome.Rejected<>(
          row.rejection(
              "id", "already stands at " + first.get(), "give the matter an id of its own"));
    }
    return new Outcome.Accepted<>(
        new Matter(
            row.place(),
            id,
            name,
            domain.orElseThrow(),
            batch.orElseThrow(),
            parties(row.text("parties")),
            status.orElseThrow(),
            progress,
            start,
            due,
            row.text("problem"),
            row.text("next_step"),
            row.text("source")));
  }

  private static void checkTogether(
      RowCheck check,
      Optional<Status> status,
      Optional<BigDecimal> progress,
      Optional<LocalDate> start,
      Optional<LocalDate> due) {
    if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
      check.fault("due", "it is due before its start", "correct one of the two days");
    }
    if (status.isPresent() && progress.isPresent()) {
      if (status.get() == Status.DONE && progress.get().compareTo(HUNDRED) != 0) {
        check.fault(
            "progress", "a matter that is done stands at 100", "correct status or progress");
      }
      if (status.get() == Status.NOT_STARTED && progress.get().signum() != 0) {
        check.fault("progress", "a matter not started stands at 0", "correct status or progress");
      }
    }
  }

  private static Optional<BigDecimal> progress(RowCheck check, TableRow row) {
    String text = row.text("progress").replace('％', '%');
    boolean percent = text.endsWith("%");
    Optional<BigDecimal> number =
        WrittenNumber.parse(percent ? text.substring(0, text.length() - 1).strip() : text);
    if (!percent
        && number.filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.ONE) <= 0).isPresent()) {
      check.fault(
          "progress",
          "it is not clear whether this is percent or a fraction",
          "write percent with its sign: 40% for 0.4, or 1% for one percent");
      return Optional.empty();
    }
    return check.known(
        "progress",
        number.filter(n -> n.signum() >= 0 && n.compareTo(HUNDRED) <= 0),
        "no percentage from 0 to 100",
        () -> "write 40 or 40%, or leave the cell empty");
  }

  private static Optional<LocalDate> date(RowCheck check, TableRow row, String column) {
    return check.known(
        column, WrittenDate.parse(row.text(column)), "no day", () -> WrittenDate.FORMS);
  }

  private static Optional<Integer> batch(String text) {
    return switch (text) {
      case "第一批" -> Optional.of(1);
      case "第二批" -> Optional.of(2);
      case "第三批" -> Optional.of(3);
      default ->
          WrittenNumber.parse(text)
              .filter(n -> n.scale() == 0 && n.signum() > 0)
              .filter(n -> n.compareTo(BigDecimal.valueOf(MOST_BATCHES)) <= 0)
              .map(BigDecimal::intValueExact);
    };
  }

  private static Optional<Status> status(String text) {
    return Arrays.stream(Status.values())
        .filter(s -> s.code().equalsIgnoreCase(text) || s.label().equals(text))
        .findFirst();
  }

  private static List<String> parties(String cell) {
    return Arrays.stream(cell.split("[;；、]"))
        .map(String::strip)
        .filter(party -> !party.isEmpty())
        .toList();
  }

  private static String domains() {
    return "use one of "
        + Arrays.stream(Domain.values())
            .map(d -> d.code() + " " + d.label())
            .collect(Collectors.joining(", "));
  }

  private static String statuses() {
    return "use one of "
        + Arrays.stream(Status.values())
            .map(s -> s.code() + " " + s.label())
            .collect(Collectors.joining(", "));
  }
}
