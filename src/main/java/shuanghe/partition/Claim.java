package shuanghe.partition;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A worker's right to a partition. It is held as long as nobody else has taken it, which the
 * database decides: the clock is the database's, and whoever writes does so by {@link #write}. Safe
 * to share between threads.
 */
public final class Claim {

  /** The longest message that Batch's table takes. */
  private static final int MOST_SAID = 2500;

  private final JdbcTemplate jdbc;
  private final PartitionRequest request;
  private final String token;
  private final int tries;
  private final int strays;
  private final Partition partition;

  /**
   * The step execution of a partition as it was claimed.
   *
   * @param run number of the run
   * @param name of the step and the partition, parted by a colon
   */
  public record Partition(long run, String name) {}

  /**
   * Counts of what was done of a partition.
   *
   * @param commits transactions committed
   * @param rollbacks transactions rolled back
   * @param read rows read, or pieces of work begun
   * @param written rows taken, or pieces of work done
   * @param skipped rows not taken
   */
  public record Counts(long commits, long rollbacks, long read, long written, long skipped) {

    private static final String COLUMNS =
        "commit_count = ?, rollback_count = ?, read_count = ?, write_count = ?,"
            + " process_skip_count = ?";
  }

  /**
   * End of a partition.
   *
   * @param status Batch's word for it
   * @param message what is said of it, as it is kept
   * @param started when the worker began, in its own time as Batch keeps it
   * @param ended when it ended
   * @param counts what was done
   */
  public record Ending(
      String status, String message, LocalDateTime started, LocalDateTime ended, Counts counts) {}

  Claim(
      JdbcTemplate jdbc,
      PartitionRequest request,
      String token,
      int tries,
      int strays,
      Partition partition) {
    this.jdbc = jdbc;
    this.request = request;
    this.token = token;
    this.tries = tries;
    this.strays = strays;
    this.partition = partition;
  }

  /** What was claimed. */
  public Partition partition() {
    return partition;
  }

  /** What was asked for. */
  public PartitionRequest request() {
    return request;
  }

  /** How many workers have tried the partition, this one among them. */
  public int tries() {
    return tries;
  }

  /** How many of those before ended while it was not known at which file. */
  public int strays() {
    return strays;
  }

  /**
   * Whether files are to be read one at a time, each named before, because a worker broke off: if
   * this one does as well, it is known which file it was.
   */
  public boolean isCareful() {
    return tries > 1;
  }

  /** Shows that the worker lives, and gives whether it still has the partition. */
  public boolean beat() {
    return jdbc.update(
            "update partition_claim set beat = clock_timestamp() where step_execution_id = ? and"
                + " token = ?",
            request.id(),
            token)
        == 1;
  }

  /**
   * Writes rows in the transaction that is open, which is committed only if the worker still has
   * the partition when they are written: from then on nobody takes it over before the transaction
   * ends. Until then the claim is free, so that the heart beats while rows are written, and the
   * transaction is found by whoever takes the partition over.
   *
   * @throws FencedException if another has it
   */
  public void write(Runnable rows) {
    if (jdbc.query(
            "select "
                + PartitionWriters.LOCK
                + " from partition_claim where step_execution_id = ? and token = ?",
            (row, number) -> request,
            PartitionWriters.number(request),
            request.id(),
            token)
        .isEmpty()) {
      throw new FencedException(request.id());
    }
    rows.run();
    if (!beat()) {
      throw new FencedException(request.id());
    }
  }

  /**
   * Names the file that is read next.
   *
   * @throws FencedException if another worker has the partition
   */
  public void at(long fileId) {
    int named =
        jdbc.update(
            "update partition_claim set beat = clock_timestamp(), file_id = ? where"
                + " step_execution_id = ? and token = ?",
            fileId,
            request.id(),
            token);
    if (named == 0) {
      throw new FencedException(request.id());
    }
  }

  /**
   * Tells how far the partition came, and gives whether its run goes on.
   *
   * @throws FencedException if another worker has the partition
   */
  public boolean tell(Counts counts) {
    List<Boolean> goesOn =
        jdbc.queryForList(
            "update batch_step_execution s set "
                + Counts.COLUMNS
                + " from partition_claim c, batch_job_execution j where s.step_execution_id = ? and"
                + " c.step_execution_id = s.step_execution_id and c.token = ? and"
                + " j.job_execution_id = s.job_execution_id returning j.status = 'STARTED'",
            Boolean.class,
            counts.commits(),
            counts.rollbacks(),
            counts.read(),
            counts.written(),
            counts.skipped(),
            request.id(),
            token);
    if (goesOn.isEmpty()) {
      throw new FencedException(request.id());
    }
    return goesOn.getFirst();
  }

  /**
   * Enters how the partition ended and who ended it, and gives the right back, all in one
   * statement.
   *
   * @throws FencedException if another worker has the partition
   */
  public void end(Ending ending) {
    Counts counts = ending.counts();
    int ended =
        jdbc.update(
            "with ended as (delete from partition_claim where step_execution_id = ? and token = ?"
                + " returning step_execution_id, owner, tries), kept as (insert into partition_end"
                + " (step_execution_id, owner, tries) select step_execution_id, owner, tries from"
                + " ended on conflict (step_execution_id) do update set owner = excluded.owner,"
                + " tries = excluded.tries) update batch_step_execution s set "
                + Counts.COLUMNS
                + ", status = ?, exit_code = ?, exit_message = ?, start_time = ?, end_time = ?,"
                + " last_updated = ?, version = version + 1 from ended where s.step_execution_id ="
                + " ended.step_execution_id",
            request.id(),
            token,
            counts.commits(),
            counts.rollbacks(),
            counts.read(),
            counts.written(),
            counts.skipped(),
            ending.status(),
            ending.status(),
            ending.message().substring(0, Math.min(ending.message().length(), MOST_SAID)),
            Timestamp.valueOf(ending.started()),
            Timestamp.valueOf(ending.ended()),
            Timestamp.valueOf(ending.ended()));
    if (ended == 0) {
      throw new FencedException(request.id());
    }
  }

  /**
   * Gives the right back with the partition as it was before, for any worker to take.
   *
   * @return whether there was a right to give back
   */
  public boolean giveBack() {
    return jdbc.update(
            "with left_open as (delete from partition_claim where step_execution_id = ? and token ="
                + " ? returning step_execution_id) update batch_step_execution s set status ="
                + " 'STARTING', exit_code = 'EXECUTING', exit_message = '', end_time = null,"
                + " version = version + 1 from left_open where s.step_execution_id ="
                + " left_open.step_execution_id",
            request.id(),
            token)
        == 1;
  }
}
