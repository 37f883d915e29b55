package shuanghe.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.analysis.PeriodWords;
import shuanghe.messages.MessageText;
import shuanghe.messages.Messages;
import shuanghe.model.Edition;
import shuanghe.model.Message;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.VersionLoad;
import shuanghe.web.Archive;

/** Publisher of editions: looks at the input, and runs the job if anything has changed. */
public final class Publisher {

  static final String JOB = "edition";

  /** Name of the look at the input. */
  static final Message LOOK = Message.of("step.look");

  private final EditionJobs jobs;
  private final JobOperator operator;
  private final JobRepository repository;
  private final StepFactory steps;
  private final InputSurveys inputs;
  private final Editions editions;
  private final EditionMaterials materials;
  private final FileVersions fileVersions;
  private final EditionDataReader warehouse;
  private final Publications publications;
  private final Housekeeping housekeeping;
  private final MeterRegistry meters;
  private final Settings settings;
  private final RenditionList renditions;
  private final ObjectProvider<PrerenderedEditions> ahead;

  Publisher(
      EditionJobs jobs,
      JobOperator operator,
      JobRepository repository,
      StepFactory steps,
      InputSurveys inputs,
      Editions editions,
      EditionMaterials materials,
      FileVersions fileVersions,
      EditionDataReader warehouse,
      Publications publications,
      Housekeeping housekeeping,
      MeterRegistry meters,
      Settings settings,
      RenditionList renditions,
      ObjectProvider<PrerenderedEditions> ahead) {
    this.jobs = jobs;
    this.operator = operator;
    this.repository = repository;
    this.steps = steps;
    this.inputs = inputs;
    this.editions = editions;
    this.materials = materials;
    this.fileVersions = fileVersions;
    this.warehouse = warehouse;
    this.publications = publications;
    this.housekeeping = housekeeping;
    this.meters = meters;
    this.settings = settings;
    this.renditions = renditions;
    this.ahead = ahead;
  }

  /**
   * Publishes an edition, or finds that it is published already, or only takes the input in where
   * the edition is never to be made.
   *
   * @param messages in the language of the console
   * @param console takes a line for each step
   */
  public RunOutcome publish(RunRequest request, Messages messages, Consumer<String> console) {
    return publish(request, messages, console, Progress.UNSEEN);
  }

  /**
   * Publishes an edition, or finds that it is published already.
   *
   * @param messages in the language of the console
   * @param console takes a line for each step
   * @param progress shows how far the step under way has come
   */
  public RunOutcome publish(
      RunRequest request, Messages messages, Consumer<String> console, Progress progress) {
    RunLog log = new RunLog(messages, console, progress);
    try {
      return published(request, log);
    } catch (FaultyInputException fault) {
      return new RunOutcome.Refused(fault.sentence());
    } catch (IOException | DataAccessException | TransactionException failed) {
      return new RunOutcome.Failed(FailureSentence.of(failed));
    } finally {
      log.end();
      inputs.forget();
      materials.forget();
    }
  }

  /**
   * Asks the run that is under way, if there is one, to end after the piece of work it is at; to be
   * called from another thread.
   */
  public void stop() {
    for (JobExecution running : repository.findRunningJobExecutions(JOB)) {
      try {
        operator.stop(running);
      } catch (JobExecutionNotRunningException endedMeanwhile) {
        continue;
      }
    }
  }

  /**
   * What of an edition's values has changed since it was published, as far as the input was read.
   *
   * @param folder name of the edition's folder
   */
  public Publications.DataChange changedSince(String folder) {
    return publications.changedSince(folder);
  }

  /**
   * Forgets how an edition was published that is removed from the output folder; its number and
   * date stay in the register.
   *
   * @param folder name of the edition's folder
   */
  public void forget(String folder) {
    new TransactionTemplate(steps.transactions())
        .executeWithoutResult(status -> publications.forget(folder));
  }

