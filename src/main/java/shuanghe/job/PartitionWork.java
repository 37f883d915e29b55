package shuanghe.job;

import java.util.Optional;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.model.Message;

/** Work of a worker on the partitions of a step. */
interface PartitionWork {

  /** The step as it is executed on one machine. */
  Step step();

  /** What people call a partition. */
  Message name(StepExecution partition);

  /** Puts away what a worker that broke off left half done, within a transaction. */
  void clear(PartitionRange partition);

  /** Why a partition that came to its end is not done; empty where it is. */
  Optional<Message> undone(StepExecution partition);
}
