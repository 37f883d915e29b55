package shuanghe.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private final List<SurveyedFile> exhausted = new ArrayList<>();
  private Optional<SurveyedFile> current = Optional.empty();
  private Rows<R> rows;

  RowReader(List<SurveyedFile> pending, Function<SurveyedFile, Rows<R>> opener) {
    this.pending = new ArrayDeque<>(pending);
    this.opener = opener;
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
      current = Optional.empty();
    }
  }

  /** The files whose last row was read since this was last asked. */
  List<SurveyedFile> takeExhausted() {
    List<SurveyedFile> files = List.copyOf(exhausted);
    exhausted.clear();
    return files;
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
