package shuanghe.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The parameters of a run as the job repository keeps them: whichever process executes a step has
 * them from there.
 *
 * @param request what is asked for, with the code of each domain that gets a briefing of its own
 * @param survey fingerprint of the input, by which {@link InputSurveys} knows it
 * @param reading the survey's key over the program and the code lists, by which a worker sees that
 *     it reads files as the run means it
 * @param making over what editions are made by and workers have of their own, by which a worker
 *     sees that it makes them as the run means it
 * @param fingerprint over everything that decides what the edition's files hold
 */
record RunParameters(
    RunRequest request, String survey, String reading, String making, String fingerprint) {

  /** Name of the parameter that says which period was asked for. */
  static final String PERIOD = "period";

  private static final String DOMAINS = "domains";
  private static final String FINGERPRINT = "fingerprint";
  private static final String ATTEMPT = "attempt";
  private static final String SURVEY = "survey";
  private static final String READING = "reading";
  private static final String MAKING = "making";
  private static final String INPUT = "input";
  private static final String ARTICLES = "articles";
  private static final String OUTPUT = "output";
  private static final String TEMPLATES = "templates";
  private static final String RENDERING = "rendering";
  private static final String FAULTS = "faults";
  private static final String NEEDS = "needs";
  private static final String ISSUED = "issued";

  /**
   * The parameters of an attempt at the edition. Period, domains, fingerprint and attempt identify
   * the job instance; the rest may differ where a failed attempt is restarted.
   *
   * @param attempt from 1
   */
  JobParameters attempt(long attempt) {
    return new JobParametersBuilder()
        .addString(PERIOD, request.period().toString())
        .addString(DOMAINS, String.join(",", request.domains()))
        .addString(FINGERPRINT, fingerprint)
        .addLong(ATTEMPT, attempt)
        .addString(SURVEY, survey, false)
        .addString(READING, reading, false)
        .addString(MAKING, making, false)
        .addString(INPUT, request.input().toString(), false)
        .addString(ARTICLES, request.articles().toString(), false)
        .addString(OUTPUT, request.output().toString(), false)
        .addString(TEMPLATES, request.templates().toString(), false)
        .addString(RENDERING, request.rendering().name(), false)
        .addString(FAULTS, request.faults().name(), false)
        .addLong(NEEDS, (long) request.needs(), false)
        .addString(ISSUED, request.issued().map(LocalDate::toString).orElse(""), false)
        .toJobParameters();
  }

  /** The parameters that an execution was started with. */
  static RunParameters of(JobParameters parameters) {
    List<String> domains =
        Stream.of(parameters.getString(DOMAINS).split(","))
            .filter(code -> !code.isEmpty())
            .toList();
    return new RunParameters(
        new RunRequest(
            Path.of(parameters.getString(INPUT)),
            Path.of(parameters.getString(ARTICLES)),
            Path.of(parameters.getString(OUTPUT)),
            Path.of(parameters.getString(TEMPLATES)),
            PeriodChoice.parse(parameters.getString(PERIOD)).orElseThrow(),
            domains,
            RunRequest.Rendering.valueOf(parameters.getString(RENDERING)),
            RunRequest.Faults.valueOf(parameters.getString(FAULTS)),
            Optional.of(parameters.getString(ISSUED))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse),
            parameters.getLong(NEEDS).intValue(),
            RunRequest.Hashing.WHAT_DIFFERS),
        parameters.getString(SURVEY),
        parameters.getString(READING),
        parameters.getString(MAKING),
        parameters.getString(FINGERPRINT));
  }
}
