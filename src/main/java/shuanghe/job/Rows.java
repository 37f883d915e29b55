package shuanghe.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import shuanghe.input.Outcome;

/** The rows of one input file, one after the other; a page is a single row. */
interface Rows<R> extends Closeable {

  /** The next row, or why it cannot be read; empty at the end. */
  Optional<Outcome<R>> next() throws IOException;

  /** How far the file was read: bytes of a table, files of pages. */
  long position();
}
