package shuanghe.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.input.Outcome;

/** The rows of one input file, one after the other; a page is a single row. */
interface Rows<R> extends Closeable {

  /** The next row, or why it cannot be read; empty at the end. */
  Optional<Outcome<R>> next() throws IOException;

  /** How far the file was read: bytes of a table, files of pages. */
  long position();

  /** The same rows, read on one after the other by the thread that asks for them. */
  default <T> Rows<T> then(Function<? super R, Outcome<T>> reading) {
    Rows<R> rows = this;
    return new Rows<>() {
      @Override
      public Optional<Outcome<T>> next() throws IOException {
        Optional<Outcome<R>> row = rows.next();
        return row.isEmpty() ? Optional.empty() : Optional.of(row.get().then(reading));
      }

      @Override
      public long position() {
        return rows.position();
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }
}
