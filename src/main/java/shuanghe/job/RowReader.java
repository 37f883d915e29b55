package shuanghe.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.core.task.AsyncTaskExecutor;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.job.InputSurveys.PendingFile;

/**
 * Reader of the rows of pending files, one after the other, a block of them ahead on another
 * thread, so that rows are read and checked while those before them are written. It keeps no place
 * to restart from: a file that was not read to its end is read again from its beginning.
 */
class RowReader<R> implements ItemStreamReader<RowReader.InputRow<R>> {

  /** Opener of the rows of a file. */
  interface RowsOpener<R> extends Closeable {

    /** Opens the next of the files. */
    Rows<R> open(SurveyedFile file) throws IOException;

    /** No file is opened any more. */
    @Override
    default void close() {}
  }

  /**
   * A row with the file it stands in.
   *
   * @param file the file
   * @param row the row as taken or rejected
   */
  record InputRow<R>(PendingFile file, Outcome<R> row) {}

  /**
   * Rows read ahead.
   *
   * @param ended files that have no row after the block's
   * @param position how much of all files was read
   * @param isLast whether no block follows
   */
  private record RowBlock<R>(
      List<InputRow<R>> rows, List<PendingFile> ended, long position, boolean isLast) {}

  private final RowsOpener<R> source;
  private final Deque<PendingFile> pending;
  private final ToLongFunction<SurveyedFile> sizes;
  private final int blockSize;
  private final AsyncTaskExecutor executor;
  private final long size;
  private final List<PendingFile> exhausted = new ArrayList<>();
  private RowBlock<R> block = new RowBlock<>(List.of(), List.of(), 0, false);
  private int at;
  private Future<RowBlock<R>> ahead;
  private Optional<PendingFile> current = Optional.empty();
  private Rows<R> rows;
  private long passed;

  /**
   * @param sizes how large a file is, in what {@link Rows#position} counts
   * @param blockSize how many rows are read ahead
   */
  RowReader(
      List<PendingFile> pending,
      RowsOpener<R> source,
      ToLongFunction<SurveyedFile> sizes,
      int blockSize,
      AsyncTaskExecutor executor) {
    this.pending = new ArrayDeque<>(pending);
    this.source = source;
    this.sizes = sizes;
    this.blockSize = blockSize;
    this.executor = executor;
    this.size = pending.stream().mapToLong(file -> sizes.applyAsLong(file.surveyed())).sum();
  }

  @Override
  public void open(ExecutionContext context) {
    ahead = executor.submit(this::nextBlock);
  }

  @Override
  public InputRow<R> read() throws ExecutionException, InterruptedException {
    if (at == block.rows().size()) {
      if (block.isLast()) {
        return null;
      }
      takeNextBlock();
      if (block.rows().isEmpty()) {
        return null;
      }
    }
    InputRow<R> row = block.rows().get(at++);
    if (at == block.rows().size()) {
      exhausted.addAll(block.ended());
    }
    return row;
  }

  private void takeNextBlock() throws ExecutionException, InterruptedException {
    block = ahead.get();
    at = 0;
    if (block.rows().isEmpty()) {
      exhausted.addAll(block.ended());
    }
    if (!block.isLast()) {
      ahead = executor.submit(this::nextBlock);
    }
  }

  private synchronized RowBlock<R> nextBlock() throws IOException {
    List<InputRow<R>> found = new ArrayList<>(blockSize);
    List<PendingFile> ended = new ArrayList<>();
    while (found.size() < blockSize && (current.isPresent() || !pending.isEmpty())) {
      if (current.isEmpty()) {
        current = Optional.of(pending.remove());
        rows = source.open(current.get().surveyed());
      }
      Optional<Outcome<R>> row = rows.next();
      if (row.isPresent()) {
        found.add(new InputRow<>(current.get(), row.get()));
      } else {
        rows.close();
        ended.add(current.get());
        passed += sizes.applyAsLong(current.get().surveyed());
        current = Optional.empty();
      }
    }
    return new RowBlock<>(
        found,
        ended,
        current.isPresent() ? passed + rows.position() : passed,
        current.isEmpty() && pending.isEmpty());
  }

  /** The files whose last row was given out since this was last asked. */
  List<PendingFile> takeExhausted() {
    List<PendingFile> files = List.copyOf(exhausted);
    exhausted.clear();
    return files;
  }

  /** How large all files are together. */
  long size() {
    return size;
  }

  /** How much of that was read for the rows given out. */
  long position() {
    return block.position();
  }

  /** Waits for the block that is being read; where it was not begun, it comes out empty. */
  @Override
  public synchronized void close() {
    pending.clear();
    if (current.isPresent()) {
      current = Optional.empty();
      try {
        rows.close();
      } catch (IOException broken) {
        throw new ItemStreamException(broken);
      }
    }
    source.close();
  }
}
