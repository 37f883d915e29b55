package shuanghe.job;

import org.springframework.batch.core.job.Job;

/**
 * The two forms of the job, which keep one history.
 *
 * @param publishing brings the input into the warehouse and publishes an edition of it
 * @param taking brings the input into the warehouse
 */
record EditionJobs(Job publishing, Job taking) {

  Job of(RunRequest request) {
    return request.rendering() == RunRequest.Rendering.NEVER ? taking : publishing;
  }
}
