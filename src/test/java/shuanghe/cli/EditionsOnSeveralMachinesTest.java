package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import shuanghe.Folders;
import shuanghe.cli.ProgramProcess.Ended;

/**
 * Several editions made by workers while things break: each appears as one process publishes it.
 */
@EnabledIfSystemProperty(
    named = RunsOnSeveralMachines.MANY,
    matches = RunsOnSeveralMachines.ALL,
    disabledReason = "the default test is PrerenderedEditionsTest")
class EditionsOnSeveralMachinesTest extends RunsOnSeveralMachines {

  private ProgramProcess editionsManager() throws Exception {
    return program(folder.resolve(database), editions("--workers", "remote"));
  }

  @Test
  void areThoseOfOneProcess() throws Exception {
    editionsOfOneProcess();
    begin("editions");
    worker();
    worker();

    editionsPublishedAsByOneProcess(editionsManager().await());

    assertThat(
            server.rows(
                database,
                "select count(*) from batch_step_execution where step_name like"
                    + " 'renderEditionsPart:%' and status = 'COMPLETED' and write_count > 0"))
        .containsExactly("4");
  }

  @Test
  void areMadeAgainWhereAWorkerWasKilled() throws Exception {
    editionsOfOneProcess();
    begin("editions_killed");
    ProgramProcess first = worker();
    ProgramProcess run = editionsManager();
    awaitEdition();
    first.kill();
    worker();

    editionsPublishedAsByOneProcess(run.await());

    assertThat(mostTries()).isGreaterThan(1);
  }

  @Test
  void areNotKeptByAWorkerThatWakesAfterAnotherHasTakenOver() throws Exception {
    editionsOfOneProcess();
    begin("editions_asleep");
    ProgramProcess sleeper = worker();
    ProgramProcess run = editionsManager();
    awaitEdition();
    SharedWarehouse.signal("STOP", sleeper.pid());
    worker();
    server.await(database, "exists (select 1 from partition_end where tries > 1)");
    SharedWarehouse.signal("CONT", sleeper.pid());

    editionsPublishedAsByOneProcess(run.await());
  }

  @Test
  void waitForADatabaseThatIsStoppedAndStarted() throws Exception {
    editionsOfOneProcess();
    begin("editions_stopped");
    worker();
    ProgramProcess run = editionsManager();
    awaitEdition();
    server.breakOff();
    TimeUnit.SECONDS.sleep(2);
    server.startAgain();

    editionsPublishedAsByOneProcess(run.await());
  }

  @Test
  void areGoneOnWithWhereTheManagerWasKilled() throws Exception {
    editionsOfOneProcess();
    begin("editions_manager");
    worker();
    ProgramProcess killed = editionsManager();
    server.await(database, "exists (select 1 from rendered_part)");
    killed.kill();

    editionsPublishedAsByOneProcess(editionsManager().await());
  }

  @Test
  void areRefusedByAWorkerWithOtherTemplates() throws Exception {
    editionsOfOneProcess();
    begin("editions_templates");
    Path other = folder.resolve("other");
    Folders.copy(Path.of("templates"), other.resolve("templates"));
    Files.writeString(other.resolve("templates/briefing.css"), "body { margin: 1px }\n");
    ProgramProcess stranger =
        ProgramProcess.start(
            other,
            environment(),
            options(),
            "worker",
            "--input",
            input.path().toAbsolutePath().toString(),
            "--output",
            folder.resolve("stranger").toString());
    started.add(stranger);

    Ended refused = editionsManager().await();

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.lines()).last().asString().contains("are not those that the run makes");
    stranger.kill();
    worker();
    editionsPublishedAsByOneProcess(editionsManager().await());
  }
}
