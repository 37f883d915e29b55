package shuanghe.job;

import java.util.Optional;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.model.Message;

/**
 * Making of the briefings of one edition. What a worker that broke off has left is whole, and stays
 * where it was made from the same.
 *
 * @param step makes them
 * @param rendering knows which edition it is
 */
record EditionPartition(Step step, EditionRendering rendering) implements PartitionWork {

  @Override
  public Message name(StepExecution partition) {
    return rendering.name(partition);
  }

  @Override
  public void clear(PartitionRange partition) {}

  @Override
  public Optional<Message> undone(StepExecution partition) {
    return Optional.empty();
  }
}
