package shuanghe.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.input.ExampleLists;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.TableRow;
import shuanghe.messages.English;
import shuanghe.model.Observation;

/** Numbers that a spreadsheet counts days by: days in a workbook, refused by name in a text. */
class NumbersOfDaysTest {

  private static final double JULY = 45474;
  private static final double END_OF_AUGUST = 45535;

  @TempDir private Path folder;

  @Test
  void refusesThemInAText() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "地区：重庆,\n指标,45292\n汽车产量（万辆）,20.3\n");
    assertThat(read(file))
        .containsExactly(
            "t.csv:2: B '45292': Excel's number of a day, 2024-01-01;"
                + " give the column a date format in Excel and save again, or write the period");
  }

  @Test
  void takesThemInTheHeadOfAWorkbook() throws IOException {
    assertThat(
            read(
                new Object[] {"地区：重庆"},
                new Object[] {"指标", JULY, END_OF_AUGUST},
                new Object[] {"汽车产量（万辆）", 20.5, 21.0}))
        .containsExactly("AUTO_OUTPUT 2024-07 205000", "AUTO_OUTPUT 2024-08-31 210000");
  }

  @Test
  void takesThemInTheColumnOfPeriodsOfAWorkbook() throws IOException {
    assertThat(
            read(
                new Object[] {"地区", "指标", "时期", "数值", "单位"},
                new Object[] {"重庆", "汽车产量", JULY, 20.5, "万辆"}))
        .containsExactly("AUTO_OUTPUT 2024-07 205000");
    assertThat(
            read(
                new Object[] {"时间", "地区", "汽车产量（万辆）"},
                new Object[] {JULY, "重庆", 20.5},
                new Object[] {"2024年8月", "重庆", 21.0}))
        .containsExactly("AUTO_OUTPUT 2024-07 205000", "AUTO_OUTPUT 2024-08 210000");
  }

  private List<String> read(Object[]... rows) throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < rows.length; i++) {
        Row row = sheet.createRow(i);
        for (int c = 0; c < rows[i].length; c++) {
          if (rows[i][c] instanceof Double number) {
            row.createCell(c).setCellValue(number);
          } else {
            row.createCell(c).setCellValue(rows[i][c].toString());
          }
        }
      }
      book.write(out);
    }
    return read(file);
  }

  private static List<String> read(Path file) throws IOException {
    ObservationTable observations = new ObservationTable(ExampleLists.LISTS);
    List<String> lines = new ArrayList<>();
    InputFile input = new InputFile(file, file.getFileName().toString());
    try (IndicatorTable table =
        IndicatorTable.open(input, ExampleLists.LISTS, shown -> {}).taken().orElseThrow()) {
      for (Optional<Outcome<TableRow>> row = table.next(); row.isPresent(); row = table.next()) {
        Outcome<Observation> read = row.get().then(observations::read);
        lines.add(
            read.taken()
                .map(o -> o.indicator() + " " + o.period() + " " + plain(o))
                .or(() -> read.fault().map(English::said))
                .orElseThrow());
      }
    }
    return lines;
  }

  private static String plain(Observation observation) {
    return observation.value().orElseThrow().stripTrailingZeros().toPlainString();
  }
}
