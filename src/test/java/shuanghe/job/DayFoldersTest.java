package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.FileTables;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.input.FileStat;
import shuanghe.job.RunRequest.Hashing;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.FileRegister;

/** Pages lie in folders of days, and only files that differ are read. */
class DayFoldersTest {

  private static final String FIRST = "articles/2023-09-20/01.txt";
  private static final String SECOND = "articles/2023-09-21/01.txt";

  @TempDir private Path folder;

  private SmallInput input() throws IOException {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    input.write(
        FIRST,
        """
        两地货运量增长

        示例报9月20日讯（记者 丙）两地今年开行班列1200列。
        """);
    input.write(
        SECOND,
        """
        两地签下订单

        示例报讯（记者 丁）两地汽车企业签订订单3.5亿元。
        """);
    input.write(
        "articles/2023-09-21/pages.csv", "file,newspaper,date,page\n01.txt,晨报,2023-09-21,3\n");
    return input;
  }

  private StartedProgram program(SmallInput input) {
    return StartedProgram.on(input, folder.resolve("output"), Database.H2);
  }

  private static RunOutcome run(StartedProgram program, Hashing hashing) {
    RunRequest asked =
        program.input().request("all", program.output(), Rendering.WHEN_CHANGED, "transport");
    return program.publish(
        new RunRequest(
            asked.input(),
            asked.articles(),
            asked.output(),
            asked.templates(),
            asked.period(),
            asked.domains(),
            asked.rendering(),
            asked.faults(),
            asked.issued(),
            asked.needs(),
            hashing),
        line -> {});
  }

  private static Stream<String> column(StartedProgram program, String file, String head)
      throws IOException {
    return FileTables.column(program.output().resolve("all/data").resolve(file), head);
  }

  @Test
  void namesPagesAndArticlesByTheirPlace() throws IOException {
    try (StartedProgram program = program(input())) {
      assertThat(run(program, Hashing.WHAT_DIFFERS)).isInstanceOf(RunOutcome.Published.class);

      assertThat(column(program, "articles.csv", "article_id"))
          .contains("page-1-a1", "2023-09-20/01-a1", "2023-09-21/01-a1");
      assertThat(column(program, "articles.csv", "source_file"))
          .contains("page-1.txt", "2023-09-21/01.txt");
      assertThat(column(program, "articles.csv", "date")).contains("2023-09-20", "2023-09-21");
      assertThat(column(program, "rejections.csv", "source_file"))
          .doesNotContain("articles/2023-09-21/pages.csv");
    }
  }

  @Test
  void takesAFolderThatIsGoneOutOfTheEdition() throws IOException {
    SmallInput input = input();
    try (StartedProgram program = program(input)) {
      run(program, Hashing.WHAT_DIFFERS);
      input.remove(FIRST);
      input.remove("articles/2023-09-20");

      assertThat(run(program, Hashing.WHAT_DIFFERS)).isInstanceOf(RunOutcome.Published.class);

      assertThat(column(program, "articles.csv", "article_id"))
          .contains("2023-09-21/01-a1")
          .doesNotContain("2023-09-20/01-a1");
      assertThat(run(program, Hashing.WHAT_DIFFERS)).isInstanceOf(RunOutcome.Unchanged.class);
    }
  }

  @Test
  void readsAFileAgainThatWasChangedJustAfterItWasRead() throws IOException {
    SmallInput input = input();
    try (StartedProgram program = program(input)) {
      run(program, Hashing.WHAT_DIFFERS);
      assertThat(settled(program)).isZero();
      input.edit(FIRST, "1200列", "1300列");
      seeAsItIs(program, input, false);

      assertThat(run(program, Hashing.WHAT_DIFFERS)).isInstanceOf(RunOutcome.Published.class);
    }
  }

  @Test
  void verifyFindsAChangeThatTheFileSystemDoesNotTell() throws IOException {
    SmallInput input = input();
    try (StartedProgram program = program(input)) {
      run(program, Hashing.WHAT_DIFFERS);
      input.edit(FIRST, "1200列", "1300列");
      seeAsItIs(program, input, true);

      assertThat(run(program, Hashing.WHAT_DIFFERS)).isInstanceOf(RunOutcome.Unchanged.class);
      assertThat(run(program, Hashing.ALL)).isInstanceOf(RunOutcome.Published.class);
    }
  }

  private static int settled(StartedProgram program) {
    return program
        .part(JdbcTemplate.class)
        .queryForObject(
            "select count(*) from input_file where settled and kind = 'PAGE'", int.class);
  }

  /** Has the warehouse believe that it saw the first page with the mark that it has now. */
  private static void seeAsItIs(StartedProgram program, SmallInput input, boolean isSettled)
      throws IOException {
    FileStat mark = FileStat.of(input.path().resolve(FIRST));
    program
        .part(JdbcTemplate.class)
        .update(
            "update input_file set file_size = ?, modified = ?, changed = ?, inode = ?, settled = ?"
                + " where name = '2023-09-20/01.txt'",
            mark.size(),
            mark.modified(),
            mark.changed(),
            mark.inode(),
            isSettled);
  }

  @Test
  void aManifestOfManyFilesNamesTheirFolders() throws IOException {
    SmallInput input = input();
    try (StartedProgram program = program(input)) {
      run(program, Hashing.WHAT_DIFFERS);
      FileRegister register = new FileRegister(program.part(JdbcTemplate.class));

      List<FileHash> hashes = new WarehouseFiles(register, 3).hashes("articles/");

      String page = Fingerprint.ofFile(input.path().resolve(FIRST));
      Fingerprint lines = new Fingerprint();
      lines.addLine(page + "  01.txt");
      assertThat(hashes)
          .extracting(FileHash::file)
          .containsSubsequence(
              "articles/",
              "articles/2023-09-20/",
              "articles/2023-09-21/",
              "indicators/monthly.csv");
      assertThat(hashes).contains(new FileHash("articles/2023-09-20/", lines.hex()));
      assertThat(new WarehouseFiles(register).hashes("articles/"))
          .contains(new FileHash("2023-09-20/01.txt", page));
    }
  }
}
