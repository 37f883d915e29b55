package shuanghe.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuanghe.model.Place;
import shuanghe.press.PressReader;

/** Keeps in the log, for whoever mends the reader, the trace of what it broke with. */
final class ReaderLog {

  private static final Logger LOG = LoggerFactory.getLogger(PressReader.class);

  private ReaderLog() {}

  static void keep(Place place, Throwable broken) {
    LOG.error("the reader breaks on {}", place, broken);
  }
}
