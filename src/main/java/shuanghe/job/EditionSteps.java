package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shuanghe.edition.Manifest;
import shuanghe.export.DataFiles;
import shuanghe.job.EditionMaterials.Material;
import shuanghe.job.Progress.Extent;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.IssueVersion;
import shuanghe.model.LateData;
import shuanghe.model.Message;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.IssueRegister;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.RenderedEditions;
import shuanghe.web.Archive;

/**
 * The steps from a whole state of the input to a published edition. The first leaves the edition's
 * id in the context of the job, the second which briefings it has, the last the counts that the
 * outcome tells.
 */
@Configuration(proxyBeanMethods = false)
class EditionSteps {

  /**
   * Key that is there where published files are taken over: in the job's context, where all are,
   * the fingerprint of what they would be made from; in that of a briefing's step.
   */
  private static final String TAKEN_OVER = "takenOver";

  /** Key of the job's context: stems of the briefings, parted by commas, the overview first. */
  private static final String BRIEFINGS = "briefings";

  private final StepFactory steps;
  private final FileVersions fileVersions;
  private final EditionDataReader warehouse;
  private final Publications publications;
  private final IssueRegister register;
  private final RenderedEditions rendered;
  private final InputSurveys inputs;
  private final Editions editions;
  private final EditionMaterials materials;
  private final RenditionList renditions;
  private final Settings settings;
  private final Clock calendar;

  EditionSteps(
      StepFactory steps,
      FileVersions fileVersions,
      EditionDataReader warehouse,
      Publications publications,
      IssueRegister register,
      RenderedEditions rendered,
      InputSurveys inputs,
      Editions editions,
      EditionMaterials materials,
      RenditionList renditions,
      Settings settings,
      Clock calendar) {
    this.steps = steps;
    this.fileVersions = fileVersions;
    this.warehouse = warehouse;
    this.publications = publications;
    this.register = register;
    this.rendered = rendered;
    this.inputs = inputs;
    this.editions = editions;
    this.materials = materials;
    this.renditions = renditions;
    this.settings = settings;
    this.calendar = calendar;
  }

  private static RunRequest request(StepExecution step) {
    return RunParameters.of(step.getJobParameters()).request();
  }

  private static ExecutionContext jobContext(StepExecution step) {
    return step.getJobExecution().getExecutionContext();
  }

  /** Makes what was read the state of the input that is held, and chooses the edition. */
  @Bean
  Step activate() {
    return steps.tasklet("activate", this::activated);
  }

  private Message activated(StepExecution step) throws IOException {
    RunRequest request = request(step);
    InputSurvey survey = inputs.of(step);
    Optional<InputVersion> unread = fileVersions.unread();
    if (unread.isPresent()) {
      throw new InputChangedException(unread.get().name());
    }
    List<FileVersions.Correction> corrections = fileVersions.activate();
    warehouse.rejections().forEach(fault -> inputs.meet(request, fault, survey));
    new RejectionLimit(settings.rejectionLimit()).check(fileVersions.tallies());
    Edition edition = editions.chosen(request);
    CoverageNeed needs = new CoverageNeed(request.needs());
    edition.period().ifPresent(period -> needs.check(warehouse, period));
    if (request.rendering() == RunRequest.Rendering.NEVER) {
      fileVersions.keepUnseen(corrections);
    } else {
      fileVersions.keep(corrections, edition.folder());
    }
    editions.recall(request.output(), edition.folder());
    jobContext(step).putString(EditionMaterials.EDITION, edition.folder());
    jobContext(step)
        .putString(
            EditionMaterials.ISSUED,
            request.issued().orElseGet(() -> LocalDate.now(calendar)).toString());
    return corrections.isEmpty()
        ? Message.NONE
        : Message.of("step.activate.done", corrections.size());
  }

  @Bean
  Step analyse() {
    return steps.tasklet("analyse", this::analysed);
  }

  private Message analysed(StepExecution step) throws IOException {
    Optional<Manifest> same = sameAsPublished(step);
    if (same.isPresent() && takesOver(step, same.get())) {
      return Message.of("step.analyse.unchanged", same.get().edition());
    }
    Material material = corrected(step, materials.of(step));
    String folder = material.edition().folder();
    jobContext(step).putString(BRIEFINGS, String.join(",", material.renditions().stems()));
    begin(step, material);
    EditionData data = material.data();
    return Message.of(
        "step.analyse.done",
        folder,
        material.analysis().articles(),
        material.analysis().figures(),
        data.observations().size(),
        data.matters().size());
  }

