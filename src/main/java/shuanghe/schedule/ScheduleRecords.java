package shuanghe.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;

/** Record of what the schedule has done, one row for each entry and moment at which it was due. */
public final class ScheduleRecords {

  private final JdbcTemplate jdbc;

  /** Records over the warehouse's connection pool. */
  public ScheduleRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** State of a due edition. */
  enum RunState {
    /** The moment from which on the entry is watched; nothing is published for it. */
    WATCHED,
    /** Begun; if its process is dead, it is begun again. */
    STARTED,
    /** Broke, and is tried again. */
    FAILED,
    /** The input does not allow it yet; looked at again until it does or its time is over. */
    LATE,
    /** Published and, if wanted, written down for delivery. */
    DONE,
    /** The input did not allow it in time, or it broke too often. */
    REFUSED,
    /** A later due edition of the same period took its place. */
    SUPERSEDED
  }

  /**
   * One due edition.
   *
   * @param name name of the entry
   * @param due moment at which it was due
   * @param period written as on the command line
   * @param state how far it has come
   * @param attempts how often it was tried
   * @param nextTry when it may be tried again
   * @param note the edition's folder, or why there is none
   */
  record ScheduledRun(
      String name,
      Instant due,
      String period,
      RunState state,
      int attempts,
      Instant nextTry,
      Message note) {

    /** The folder of the edition that was published, which the note of a row that is done names. */
    Optional<String> edition() {
      return state == RunState.DONE
          ? note.arguments().stream().findFirst().map(Object::toString)
          : Optional.empty();
    }
  }

  /** The rows of an entry, oldest first. */
  List<ScheduledRun> of(String name) {
    return jdbc.query(
        "select name, due, period, state, attempts, next_try, note from scheduled_run"
            + " where name = ? order by due",
        ScheduleRecords::run,
        name);
  }

  /** Begins a row or brings it up to date. */
  void put(ScheduledRun run) {
    int known =
        jdbc.update(
            "update scheduled_run set period = ?, state = ?, attempts = ?, next_try = ?, note = ?"
                + " where name = ? and due = ?",
            run.period(),
            run.state().name(),
            run.attempts(),
            time(run.nextTry()),
            MessageText.of(run.note()),
            run.name(),
            time(run.due()));
    if (known == 0) {
      jdbc.update(
          "insert into scheduled_run (name, due, period, state, attempts, next_try, note)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          run.name(),
          time(run.due()),
          run.period(),
          run.state().name(),
          run.attempts(),
          time(run.nextTry()),
          MessageText.of(run.note()));
    }
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** The moment up to which an entry has been seen to; empty where it is new. */
  Optional<Instant> seenTo(String name) {
    return of(name).stream().map(ScheduledRun::due).max(Instant::compareTo);
  }

  /**
   * Forgets what is due only after a moment: it was put down while the clock was ahead.
   *
   * @return how many rows there were
   */
  int forgetAfter(Instant moment) {
    return jdbc.update("delete from scheduled_run where due > ?", time(moment));
  }

  private static ScheduledRun run(ResultSet row, int index) throws SQLException {
    return new ScheduledRun(
        row.getString("name"),
        row.getObject("due", OffsetDateTime.class).toInstant(),
        row.getString("period"),
        RunState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getObject("next_try", OffsetDateTime.class).toInstant(),
        MessageText.read(row.getString("note")));
  }
}
