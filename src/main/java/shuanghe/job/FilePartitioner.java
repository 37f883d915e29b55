package shuanghe.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;

/** Partitioner of the files that are still to be read into ranges of their ids. */
final class FilePartitioner implements Partitioner {

  private final FileVersions fileVersions;
  private final InputKind kind;
  private final int files;

  /**
   * @param files how many a partition has at most
   */
  FilePartitioner(FileVersions fileVersions, InputKind kind, int files) {
    this.fileVersions = fileVersions;
    this.kind = kind;
    this.files = files;
  }

  /** The contexts by range, whatever the size of the grid. */
  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    List<Long> ids = fileVersions.wantedIds(kind);
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int from = 0; from < ids.size(); from += files) {
      long first = ids.get(from);
      long last = ids.get(Math.min(from + files, ids.size()) - 1);
      PartitionRange range = new PartitionRange(first, last);
      partitions.put(range.toString(), range.context());
    }
    return partitions;
  }
}
