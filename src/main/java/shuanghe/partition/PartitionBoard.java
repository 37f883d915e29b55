package shuanghe.partition;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts and lists of the partitions of a step, made in the database and not by loading them. */
public final class PartitionBoard {

  /**
   * Counts of the partitions of a step.
   *
   * @param open how many no worker has ended yet
   * @param over how many are over
   * @param commits how many transactions their workers have committed
   * @param isStopping whether the run is asked to stop
   */
  public record StepProgress(long open, long over, long commits, boolean isStopping) {}

  /**
   * A partition for people.
   *
   * @param run number of the run
   * @param name step and range of the partition
   * @param status Batch's word for how it stands
   * @param owner who works on it or has ended it; empty where nobody has it yet
   * @param tries how many workers have tried it
   * @param result what was said of it at its end, as it is kept
   */
  public record PartitionLine(
      long run, String name, String status, String owner, int tries, String result) {}

  private static final String OF_STEP = " s.job_execution_id = ? and s.step_name like ? || ':%' ";

  private static final String IS_OPEN =
      "(s.status in " + Claims.OPEN + " or c.step_execution_id is not null)";

  private final JdbcTemplate jdbc;
  private final Duration lease;

  /**
   * @param lease how long a claim holds after the last beat of its worker's heart
   */
  public PartitionBoard(JdbcTemplate jdbc, Duration lease) {
    this.jdbc = jdbc;
    this.lease = lease;
  }

  /** How the partitions of a step stand. */
  public StepProgress standing(long run, String step) {
    return jdbc.queryForObject(
        "select count(*) filter (where "
            + IS_OPEN
            + "), count(*) filter (where not "
            + IS_OPEN
            + "), coalesce(sum(s.commit_count), 0), (select j.status = 'STOPPING' from"
            + " batch_job_execution j where j.job_execution_id = ?) from batch_step_execution s"
            + " left join partition_claim c on c.step_execution_id = s.step_execution_id where"
            + OF_STEP,
        (row, number) ->
            new StepProgress(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4)),
        run,
        run,
        step);
  }

  /** The partitions of a step that are open and that no living worker has. */
  public List<PartitionRequest> abandoned(long run, String step) {
    return jdbc.query(
        "select s.step_execution_id from batch_step_execution s left join partition_claim c on"
            + " c.step_execution_id = s.step_execution_id where"
            + OF_STEP
            + "and "
            + IS_OPEN
            + " and (c.beat is null or c.beat < clock_timestamp() - make_interval(secs => ?)) order"
            + " by s.step_execution_id",
        (row, number) -> new PartitionRequest(row.getLong(1), step),
        run,
        step,
        lease.toMillis() / 1000.0);
  }

  /**
   * What was said of the partitions of a step that failed, as it is kept, in their order.
   *
   * @param most how many at most
   */
  public List<String> failures(long run, String step, int most) {
    return jdbc.queryForList(
        "select s.exit_message from batch_step_execution s where"
            + OF_STEP
            + "and s.status <> 'COMPLETED' order by s.step_execution_id fetch first ? rows only",
        String.class,
        run,
        step,
        most);
  }

  /** What was said of each partition of a step that failed, as it is kept, by its name. */
  public Map<String, String> failed(long run, String step) {
    Map<String, String> failed = new LinkedHashMap<>();
    jdbc.query(
        "select s.step_name, s.exit_message from batch_step_execution s where"
            + OF_STEP
            + "and s.status = 'FAILED' order by s.step_execution_id",
        row -> {
          failed.put(row.getString(1), row.getString(2));
        },
        run,
        step);
    return failed;
  }

  /** The partitions of the newest run that had any, in their order. */
  public static List<PartitionLine> newest(JdbcTemplate jdbc) {
    return jdbc.query(
        "select s.job_execution_id, s.step_name, s.status, coalesce(c.owner, e.owner, ''),"
            + " coalesce(c.tries, e.tries, 0), coalesce(s.exit_message, '') from"
            + " batch_step_execution s left join partition_claim c on c.step_execution_id ="
            + " s.step_execution_id left join partition_end e on e.step_execution_id ="
            + " s.step_execution_id where s.step_name like '%Part:%' and s.job_execution_id ="
            + " (select max(job_execution_id) from batch_step_execution where step_name like"
            + " '%Part:%') order by s.step_execution_id",
        (row, number) ->
            new PartitionLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6)));
  }
}
