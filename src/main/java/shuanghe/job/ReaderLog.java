package shuanghe.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuanghe.model.Place;
import shuanghe.press.PressReader;

/** Log of the reader's failures with their traces, for whoever mends it. */
final class ReaderLog {

  private static final Logger LOG = LoggerFactory.getLogger(PressReader.class);

  private ReaderLog() {}

  static void keep(Place place, Throwable broken) {
    LOG.error("the reader breaks on {}", place, broken);
  }

  /** What did not reach the database or the broker, and is made good by what comes later. */
  static void missed(RuntimeException away) {
    LOG.error("what did not reach the database or the broker is made good later", away);
  }
}
