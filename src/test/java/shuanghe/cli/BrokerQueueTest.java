package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.partition.PartitionQueue;
import shuanghe.partition.PartitionRequest;
import shuanghe.partition.QueueAwayException;

/** The queue at a real broker, over TLS and with a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokerQueueTest {

  private static final Duration SOON = Duration.ofMillis(500);

  @TempDir private static Path folder;
  private SharedBroker broker;

  @BeforeAll
  void startBroker() throws IOException, InterruptedException {
    broker = SharedBroker.start(folder);
  }

  @AfterAll
  void stopBroker() throws IOException {
    broker.close();
  }

  private static PartitionRequest request(long id) {
    return new PartitionRequest(id, "readPagesPart");
  }

  @Test
  void bringsEachRequestToOneWorker() throws Exception {
    PartitionQueue manager = broker.queue("each");
    PartitionQueue one = broker.queue("each");
    PartitionQueue other = broker.queue("each");
    assertThat(manager.isEmpty()).isTrue();

    List.of(1L, 2L, 3L).forEach(id -> manager.send(List.of(request(id))));

    assertThat(manager.isEmpty()).isFalse();
    assertThat(one.take(SOON)).contains(request(1));
    assertThat(other.take(SOON)).contains(request(2));
    assertThat(one.take(SOON)).contains(request(3));
    assertThat(other.take(SOON)).isEmpty();
    assertThat(manager.isEmpty()).isTrue();
  }

  @Test
  void keepsARequestThatComesToAQueueThatWasEmptyAndUnused() throws Exception {
    PartitionQueue manager = broker.queue("unused");
    for (long id = 1; id <= 40; id++) {
      manager.clear();
      assertThat(manager.isEmpty()).isTrue();

      manager.send(List.of(request(id)));

      assertThat(manager.isEmpty()).as("%s", id).isFalse();
    }
  }

  @Test
  void clearsItsOwnQueueOnly() throws Exception {
    PartitionQueue queue = broker.queue("cleared");
    PartitionQueue other = broker.queue("kept");
    queue.send(List.of(request(1)));
    queue.send(List.of(request(2)));
    other.send(List.of(request(3)));

    queue.clear();

    assertThat(queue.isEmpty()).isTrue();
    assertThat(other.take(SOON)).contains(request(3));
  }

  @Test
  void saysWhereTheBrokerIsAwayAndGoesOnWhenItIsBack() throws Exception {
    PartitionQueue queue = broker.queue("away");
    queue.send(List.of(request(1)));
    broker.kill();
    broker.loseJournal();

    assertThatThrownBy(() -> queue.send(List.of(request(2))))
        .isInstanceOf(QueueAwayException.class)
        .hasMessageContaining("tcp://127.0.0.1:")
        .hasMessageNotContaining("secret");

    broker.startAgain();
    assertThat(queue.isEmpty()).isTrue();
    queue.send(List.of(request(3)));
    assertThat(queue.take(SOON)).isEqualTo(Optional.of(request(3)));
  }

  @Test
  void bringsWhatTheBrokerKeptWhenItWasKilled() throws Exception {
    PartitionQueue queue = broker.queue("kept_on_disk");
    queue.send(List.of(request(1)));
    broker.kill();
    broker.startAgain();

    assertThat(broker.queue("kept_on_disk").take(SOON)).contains(request(1));
  }

  @Test
  void isNotToBeUsedWithoutThePassword() throws Exception {
    assertThatThrownBy(broker.queue("closed", "another")::isEmpty)
        .isInstanceOf(QueueAwayException.class);
  }
}
