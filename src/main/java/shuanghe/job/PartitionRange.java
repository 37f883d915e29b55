package shuanghe.job;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Range of ids that is a partition: of files, or of one edition. The context of a partition holds
 * these two numbers; its name is made of them, so that a partition of the same name is the same
 * partition in every run.
 *
 * @param first the first id
 * @param last the last id, itself within the range
 */
record PartitionRange(long first, long last) {

  private static final String FIRST = "first";
  private static final String LAST = "last";

  /** The range of a step that is not partitioned. */
  static final PartitionRange ALL = new PartitionRange(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The range that a step's context holds. */
  static PartitionRange of(StepExecution step) {
    ExecutionContext context = step.getExecutionContext();
    return context.containsKey(FIRST)
        ? new PartitionRange(context.getLong(FIRST), context.getLong(LAST))
        : ALL;
  }

  /**
   * The range of a partition.
   *
   * @param name of its step execution, such as {@code readPagesPart:1-200}
   */
  static PartitionRange named(String name) {
    String[] range = name.substring(name.indexOf(':') + 1).split("-");
    return new PartitionRange(Long.parseLong(range[0]), Long.parseLong(range[1]));
  }

  ExecutionContext context() {
    ExecutionContext context = new ExecutionContext();
    context.putLong(FIRST, first);
    context.putLong(LAST, last);
    return context;
  }

  /** As the name of its partition ends. */
  @Override
  public String toString() {
    return first + "-" + last;
  }
}
