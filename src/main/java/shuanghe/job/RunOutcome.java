package shuanghe.job;

import java.nio.file.Path;
import java.util.List;
import shuanghe.model.Message;
import shuanghe.model.ReviewItem;

/** Outcome of a run. */
public sealed interface RunOutcome {

  /**
   * The edition lies in the folder.
   *
   * @param edition folder of the edition
   * @param label its period
   * @param files how many files the folder holds
   * @param rejections how many rows and files of the input were not taken
   * @param overlooked articles held that no reader would see, for want of a date or of a figure
   * @param review how many entries 待核 has
   * @param decisionsUnmatched how many decisions of the office match nothing that is held
   */
  record Published(
      Path edition,
      Message label,
      int files,
      int rejections,
      List<ReviewItem> overlooked,
      int review,
      int decisionsUnmatched)
      implements RunOutcome {}

  /**
   * Nothing has changed since the edition was published, so it stays as it is.
   *
   * @param edition folder of the edition
   * @param label its period
   */
  record Unchanged(Path edition, Message label) implements RunOutcome {}

  /**
   * The input does not allow an edition; the sentence says why.
   *
   * @param sentence why, and what to do
   */
  record Refused(Message sentence) implements RunOutcome {}

  /**
   * The run broke; started again, it goes on.
   *
   * @param sentence what broke, and what to do
   */
  record Failed(Message sentence) implements RunOutcome {}
}
