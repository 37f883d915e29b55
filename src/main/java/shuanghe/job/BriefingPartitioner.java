package shuanghe.job;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Partitioner of an edition into its briefings. */
class BriefingPartitioner implements Partitioner {

  /** Key of a partition's execution context: the stem of its briefing's file names. */
  static final String STEM = "stem";

  private final List<String> stems;

  BriefingPartitioner(List<String> stems) {
    this.stems = List.copyOf(stems);
  }

  /** The contexts by stem, whatever the size of the grid. */
  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    return stems.stream()
        .collect(Collectors.toMap(Function.identity(), BriefingPartitioner::context));
  }

  private static ExecutionContext context(String stem) {
    ExecutionContext context = new ExecutionContext();
    context.putString(STEM, stem);
    return context;
  }
}
