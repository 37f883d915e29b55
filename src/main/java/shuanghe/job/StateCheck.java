package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Message;

/** The check of all that an output folder holds: the warehouse and the editions. */
public final class StateCheck {

  private final Housekeeping housekeeping;

  StateCheck(Housekeeping housekeeping) {
    this.housekeeping = housekeeping;
  }

  /**
   * Looks at every row and at every file of an edition. What breaks the warehouse's rules is
   * removed, so that the next run reads it anew.
   *
   * @return what was found, a sentence each; none where all is in order
   */
  public List<Message> check(Path output) throws IOException {
    List<Message> found = new ArrayList<>(housekeeping.check(true));
    for (String edition : EditionFolder.published(output)) {
      List<String> damaged = EditionFolder.damaged(output.resolve(edition));
      if (!damaged.isEmpty()) {
        found.add(Message.of("check.edition", output.resolve(edition), damaged, edition));
      }
    }
    return found;
  }
}
