package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RoundingTest {

  @Test
  void roundsTiesInTheCachedResultAsTheDocumentPrintsThem() throws IOException {
    try (XSSFWorkbook workbook = Ties.workbook()) {
      assertShown(workbook, XSSFCell::getNumericCellValue);
    }
  }

  @Test
  void roundsTiesAsTheDocumentPrintsThemWhenReckonedAnew() throws IOException {
    try (XSSFWorkbook workbook = Ties.workbook()) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertShown(workbook, cell -> evaluator.evaluate(cell).getNumberValue());
    }
  }

  private static void assertShown(XSSFWorkbook workbook, ToDoubleFunction<XSSFCell> reading) {
    List<Ties.Tie> ties = Ties.all();
    assertThat(ties).hasSize(1200);
    for (int i = 0; i < ties.size(); i++) {
      XSSFCell growth = workbook.getSheetAt(0).getRow(i).getCell(2);
      assertThat(Ties.shown(reading.applyAsDouble(growth)))
          .as(ties.get(i).toString())
          .isEqualTo(ties.get(i).printed());
    }
  }
}
