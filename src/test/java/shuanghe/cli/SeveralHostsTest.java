package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The same over a network: manager and database on this host, two workers each on one of its own,
 * of which a packet filter cuts one off and lets it back.
 */
@EnabledIfSystemProperty(
    named = RunsOnSeveralMachines.MANY,
    matches = RunsOnSeveralMachines.ALL,
    disabledReason = "SeveralMachinesTest has the quick ones")
@EnabledIf(
    value = "shuanghe.cli.NetworkHost#isPossible",
    disabledReason = "needs root, ip netns and nft")
class SeveralHostsTest extends RunsOnSeveralMachines {

  private static final String LATER = "p060-later.txt";

  @Test
  void goOnWhereOneWasCutOffAndTakeItBack() throws Exception {
    openToTheNetwork();
    begin("hosts");
    Path later = input.path().resolve("articles").resolve(LATER);
    try (NetworkHost near = NetworkHost.join(1);
        NetworkHost far = NetworkHost.join(2)) {
      ProgramProcess stays = workerOn(near);
      ProgramProcess leaves = workerOn(far);
      ProgramProcess run = manager();
      cutOffWhileItCopies(far);
      server.await(database, "exists (select 1 from partition_end where tries > 1)");
      far.mend();

      publishedAsByOneProcess(run.await());

      stays.kill();
      Files.writeString(later, page(60, 12));
      assertThat(manager().await().exitCode()).isZero();
      assertThat(
              server.rows(
                  database, "select owner from partition_end order by step_execution_id desc"))
          .first()
          .asString()
          .endsWith(":" + leaves.pid());
      nothingLeftBehind();
    } finally {
      Files.deleteIfExists(later);
      endAll();
    }
  }

  /** Lets other hosts connect to the server. */
  private void openToTheNetwork() throws Exception {
    server.execute("postgres", "alter system set listen_addresses = '*'");
    Files.writeString(
        folder.resolve("server/pg_hba.conf"),
        "host all all " + NetworkHost.NETWORK + " trust\n",
        StandardOpenOption.APPEND);
    server.breakOff();
    server.startAgain();
  }

  private ProgramProcess workerOn(NetworkHost host) throws Exception {
    Map<String, String> environment = environment();
    environment.computeIfPresent(
        "SPRING_DATASOURCE_URL", (key, url) -> url.replace("localhost", host.entrance()));
    ProgramProcess worker =
        ProgramProcess.startUnder(
            host.starter(),
            environment,
            "worker",
            "--input",
            input.path().toString(),
            "--output",
            folder.resolve("worker-" + host.address()).toString());
    started.add(worker);
    worker.awaitLines(1);
    return worker;
  }

  private void cutOffWhileItCopies(NetworkHost host) throws Exception {
    awaitMidst();
    Closeable lock = server.lock(database, "fact");
    try {
      server.await(
          database,
          "exists (select 1 from pg_stat_activity where query like 'copy %' and wait_event_type ="
              + " 'Lock' and client_addr = '"
              + host.address()
              + "')");
      host.cut();
    } finally {
      lock.close();
    }
  }
}
