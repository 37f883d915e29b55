package shuanghe.job;

import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.partition.Claim;

/**
 * Job repository of the steps that execute partitions. Batch's own writes a partition six times,
 * each time with its context, which never changes, and a look at its run. Here its beginning is
 * written when it is claimed and its end when the claim ends; between them each transaction of the
 * step writes how far it came, which tells whether the run goes on.
 */
final class PartitionRepository extends ResourcelessJobRepository {

  private final HeldClaims claims;

  PartitionRepository(HeldClaims claims) {
    this.claims = claims;
  }

  /** Tells how far a step came that has committed something and is not over. */
  @Override
  public void update(StepExecution step) {
    if (step.getCommitCount() + step.getRollbackCount() > 0 && step.getEndTime() == null) {
      Claim claim = claims.of(step).orElseThrow();
      if (!claim.tell(counts(step))) {
        step.setTerminateOnly();
      }
    }
  }

  /** Keeps no context: a partition's is made of its name. */
  @Override
  public void updateExecutionContext(StepExecution step) {}

  /** What a partition has done so far. */
  static Claim.Counts counts(StepExecution step) {
    return new Claim.Counts(
        step.getCommitCount(),
        step.getRollbackCount(),
        step.getReadCount(),
        step.getWriteCount(),
        step.getProcessSkipCount());
  }
}
