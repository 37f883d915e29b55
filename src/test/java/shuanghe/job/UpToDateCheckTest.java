package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Hashing;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.model.Message;
import shuanghe.warehouse.Database;

/** What a run with nothing to do is known by, and what must never be taken for one. */
class UpToDateCheckTest {

  /** A change of a file shows in its mark when so many seconds have passed. */
  private static final int STEP = 4;

  @TempDir private Path folder;
  private SmallInput input;
  private RunRequest request;
  private Path warehouse;
  private RunOutcome published;

  @BeforeEach
  void publish() throws IOException {
    try (StartedProgram program = StartedProgram.in(folder, Database.H2)) {
      input = program.input();
      warehouse = program.output().resolve("state/warehouse.mv.db");
      FileSystemUtils.copyRecursively(Path.of("templates"), folder.resolve("templates"));
      request = request(input.path());
      published = program.publish(request);
    }
    assertThat(published).isInstanceOf(RunOutcome.Published.class);
  }

  private RunRequest request(Path from) {
    return new RunRequest(
        from,
        from.resolve("articles"),
        folder.resolve("output"),
        folder.resolve("templates"),
        PeriodChoice.parse("2023-09").orElseThrow(),
        List.of("transport"),
        Rendering.WHEN_CHANGED,
        Faults.REPORT);
  }

  private UpToDateCheck check(RunRequest asked) {
    return UpToDateCheck.before(asked, warehouse);
  }

  private Optional<RunOutcome> outcome(RunRequest asked) {
    return check(asked).outcome(English.MESSAGES, line -> {});
  }

  private static void letTimePass() throws InterruptedException {
    TimeUnit.SECONDS.sleep(STEP);
  }

  /** Something that changes. */
  private interface Change {
    void make() throws IOException;
  }

  @Test
  void isPassedWhereAllIsAsItWas() throws Exception {
    letTimePass();
    check(request).keep(published);
    List<String> said = new ArrayList<>();

    assertThat(check(request).outcome(English.MESSAGES, said::add))
        .hasValueSatisfying(
            same -> {
              assertThat(same).isInstanceOf(RunOutcome.Unchanged.class);
              assertThat(((RunOutcome.Unchanged) same).edition())
                  .isEqualTo(folder.resolve("output/2023-09"));
            });
    assertThat(said).singleElement().asString().contains("all as the last run found them");
  }

  @Test
  void isNotPassedByAFileOfTheInputThatIsOtherwise() throws Exception {
    List<SmallInput> copies = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      copies.add(SmallInput.in(folder.resolve("copy-" + i)));
    }
    letTimePass();
    List<UpToDateCheck> before = copies.stream().map(copy -> check(request(copy.path()))).toList();
    copies.get(0).edit("articles/page-1.txt", "3500", "3600");
    copies.get(1).write("articles/2023/page-9.txt", "又一版\n");
    copies.get(2).remove("articles/page-2.txt");
    copies.get(3).edit("indicators/monthly.csv", "320", "330");
    Path page = copies.get(4).path().resolve("articles/page-1.txt");
    FileTime old = Files.getLastModifiedTime(page);
    copies.get(4).edit("articles/page-1.txt", "3500", "3600");
    Files.setLastModifiedTime(page, old);
    copies.get(5).write("decisions.csv", "id,attribute,value,by,date\n");
    letTimePass();

    for (int i = 0; i < copies.size(); i++) {
      before.get(i).keep(published);
      assertThat(outcome(request(copies.get(i).path())).isPresent())
          .as("copy %d", i)
          .isEqualTo(i == copies.size() - 1);
    }
  }

  @Test
  void isNotPassedByWhatIsOtherwiseBesideTheInput() throws Exception {
    letTimePass();
    Path template = folder.resolve("templates/office.properties");
    Path file = folder.resolve("output/2023-09/transport.html");
    Path index = folder.resolve("output/index.html");
    for (Change change :
        List.<Change>of(
            () -> Files.writeString(template, Files.readString(template).replace("50", "51")),
            () -> Files.writeString(file, Files.readString(file) + " "),
            () -> Files.delete(index),
            () -> Files.setLastModifiedTime(warehouse, FileTime.fromMillis(0)))) {
      check(request).keep(published);
      assertThat(outcome(request)).isPresent();
      Map<Path, byte[]> kept = new LinkedHashMap<>();
      for (Path each : List.of(template, file, index)) {
        kept.put(each, Files.readAllBytes(each));
      }

      change.make();

      assertThat(outcome(request)).isEmpty();
      for (Map.Entry<Path, byte[]> each : kept.entrySet()) {
        Files.write(each.getKey(), each.getValue());
      }
    }
  }

  @Test
  void isNotPassedByOneWhoAsksForMore() throws Exception {
    letTimePass();
    check(request).keep(published);

    assertThat(outcome(asking(Rendering.ALWAYS, Faults.REPORT, Hashing.WHAT_DIFFERS))).isEmpty();
    assertThat(outcome(asking(Rendering.WHEN_CHANGED, Faults.STOP, Hashing.WHAT_DIFFERS)))
        .isEmpty();
    assertThat(outcome(asking(Rendering.WHEN_CHANGED, Faults.REPORT, Hashing.ALL))).isEmpty();
    assertThat(outcome(asking(Rendering.WHEN_CHANGED, Faults.REPORT, Hashing.WHAT_DIFFERS)))
        .isPresent();
  }

  private RunRequest asking(Rendering rendering, Faults faults, Hashing hashing) {
    return new RunRequest(
        request.input(),
        request.articles(),
        request.output(),
        request.templates(),
        request.period(),
        request.domains(),
        rendering,
        faults,
        Optional.empty(),
        0,
        hashing);
  }

  /** A file that is changed again within the step of time in which it was seen keeps its mark. */
  @Test
  void isNotPassedByFilesThatHaveJustChanged() throws Exception {
    letTimePass();
    input.edit("articles/page-1.txt", "3500", "3600");
    check(request).keep(published);

    assertThat(outcome(request)).isEmpty();
  }

  @Test
  void isNotPassedByLinks() throws Exception {
    Files.createSymbolicLink(
        input.path().resolve("articles/page-3.txt"), input.path().resolve("articles/page-1.txt"));
    letTimePass();
    check(request).keep(published);

    assertThat(outcome(request)).isEmpty();
  }

  @Test
  void isForgottenWhereAWarehouseIsOpened() throws Exception {
    letTimePass();
    check(request).keep(published);

    UpToDateCheck.forget(request.output());

    assertThat(outcome(request)).isEmpty();
  }

  @Test
  void isNotKeptOfARunThatBroke() throws Exception {
    letTimePass();
    check(request).keep(new RunOutcome.Failed(Message.of("run.undated")));

    assertThat(outcome(request)).isEmpty();
  }
}
