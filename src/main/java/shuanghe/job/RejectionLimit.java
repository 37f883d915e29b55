package shuanghe.job;

import java.util.List;
import shuanghe.warehouse.InputVersion.Kind;
import shuanghe.warehouse.Stock.Tally;

/**
 * Stops a run that would publish nonsense, because more of its input is rejected than can be an
 * accident: a table in a changed form, a code list gone.
 *
 * @param percent the most that may be rejected of a kind's rows
 */
record RejectionLimit(int percent) {

  /** Of fewer rows a share says nothing. */
  private static final int FEW = 20;

  /**
   * Looks at all kinds.
   *
   * @throws FaultFound if too many rows of a kind are rejected
   */
  void check(List<Tally> tallies) {
    for (Tally tally : tallies) {
      if (tally.kind() != Kind.FOLDER
          && tally.read() >= FEW
          && tally.rejected() * 100 > tally.read() * percent) {
        throw new FaultFound(
            "%d of %d %s were rejected, more than %d percent; run validate to see why, or raise shuanghe.rejection-limit"
                .formatted(tally.rejected(), tally.read(), named(tally.kind()), percent));
      }
    }
  }

  private static String named(Kind kind) {
    return switch (kind) {
      case FOLDER -> "folders";
      case PAGE -> "pages";
      case ARTICLES -> "rows of article tables";
      case INDICATORS -> "rows of indicator tables";
      case MATTERS -> "rows of ledgers";
    };
  }
}
