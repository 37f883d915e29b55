package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.EditionChange;
import shuanghe.decision.Decisions;
import shuanghe.export.DataFiles;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Issue;
import shuanghe.model.IssueVersion;
import shuanghe.model.MessageLanguage;
import shuanghe.plausibility.Plausibility;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.RenderedEditions.WantedEdition;

/**
 * Material of an edition by the id that its run's execution context holds: its data and analysis,
 * worked out from the warehouse, and its renditions. Safe to share between threads.
 */
final class EditionMaterials {

  /** Key of the job's execution context: the id of the edition. */
  static final String EDITION = "edition";

  /** Key of the job's execution context: the day of issue, ISO 8601. */
  static final String ISSUED = "issued";

  /** Key of the job's execution context: the number of a version that is published now. */
  static final String VERSION = "version";

  /** Key of the job's execution context: the name of that version, such as 更正1. */
  static final String VERSION_NAME = "versionName";

  private final InputSurveys inputs;
  private final Editions editions;
  private final EditionDataReader warehouse;
  private final RenditionList renditions;
  private final LatestValue<Material> latest = new LatestValue<>();

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
   * Material that the files of an edition are made from.
   *
   * @param edition number, date and period
   * @param data with the values that plausibility rules hold back set apart
   * @param analysis the data summed up
   * @param renditions makers of its files
   * @param fingerprint over all that the briefings are made from
   */
  record Material(
      Edition edition,
      EditionData data,
      EditionAnalysis analysis,
      Renditions renditions,
      String fingerprint) {}

  /** The material of the edition that the step's run publishes. */
  Material of(StepExecution step) throws IOException {
    return latest.of(String.valueOf(step.getJobExecutionId()), () -> made(step));
  }

  /**
   * The material of an edition at a worker that makes it before its run publishes it.
   *
   * @param partition the step execution of the edition
   * @throws RunPreventedException if this machine has not what the run makes editions by
   */
  Material ahead(StepExecution partition, WantedEdition due) throws IOException {
    RunParameters run = RunParameters.of(partition.getJobParameters());
    EditionBasis basis = inputs.editionBasis(run, renditions);
    RunRequest here = inputs.here(run);
    return latest.of(
        "ahead " + partition.getId(),
        () ->
            made(
                here,
                basis,
                editions.issued(due.folder(), due.issued()),
                names -> inputs.heldHere(here, names)));
  }

  private Material made(StepExecution step) throws IOException {
    RunRequest request = RunParameters.of(step.getJobParameters()).request();
    InputSurvey survey = inputs.of(step);
    ExecutionContext context = step.getJobExecution().getExecutionContext();
    Edition edition =
        editions.issued(context.getString(EDITION), LocalDate.parse(context.getString(ISSUED)));
    if (context.containsKey(VERSION)) {
      Issue issue = edition.entry();
      edition =
          edition.issued(
              new Issue(
                  issue.number(),
                  issue.total(),
                  IssueVersion.of(context.getInt(VERSION), context.getString(VERSION_NAME)),
                  LocalDate.parse(context.getString(ISSUED))));
    }
    return made(request, survey.editionBasis(), edition, names -> inputs.held(request, names));
  }

  /**
   * @param files gives those files of some names that the warehouse holds
   */
  private Material made(
      RunRequest request, EditionBasis by, Edition edition, RawRows.HeldFiles files)
      throws IOException {
    EditionData held = warehouse.data(by.codeLists(), edition.period(), by.decisions().ids());
    Decisions.Decided decided = by.decisions().applied(held, warehouse::known);
    EditionData data =
        decided
            .data()
            .withRejections(
                inputs.placed(
                    by, new RawRows(files, by.codeLists()).filledIn(decided.data().rejections())));
    EditionData assessed = Plausibility.assess(data, edition, decided.settled());
    EditionData earlier =
        by.decisions().applied(earlier(by, edition, assessed), warehouse::known).data();
    EditionAnalysis analysis =
        EditionAnalyst.analyse(
            assessed.in(BriefingComposer.language(request.templates())), earlier, edition);
    List<EditionChange> changes = changes(request, edition, assessed, analysis);
    return new Material(
        edition,
        assessed,
        analysis,
        renditions.open(
            request.templates(),
            told(request, by.codeLists(), analysis),
            changes,
            analysis.figures()),
        fingerprint(request, by, List.of(edition, assessed, earlier, changes)));
  }

  /** What earlier reports tell of the indicators that the edition's own reports tell anew. */
  private EditionData earlier(EditionBasis by, Edition edition, EditionData data) {
    return warehouse.earlier(
        by.codeLists(),
        edition.period(),
        data.facts().stream()
            .flatMap(fact -> fact.indicatorCode().stream())
            .collect(Collectors.toCollection(TreeSet::new)),
        by.decisions().ids());
  }

  /** The domains asked for of which there is something to tell. */
  private static List<Domain> told(
      RunRequest request, CodeLists codeLists, EditionAnalysis analysis) {
    return request.domains(codeLists).stream()
        .filter(domain -> !analysis.of(domain).isEmpty())
        .toList();
  }

  /**
   * Beside the data what stands in no record: program, code lists, templates, and what is asked.
   */
  private String fingerprint(RunRequest request, EditionBasis by, List<?> records)
      throws IOException {
    Fingerprint print =
        new Fingerprint()
            .add(by.readingKey())
            .add(Fingerprint.ofFolder(request.input().resolve("codelists")))
            .add(Fingerprint.ofFolder(request.templates()))
            .add(String.join(",", request.domains()))
            .add(String.join(",", renditions.names()));
    new RecordFingerprint(print).add(records);
    return print.hex();
  }

  /** What a correction changes of the version before it, which stands beside it. */
  private static List<EditionChange> changes(
      RunRequest request, Edition edition, EditionData data, EditionAnalysis analysis)
      throws IOException {
    if (edition.version().isFirst()) {
      return List.of();
    }
    Path before =
        EditionFolder.earlier(request.output(), edition.folder(), edition.version().number() - 1);
    return new EditionChanges(data.codeLists())
        .since(before, DataFiles.of(data, analysis.review(), Messages.in(MessageLanguage.ZH)));
  }

  /** Frees the memory when a run is over. */
  void forget() {
    latest.forget();
  }
}
