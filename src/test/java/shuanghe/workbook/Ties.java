package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.input.ExampleLists;

/** Growth rates that end in 5 where they are rounded, from −9.95 % to +9.95 %, of several bases. */
final class Ties {

  private static final List<String> BASES = List.of("100", "30", "40.8", "7.2", "12241.6", "0.36");
  private static final BigDecimal STEP = new BigDecimal("0.1");
  private static final BigDecimal LAST = new BigDecimal("9.95");

  /** A base, a value and how a document prints the growth from one to the other, unsigned. */
  record Tie(BigDecimal base, BigDecimal value, String printed) {}

  private Ties() {}

  static List<Tie> all() {
    List<Tie> ties = new ArrayList<>();
    for (String text : BASES) {
      BigDecimal base = new BigDecimal(text);
      for (BigDecimal rate = LAST.negate(); rate.compareTo(LAST) <= 0; rate = rate.add(STEP)) {
        BigDecimal value = base.add(base.multiply(rate).movePointLeft(2));
        ties.add(new Tie(base, value, PrintedNumbers.percent(rate.abs())));
      }
    }
    return ties;
  }

  /** One row for each: base, value, growth by the formula of the indicator table. */
  static XSSFWorkbook workbook() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet("ties");
    List<Tie> ties = all();
    for (int i = 0; i < ties.size(); i++) {
      XSSFRow row = sheet.createRow(i);
      double base = ties.get(i).base().doubleValue();
      double value = ties.get(i).value().doubleValue();
      row.createCell(0).setCellValue(base);
      row.createCell(1).setCellValue(value);
      Formula growth =
          IndicatorFormulas.growth(
              IndicatorSheetTable.ref(i, 1),
              OptionalDouble.of(value),
              IndicatorSheetTable.ref(i, 0),
              OptionalDouble.of(base),
              new SheetWords(ExampleLists.LISTS));
      row.createCell(2).setCellFormula(growth.text());
      row.getCell(2).setCellValue(growth.number().orElseThrow());
    }
    return workbook;
  }

  /** A growth as a cell of one digit behind the point shows it, unsigned. */
  static String shown(double growth) {
    return String.format(Locale.ROOT, "%.1f%%", Math.abs(growth) * 100);
  }
}
