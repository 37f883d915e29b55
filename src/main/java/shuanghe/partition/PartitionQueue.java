package shuanghe.partition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Queue that tells the workers of one program of partitions to execute. A request is a wake-up call
 * and no more: it is gone when a worker has taken it, so that nothing stays open while the
 * partition is worked on, and whoever sent it sends it again where nothing comes of it. So of a
 * queue nothing more is asked than that it mostly brings what it is given, once or several times.
 */
public interface PartitionQueue {

  /**
   * Adds requests at the end, all or none of them.
   *
   * @throws QueueAwayException if the broker is away
   */
  void send(List<PartitionRequest> requests);

  /**
   * Takes the first request that nobody else takes; empty where none comes.
   *
   * @param patience how long to wait for one
   * @throws QueueAwayException if the broker is away
   */
  Optional<PartitionRequest> take(Duration patience) throws InterruptedException;

  /**
   * Whether no request waits to be taken.
   *
   * @throws QueueAwayException if the broker is away
   */
  boolean isEmpty();

  /**
   * Removes all requests.
   *
   * @throws QueueAwayException if the broker is away
   */
  void clear();
}
