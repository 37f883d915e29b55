package shuanghe.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waiting time before something that failed is tried again. */
public final class BackOff {

  /**
   * How often something is tried before it is given up: for over five days, as RFC 5321, 4.5.4.1
   * wants four to five at least.
   */
  public static final int MOST_ATTEMPTS = 36;

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

  /**
   * Whether a moment to try again is still waited for. One that lies further ahead than the longest
   * wait was set while the clock was wrong, and is not.
   */
  public static boolean isAhead(Instant nextTry, Instant now) {
    return nextTry.isAfter(now) && !nextTry.isAfter(latest(now));
  }

  /** The latest moment that may be set now for trying again. */
  static Instant latest(Instant now) {
    return now.plus(WAITS.getLast());
  }
}
