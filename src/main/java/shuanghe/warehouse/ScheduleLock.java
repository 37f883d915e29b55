package shuanghe.warehouse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Work that only one process does at a time, on whatever machine. The lock lies in the warehouse,
 * goes by the clock of the database, and is renewed while its holder lives; that of a dead one ends
 * by itself within a minute.
 */
public final class ScheduleLock {

  private static final Duration HELD = Duration.ofSeconds(45);

  private final JdbcTemplate jdbc;

  public ScheduleLock(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What is done under the lock. */
  public interface Work<E extends Exception> {
    void run() throws E;
  }

  /** How an attempt ended. */
  public enum Result {
    DONE,
    /** Another process holds the lock; nothing was done. */
    TAKEN
  }

  /** Does the work if no other process is at work of this name. */
  public <E extends Exception> Result run(String name, Work<E> work) throws E {
    try (ScheduledExecutorService renewal =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("lock-" + name).unstarted(task))) {
      KeepAliveLockProvider locks =
          new KeepAliveLockProvider(
              new JdbcTemplateLockProvider(
                  JdbcTemplateLockProvider.Configuration.builder()
                      .withJdbcTemplate(jdbc)
                      .usingDbTime()
                      .build()),
              renewal);
      Optional<SimpleLock> lock =
          locks.lock(new LockConfiguration(Instant.now(), name, HELD, Duration.ZERO));
      if (lock.isEmpty()) {
        return Result.TAKEN;
      }
      try {
        work.run();
      } finally {
        lock.get().unlock();
        renewal.shutdownNow();
      }
      return Result.DONE;
    }
  }
}
