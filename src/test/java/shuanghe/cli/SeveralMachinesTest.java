package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import shuanghe.Folders;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.job.SmallInput;
import shuanghe.partition.PartitionQueue;
import shuanghe.partition.PartitionRequest;

/**
 * One run on several machines while things break: every row is there once, and the bytes are those
 * of one process.
 */
class SeveralMachinesTest extends RunsOnSeveralMachines {

  /** The worker that reads the page that ends it: at its first try with others, then alone. */
  private static final String READS_POISON =
      "select c.owner from partition_claim c join batch_step_execution s on s.step_execution_id ="
          + " c.step_execution_id join input_file f on f.name = 'p059-poison.txt' where f.file_id"
          + " between nullif(split_part(split_part(s.step_name, ':', 2), '-', 1), '')::bigint and"
          + " nullif(split_part(s.step_name, '-', 2), '')::bigint and (f.file_id = c.file_id or"
          + " c.tries = 1)";

  private static final String GIVEN_UP =
      "select 1 from input_file where name = 'p059-poison.txt' and broken_off = 2";

  @Test
  void goesOnWhereAWorkerWasKilled() throws Exception {
    begin("killed");
    ProgramProcess first = worker();
    ProgramProcess run = manager();
    awaitMidst();
    first.kill();
    worker();

    publishedAsByOneProcess(run.await());

    assertThat(mostTries()).isGreaterThan(1);
  }

  @Test
  void readsNothingTwiceOfRequestsThatComeTwiceOrLate() throws Exception {
    begin("twice");
    // nobody ends here, and a worker that gets no processor for a while keeps its partition
    settings = Map.of("SHUANGHE_WORKERS_LEASE", "600s");
    ProgramProcess run = manager();
    List<PartitionRequest> requests = awaitRequests();
    PartitionQueue queue = queue(database);
    for (int times = 0; times < 3; times++) {
      queue.send(requests);
    }
    worker();
    worker();
    server.await(database, "count(*) > 0 from partition_end");
    queue.send(requests);

    publishedAsByOneProcess(run.await());

    assertThat(mostTries()).isEqualTo(1);
  }

  @Test
  void waitsForADatabaseThatIsStoppedAndStarted() throws Exception {
    begin("stopped");
    worker();
    ProgramProcess run = manager();
    awaitMidst();
    server.breakOff();
    TimeUnit.SECONDS.sleep(2);
    server.startAgain();

    publishedAsByOneProcess(run.await());
  }

  @Test
  void givesUpAPageThatEndsItsReaderAndReadsAllOthers() throws Exception {
    begin("poison");
    Path poison = input.path().resolve("articles/p059-poison.txt");
    Files.writeString(poison, page(59, 7500));
    try {
      ProgramProcess run = manager();
      for (int workers = 0; workers < 4; workers++) {
        worker();
      }
      int kills = killWhoeverReadsPoison();

      Ended failed = run.await();

      // two alone, and at most one before it was known at what
      assertThat(kills).isBetween(2, 3);

      assertThat(failed.exitCode()).as("%s", failed.lines()).isEqualTo(3);
      assertThat(failed.lines()).last().asString().contains("p059-poison.txt: 3 workers broke off");
      assertThat(
              server.rows(
                  database,
                  "select name, broken_off from input_file where kind = 'PAGE' and state ="
                      + " 'WANTED'"))
          .containsExactly("p059-poison.txt 2");
      nothingLeftBehind();
    } finally {
      Files.delete(poison);
    }
  }

  /** Kills one worker after the other as the page would, until it is given up; gives how many. */
  private int killWhoeverReadsPoison() throws Exception {
    String next = READS_POISON;
    for (int kills = 0; ; kills++) {
      server.await(database, "exists (" + next + ") or exists (" + GIVEN_UP + ")");
      List<String> reader = server.rows(database, next);
      if (reader.isEmpty()) {
        return kills;
      }
      String owner = reader.getFirst();
      SharedWarehouse.signal("KILL", Long.parseLong(owner.substring(owner.indexOf(':') + 1)));
      next += " and c.owner <> '" + owner + "'";
    }
  }

  @Test
  @EnabledIfSystemProperty(named = MANY, matches = ALL)
  void fencesAWorkerThatWakesAfterAnotherHasTakenOver() throws Exception {
    begin("asleep");
    ProgramProcess sleeper = worker();
    ProgramProcess run = manager();
    putToSleepInMidst(sleeper);
    worker();
    server.await(database, "exists (select 1 from partition_end where tries > 1)");
    SharedWarehouse.signal("CONT", sleeper.pid());

    publishedAsByOneProcess(run.await());
  }

