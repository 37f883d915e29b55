package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.Publications;
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
  private final FileVersions fileVersions;
  private final Publications publications;
  private final Settings settings;
  private final RenditionList renditions;
  private final LatestValue<Material> latest = new LatestValue<>();

  EditionMaterials(
      InputSurveys inputs,
      Editions editions,
      EditionDataReader warehouse,
      FileVersions fileVersions,
      Publications publications,
      Settings settings,
      RenditionList renditions) {
    this.inputs = inputs;
    this.editions = editions;
    this.warehouse = warehouse;
    this.fileVersions = fileVersions;
    this.publications = publications;
    this.settings = settings;
    this.renditions = renditions;
  }

  /**
   * Material that the files of an edition are made from.
   *
   * @param edition number, date and period
   * @param data with the values that plausibility rules hold back set apart
   * @param analysis the data summed up
   * @param renditions makers of its files
   * @param followed codes of the indicators of which earlier reports are followed
   * @param fingerprint over all that the files are made from
   */
  record Material(
      Edition edition,
      EditionData data,
      EditionAnalysis analysis,
      Renditions renditions,
      Set<String> followed,
      MaterialPrint fingerprint) {

    /** What the edition is made from and what is told of it where it is made of the same again. */
    Publications.PublishedMaterial making() {
      RunCounts counts = RunCounts.of(0, data, analysis.review().size());
      return new Publications.PublishedMaterial(
          fingerprint.text(), followed, counts.review(), counts.unmatched());
    }
  }

  /**
   * The fingerprint of what the published edition would be made from now, where its files would be
   * made the same. Tells it without the analysis, and without what reports of other months tell
   * where no file of these is another.
   */
  Optional<MaterialPrint> published(StepExecution step) throws IOException {
    RunRequest request = RunParameters.of(step.getJobParameters()).request();
    EditionBasis by = inputs.of(step).editionBasis();
    Edition edition = edition(step);
    Optional<Publications.PublishedMaterial> making = publications.making(edition.folder());
    if (making.isEmpty()) {
      return Optional.empty();
    }
    MaterialPrint before = MaterialPrint.of(making.get().material());
    String own = own(request, by, edition, List.of());
    if (!own.equals(before.own())) {
      return Optional.empty();
    }
    String reached = reached(edition);
    Set<String> followed = making.get().followed();
    String told =
        reached.equals(before.reached())
            ? before.told()
            : told(followed, earlier(by, edition, followed));
    return told.equals(before.told())
        ? Optional.of(new MaterialPrint(own, told, reached))
        : Optional.empty();
  }

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
    return made(
        request,
        inputs.of(step).editionBasis(),
        edition(step),
        names -> inputs.held(request, names));
  }

  /** The edition that the step's run publishes, of the version that it is published as. */
  private Edition edition(StepExecution step) {
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
    return edition;
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
    Set<String> followed = followed(assessed);
    EditionData reports = earlier(by, edition, followed);
    EditionData earlier = by.decisions().applied(reports, warehouse::known).data();
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
            telling(request, by.codeLists(), analysis),
            changes,
            making(request, by),
            analysis.figures()),
        followed,
        new MaterialPrint(
            own(request, by, edition, changes), told(followed, reports), reached(edition)));
  }

  /** Codes of the indicators that the edition's own reports tell of. */
  private static Set<String> followed(EditionData data) {
    return data.facts().stream()
        .flatMap(fact -> fact.indicatorCode().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What earlier reports tell of some indicators. */
  private EditionData earlier(EditionBasis by, Edition edition, Set<String> followed) {
    return warehouse.earlier(by.codeLists(), edition.period(), followed, by.decisions().ids());
  }

  /** The domains asked for of which there is something to tell. */
  private static List<Domain> telling(
      RunRequest request, CodeLists codeLists, EditionAnalysis analysis) {
    return request.domains(codeLists).stream()
        .filter(domain -> !analysis.of(domain).isEmpty())
        .toList();
  }

  /** Over what every briefing is made by: program, code lists, templates and formats. */
  private String making(RunRequest request, EditionBasis by) throws IOException {
    return new Fingerprint()
        .add(by.readingKey())
        .add(Fingerprint.ofFolder(request.input().resolve("codelists")))
        .add(Fingerprint.ofFolder(request.templates()))
        .add(String.join(",", renditions.names()))
        .hex();
  }

  /**
   * Over all that the files of an edition are made from but reports of other months: what its
   * briefings are made by, settings and what is asked; decisions, number and date; of what is held
   * the versions of the files that it is made of, and what is overlooked in others.
   *
   * @param changes since the version published before
   */
  private String own(
      RunRequest request, EditionBasis by, Edition edition, List<EditionChange> changes)
      throws IOException {
    Fingerprint print =
        new Fingerprint()
            .add(making(request, by))
            .add(by.pressFolder())
            .add(String.valueOf(settings.entries()))
            .add(String.join(",", request.domains()));
    new RecordFingerprint(print)
        .add(edition)
        .add(by.decisions().all())
        .add(by.decisions().rejections())
        .add(warehouse.known(by.decisions().ids()).stream().sorted().toList())
        .add(fileVersions.holdings(edition.period()))
        .add(warehouse.overlooked(edition.period()))
        .add(changes);
    return print.hex();
  }

  /**
   * Over what reports of earlier months tell.
   *
   * @param followed codes of the indicators of which they are followed
   */
  private static String told(Set<String> followed, EditionData reports) {
    Fingerprint print = new Fingerprint();
    new RecordFingerprint(print).add(followed.stream().sorted().toList()).add(reports);
    return print.hex();
  }

  /** Over the versions of the files in which reports of earlier months are looked for. */
  private String reached(Edition edition) {
    Fingerprint print = new Fingerprint();
    new RecordFingerprint(print).add(fileVersions.reached(edition.period()));
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