  /**
   * Has workers make the briefings of editions before each is published in its turn. Does nothing
   * where there are no workers on other machines, or fewer than two editions to be made.
   *
   * @param asked the editions that are to be published, in their turn
   * @return what became of those that cannot be published, by their periods
   */
  public Map<PeriodChoice, RunOutcome> prepare(
      List<RunRequest> asked, Messages messages, Consumer<String> console, Progress progress) {
    PrerenderedEditions elsewhere = ahead.getIfAvailable();
    if (elsewhere == null || asked.size() < 2) {
      return Map.of();
    }
    RunLog log = new RunLog(messages, console, progress);
    try {
      return prepared(elsewhere, asked, log);
    } catch (FaultyInputException fault) {
      return all(asked, new RunOutcome.Refused(fault.sentence()));
    } catch (IOException | DataAccessException | TransactionException failed) {
      return all(asked, new RunOutcome.Failed(FailureSentence.of(failed)));
    } finally {
      log.end();
      inputs.forget();
      materials.forget();
    }
  }

  private static Map<PeriodChoice, RunOutcome> all(List<RunRequest> asked, RunOutcome outcome) {
    return asked.stream()
        .collect(Collectors.toMap(RunRequest::period, request -> outcome, (one, same) -> one));
  }

  private Map<PeriodChoice, RunOutcome> prepared(
      PrerenderedEditions elsewhere, List<RunRequest> asked, RunLog log) throws IOException {
    SurveyedInput input = look(asked.getFirst(), log);
    List<RunRequest> due = elsewhere.enter(asked, input.run().fingerprint());
    if (due.isEmpty()) {
      return Map.of();
    }
    TemplateCheck.demandUsable(input.run().request());
    RunRequest first = due.getFirst().withDomains(input.survey().codeLists());
    RunParameters run =
        new RunParameters(
            first.ahead(),
            input.run().survey(),
            input.run().reading(),
            InputSurvey.makingKey(first, settings, renditions),
            input.run().fingerprint());
    JobExecution execution = executed(run);
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      keep(execution, unchanged(first, editions.of(first.period().toString())));
      return Map.of();
    }
    RunOutcome broken = BrokenRun.outcome(execution);
    keep(execution, broken);
    Map<PeriodChoice, RunOutcome> failures = new HashMap<>();
    elsewhere
        .failures(execution.getId(), due)
        .forEach((period, sentence) -> failures.put(period, new RunOutcome.Failed(sentence)));
    return failures.isEmpty() ? all(due, broken) : failures;
  }

  /**
   * The input as a run found it.
   *
   * @param run parameters of a run that reads it
   * @param survey what was found
   */
  private record SurveyedInput(RunParameters run, InputSurvey survey) {}

  private SurveyedInput look(RunRequest asked, RunLog log) throws IOException {
    long start = System.nanoTime();
    steps.tell(log);
    housekeeping.recover(asked.output(), log);
    log.begin(LOOK, Progress.Extent.UNKNOWN);
    Program program = Program.running(settings.version());
    TransactionTemplate transaction = new TransactionTemplate(steps.transactions());
    InputSurveys.Registered found = inputs.now(asked, program, transaction);
    InputSurvey survey = found.survey();
    RunRequest request = asked.withDomains(survey.codeLists());
    transaction.executeWithoutResult(status -> takeFaults(survey));
    RunParameters run =
        new RunParameters(
            request,
            survey.fingerprint(),
            survey.readingKey(),
            "",
            fingerprint(request, survey, program));
    survey.rejections().forEach(fault -> inputs.meet(request, fault, survey));
    survey.decisions().rejections().forEach(fault -> inputs.meet(request, fault, survey));
    log.step(
        LOOK,
        Message.of("step.look.done", survey.files(), found.open()),
        Duration.ofNanos(System.nanoTime() - start));
    return new SurveyedInput(run, survey);
  }

  private RunOutcome published(RunRequest asked, RunLog log) throws IOException {
    boolean isFirst = publications.folders().isEmpty();
    if (isFirst) {
      TemplateCheck.demandUsable(asked);
    }
    SurveyedInput input = look(asked, log);
    RunParameters run = input.run();
    RunRequest request = run.request();
    InputSurvey survey = input.survey();
    if (request.rendering() != RunRequest.Rendering.ALWAYS && fileVersions.isSettled()) {
      warehouse.rejections().forEach(fault -> inputs.meet(request, fault, survey));
      Edition edition = editions.chosen(request);
      if (request.rendering() == RunRequest.Rendering.NEVER
          || publications.isPublished(edition.folder(), run.fingerprint())
              && EditionFolder.isWhole(request.output().resolve(edition.folder()))) {
        new Archive(request.templates(), renditions.formats()).complete(request.output());
        return unchanged(request, edition);
      }
    }
    if (!isFirst) {
      TemplateCheck.demandUsable(request);
    }
    return launched(run, survey);
  }

  private static RunOutcome unchanged(RunRequest request, Edition edition) {
    return new RunOutcome.Unchanged(
        request.output().resolve(edition.folder()), PeriodWords.of(edition));
  }

  /** Takes in what was found at fault with the folders, where it is not held. */
  private void takeFaults(InputSurvey survey) {
    for (FileVersions.Wanted folders :
        fileVersions.wanted(InputKind.FOLDER, Long.MIN_VALUE, Long.MAX_VALUE)) {
      VersionLoad load = fileVersions.begin(folders);
      load.rejections(survey.rejections());
      load.finish();
    }
  }

  /** Over everything that decides what the edition's files hold. */
  private String fingerprint(RunRequest request, InputSurvey survey, Program program)
      throws IOException {
    return new Fingerprint()
        .add(program.fingerprint())
        .add(settings.firstEdition().toString())
        .add(String.valueOf(settings.entries()))
        .add(String.join(",", renditions.names()))
        .add(Fingerprint.ofFolder(request.templates()))
        .add(String.join(",", request.domains()))
        .add(survey.fingerprint())
        .hex();
  }

  private RunOutcome launched(RunParameters run, InputSurvey survey) throws IOException {
    JobExecution execution = executed(run);
    RunOutcome outcome =
        execution.getStatus() == BatchStatus.COMPLETED
            ? completed(run.request(), execution.getExecutionContext(), survey)
            : BrokenRun.outcome(execution);
    keep(execution, outcome);
    return outcome;
  }

  private JobExecution executed(RunParameters run) {
    try {
      return operator.start(jobs.of(run.request()), parameters(run));
    } catch (JobExecutionException refused) {
      throw new IllegalStateException("the job repository refuses the run", refused);
    }
  }

  /** Keeps and tells what became of a run. */
  private void keep(JobExecution execution, RunOutcome outcome) throws IOException {
    enter(execution, outcome);
    housekeeping.forgetOldRuns();
    RunReport report = RunReport.of(execution, outcome);
    report.count(meters);
    if (!settings.runLog().isEmpty()) {
      report.append(Path.of(settings.runLog()));
    }
  }

  /** Enters why there is no edition where the history of runs is kept. */
  private void enter(JobExecution execution, RunOutcome outcome) {
    Message sentence =
        switch (outcome) {
          case RunOutcome.Refused refused -> refused.sentence();
          case RunOutcome.Failed failed -> failed.sentence();
          case RunOutcome.Published published -> Message.NONE;
          case RunOutcome.Unchanged unchanged -> Message.NONE;
        };
    if (!sentence.isEmpty()) {
      execution.setExitStatus(
          new ExitStatus(execution.getExitStatus().getExitCode(), MessageText.of(sentence)));
      repository.update(execution);
    }
  }

  private RunOutcome completed(RunRequest request, ExecutionContext context, InputSurvey survey) {
    Edition edition = editions.of(context.getString(EditionMaterials.EDITION));
    if (request.rendering() == RunRequest.Rendering.NEVER) {
      return unchanged(request, edition);
    }
    RunCounts counts = RunCounts.in(context);
    return new RunOutcome.Published(
        request.output().resolve(edition.folder()),
        PeriodWords.of(edition),
        counts.files(),
        counts.rejections(),
        warehouse.overlooked(edition.period()).stream()
            .map(item -> item.in(survey.pressFolder()))
            .toList(),
        counts.review(),
        counts.unmatched());
  }

  /**
   * What identifies the edition and its input. An edition that is made again, because it is asked
   * for or its files are damaged, gets a further attempt; a failed attempt is restarted.
   */
  private JobParameters parameters(RunParameters run) {
    long attempt = 1;
    JobParameters parameters = run.attempt(attempt);
    while (isCompleted(parameters)) {
      parameters = run.attempt(++attempt);
    }
    return parameters;
  }

  private boolean isCompleted(JobParameters parameters) {
    JobExecution last = repository.getLastJobExecution(JOB, parameters);
    return last != null && last.getStatus() == BatchStatus.COMPLETED;
  }
}
