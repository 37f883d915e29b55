package shuanghe.partition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Request to execute a partition, as the queue carries it.
 *
 * @param id of the partition's step execution
 * @param step name of the step that executes it
 */
public record PartitionRequest(long id, String step) {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\w+)");

  /** The text of its message: {@code 12345 readPagesPart}. */
  String text() {
    return id + " " + step;
  }

  /** The request of a text; empty for one that is none. */
  static Optional<PartitionRequest> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(new PartitionRequest(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }
}
