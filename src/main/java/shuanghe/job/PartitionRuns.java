package shuanghe.job;

import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.dao.jdbc.JdbcJobExecutionDao;
import org.springframework.batch.core.repository.dao.jdbc.JdbcJobInstanceDao;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Runs that a worker takes partitions of, by their numbers and without their step executions: with
 * a run Batch's job repository loads all its partitions and asks for the context of each. The last
 * one is kept. Not safe to share between threads.
 */
final class PartitionRuns {

  private final JdbcJobExecutionDao runs = new JdbcJobExecutionDao();
  private Optional<JobExecution> latest = Optional.empty();

  PartitionRuns(JdbcTemplate jdbc) {
    JdbcJobInstanceDao jobs = new JdbcJobInstanceDao();
    jobs.setJdbcTemplate(jdbc);
    runs.setJdbcTemplate(jdbc);
    runs.setJobInstanceDao(jobs);
    // parameters are text and numbers
    runs.setConversionService(new DefaultConversionService());
  }

  /** A run as it was when its first partition was taken here: its status may be another by now. */
  JobExecution of(long number) {
    JobExecution run =
        latest
            .filter(known -> known.getId() == number)
            .orElseGet(() -> runs.getJobExecution(number));
    latest = Optional.of(run);
    return run;
  }
}
