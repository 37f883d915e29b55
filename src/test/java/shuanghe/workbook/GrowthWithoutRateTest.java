package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.input.ExampleLists;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;

class GrowthWithoutRateTest {

  @ParameterizedTest
  @CsvSource({
    "12,0,cell.from-zero",
    "-12,0,cell.from-zero",
    "0,0,cell.flat",
    "3.4,-5.6,cell.from-negative",
    "-7.8,-5.6,cell.from-negative",
    "-5.6,-5.6,cell.flat"
  })
  void saysWhatThePaperSaysOfABaseThatAllowsNoRate(double value, double base, String said)
      throws IOException {
    for (MessageLanguage language : MessageLanguage.values()) {
      says(value, base, Messages.in(language).text(Message.of(said)), language);
    }
  }

  private static void says(double value, double base, String paper, MessageLanguage language)
      throws IOException {
    Formula growth =
        IndicatorFormulas.growth(
            "A1",
            OptionalDouble.of(value),
            "B1",
            OptionalDouble.of(base),
            new SheetWords(ExampleLists.LISTS.in(language)));
    assertThat(growth.words()).isEqualTo(paper);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFRow row = workbook.createSheet().createRow(0);
      row.createCell(0).setCellValue(value);
      row.createCell(1).setCellValue(base);
      XSSFCell cell = row.createCell(2);
      cell.setCellFormula(growth.text());
      assertThat(workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell))
          .extracting(result -> result.getStringValue())
          .isEqualTo(paper);
    }
  }
}
