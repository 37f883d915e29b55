package shuanghe.job;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.partition.Claim;

/**
 * Claims that this process has, by the step executions they are for. A step that is executed
 * without one is the only writer of what it writes, as its run has the warehouse to itself.
 */
final class HeldClaims {

  private final Map<Long, Claim> claims = new ConcurrentHashMap<>();

  /** Keeps a claim by the step it is for. */
  void put(Claim claim) {
    claims.put(claim.request().id(), claim);
  }

  /** Forgets a claim. */
  void remove(Claim claim) {
    claims.remove(claim.request().id());
  }

  /** The claim under which a step works; empty where it works for this process alone. */
  Optional<Claim> of(StepExecution step) {
    return Optional.ofNullable(claims.get(step.getId()));
  }
}
