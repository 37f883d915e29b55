package shuanghe.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.model.Message;

/** The check of all that an output folder holds: the warehouse and the editions. */
public final class StateCheck {

  private final Housekeeping housekeeping;
  private final ArchiveCheck archive;
  private final TransactionTemplate transaction;

  StateCheck(Housekeeping housekeeping, ArchiveCheck archive, TransactionTemplate transaction) {
    this.housekeeping = housekeeping;
    this.archive = archive;
    this.transaction = transaction;
  }

  /**
   * Looks at every row and at every file of an edition, and holds each to the other. What breaks
   * the warehouse's rules is removed, so that the next run reads or makes it anew.
   *
   * @return what was found, a sentence each; none where all is in order
   */
  public List<Message> check(Path output) throws IOException {
    List<Message> found = new ArrayList<>(housekeeping.check());
    found.addAll(transaction.execute(status -> compared(output)));
    return found;
  }

  private List<Message> compared(Path output) {
    try {
      return archive.check(output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
