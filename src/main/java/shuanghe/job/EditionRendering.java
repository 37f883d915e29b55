package shuanghe.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.edition.Manifest;
import shuanghe.job.EditionMaterials.Material;
import shuanghe.model.Message;
import shuanghe.partition.Claim;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.RenderedEditions;
import shuanghe.warehouse.RenderedEditions.WantedEdition;

/**
 * Rendering of the briefings of an edition at a worker, before the edition's own run publishes it.
 * As many briefings as there are processors are made at a time and kept together, in a transaction
 * that only the worker that has the edition can commit; what is kept is not made again. No
 * transaction is open while they are made.
 */
final class EditionRendering implements Tasklet {

  private record MadeBriefing(String stem, String part, Map<String, byte[]> files) {}

  private final StepFactory steps;
  private final EditionMaterials materials;
  private final RenderedEditions rendered;
  private final Publications publications;
  private final HeldClaims claims;
  private final RenditionList renditions;
  private final int together;

  /**
   * @param together how many briefings are made at a time
   */
  EditionRendering(
      StepFactory steps,
      EditionMaterials materials,
      RenderedEditions rendered,
      Publications publications,
      HeldClaims claims,
      RenditionList renditions,
      int together) {
    this.steps = steps;
    this.materials = materials;
    this.rendered = rendered;
    this.publications = publications;
    this.claims = claims;
    this.renditions = renditions;
    this.together = together;
  }

  /** Partitioner of the editions that are due, one in each partition. */
  static Partitioner partitioner(RenderedEditions rendered) {
    return size -> {
      Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
      for (long id : rendered.ids()) {
        PartitionRange range = new PartitionRange(id, id);
        partitions.put(range.toString(), range.context());
      }
      return partitions;
    };
  }

  /** The edition of a partition; empty where it is due no more. */
  private Optional<WantedEdition> due(StepExecution partition) {
    return rendered.of(PartitionRange.of(partition).first());
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException, InterruptedException {
    StepExecution partition = contribution.getStepExecution();
    Claim claim = claims.of(partition).orElseThrow();
    Optional<WantedEdition> due = due(partition);
    if (due.isEmpty()) {
      return RepeatStatus.FINISHED;
    }
    long id = PartitionRange.of(partition).first();
    Material material = materials.ahead(partition, due.get());
    String files = material.fingerprint().files();
    boolean isMade =
        publications
            .material(due.get().folder())
            .filter(of -> MaterialPrint.of(of).files().equals(files))
            .isPresent();
    if (!due.get().anew() && isMade) {
      return RepeatStatus.FINISHED;
    }
    TransactionTemplate transaction = new TransactionTemplate(steps.transactions());
    transaction.executeWithoutResult(status -> claim.write(() -> rendered.begin(id, files)));
    Set<String> made = rendered.made(id);
    List<String> left =
        material.renditions().stems().stream().filter(stem -> !made.contains(stem)).toList();
    List<String> next = left.subList(0, Math.min(together, left.size()));
    List<MadeBriefing> briefings = made(next, material);
    transaction.executeWithoutResult(
        status ->
            claim.write(
                () -> briefings.forEach(b -> rendered.keep(id, b.stem(), b.part(), b.files()))));
    contribution.incrementWriteCount(briefings.size());
    return RepeatStatus.continueIf(next.size() < left.size());
  }

  private List<MadeBriefing> made(List<String> stems, Material material)
      throws InterruptedException {
    List<Future<MadeBriefing>> making = new ArrayList<>();
    for (String stem : stems) {
      making.add(steps.executor().submit(() -> made(stem, material)));
    }
    List<MadeBriefing> made = new ArrayList<>();
    for (Future<MadeBriefing> briefing : making) {
      try {
        made.add(briefing.get());
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
    }
    return made;
  }

  private static MadeBriefing made(String stem, Material material) {
    BriefingsInMemory files = new BriefingsInMemory();
    Manifest.ManifestPart part =
        material.renditions().write(stem, material.analysis(), files, source -> Optional.empty());
    return new MadeBriefing(stem, part.json(), files.files());
  }

  /** What is said of a partition that is done. */
  Message told(StepExecution partition) {
    return Message.of("step.publish.done", (int) partition.getWriteCount(), renditions.names());
  }

  /** What people call a partition. */
  Message name(StepExecution partition) {
    return Message.of(
        "partition.edition",
        Message.of("step.renderEditions"),
        due(partition).map(WantedEdition::folder).orElse(partition.getStepName()));
  }
}
