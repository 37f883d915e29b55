package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.Folders;
import shuanghe.input.ExampleLists;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;

/** A row of an article table that has not changed is not read again, and says the same. */
class UnchangedRowsTest {

  private static final String TABLE = "articles/briefs.csv";
  private static final List<String> ROWS =
      List.of(
          "id,date,newspaper,page,title,byline,body,url",
          "b-1,2023-09-05,快讯,,新线路开通,丙,新线路9月5日开通，首日发送旅客1200人次，同比增长5%。,",
          "b-2,2023-09-06,快讯,,协议签订,丁,\"甲市与乙市9月6日签订《班列合作协议》。\n到2025年开行班列5000列。\",",
          "b-3,2023-09-32,快讯,,日期有误,丁,这一行的日期不存在。,",
          "b-4,2023-09-07,快讯,,项目开工,戊,联通项目9月7日开工，总投资12.5亿元，进度40%。,");

  @TempDir private Path folder;
  private final List<String> console = new ArrayList<>();

  /** What happens to the table between two runs. */
  private enum Change {
    ROW_EDITED("4 read = 3 taken + 1 rejected, 2 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.set(4, rows.get(4).replace("12.5亿元", "13.5亿元"));
      }
    },
    ROW_CORRECTED("4 read = 4 taken + 0 rejected, 3 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.set(3, rows.get(3).replace("09-32", "09-30"));
      }
    },
    ROW_APPENDED("5 read = 4 taken + 1 rejected, 3 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.add("b-5,2023-09-08,快讯,,又一条,己,两地企业签订订单3亿元。,");
      }
    },
    ROW_INSERTED_AT_THE_TOP("5 read = 4 taken + 1 rejected  ") {
      @Override
      void to(List<String> rows) {
        rows.add(1, "b-0,2023-09-04,快讯,,头一条,己,两地企业签订订单2亿元。,");
      }
    },
    ROW_REMOVED("3 read = 3 taken + 0 rejected, 2 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.remove(3);
      }
    },
    ROW_DUPLICATED("5 read = 3 taken + 2 rejected, 3 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.add(rows.get(1));
      }
    },
    ROWS_SWAPPED("4 read = 3 taken + 1 rejected, 2 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.add(3, rows.remove(4));
      }
    },
    COLUMNS_REORDERED("4 read = 3 taken + 1 rejected, 3 unchanged") {
      @Override
      void to(List<String> rows) {
        rows.replaceAll(row -> row.replaceFirst("(?s)^([^,]*),([^,]*),", "$2,$1,"));
      }
    };

    private final String told;

    Change(String told) {
      this.told = told;
    }

    abstract void to(List<String> rows);
  }

  private StartedProgram program(SmallInput input, Database database, String output) {
    return StartedProgram.on(input, folder.resolve(output), database);
  }

  private void run(StartedProgram program) {
    console.clear();
    RunRequest request =
        program.input().request("all", program.output(), Rendering.WHEN_CHANGED, "transport");
    assertThat(program.publish(request, console::add)).isInstanceOf(RunOutcome.Published.class);
  }

  /** A small input with the words of the examples, by which agreements are known. */
  private SmallInput input() throws IOException {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    for (String list : List.of("words.csv", "units.csv")) {
      input.write("codelists/" + list, Files.readString(ExampleLists.FOLDER.resolve(list)));
    }
    return input;
  }

  private static void write(SmallInput input, List<String> rows) throws IOException {
    input.write(TABLE, String.join("\n", rows) + "\n");
  }

  /** Runs, changes, and runs again; then the same input from an empty warehouse. */
  private void changed(StartedProgram again, StartedProgram fresh, Change change)
      throws IOException {
    SmallInput input = again.input();
    List<String> rows = new ArrayList<>(ROWS);
    write(input, rows);
    run(again);
    // what was carried over once is carried over again
    rows.set(1, rows.get(1).replace("1200人次", "1300人次"));
    write(input, rows);
    run(again);
    change.to(rows);
    write(input, rows);

    run(again);

    assertThat(console)
        .anyMatch(line -> line.startsWith("read article tables  " + change.told))
        .noneMatch(line -> line.startsWith("read pages"));
    run(fresh);
    assertThat(Folders.published(folder.resolve("again")))
        .isEqualTo(Folders.published(folder.resolve("fresh")))
        .hasSizeGreaterThan(12);
    for (String table : List.of("article", "paragraph", "fact", "agreement", "target")) {
      assertThat(rows(again, table)).as(table).isEqualTo(rows(fresh, table)).isPositive();
    }
  }

  private static int rows(StartedProgram program, String table) {
    return program
        .part(JdbcTemplate.class)
        .queryForObject("select count(*) from " + table, Integer.class);
  }

  @ParameterizedTest
  @EnumSource
  void publishesTheSameAsFromAnEmptyWarehouse(Change change) throws IOException {
    SmallInput input = input();
    try (StartedProgram again = program(input, Database.H2, "again");
        StartedProgram fresh = program(input, Database.H2, "fresh")) {
      changed(again, fresh, change);
    }
  }

  @Test
  void publishesTheSameFromPostgres() throws IOException {
    SmallInput input = input();
    try (StartedProgram again = program(input, Database.POSTGRESQL, "again");
        StartedProgram fresh = program(input, Database.H2, "fresh")) {
      changed(again, fresh, Change.ROW_EDITED);
    }
  }

  @Test
  void readsAllRowsAgainWhenACodeListHasChanged() throws IOException {
    SmallInput input = input();
    write(input, ROWS);
    try (StartedProgram program = program(input, Database.H2, "again")) {
      run(program);
      input.edit("codelists/domain-terms.csv", "班列,transport,3", "班列,transport,4");

      run(program);

      assertThat(console)
          .anyMatch(
              line -> line.startsWith("read article tables  4 read = 3 taken + 1 rejected   "));
    }
  }
}
