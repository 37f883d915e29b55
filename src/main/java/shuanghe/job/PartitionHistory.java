package shuanghe.job;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;
import shuanghe.partition.PartitionBoard;

/** The partitions of the newest run on several machines, and who worked on them. */
public final class PartitionHistory {

  /**
   * One partition.
   *
   * @param run number of the run
   * @param name step and range of the partition
   * @param status what people call how it stands
   * @param owner the worker that has it or ended it; empty where none has taken it
   * @param tries how many workers have tried it
   * @param result what it ended with
   */
  public record PartitionEntry(
      long run, String name, Message status, String owner, int tries, Message result) {}

  private final JdbcTemplate jdbc;

  PartitionHistory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The partitions in their order; none where no run was made on several machines. */
  public List<PartitionEntry> newest() {
    return PartitionBoard.newest(jdbc).stream()
        .map(
            line ->
                new PartitionEntry(
                    line.run(),
                    line.name(),
                    Message.of("run.status." + line.status().toLowerCase(Locale.ROOT)),
                    line.owner(),
                    line.tries(),
                    MessageText.read(line.result())))
        .toList();
  }
}
