package shuanghe.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.Kind;

/** One run: what was asked for, what lies in the input, and what its steps hand to each other. */
final class EditionRun {

  private final RunRequest request;
  private final InputSurvey survey;
  private final String fingerprint;
  private final Program program;
  private final IssueNumbers numbers;
  private final List<SurveyedFile> pending;
  private Edition edition;
  private EditionData data;
  private EditionAnalysis analysis;
  private Renditions renditions;
  private EditionFolder folder;

  /**
   * @param open the versions the warehouse does not hold yet
   * @param fingerprint over everything that decides what the edition's files hold
   */
  EditionRun(
      RunRequest request,
      InputSurvey survey,
      List<InputVersion> open,
      String fingerprint,
      Program program,
      IssueNumbers numbers) {
    this.request = request;
    this.survey = survey;
    this.fingerprint = fingerprint;
    this.program = program;
    this.numbers = numbers;
    Set<InputVersion> wanted = Set.copyOf(open);
    this.pending = survey.files().stream().filter(file -> wanted.contains(file.version())).toList();
  }

  RunRequest request() {
    return request;
  }

  /** The domains that get a briefing of their own: those asked for, or all of the code list. */
  List<Domain> domains() {
    return request.domains(survey.codeLists());
  }

  InputSurvey survey() {
    return survey;
  }

  String fingerprint() {
    return fingerprint;
  }

  int pendingFiles() {
    return pending.size();
  }

  Program program() {
    return program;
  }

  List<SurveyedFile> pending(Kind kind) {
    return pending.stream().filter(file -> file.version().kind() == kind).toList();
  }

  /** In strict mode the first fault ends the run. */
  void fault(Rejection rejection) {
    if (request.faults() == RunRequest.Faults.STOP) {
      throw new FaultFound(survey.placed(List.of(rejection)).getFirst().message());
    }
  }

  /**
   * The edition asked for, out of what the warehouse holds.
   *
   * @throws FaultFound if nothing is held that an edition could be made of
   */
  Edition choose(EditionDataReader warehouse) {
    Optional<LocalDate> latest = warehouse.latestDate();
    if (warehouse.isEmpty()) {
      throw new FaultFound(Message.of("run.nothing-taken", request.input(), request.articles()));
    }
    return switch (request.period()) {
      case PeriodChoice.Given given -> {
        LocalDate start = given.period().start();
        boolean inLedger = warehouse.latestLedgerDay().filter(d -> !d.isBefore(start)).isPresent();
        latest
            .filter(day -> start.isAfter(day) && !inLedger)
            .ifPresent(day -> tooEarly(given, day));
        yield numbers.edition(Optional.of(given.period()), given.period().end());
      }
      case PeriodChoice.Everything all -> numbers.edition(latest.or(warehouse::latestNamedDay));
      case PeriodChoice.Latest newest -> {
        LocalDate day = latest.or(warehouse::latestLedgerDay).orElseThrow(EditionRun::undated);
        TimePeriod month = TimePeriod.month(day.getYear(), day.getMonthValue());
        yield numbers.edition(Optional.of(month), month.end());
      }
    };
  }

  private static void tooEarly(PeriodChoice.Given given, LocalDate latest) {
    throw new FaultFound(Message.of("run.nothing-so-late", given.period(), latest));
  }

  private static FaultFound undated() {
    return new FaultFound(Message.of("run.undated"));
  }

  void edition(Edition chosen) {
    edition = chosen;
  }

  Edition edition() {
    return edition;
  }

  void data(EditionData held, EditionAnalysis analysed) {
    data = held;
    analysis = analysed;
  }

  EditionData data() {
    return data;
  }

  EditionAnalysis analysis() {
    return analysis;
  }

  void renditions(Renditions made) {
    renditions = made;
  }

  Renditions renditions() {
    return renditions;
  }

  void folder(EditionFolder begun) {
    folder = begun;
  }

  EditionFolder folder() {
    return folder;
  }
}
