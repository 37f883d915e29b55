package shuanghe.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.press.PressReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Input of a run as its steps see it: files by the ids that the warehouse gave them, surveys by
 * their fingerprint. Safe to share between threads.
 */
final class InputSurveys {

  /** Keys of a partition's execution context: the first and the last file id of its range. */
  static final String FIRST_FILE = "firstFile";

  static final String LAST_FILE = "lastFile";

  private final FileVersions fileVersions;
  private final Settings settings;
  private final Remembered<InputSurvey> survey = new Remembered<>();
  private final Remembered<PressReader> press = new Remembered<>();

  InputSurveys(FileVersions fileVersions, Settings settings) {
    this.fileVersions = fileVersions;
    this.settings = settings;
  }

  /** A file that is still to be read, as the warehouse wants it and as it was surveyed. */
  record PendingFile(FileVersions.Wanted wanted, SurveyedFile surveyed) {}

  /** Surveys the input as it is now. */
  InputSurvey now(RunRequest request, Program program) throws IOException {
    InputSurvey found = InputSurvey.of(request.input(), request.articles(), program);
    survey.put(found.fingerprint(), found);
    return found;
  }

  /**
   * The survey that a run began with.
   *
   * @throws InputChanged if the input is no longer, or not yet, as it was then
   */
  InputSurvey of(RunParameters run) throws IOException {
    InputSurvey found =
        survey.of(
            run.survey(),
            () ->
                InputSurvey.of(
                    run.request().input(),
                    run.request().articles(),
                    Program.running(settings.version())));
    if (!found.fingerprint().equals(run.survey())) {
      throw new InputChanged(run.request().input().toString());
    }
    return found;
  }

  InputSurvey of(StepExecution step) throws IOException {
    return of(RunParameters.of(step.getJobParameters()));
  }

  /** The reader of pages and articles that goes by the run's code lists. */
  PressReader press(StepExecution step) throws IOException {
    InputSurvey input = of(step);
    return press.of(input.readingKey(), () -> new PressReader(input.codeLists()));
  }

  /**
   * The files of a kind that a step is to read, in the order of their ids: those of its partition's
   * range, or all where the step is not partitioned.
   */
  List<PendingFile> pending(StepExecution step, InputKind kind) throws IOException {
    ExecutionContext context = step.getExecutionContext();
    Map<InputVersion, SurveyedFile> files =
        of(step).files().stream()
            .collect(Collectors.toMap(SurveyedFile::version, Function.identity()));
    return fileVersions
        .wanted(
            kind,
            context.getLong(FIRST_FILE, Long.MIN_VALUE),
            context.getLong(LAST_FILE, Long.MAX_VALUE))
        .stream()
        .map(wanted -> new PendingFile(wanted, files.get(wanted.version())))
        .toList();
  }

  /** Frees the memory when a run is over. */
  void forget() {
    survey.forget();
    press.forget();
  }
}
