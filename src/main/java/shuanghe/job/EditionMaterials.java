package shuanghe.job;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.decision.Decisions;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.plausibility.Plausibility;
import shuanghe.warehouse.EditionDataReader;

/**
 * Material of an edition by the id that its run's execution context holds: its data and analysis,
 * worked out from the warehouse, and its renditions. Safe to share between threads.
 */
final class EditionMaterials {

  /** Key of the job's execution context: the id of the edition. */
  static final String EDITION = "edition";

  /** Key of the job's execution context: the day of issue, ISO 8601. */
  static final String ISSUED = "issued";

  private final InputSurveys inputs;
  private final Editions editions;
  private final EditionDataReader warehouse;
  private final RenditionList renditions;
  private final Remembered<Material> latest = new Remembered<>();

  EditionMaterials(
      InputSurveys inputs,
      Editions editions,
      EditionDataReader warehouse,
      RenditionList renditions) {
    this.inputs = inputs;
    this.editions = editions;
    this.warehouse = warehouse;
    this.renditions = renditions;
  }

  /**
   * What the files of an edition are made from.
   *
   * @param data with the values that plausibility rules hold back set apart
   */
  record Material(
      Edition edition, EditionData data, EditionAnalysis analysis, Renditions renditions) {}

  /** The material of the edition that the step's run publishes. */
  Material of(StepExecution step) throws IOException {
    return latest.of(String.valueOf(step.getJobExecutionId()), () -> made(step));
  }

  private Material made(StepExecution step) throws IOException {
    RunRequest request = RunParameters.of(step.getJobParameters()).request();
    InputSurvey survey = inputs.of(step);
    ExecutionContext context = step.getJobExecution().getExecutionContext();
    Edition edition =
        editions.issued(context.getString(EDITION), LocalDate.parse(context.getString(ISSUED)));
    EditionData held = warehouse.data(survey.codeLists(), edition.period());
    Decisions.Decided decided = survey.decisions().applied(held, warehouse::known);
    EditionData data =
        decided
            .data()
            .withRejections(
                survey.placed(
                    new RawRows(survey.files(), survey.codeLists())
                        .filledIn(decided.data().rejections())));
    EditionData assessed = Plausibility.assess(data, edition, decided.settled());
    EditionData earlier = warehouse.earlier(survey.codeLists(), edition.period());
    return new Material(
        edition,
        assessed,
        EditionAnalyst.analyse(
            assessed, survey.decisions().applied(earlier, warehouse::known).data(), edition),
        renditions.open(request.templates(), request.domains(survey.codeLists())));
  }

  /** Frees the memory when a run is over. */
  void forget() {
    latest.forget();
  }
}