  /** The manifest of the published edition where its briefings are those that were made. */
  private Optional<Manifest> sameAsPublished(StepExecution step) throws IOException {
    RunRequest request = request(step);
    String name = jobContext(step).getString(EditionMaterials.EDITION);
    Path published = request.output().resolve(name);
    Optional<Manifest> manifest = Manifest.read(published);
    if (request.rendering() != RunRequest.Rendering.WHEN_CHANGED || manifest.isEmpty()) {
      return Optional.empty();
    }
    List<Manifest.ManifestPart> parts =
        Manifest.ManifestPart.of(publications.publishedParts(name)).toList();
    boolean isSame =
        parts.stream()
                .map(Manifest.ManifestPart::briefing)
                .collect(Collectors.toSet())
                .equals(Set.copyOf(manifest.get().briefings()))
            && parts.stream()
                .allMatch(part -> manifest.get().outputs().containsAll(part.outputs()));
    return manifest.filter(same -> isSame);
  }

  /**
   * Takes the files of the published edition over where they would be made the same now and are
   * there as they were written.
   */
  private boolean takesOver(StepExecution step, Manifest published) throws IOException {
    String name = published.edition();
    Optional<MaterialPrint> material = materials.published(step);
    if (material.isEmpty()
        || !EditionFolder.begin(request(step).output(), name).takeOver(published.outputs())) {
      return false;
    }
    publications.clearParts(name);
    Manifest.ManifestPart.of(publications.publishedParts(name))
        .forEach(part -> publications.keepPart(name, part.briefing().stem(), part.json()));
    jobContext(step).putString(TAKEN_OVER, material.get().text());
    jobContext(step)
        .putString(
            BRIEFINGS,
            published.briefings().stream()
                .map(Manifest.PublishedBriefing::stem)
                .collect(Collectors.joining(",")));
    return true;
  }

  /**
   * Begins to write an edition. What its briefings added to the manifest of the published one is
   * forgotten, and those that workers made ahead from the same are taken.
   */
  private void begin(StepExecution step, Material material) throws IOException {
    String name = material.edition().folder();
    EditionFolder folder = EditionFolder.begin(request(step).output(), name);
    publications.clearParts(name);
    take(name, material, folder);
  }

  private void take(String name, Material material, EditionFolder folder) {
    Map<String, String> made = rendered.parts(name, material.fingerprint().files());
    if (made.keySet().equals(Set.copyOf(material.renditions().stems()))) {
      rendered.files(name, folder::write);
      made.forEach((stem, part) -> publications.keepPart(name, stem, part));
    }
  }

  /**
   * The material as a correction, where its records are other than published and the office asks.
   */
  private Material corrected(StepExecution step, Material material) throws IOException {
    Path output = request(step).output();
    Edition edition = material.edition();
    LateData late = material.renditions().lateData();
    if (late == LateData.REPLACEMENT || Manifest.read(output.resolve(edition.folder())).isEmpty()) {
      return material;
    }
    boolean isChanged =
        !new EditionChanges(material.data().codeLists())
            .since(
                output.resolve(edition.folder()),
                DataFiles.of(
                    material.data(),
                    material.analysis().review(),
                    material.renditions().messages()))
            .isEmpty();
    if (!isChanged) {
      return material;
    }
    EditionFolder.keepEarlier(output, edition.folder(), edition.version().number());
    IssueVersion version = IssueVersion.after(register.versions(edition.folder()), late);
    jobContext(step).putInt(EditionMaterials.VERSION, version.number());
    jobContext(step).putString(EditionMaterials.VERSION_NAME, version.name());
    materials.forget();
    return materials.of(step);
  }

  /** Makes the briefings, one on each processor. */
  @Bean
  Step publish(BriefingPartitioner briefingPartitioner) {
    return steps.partitions(
        "publish",
        briefingPartitioner,
        step -> new Extent(Message.of("unit.briefings"), 1, stems(step).size()),
        this::briefingPublished,
        this::published);
  }

  /** A partition for each briefing. */
  @Bean
  @StepScope
  BriefingPartitioner briefingPartitioner(@Value("#{stepExecution}") StepExecution step) {
    return new BriefingPartitioner(stems(step));
  }

  private static List<String> stems(StepExecution step) {
    return List.of(jobContext(step).getString(BRIEFINGS).split(","));
  }

  private Message briefingPublished(StepExecution step) throws IOException {
    String folder = jobContext(step).getString(EditionMaterials.EDITION);
    String stem = step.getExecutionContext().getString(BriefingPartitioner.STEM);
    if (parts(folder).anyMatch(part -> part.briefing().stem().equals(stem))) {
      return Message.NONE;
    }
    Material material = materials.of(step);
    EditionFolder edition = EditionFolder.begun(request(step).output(), folder);
    Manifest.ManifestPart part =
        material
            .renditions()
            .write(
                stem,
                material.analysis(),
                edition,
                source -> takenOver(step, edition, stem, source));
    publications.keepPart(folder, stem, part.json());
    return Message.NONE;
  }

