package shuanghe.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of runs on several machines in {@code application.yml} under {@code shuanghe.workers};
 * those of manager and workers must be the same.
 *
 * @param lease how long a partition stays a worker's after the last sign of life from it
 * @param patience how long a run waits while nothing is read anywhere before it fails
 * @param poll how often workers look for a partition and the run for what they did
 * @param pages how many pages a partition has: enough that it takes seconds to minutes
 */
@ConfigurationProperties("shuanghe.workers")
record WorkerSettings(
    @DefaultValue("30s") Duration lease,
    @DefaultValue("10m") Duration patience,
    @DefaultValue("200ms") Duration poll,
    @DefaultValue("200") int pages) {

  /** How often a worker shows that it lives. */
  Duration beat() {
    return lease.dividedBy(4);
  }
}
