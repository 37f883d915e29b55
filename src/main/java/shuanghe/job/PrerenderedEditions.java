package shuanghe.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.messages.MessageText;
import shuanghe.model.Edition;
import shuanghe.model.IssueSeries;
import shuanghe.model.Message;
import shuanghe.partition.PartitionBoard;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.RenderedEditions;
import shuanghe.warehouse.RenderedEditions.WantedEdition;

/**
 * Editions whose briefings workers make before they are published in their turn. Each edition's own
 * run makes its material as ever, and takes the briefings if they were made from the same; so what
 * is published does not depend on what workers did.
 */
final class PrerenderedEditions {

  private final Editions editions;
  private final FileVersions fileVersions;
  private final Publications publications;
  private final RenderedEditions rendered;
  private final PartitionBoard board;
  private final TransactionTemplate transaction;
  private final Clock calendar;

  PrerenderedEditions(
      Editions editions,
      FileVersions fileVersions,
      Publications publications,
      RenderedEditions rendered,
      PartitionBoard board,
      TransactionTemplate transaction,
      Clock calendar) {
    this.editions = editions;
    this.fileVersions = fileVersions;
    this.publications = publications;
    this.rendered = rendered;
    this.board = board;
    this.transaction = transaction;
    this.calendar = calendar;
  }

  /**
   * Enters those editions that are to be made and that workers can make.
   *
   * @param fingerprint over everything that decides what their files hold
   * @return the requests for them, in their order; none where there are fewer than two
   */
  List<RunRequest> enter(List<RunRequest> asked, String fingerprint) throws IOException {
    List<RunRequest> due = new ArrayList<>();
    List<WantedEdition> entries = new ArrayList<>();
    for (RunRequest request : asked) {
      Optional<Edition> edition = edition(request);
      if (edition.isPresent() && isToBeMade(request, edition.get(), fingerprint)) {
        due.add(request);
        entries.add(
            new WantedEdition(
                edition.get().folder(),
                request.issued().orElseGet(() -> LocalDate.now(calendar)),
                request.rendering() == RunRequest.Rendering.ALWAYS));
      }
    }
    boolean isWorthIt = due.size() > 1;
    transaction.executeWithoutResult(status -> rendered.replace(isWorthIt ? entries : List.of()));
    return isWorthIt ? due : List.of();
  }

  /** The edition asked for, where its number does not depend on those published before it. */
  private Optional<Edition> edition(RunRequest request) {
    return request.period() instanceof PeriodChoice.Given given
        ? Optional.of(editions.of(given.toString()))
            .filter(edition -> IssueSeries.of(edition.period()) != IssueSeries.COLLECTION)
            .filter(edition -> !editions.isCorrected(edition))
        : Optional.empty();
  }

  private boolean isToBeMade(RunRequest request, Edition edition, String fingerprint)
      throws IOException {
    return request.rendering() == RunRequest.Rendering.ALWAYS
        || !fileVersions.isSettled()
        || !publications.isPublished(edition.folder(), fingerprint)
        || !EditionFolder.isWhole(request.output().resolve(edition.folder()));
  }

  /**
   * Why editions were not made.
   *
   * @param run number of the run that was to make them
   */
  Map<PeriodChoice, Message> failures(long run, List<RunRequest> due) {
    Map<String, Message> byFolder = new HashMap<>();
    board
        .failed(run, RemoteSteps.EDITIONS_PART)
        .forEach(
            (name, said) ->
                rendered
                    .of(PartitionRange.named(name).first())
                    .ifPresent(edition -> byFolder.put(edition.folder(), MessageText.read(said))));
    Map<PeriodChoice, Message> failures = new HashMap<>();
    for (RunRequest request : due) {
      edition(request)
          .map(edition -> byFolder.get(edition.folder()))
          .ifPresent(sentence -> failures.put(request.period(), sentence));
    }
    return failures;
  }
}
