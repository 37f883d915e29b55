package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.core.step.Step;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.decision.Decisions;
import shuanghe.edition.Manifest;
import shuanghe.export.DataFiles;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Message;
import shuanghe.plausibility.Plausibility;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.Publications;
import shuanghe.web.Archive;

/** The steps from a whole state of the input to a published edition. */
final class EditionSteps {

  private final StepMaker steps;
  private final FileVersions fileVersions;
  private final EditionDataReader warehouse;
  private final Publications publications;
  private final RejectionLimit limit;
  private final RenditionList renditions;
  private final EditionRun run;

  EditionSteps(
      StepMaker steps,
      FileVersions fileVersions,
      EditionDataReader warehouse,
      Publications publications,
      RejectionLimit limit,
      RenditionList renditions,
      EditionRun run) {
    this.steps = steps;
    this.fileVersions = fileVersions;
    this.warehouse = warehouse;
    this.publications = publications;
    this.limit = limit;
    this.renditions = renditions;
    this.run = run;
  }

  /** Makes what was read the state of the input that is held, and chooses the edition. */
  Step activate() {
    return steps.tasklet("activate", this::activated);
  }

  private Message activated() throws IOException {
    List<InputVersion> unread = fileVersions.pending(run.survey().versions());
    if (!unread.isEmpty()) {
      throw new InputChanged(unread.getFirst());
    }
    List<FileVersions.Correction> corrections = fileVersions.activate(run.survey().versions());
    warehouse.rejections().forEach(run::fault);
    limit.check(fileVersions.tallies());
    Edition edition = run.choose(warehouse);
    CoverageNeed needs = new CoverageNeed(run.request().needs());
    edition.period().ifPresent(period -> needs.check(warehouse, period));
    if (run.request().rendering() == RunRequest.Rendering.NEVER) {
      fileVersions.keepUnseen(corrections);
    } else {
      fileVersions.keep(corrections, edition.folder());
    }
    run.edition(edition);
    return corrections.isEmpty()
        ? Message.NONE
        : Message.of("step.activate.done", corrections.size());
  }

  Step analyse() {
    return steps.tasklet("analyse", this::analysed);
  }

  private Message analysed() throws IOException {
    Edition edition = run.edition();
    EditionData held = warehouse.data(run.survey().codeLists(), edition.period());
    Decisions.Decided decided = run.survey().decisions().applied(held, warehouse::known);
    EditionData data =
        decided
            .data()
            .withRejections(
                run.survey()
                    .placed(
                        new RawRows(run.survey().files(), run.survey().codeLists())
                            .filledIn(decided.data().rejections())));
    EditionData assessed = Plausibility.assess(data, edition, decided.settled());
    EditionData earlier = warehouse.earlier(run.survey().codeLists(), edition.period());
    EditionAnalysis analysis =
        EditionAnalyst.analyse(
            assessed, run.survey().decisions().applied(earlier, warehouse::known).data(), edition);
    run.data(assessed, analysis);
    run.renditions(renditions.open(run.request().templates(), run.domains()));
    run.folder(EditionFolder.begin(run.request().output(), edition.folder()));
    return Message.of(
        "step.analyse.done",
        edition.folder(),
        data.articles().size(),
        analysis.figures(),
        data.observations().size(),
        data.matters().size());
  }

  /** Makes the briefings, one on each processor. */
  Step publish() {
    List<String> stems = Renditions.stems(run.domains());
    return steps.partitions(
        "publish",
        "unit.briefings",
        stems,
        stem -> run.renditions().write(stem, run.analysis(), run.folder()),
        () -> published(stems.size()));
  }

  private Message published(int briefings) {
    int missing = run.renditions().unprinted().size();
    return missing == 0
        ? Message.of("step.publish.done", briefings, renditions.names())
        : Message.of(
            "step.publish.characters-missing",
            briefings,
            renditions.names(),
            missing,
            Manifest.NAME);
  }

  Step release() {
    return steps.tasklet("release", this::released);
  }

  private Message released() throws IOException {
    EditionFolder folder = run.folder();
    DataFiles.of(run.data(), run.analysis().review(), run.renditions().messages())
        .forEach((name, csv) -> folder.write("data/" + name, csv::writeTo));
    folder.write(
        Manifest.NAME,
        EditionManifest.of(
                run.edition(),
                run.program().version(),
                run.survey(),
                run.data(),
                run.renditions(),
                folder.written())
            .json());
    Path edition = folder.release();
    new Archive(run.request().templates(), renditions.formats()).publish(run.request().output());
    publications.published(run.edition(), run.fingerprint());
    return Message.of("step.release.done", folder.written().size(), edition);
  }
}
