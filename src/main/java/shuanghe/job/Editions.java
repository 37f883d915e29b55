package shuanghe.job;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.Edition;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.EditionDataReader;

/** Editions that can be made of what the warehouse holds. An edition's id is its folder's name. */
final class Editions {

  private final EditionDataReader warehouse;
  private final IssueNumbers numbers;

  Editions(EditionDataReader warehouse, IssueNumbers numbers) {
    this.warehouse = warehouse;
    this.numbers = numbers;
  }

  /**
   * The edition asked for.
   *
   * @throws FaultFound if nothing is held that an edition could be made of
   */
  Edition chosen(RunRequest request) {
    if (warehouse.isEmpty()) {
      throw new FaultFound(Message.of("run.nothing-taken", request.input(), request.articles()));
    }
    return switch (request.period()) {
      case PeriodChoice.Given given -> {
        checkNotTooLate(given.period());
        yield of(given.period());
      }
      case PeriodChoice.Everything all -> everything();
      case PeriodChoice.Latest newest -> {
        LocalDate day =
            warehouse
                .latestDate()
                .or(warehouse::latestLedgerDay)
                .orElseThrow(() -> new FaultFound(Message.of("run.undated")));
        yield of(TimePeriod.month(day.getYear(), day.getMonthValue()));
      }
    };
  }

  private void checkNotTooLate(TimePeriod period) {
    LocalDate start = period.start();
    Optional<LocalDate> latest = warehouse.latestDate().filter(start::isAfter);
    boolean inLedger = warehouse.latestLedgerDay().filter(d -> !d.isBefore(start)).isPresent();
    if (latest.isPresent() && !inLedger) {
      throw new FaultFound(Message.of("run.nothing-so-late", period, latest.get()));
    }
  }

  /** The edition of an id, out of the same state of the warehouse that it was chosen from. */
  Edition of(String id) {
    return TimePeriod.parse(id.replace('_', '/')).map(this::of).orElseGet(this::everything);
  }

  private Edition of(TimePeriod period) {
    return numbers.edition(Optional.of(period), period.end());
  }

  private Edition everything() {
    return numbers.edition(warehouse.latestDate().or(warehouse::latestNamedDay));
  }
}
