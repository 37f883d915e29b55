package shuanghe.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * The moments of a cron expression in a time zone: five fields as in crontab (minute hour day month
 * weekday), or six with the second first; also {@code @monthly}, {@code L} and {@code W}.
 */
record CronTimes(CronExpression expression, ZoneId zone) {

  /** Reads an expression; empty where it is none, or would be due more than once a minute. */
  static Optional<CronTimes> parse(String text, ZoneId zone) {
    String[] fields = text.strip().split("\\s+");
    String six = fields.length == 5 ? "0 " + text.strip() : text.strip();
    if (fields.length == 6 && !fields[0].matches("\\d{1,2}")) {
      return Optional.empty();
    }
    try {
      CronTimes times = new CronTimes(CronExpression.parse(six), zone);
      return times.after(Instant.EPOCH).isPresent() ? Optional.of(times) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** The next moment after the given one; empty where there is none. */
  Optional<Instant> after(Instant moment) {
    return Optional.ofNullable(expression.next(moment.atZone(zone))).map(ZonedDateTime::toInstant);
  }
}
