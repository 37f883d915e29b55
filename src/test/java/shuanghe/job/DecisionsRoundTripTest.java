package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.FileTables;
import shuanghe.warehouse.Database;

/** A run, three figures corrected in the sheet 待核, the sheet saved as decisions.csv, a run. */
class DecisionsRoundTripTest {

  private static final String REVIEW = "待核";

  @TempDir private Path folder;
  private SmallInput input;
  private Path output;
  private StartedProgram program;

  @BeforeEach
  void open() throws IOException {
    program = StartedProgram.in(folder, Database.H2);
    input = program.input();
    output = Files.createDirectories(program.output());
    input.write(
        "articles/page-3.txt",
        """
        成渝班列合作签约

        示例报2023年9月20日讯（记者 戊）9月20日，重庆班列开行量十几列。
        重庆班列开行二十几列。
        成都新能源汽车产量上万辆。
        """);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private RunOutcome.Published run() {
    RunOutcome outcome = program.publish("2023-09", RunRequest.Rendering.WHEN_CHANGED);
    assertThat(outcome).isInstanceOf(RunOutcome.Published.class);
    return (RunOutcome.Published) outcome;
  }

  private List<CSVRecord> data(String file) throws IOException {
    return FileTables.rows(output.resolve("2023-09").resolve("data").resolve(file));
  }

  /** What a person does in the sheet: writes a decision beside a figure. */
  private static void decide(Sheet sheet, String printed, String decision) {
    for (Row row : sheet) {
      if (row.getCell(9) != null && text(row, 9).equals(printed)) {
        row.createCell(2).setCellValue(decision);
        row.createCell(3).setCellValue("经办甲");
        row.createCell(4).setCellValue("2023/10/8");
        row.createCell(5).setCellValue("已向主办方核实");
        return;
      }
    }
    throw new AssertionError("待核 does not list " + printed);
  }

  private static String text(Row row, int column) {
    return new DataFormatter().formatCellValue(row.getCell(column));
  }

  /** The sheet as a spreadsheet program saves it as CSV, title lines and all. */
  private static String csv(Sheet sheet) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      int width = sheet.getRow(2).getLastCellNum();
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          cells.add(text(row, i));
        }
        printer.printRecord(cells);
      }
    }
    return text.toString();
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(output.resolve("2023-09/overview.xlsx")));
  }

  @Test
  void theSheetSavedAsDecisionsIsWhatTheNextRunGoesBy() throws IOException {
    RunOutcome.Published first = run();
    assertThat(first.review()).isGreaterThanOrEqualTo(3);
    assertThat(data("facts.csv"))
        .filteredOn(f -> !f.get("doubt").isEmpty())
        .extracting(f -> f.get("doubt"))
        .containsExactly("unsure-number", "unsure-number", "unsure-number");

    try (XSSFWorkbook workbook = workbook()) {
      Sheet sheet = workbook.getSheet(REVIEW);
      assertThat(sheet.getDataValidations()).hasSize(2);
      decide(sheet, "十几列", "13列");
      decide(sheet, "二十几列", "26列");
      decide(sheet, "上万辆", "剔除");
      input.write("decisions.csv", csv(sheet));
    }
    RunOutcome.Published second = run();

    assertThat(second.decisionsUnmatched()).isZero();
    assertThat(second.review()).isEqualTo(first.review() - 3);
    assertThat(data("facts.csv"))
        .filteredOn(f -> f.get("source_file").equals("page-3.txt"))
        .extracting(f -> f.get("value"), f -> f.get("doubt"))
        .containsExactly(tuple("13", ""), tuple("26", ""));
    assertThat(data("decisions.csv"))
        .extracting(
            d -> d.get("printed"), d -> d.get("value"), d -> d.get("by"), d -> d.get("outcome"))
        .containsExactlyInAnyOrder(
            tuple("十几列", "13列", "经办甲", "applied"),
            tuple("二十几列", "26列", "经办甲", "applied"),
            tuple("上万辆", "剔除", "经办甲", "applied"));
    assertThat(Files.readString(output.resolve("2023-09/overview.html")))
        .contains("人工核定3项（更正2项、剔除1项；经办人：经办甲，最近于2023年10月8日）");
    assertThat(Files.readString(output.resolve("2023-09/transport.html")))
        .contains("13列（经核定，原文为十几列）");
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook.getSheet("核定")).isNotNull();
      assertThat(csv(workbook.getSheet(REVIEW))).contains("13列", "剔除");
    }
  }

  @Test
  void theWorkbookItselfSavedAsDecisionsIsWhatTheNextRunsGoBy() throws IOException {
    run();
    try (XSSFWorkbook workbook = workbook()) {
      decide(workbook.getSheet(REVIEW), "十几列", "13列");
      save(workbook);
    }
    RunOutcome.Published second = run();
    assertThat(second.decisionsUnmatched()).isZero();
    assertThat(data("decisions.csv"))
        .extracting(d -> d.get("value"), d -> d.get("outcome"), d -> d.get("date"))
        .containsExactly(tuple("13列", "applied", "2023-10-08"));

    try (XSSFWorkbook workbook = workbook()) {
      decide(workbook.getSheet(REVIEW), "二十几列", "26列");
      save(workbook);
    }
    run();

    assertThat(data("rejections.csv"))
        .noneMatch(r -> r.get("source_file").equals("decisions.xlsx"));
    assertThat(data("decisions.csv"))
        .extracting(d -> d.get("value"), d -> d.get("outcome"))
        .containsExactlyInAnyOrder(tuple("13列", "applied"), tuple("26列", "applied"));
  }

  private void save(XSSFWorkbook workbook) throws IOException {
    try (OutputStream file = Files.newOutputStream(input.path().resolve("decisions.xlsx"))) {
      workbook.write(file);
    }
  }

  @Test
  void tellsDecisionsThatMatchNothingAndRowsThatAreNone() throws IOException {
    input.write(
        "decisions.csv",
        """
        编号,项目,处理,经办人,日期,备注
        f0123456789abcdef,数值,12件,经办甲,2023-10-08,原句已改
        f0123456789abcdef,颜色,红,经办甲,,
        TRAIN_TRIPS:CQ:2023-08:value:300,数值,310列,经办乙,,漏报
        """);
    RunOutcome.Published outcome = run();
    assertThat(outcome.decisionsUnmatched()).isEqualTo(1);
    assertThat(data("rejections.csv"))
        .filteredOn(r -> r.get("source_file").equals("decisions.csv"))
        .extracting(r -> r.get("line"), r -> r.get("column"))
        .containsExactly(tuple("3", "项目"));
    assertThat(data("observations.csv"))
        .filteredOn(o -> o.get("time_period").equals("2023-08"))
        .extracting(o -> o.get("value"))
        .contains("310");
  }
}
