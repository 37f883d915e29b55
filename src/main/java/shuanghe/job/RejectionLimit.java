package shuanghe.job;

import java.util.List;
import shuanghe.model.Message;
import shuanghe.warehouse.FileVersions.Tally;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Limit that stops a run which would publish nonsense, because more of its input is rejected than
 * can be an accident: a table in a changed form, a code list gone.
 *
 * @param percent the most that may be rejected of a kind's rows
 */
record RejectionLimit(int percent) {

  /** Of fewer rows a share says nothing. */
  private static final int FEW = 20;

  /**
   * Looks at all kinds.
   *
   * @throws FaultyInputException if too many rows of a kind are rejected
   */
  void check(List<Tally> tallies) {
    for (Tally tally : tallies) {
      if (tally.kind() != InputKind.FOLDER
          && tally.read() >= FEW
          && tally.rejected() * 100 > tally.read() * percent) {
        throw new FaultyInputException(
            Message.of(
                "run.rejection-limit",
                tally.rejected(),
                tally.read(),
                Message.of(named(tally.kind())),
                percent));
      }
    }
  }

  private static String named(InputKind kind) {
    return switch (kind) {
      case FOLDER -> "kind.folders";
      case PAGE -> "kind.pages";
      case ARTICLES -> "kind.article-rows";
      case INDICATORS -> "kind.indicator-rows";
      case MATTERS -> "kind.matter-rows";
    };
  }
}
