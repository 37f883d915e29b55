package shuanghe.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * The moments of a cron expression in a time zone: five fields as in crontab (minute hour day month
 * weekday), or six with the second first; also {@code @monthly}, {@code L} and {@code W}.
 *
 * <p>As in crontab (POSIX), where day and weekday are both given a moment is due on either; a field
 * that begins with {@code *} is not given. Clock times are meant: one that the clock skips is due
 * at the end of the gap, and one that comes twice is due the first time only.
 *
 * @param expressions whose moments are taken together, at least one
 * @param zone time zone in which clock times are meant
 */
record CronTimes(List<CronExpression> expressions, ZoneId zone) {

  private static final int DAY = 3;
  private static final int WEEKDAY = 5;

  /** Reads an expression; empty where it is none, or would be due more than once a minute. */
  static Optional<CronTimes> parse(String text, ZoneId zone) {
    String[] fields = text.strip().split("\\s+");
    if (fields.length == 6 && !fields[0].matches("\\d{1,2}")) {
      return Optional.empty();
    }
    String[] six = fields.length == 5 ? ("0 " + text.strip()).split("\\s+") : fields;
    try {
      CronTimes times = new CronTimes(expressions(six), zone);
      return times.after(Instant.EPOCH).isPresent() ? Optional.of(times) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static List<CronExpression> expressions(String[] fields) {
    CronExpression whole = CronExpression.parse(String.join(" ", fields));
    return fields.length == 6 && isGiven(fields[DAY]) && isGiven(fields[WEEKDAY])
        ? List.of(without(fields, WEEKDAY), without(fields, DAY))
        : List.of(whole);
  }

  private static boolean isGiven(String field) {
    return !field.startsWith("*") && !field.equals("?");
  }

  private static CronExpression without(String[] fields, int field) {
    String[] others = fields.clone();
    others[field] = "*";
    return CronExpression.parse(String.join(" ", others));
  }

  /** The next moment after the given one; empty where there is none. */
  Optional<Instant> after(Instant moment) {
    return expressions.stream()
        .map(expression -> after(expression, moment))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  private Instant after(CronExpression expression, Instant moment) {
    LocalDateTime clock = expression.next(LocalDateTime.ofInstant(moment, zone));
    while (clock != null && !instant(clock).isAfter(moment)) {
      clock = expression.next(clock);
    }
    return clock == null ? null : instant(clock);
  }

  private Instant instant(LocalDateTime clock) {
    ZoneOffsetTransition transition = zone.getRules().getTransition(clock);
    return transition != null && transition.isGap()
        ? transition.getInstant()
        : clock.atZone(zone).toInstant();
  }
}
