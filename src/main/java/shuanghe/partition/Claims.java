package shuanghe.partition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims of workers to partitions. A partition that has a claim is not over, whatever its status:
 * Batch writes the status before the last files of a step are complete, and a worker that gives up
 * may lose the database between its status and its sentence.
 */
public final class Claims {

  /**
   * States of a partition that no worker has ended; Batch leaves the later ones where it breaks.
   */
  static final String OPEN = "('STARTING', 'STARTED', 'STOPPING', 'STOPPED', 'UNKNOWN')";

  /**
   * Whether the worker of a claim has ended: the server, which was up when its heart beat last, has
   * none of the connections that it had then. One that only got no processor, sleeps or is cut off
   * has them still, and its partition is taken from it without any blame on what it was reading.
   */
  private static final String IS_ENDED =
      "(partition_claim.beat > pg_postmaster_start_time() and not exists (select 1 from"
          + " pg_stat_activity a where a.datname = current_database() and a.application_name ="
          + " left(partition_claim.owner, 63) and a.backend_start <= partition_claim.beat))";

  private record Taken(int tries, int strays, long fileId, boolean isAlone) {}

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Duration lease;

  /**
   * @param lease how long a claim holds after the last beat of its worker's heart
   */
  public Claims(JdbcTemplate jdbc, PlatformTransactionManager transactions, Duration lease) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.lease = lease;
  }

  /**
   * Claims a partition; empty where it or its run is over or a living worker has it. The version of
   * its step execution goes up, so that whatever an earlier worker still writes of it is refused; a
   * transaction that it left in the midst of its rows is ended.
   *
   * @param owner names the worker, as its connections do
   */
  public Optional<Claim> take(PartitionRequest request, String owner) {
    return transaction.execute(status -> taken(request, owner));
  }

  private Optional<Claim> taken(PartitionRequest request, String owner) {
    String token = UUID.randomUUID().toString();
    List<Taken> claimed =
        jdbc.query(
            "insert into partition_claim (step_execution_id, token, owner, beat, tries, strays)"
                + " select s.step_execution_id, ?, ?, clock_timestamp(), 1, 0 from"
                + " batch_step_execution s join batch_job_execution j on j.job_execution_id ="
                + " s.job_execution_id and j.status = 'STARTED' where s.step_execution_id = ? and"
                + " (s.status in "
                + OPEN
                + " or exists (select 1 from partition_claim c where c.step_execution_id ="
                + " s.step_execution_id)) on conflict (step_execution_id) do update set token ="
                + " excluded.token, owner = excluded.owner, beat = excluded.beat, tries ="
                + " partition_claim.tries + 1, strays = partition_claim.strays + case when"
                + " partition_claim.file_id is null and "
                + IS_ENDED
                + " then 1 else 0 end, file_id = case when "
                + IS_ENDED
                + " then partition_claim.file_id end where partition_claim.beat <"
                + " clock_timestamp() - make_interval(secs => ?) returning tries, strays,"
                + " coalesce(file_id, 0), "
                + PartitionWriters.TRY_LOCK,
            (row, number) ->
                new Taken(row.getInt(1), row.getInt(2), row.getLong(3), row.getBoolean(4)),
            token,
            owner,
            request.id(),
            lease.toMillis() / 1000.0,
            PartitionWriters.number(request));
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    Taken taken = claimed.getFirst();
    if (!taken.isAlone()) {
      PartitionWriters.end(jdbc, request);
    }
    List<Claim.Partition> opened =
        jdbc.query(
            "update batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING',"
                + " exit_message = '', end_time = null, version = version + 1 where"
                + " step_execution_id = ? and (? > 1 or status in "
                + OPEN
                + ") returning job_execution_id, step_name",
            (row, number) -> new Claim.Partition(row.getLong(1), row.getString(2)),
            request.id(),
            taken.tries());
    if (opened.isEmpty()) {
      jdbc.update("delete from partition_claim where token = ?", token);
      return Optional.empty();
    }
    if (taken.fileId() != 0) {
      jdbc.update(
          "update input_file set broken_off = broken_off + 1 where file_id = ?", taken.fileId());
      jdbc.update("update partition_claim set file_id = null where token = ?", token);
    }
    return Optional.of(
        new Claim(jdbc, request, token, taken.tries(), taken.strays(), opened.getFirst()));
  }

  /**
   * Takes from all workers their rights and the requests that wait: their run was broken off. What
   * they are still writing is ended, as it would hold up the next run's rows.
   */
  public static void revoke(JdbcTemplate jdbc) {
    jdbc.update("delete from int_channel_message");
    if (jdbc.update("delete from partition_claim") > 0) {
      PartitionWriters.endAll(jdbc);
    }
  }
}
