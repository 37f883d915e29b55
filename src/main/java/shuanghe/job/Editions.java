package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import shuanghe.edition.Manifest;
import shuanghe.edition.PublishedEdition;
import shuanghe.model.Edition;
import shuanghe.model.Issue;
import shuanghe.model.IssueSeries;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.IssueRegister;

/** Editions that can be made of what the warehouse holds. An edition's id is its folder's name. */
final class Editions {

  private final EditionDataReader warehouse;
  private final IssueRegister register;
  private final IssueNumbers numbers;
  private final FileVersions versions;
  private final Clock calendar;

  /**
   * @param calendar tells the day on which an edition is issued that names none
   */
  Editions(
      EditionDataReader warehouse,
      IssueRegister register,
      IssueNumbers numbers,
      FileVersions versions,
      Clock calendar) {
    this.warehouse = warehouse;
    this.register = register;
    this.numbers = numbers;
    this.versions = versions;
    this.calendar = calendar;
  }

  /**
   * The edition asked for.
   *
   * @throws FaultyInputException if nothing is held that an edition could be made of, or nothing of
   *     the period of one that is to be made, or if it would be issued before its period begins
   */
  Edition chosen(RunRequest request) {
    Edition edition = wanted(request);
    if (request.rendering() != RunRequest.Rendering.NEVER) {
      LocalDate day = request.issued().orElseGet(() -> LocalDate.now(calendar));
      checkBegun(edition, day);
    }
    return edition;
  }

  /**
   * What was issued keeps its number and date; of the rest a period ahead comes of a year mistyped
   * in the input or of a clock gone wrong, and the date would stay in the register.
   */
  private void checkBegun(Edition edition, LocalDate day) {
    edition
        .period()
        .filter(period -> period.start().isAfter(day))
        .filter(ahead -> register.latest(edition.folder()).isEmpty())
        .ifPresent(
            ahead -> {
              throw new FaultyInputException(Message.of("run.not-begun", ahead, day));
            });
  }

  private Edition wanted(RunRequest request) {
    if (warehouse.isEmpty()) {
      throw new FaultyInputException(
          Message.of("run.nothing-taken", request.input(), request.articles()));
    }
    return switch (request.period()) {
      case PeriodChoice.Given given -> {
        if (request.rendering() != RunRequest.Rendering.NEVER) {
          checkTold(given.period());
        }
        yield of(given.period());
      }
      case PeriodChoice.Everything all -> everything();
      case PeriodChoice.Latest newest -> {
        LocalDate day =
            warehouse
                .latestDate()
                .or(warehouse::latestLedgerDay)
                .orElseThrow(() -> new FaultyInputException(Message.of("run.undated")));
        yield of(TimePeriod.month(day.getYear(), day.getMonthValue()));
      }
    };
  }

  /** An office of ledgers alone publishes whatever month its ledgers reach. */
  private void checkTold(TimePeriod period) {
    Optional<LocalDate> latest = warehouse.latestDate();
    boolean isTold =
        latest.isPresent() ? warehouse.tellsOf(period) : warehouse.hasLedgerBy(period.end());
    if (isTold) {
      return;
    }
    throw new FaultyInputException(
        latest
            .filter(period.start()::isAfter)
            .map(day -> Message.of("run.nothing-so-late", period, day))
            .orElseGet(() -> Message.of("run.nothing-of-period", period)));
  }

  /** The edition of an id, out of the same state of the warehouse that it was chosen from. */
  Edition of(String id) {
    return Edition.periodOf(id).map(this::of).orElseGet(this::everything);
  }

  /**
   * The edition of an id with the number and date that it has in the register, or else as it is
   * issued on a day.
   */
  Edition issued(String id, LocalDate day) {
    Edition edition = of(id);
    return edition.issued(register.latest(id).orElseGet(() -> next(edition, day)));
  }

  /** Whether an edition was corrected since it was first published. */
  boolean isCorrected(Edition edition) {
    return register
        .latest(edition.folder())
        .filter(issue -> !issue.version().isFirst())
        .isPresent();
  }

  /** The entry of an edition that has none: numbered by the calendar, or else the next one. */
  private Issue next(Edition edition, LocalDate day) {
    IssueSeries series = IssueSeries.of(edition.period());
    return series == IssueSeries.COLLECTION
        ? register.next(series, day)
        : new Issue(edition.issue(), edition.totalIssue(), day);
  }

  /**
   * Takes from the manifests of an output folder what a warehouse that was lost had registered: of
   * all editions with their earlier versions, or of the one of an id where others are registered.
   */
  void recall(Path output, String id) throws IOException {
    boolean isLost = register.isEmpty();
    if (!isLost && register.latest(id).isPresent()) {
      return;
    }
    for (Path folder : PublishedEdition.folders(output)) {
      String edition = PublishedEdition.edition(folder);
      if (isLost || edition.equals(id)) {
        Manifest.read(folder).ifPresent(manifest -> recall(edition, folder, manifest));
      }
    }
  }

  private void recall(String edition, Path folder, Manifest manifest) {
    manifest.issued().ifPresent(issue -> register.enter(edition, issue));
    if (!PublishedEdition.isSuperseded(folder)) {
      versions.restore(manifest.shownRevisions());
    }
  }

  private Edition of(TimePeriod period) {
    return numbers.edition(Optional.of(period), period.end());
  }

  private Edition everything() {
    return numbers.edition(warehouse.latestDate().or(warehouse::latestNamedDay));
  }
}
