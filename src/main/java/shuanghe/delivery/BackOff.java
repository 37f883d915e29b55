package shuanghe.delivery;

import java.time.Duration;
import java.util.List;

/** Waiting time before something that failed is tried again. */
public final class BackOff {

  /** How often something is tried before it is given up: over two days. */
  public static final int MOST_ATTEMPTS = 18;

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4));

  private BackOff() {}

  /** The wait after the given number of failed attempts, 1 or more. */
  public static Duration after(int attempts) {
    return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
  }
}