  /** The part of a published briefing that was made of the same, whose files are taken over. */
  private Optional<Manifest.ManifestPart> takenOver(
      StepExecution step, EditionFolder edition, String stem, String source) {
    if (request(step).rendering() != RunRequest.Rendering.WHEN_CHANGED) {
      return Optional.empty();
    }
    String folder = jobContext(step).getString(EditionMaterials.EDITION);
    Optional<Manifest.ManifestPart> same =
        Manifest.ManifestPart.of(publications.publishedParts(folder))
            .filter(part -> part.briefing().stem().equals(stem) && part.source().equals(source))
            .filter(part -> edition.takeOver(part.outputs()))
            .findFirst();
    same.ifPresent(part -> step.getExecutionContext().put(TAKEN_OVER, true));
    return same;
  }

  /** The parts of the manifest that the briefings left, in their order. */
  private List<Manifest.ManifestPart> parts(StepExecution step) {
    List<String> stems = stems(step);
    return parts(jobContext(step).getString(EditionMaterials.EDITION))
        .sorted(Comparator.comparing(part -> stems.indexOf(part.briefing().stem())))
        .toList();
  }

  private Stream<Manifest.ManifestPart> parts(String folder) {
    return Manifest.ManifestPart.of(publications.parts(folder));
  }

  private Message published(StepExecution step) {
    int missing = parts(step).stream().mapToInt(part -> part.missingCharacters().size()).sum();
    int briefings = stems(step).size();
    if (jobContext(step).containsKey(TAKEN_OVER)) {
      return Message.of("step.publish.taken-over", briefings, renditions.names());
    }
    long takenOver =
        step.getJobExecution().getStepExecutions().stream()
            .filter(part -> part.getExecutionContext().containsKey(TAKEN_OVER))
            .count();
    if (takenOver > 0 && missing == 0) {
      return Message.of("step.publish.some-taken-over", briefings, renditions.names(), takenOver);
    }
    return missing == 0
        ? Message.of("step.publish.done", briefings, renditions.names())
        : Message.of(
            "step.publish.characters-missing",
            briefings,
            renditions.names(),
            missing,
            Manifest.NAME);
  }

  @Bean
  Step release() {
    return steps.tasklet("release", this::released);
  }

  private Message released(StepExecution step) throws IOException {
    if (jobContext(step).containsKey(TAKEN_OVER)) {
      return releasedAgain(step);
    }
    RunParameters run = RunParameters.of(step.getJobParameters());
    InputSurvey survey = inputs.of(step);
    Material material = materials.of(step);
    String name = material.edition().folder();
    List<Manifest.ManifestPart> parts = parts(step);
    EditionFolder folder = EditionFolder.begun(run.request().output(), name);
    parts.forEach(part -> folder.add(part.outputs()));
    DataFiles.of(material.data(), material.analysis().review(), material.renditions().messages())
        .forEach((file, csv) -> folder.write("data/" + file, csv::writeTo));
    folder.write(
        Manifest.NAME,
        EditionManifest.of(
                material,
                settings.version(),
                survey,
                inputs.hashes(survey),
                parts,
                folder.written())
            .json());
    Path edition = folder.release();
    new Archive(run.request().templates(), renditions.formats()).publish(run.request().output());
    register.enter(material.edition());
    publications.published(material.edition(), run.fingerprint(), material.making());
    rendered.forget(name);
    int files = folder.written().size();
    RunCounts.of(files, material.data(), material.analysis().review().size())
        .putInto(jobContext(step));
    return Message.of("step.release.done", files, edition);
  }

  /** Releases the files of the published edition, whose manifest names the input as it is now. */
  private Message releasedAgain(StepExecution step) throws IOException {
    RunParameters run = RunParameters.of(step.getJobParameters());
    InputSurvey survey = inputs.of(step);
    Path output = run.request().output();
    String name = jobContext(step).getString(EditionMaterials.EDITION);
    Manifest published = Manifest.read(output.resolve(name)).orElseThrow();
    Publications.PublishedMaterial making = publications.making(name).orElseThrow();
    EditionFolder folder = EditionFolder.begun(output, name);
    folder.add(published.outputs());
    folder.write(
        Manifest.NAME,
        published.madeFrom(EditionManifest.inputs(survey, inputs.hashes(survey))).json());
    Path edition = folder.release();
    new Archive(run.request().templates(), renditions.formats()).publish(output);
    publications.confirmed(name, run.fingerprint(), jobContext(step).getString(TAKEN_OVER));
    rendered.forget(name);
    int files = folder.written().size();
    new RunCounts(files, published.rejections(), making.review(), making.unmatched())
        .putInto(jobContext(step));
    return Message.of("step.release.done", files, edition);
  }
}
