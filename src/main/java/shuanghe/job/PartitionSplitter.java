package shuanghe.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.dao.DefaultExecutionContextSerializer;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Splitter of a step into what is still to be done, each part a new step execution, whatever
 * earlier runs made of the same part: what is done says the warehouse. All are entered in one
 * transaction; Batch's own splitter takes three for each and looks up what became of it before.
 */
final class PartitionSplitter implements StepExecutionSplitter {

  private final String step;
  private final Partitioner partitioner;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  /**
   * @param step name of the step that executes a partition
   */
  PartitionSplitter(
      String step,
      Partitioner partitioner,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions) {
    this.step = step;
    this.partitioner = partitioner;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String getStepName() {
    return step;
  }

  /** Enters the partitions; gives none, as they are counted where they are kept. */
  @Override
  public Set<StepExecution> split(StepExecution whole, int gridSize) {
    Timestamp now = Timestamp.valueOf(LocalDateTime.now());
    List<Object[]> partitions = new ArrayList<>();
    List<Object[]> contexts = new ArrayList<>();
    transaction.executeWithoutResult(
        status -> {
          Map<String, ExecutionContext> parts = partitioner.partition(gridSize);
          Iterator<Long> ids = ids(parts.size());
          parts.forEach(
              (range, context) -> {
                long id = ids.next();
                partitions.add(
                    new Object[] {id, step + ":" + range, whole.getJobExecutionId(), now, now});
                contexts.add(new Object[] {id, serialized(context)});
              });
          jdbc.batchUpdate(
              "insert into batch_step_execution (step_execution_id, version, step_name,"
                  + " job_execution_id, create_time, status, commit_count, read_count,"
                  + " filter_count, write_count, read_skip_count, write_skip_count,"
                  + " process_skip_count, rollback_count, exit_code, exit_message, last_updated)"
                  + " values (?, 0, ?, ?, ?, 'STARTING', 0, 0, 0, 0, 0, 0, 0, 0, 'EXECUTING', '',"
                  + " ?)",
              partitions);
          jdbc.batchUpdate(
              "insert into batch_step_execution_context (step_execution_id, short_context) values"
                  + " (?, ?)",
              contexts);
        });
    return Set.of();
  }

  /** As many new ids of step executions, asked for at once. */
  private Iterator<Long> ids(int count) {
    return jdbc.queryForList(
            "select nextval('batch_step_execution_seq') from generate_series(1, ?)",
            Long.class,
            count)
        .iterator();
  }

  /** As Batch keeps a context. */
  private static String serialized(ExecutionContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DefaultExecutionContextSerializer().serialize(context.toMap(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
