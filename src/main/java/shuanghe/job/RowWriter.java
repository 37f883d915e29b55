package shuanghe.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurveys.PendingFile;
import shuanghe.job.RowReader.InputRow;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InsertBatch;
import shuanghe.warehouse.VersionLoad;

/**
 * Writer of rows into the warehouse, which keeps the tally: every row read is taken or rejected.
 */
class RowWriter<T> implements ItemWriter<InputRow<T>> {

  /** Records of a file that go into the warehouse together. */
  private record Sorted<T>(List<T> taken, List<Rejection> rejected) {}

  private final FileVersions fileVersions;
  private final InsertBatch batch;
  private final RowReader<?> reader;
  private final BiConsumer<VersionLoad, List<T>> shelf;
  private final Consumer<Rejection> faults;
  private final LongConsumer reached;
  private final Consumer<Runnable> guard;
  private final Map<PendingFile, VersionLoad> open = new HashMap<>();
  private long taken;
  private long rejected;

  /**
   * @param shelf puts what was taken of a file into the warehouse
   * @param faults is told of every rejection
   * @param reached is told how far the files were read
   * @param guard runs what writes in a transaction, and throws where another process has come to
   *     write the same rows
   */
  RowWriter(
      FileVersions fileVersions,
      RowReader<?> reader,
      BiConsumer<VersionLoad, List<T>> shelf,
      Consumer<Rejection> faults,
      LongConsumer reached,
      Consumer<Runnable> guard) {
    this.fileVersions = fileVersions;
    this.batch = fileVersions.batch();
    this.reader = reader;
    this.shelf = shelf;
    this.faults = faults;
    this.reached = reached;
    this.guard = guard;
  }

  @Override
  public void write(Chunk<? extends InputRow<T>> chunk) {
    guard.accept(() -> writeRows(chunk));
    reached.accept(reader.position());
  }

  private void writeRows(Chunk<? extends InputRow<T>> chunk) {
    Map<PendingFile, Sorted<T>> byFile = new LinkedHashMap<>();
    for (InputRow<T> row : chunk) {
      Sorted<T> sorted =
          byFile.computeIfAbsent(
              row.file(), file -> new Sorted<>(new ArrayList<>(), new ArrayList<>()));
      switch (row.row()) {
        case Outcome.Accepted<T> accepted -> sorted.taken().add(accepted.item());
        case Outcome.Rejected<T> refused -> sorted.rejected().add(refused.rejection());
      }
    }
    byFile.forEach(
        (file, sorted) -> {
          VersionLoad load = load(file);
          shelf.accept(load, sorted.taken());
          load.rejections(sorted.rejected());
          taken += sorted.taken().size();
          rejected += sorted.rejected().size();
          sorted.rejected().forEach(faults);
        });
    batch.write();
    finish(reader.takeExhausted());
  }

  /**
   * Files read to their end are complete, but for one that was changed meanwhile: what was read of
   * it is no version that ever was. Within the transaction of the caller.
   */
  void finishExhausted() {
    List<PendingFile> last = reader.takeExhausted();
    if (!last.isEmpty()) {
      guard.accept(() -> finish(last));
    }
  }

  private void finish(List<PendingFile> exhausted) {
    for (PendingFile file : exhausted) {
      VersionLoad load = load(file);
      if (file.surveyed().isUnchanged()) {
        load.finish();
      }
      open.remove(file);
    }
  }

  private VersionLoad load(PendingFile file) {
    return open.computeIfAbsent(file, f -> fileVersions.begin(f.wanted(), batch));
  }

  /** Enters the tally where the job repository keeps it: rows written and rows skipped. */
  void enter(StepExecution step) {
    step.setWriteCount(taken);
    step.setProcessSkipCount(rejected);
  }

  /** What became of the rows so far; nothing where there were none. */
  Message tally() {
    return taken + rejected == 0
        ? Message.NONE
        : Message.of("step.read.done", taken + rejected, taken, rejected);
  }
}
