package shuanghe.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of an open table, one after the other. */
public interface RowSource extends Closeable {

  /** The next row, or why it cannot be read; empty at the end. */
  Optional<Outcome<TableRow>> next() throws IOException;

  /** How many bytes of the file were read. */
  long bytesRead();
}
