package shuanghe.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Partitioner of the files that are still to be read into ranges of their ids. The context of a
 * partition holds two numbers; its name is made of them, so that a partition of the same name is
 * the same partition in every run.
 */
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
      partitions.put(first + "-" + last, context(first, last));
    }
    return partitions;
  }

  private static ExecutionContext context(long first, long last) {
    ExecutionContext context = new ExecutionContext();
    context.putLong(InputSurveys.FIRST_FILE, first);
    context.putLong(InputSurveys.LAST_FILE, last);
    return context;
  }

  /**
   * The context of a partition.
   *
   * @param name of its step execution, such as {@code readPagesPart:1-200}
   */
  static ExecutionContext context(String name) {
    String[] range = name.substring(name.indexOf(':') + 1).split("-");
    return context(Long.parseLong(range[0]), Long.parseLong(range[1]));
  }
}
