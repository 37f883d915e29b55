package shuanghe.job;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.EditionData;

/**
 * Counts of a published edition, as the job's execution context holds them.
 *
 * @param files how many files it has
 * @param rejections rows or files not taken
 * @param review how many things are to be looked at
 * @param unmatched decisions that fit nothing
 */
record RunCounts(int files, int rejections, int review, int unmatched) {

  private static final String FILES = "files";
  private static final String REJECTIONS = "rejections";
  private static final String REVIEW = "review";
  private static final String UNMATCHED = "unmatched";

  static RunCounts of(int files, EditionData data, int review) {
    return new RunCounts(
        files,
        data.rejections().size(),
        review,
        (int)
            data.decisions().stream()
                .filter(d -> d.fate() == DecisionOutcome.Fate.UNMATCHED)
                .count());
  }

  void putInto(ExecutionContext context) {
    context.putInt(FILES, files);
    context.putInt(REJECTIONS, rejections);
    context.putInt(REVIEW, review);
    context.putInt(UNMATCHED, unmatched);
  }

  static RunCounts in(ExecutionContext context) {
    return new RunCounts(
        context.getInt(FILES),
        context.getInt(REJECTIONS),
        context.getInt(REVIEW),
        context.getInt(UNMATCHED));
  }
}
