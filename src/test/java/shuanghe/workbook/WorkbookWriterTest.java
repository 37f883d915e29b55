package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shuanghe.workbook.Workbooks.column;
import static shuanghe.workbook.Workbooks.formulas;
import static shuanghe.workbook.Workbooks.heads;
import static shuanghe.workbook.Workbooks.open;
import static shuanghe.workbook.Workbooks.overview;
import static shuanghe.workbook.Workbooks.where;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domains;
import shuanghe.model.SampleEdition;

class WorkbookWriterTest {

  private final WorkbookWriter writer =
      new WorkbookWriter(
          "双核简报", "示例办公室", Composed.among(Domains.cooperation(), RenditionList.all().formats()));

  @Test
  void holdsEverySheetInOrder() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
          .containsExactly(
              "说明", "总览", "交通", "产业", "科创", "金融", "文旅与公共服务", "待核", "预警", "合作事项", "协议", "目标", "报道事项",
              "报道数据", "报道序列", "报道", "核对", "修订", "数据来源", "未采用", "无日期报道", "图表数据");
    }
  }

  @Test
  void holdsTheDomainsPartInItsOwnWorkbook() throws IOException {
    byte[] bytes = writer.domain(Workbooks.september(), Domains.INDUSTRY);
    try (XSSFWorkbook workbook = open(bytes)) {
      assertThat(workbook.getSheet("产业")).isNotNull();
      assertThat(workbook.getSheet("总览")).isNull();
      assertThat(column(workbook.getSheet("报道数据"), "领域")).containsOnly("产业");
    }
  }

  @Test
  void givesAListOfNothingNoSheetAndSaysSoInTheContents() throws IOException {
    byte[] bytes = writer.domain(Workbooks.september(), Domains.SCIENCE);
    try (XSSFWorkbook workbook = open(bytes)) {
      assertThat(workbook.getSheet("协议")).isNull();
      assertThat(workbook.getSheet("说明"))
          .anySatisfy(
              row -> assertThat(row.getCell(1)).asString().startsWith("本期没有可列的内容：").contains("协议"));
    }
  }

  @Test
  void tellsMattersMeetingsAndNextStepsApartInOneSheet() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      assertThat(column(workbook.getSheet("报道事项"), "类别"))
          .contains("事项", "会议", "下一步")
          .containsAnyOf("短板", "建议");
    }
  }

  @Test
  void recalculatesToTheValuesKeptInTheFile() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      List<Cell> formulas = formulas(workbook);
      formulas.forEach(cell -> assertAgrees(cell, evaluator.evaluate(cell)));
      assertThat(formulas).hasSizeGreaterThan(150);
    }
  }

  private static void assertAgrees(Cell cell, CellValue fresh) {
    assertThat(fresh.getCellType()).as(where(cell)).isEqualTo(cell.getCachedFormulaResultType());
    if (fresh.getCellType() == CellType.NUMERIC) {
      double kept = cell.getNumericCellValue();
      assertThat(fresh.getNumberValue())
          .as(where(cell))
          .isCloseTo(kept, within(Math.abs(kept) * 1e-12 + 1e-12));
    } else {
      assertThat(fresh.getStringValue()).as(where(cell)).isEqualTo(cell.getStringCellValue());
    }
  }

  @Test
  void followsACorrectedNumber() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      XSSFSheet sheet = workbook.getSheet("交通");
      Row first = sheet.getRow(3);
      Map<String, Integer> heads = heads(sheet);
      first.getCell(heads.get("本期")).setCellValue(246);
      first.getCell(heads.get("上年同期")).setCellValue(123);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertThat(evaluator.evaluate(first.getCell(heads.get("同比"))).getNumberValue())
          .isEqualTo(1.0);
      assertThat(evaluator.evaluate(first.getCell(heads.get("完成率"))).getNumberValue())
          .isCloseTo(246 / 125.0, within(1e-12));
    }
  }

  @Test
  void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      XSSFSheet sheet = workbook.getSheet("报道数据");
      int surface = heads(sheet).get("原文数字");
      List<Cell> cells = new ArrayList<>();
      for (Row row : sheet) {
        Cell cell = row.getCell(surface);
        if (cell != null
            && cell.getCellType() == CellType.STRING
            && SampleEdition.FORMULA_LIKE.contains(cell.getStringCellValue())) {
          cells.add(cell);
        }
      }
      assertThat(cells).hasSameSizeAs(SampleEdition.FORMULA_LIKE);
      assertThat(cells).allMatch(c -> c.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void keepsHostileCharactersFromBreakingTheFile() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      assertThat(column(workbook.getSheet("未采用"), "原始内容")).contains("铃␇半\uFFFD后_x0041_𠮷<&>\"尾");
    }
  }

  @Test
  void continuesTextThatIsTooLongForACell() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      XSSFSheet sheet = workbook.getSheet("未采用");
      String first =
          column(sheet, "原始内容").stream().filter(t -> t.startsWith("长")).findFirst().orElseThrow();
      Row rest = sheet.getRow(sheet.getLastRowNum());
      assertThat(rest.getCell(0).getStringCellValue()).isEqualTo("续 G5（原始内容）");
      String shown = first.substring(0, first.indexOf("……（"));
      assertThat(shown + rest.getCell(1).getStringCellValue()).isEqualTo(SampleEdition.LONG);
    }
  }

  @Test
  void givesTheSameBytesForTheSameInput() {
    assertThat(writer.overview(Workbooks.september()))
        .isEqualTo(writer.overview(Workbooks.september()));
  }

  @Test
  void goesOnOnAFurtherSheetWhereASheetIsFull() throws IOException {
    byte[] bytes =
        new WorkbookWriter("双核简报", "", Composed.among(List.of(), RenditionList.all().formats()), 5)
            .overview(Workbooks.september());
    try (XSSFWorkbook workbook = open(bytes)) {
      assertThat(workbook.getSheet("报道数据（续1）")).isNotNull();
      int ids =
          (int)
              StreamSupport.stream(workbook.spliterator(), false)
                  .filter(s -> s.getSheetName().startsWith("报道数据"))
                  .flatMap(s -> column((XSSFSheet) s, "编号").stream())
                  .count();
      assertThat(ids).isEqualTo(13);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet overview = workbook.getSheet("总览");
      Cell total = overview.getRow(overview.getLastRowNum()).getCell(heads(overview).get("报道数据"));
      assertThat(evaluator.evaluate(total).getNumberValue())
          .as("one of the rows says what another says")
          .isEqualTo(12);
    }
  }
}