  @Test
  void takesOverFromAWorkerThatIsStoppedWhileItCopiesRows() throws Exception {
    begin("copying");
    ProgramProcess sleeper = worker();
    ProgramProcess run = manager();
    putToSleepWhileItCopies(sleeper);
    worker();
    server.await(database, "exists (select 1 from partition_end where tries > 1)");
    // by which it is known to live, and its partition is held against no page
    assertThat(
            server.rows(
                database,
                "select distinct application_name from pg_stat_activity where application_name like"
                    + " '%:"
                    + sleeper.pid()
                    + "'"))
        .hasSize(1);
    SharedWarehouse.signal("CONT", sleeper.pid());

    publishedAsByOneProcess(run.await());

    sleeper.awaitLine("no longer this worker's");
    SharedWarehouse.signal("TERM", sleeper.pid());
    assertThat(sleeper.await().lines()).last().isEqualTo("the worker has stopped");
  }

  @Test
  @EnabledIfSystemProperty(named = MANY, matches = ALL)
  void fencesAWorkerThatWasCutOffFromTheNetworkAndComesBack() throws Exception {
    begin("cut");
    try (NetworkLink link = NetworkLink.to(server.port())) {
      Map<String, String> far = server.environment(database, link.port());
      far.putAll(queueSettings(database));
      started.add(
          ProgramProcess.start(
              Path.of(""),
              far,
              options(),
              "worker",
              "--input",
              input.path().toString(),
              "--output",
              folder.resolve("far").toString()));
      ProgramProcess run = manager();
      awaitMidst();
      link.cut();
      worker();
      server.await(database, "exists (select 1 from partition_end where tries > 1)");
      link.mend();

      publishedAsByOneProcess(run.await());
    }
  }

  @Test
  @EnabledIfSystemProperty(named = MANY, matches = ALL)
  void startsAgainWhereTheManagerWasKilledWhileWorkersLive() throws Exception {
    begin("manager");
    worker();
    worker();
    ProgramProcess killed = manager();
    awaitMidst();
    killed.kill();

    publishedAsByOneProcess(manager().await());
  }

  @Test
  @EnabledIfSystemProperty(named = MANY, matches = ALL)
  void letsNoWorkerOfAnotherProgramTakeAnything() throws Exception {
    begin("older");
    Path older = folder.resolve("other-classes");
    Folders.copy(Path.of("target/classes"), older);
    Files.writeString(older.resolve("shuanghe/other-build.txt"), "another build");
    ProgramProcess stranger =
        program(
            List.of("-cp", older + File.pathSeparator + ProgramProcess.classPath()),
            folder.resolve("other-out"),
            "worker");
    stranger.awaitLines(1);
    ProgramProcess run = manager();
    awaitRequests();
    TimeUnit.SECONDS.sleep(3);
    assertThat(server.rows(database, "select count(*) from partition_claim")).containsExactly("0");
    worker();

    publishedAsByOneProcess(run.await());
  }

  @Test
  @EnabledIfSystemProperty(named = MANY, matches = ALL)
  void refusesWhereTheInputOfAWorkerLags() throws Exception {
    begin("lag");
    Path lagging = folder.resolve("lagging");
    SmallInput there = SmallInput.in(lagging);
    for (int page = 0; page < PAGES - 1; page++) {
      String name = "articles/p%03d.txt".formatted(page);
      there.write(name, Files.readString(input.path().resolve(name)));
    }
    there.write("articles/pages.csv", Files.readString(input.path().resolve("articles/pages.csv")));
    ProgramProcess late =
        ProgramProcess.start(
            Path.of(""),
            environment(),
            options(),
            "worker",
            "--input",
            lagging.toString(),
            "--output",
            folder.resolve("lag-out").toString());
    started.add(late);
    Ended failed = manager().await();
    late.kill();

    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.lines())
        .last()
        .asString()
        .contains("p119.txt is not at the worker as the run found it");

    worker();
    publishedAsByOneProcess(manager().await());
  }

  @Test
  @EnabledIfSystemProperty(named = MANY, matches = ALL)
  void refusesASecondManager() throws Exception {
    begin("managers");
    ProgramProcess first = manager();
    awaitRequests();

    Ended second = program(folder.resolve("second"), run("--workers", "remote")).await();

    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.lines()).last().asString().contains("on another machine");
    worker();
    publishedAsByOneProcess(first.await());
  }

  @Test
  void refusesSeveralMachinesWithoutAWarehouseThatTheyShare() throws Exception {
    Ended refused =
        ProgramProcess.start(
                "run",
                "--workers",
                "remote",
                "--input",
                input.path().toString(),
                "--output",
                folder.resolve("h2").toString())
            .await();

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.lines()).first().asString().contains("in PostgreSQL");
  }
}
