package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import shuanghe.partition.PartitionQueue;

/** The same with the queue at a message broker, over TLS, by a client that lies in a folder. */
@EnabledIfSystemProperty(
    named = SeveralMachinesTest.MANY,
    matches = SeveralMachinesTest.ALL,
    disabledReason = "the broker's own test is BrokerQueueTest")
class SeveralMachinesByBrokerTest extends SeveralMachinesTest {

  private SharedBroker broker;

  @Override
  void startQueue(Path folder) throws IOException, InterruptedException {
    broker = SharedBroker.start(folder.resolve("broker"));
  }

  @AfterAll
  void stopBroker() throws IOException {
    broker.close();
  }

  @Override
  Map<String, String> queueSettings(String database) {
    return broker.environment(database);
  }

  @Override
  List<String> options() {
    return SharedBroker.programWithoutClient();
  }

  @Override
  PartitionQueue queue(String database) throws IOException, ReflectiveOperationException {
    return broker.queue(database);
  }

  @Test
  void goesOnWhereTheBrokerWasKilledAndItsJournalLost() throws Exception {
    begin("journal");
    ProgramProcess run = manager();
    awaitRequests();
    worker();
    awaitMidst();
    broker.kill();
    broker.loseJournal();
    TimeUnit.SECONDS.sleep(2);
    broker.startAgain();

    publishedAsByOneProcess(run.await());
  }

  @Test
  void waitsForABrokerThatIsStartedLast() throws Exception {
    begin("late_broker");
    broker.kill();
    ProgramProcess run = manager();
    worker();
    TimeUnit.SECONDS.sleep(8);
    broker.startAgain();

    publishedAsByOneProcess(run.await());
  }
}
