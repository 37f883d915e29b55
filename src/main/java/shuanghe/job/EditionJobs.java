package shuanghe.job;

import java.util.Optional;
import org.springframework.batch.core.job.Job;

/**
 * The forms of the job, which keep one history.
 *
 * @param publishing brings the input into the warehouse and publishes an edition of it
 * @param taking brings the input into the warehouse
 * @param ahead brings it there and has the briefings of all editions made that are due; empty where
 *     no workers on other machines make them
 */
record EditionJobs(Job publishing, Job taking, Optional<Job> ahead) {

  Job of(RunRequest request) {
    return switch (request.rendering()) {
      case WHEN_CHANGED, ALWAYS -> publishing;
      case NEVER -> taking;
      case AHEAD -> ahead.orElseThrow();
    };
  }
}
