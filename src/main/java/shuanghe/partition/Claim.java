package shuanghe.partition;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A worker's right to a partition. It is held as long as nobody else has taken it, which the
 * database decides: the clock is the database's, and whoever writes asks {@link #fence} in the same
 * transaction. Safe to share between threads.
 */
public final class Claim {

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
   * @param version that what is written of it goes on from
   */
  public record Partition(long run, String name, int version) {}

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

  /** How many of those before broke off while it was not known at which file. */
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
   * Sees to it, in the transaction that is open, that what it writes is committed only by the
   * worker that has the partition: nobody takes it over before the transaction ends.
   *
   * @throws FencedException if another has it
   */
  public void fence() {
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

  /** Gives the right back, as the partition is over, and keeps who ended it. */
  public void end() {
    jdbc.update(
        "with ended as (delete from partition_claim where step_execution_id = ? and token = ?"
            + " returning step_execution_id, owner, tries) insert into partition_end"
            + " (step_execution_id, owner, tries) select step_execution_id, owner, tries from ended"
            + " on conflict (step_execution_id) do update set owner = excluded.owner, tries ="
            + " excluded.tries",
        request.id(),
        token);
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
