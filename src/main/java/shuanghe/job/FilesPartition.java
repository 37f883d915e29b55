package shuanghe.job;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.model.Message;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Reading of a partition of files.
 *
 * @param step reads them
 * @param label what people call the step
 * @param kind of the files
 * @param fileVersions where they are kept
 * @param inputs where they lie
 */
record FilesPartition(
    Step step, Message label, InputKind kind, FileVersions fileVersions, InputSurveys inputs)
    implements PartitionWork {

  @Override
  public Message name(StepExecution partition) {
    PartitionRange files = PartitionRange.of(partition);
    return Message.of(
        "partition.name", label, String.valueOf(files.first()), String.valueOf(files.last()));
  }

  @Override
  public void clear(PartitionRange files) {
    fileVersions.clearHalfRead(kind, files.first(), files.last());
  }

  /** A file that broke off worker after worker is not read. */
  @Override
  public Optional<Message> undone(StepExecution partition) {
    List<String> givenUp = inputs.givenUp(partition, kind);
    return givenUp.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("partition.given-up", givenUp, InputSurveys.MOST_BROKEN_OFF + 1));
  }
}
