package shuanghe.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurvey.SurveyedFile;

/**
 * Reads the rows of pending files one after the other. It keeps no place to restart from: a file
 * that was not read to its end is read again from its beginning.
 */
final class RowReader<R> implements ItemStreamReader<RowReader.InputRow<R>> {

  /** A row with the file it stands in. */
  record InputRow<R>(SurveyedFile file, Outcome<R> row) {}

  private final Function<SurveyedFile, Rows<R>> opener;
  private final Deque<SurveyedFile> pending;
  private final ToLongFunction<SurveyedFile> sizes;
  private final long size;
  private final List<SurveyedFile> exhausted = new ArrayList<>();
  private long passed;
  private Optional<SurveyedFile> current = Optional.empty();
  private Rows<R> rows;

  /**
   * @param sizes how large a file is, in what {@link Rows#position} counts
   */
  RowReader(
      List<SurveyedFile> pending,
      Function<SurveyedFile, Rows<R>> opener,
      ToLongFunction<SurveyedFile> sizes) {
    this.pending = new ArrayDeque<>(pending);
    this.opener = opener;
    this.sizes = sizes;
    this.size = pending.stream().mapToLong(sizes).sum();
  }

  @Override
  public InputRow<R> read() throws IOException {
    while (true) {
      if (current.isEmpty()) {
        if (pending.isEmpty()) {
          return null;
        }
        current = Optional.of(pending.remove());
        rows = opener.apply(current.get());
      }
      Optional<Outcome<R>> row = rows.next();
      if (row.isPresent()) {
        return new InputRow<>(current.get(), row.get());
      }
      rows.close();
      exhausted.add(current.get());
      passed += sizes.applyAsLong(current.get());
      current = Optional.empty();
    }
  }

  /** The files whose last row was read since this was last asked. */
  List<SurveyedFile> takeExhausted() {
    List<SurveyedFile> files = List.copyOf(exhausted);
    exhausted.clear();
    return files;
  }

  /** How large all files are together. */
  long size() {
    return size;
  }

  /** How much of that was read. */
  long position() {
    return current.isPresent() ? passed + rows.position() : passed;
  }

  @Override
  public void close() {
    if (current.isPresent()) {
      try {
        rows.close();
      } catch (IOException broken) {
        throw new ItemStreamException(broken);
      }
    }
  }
}
