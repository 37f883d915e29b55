package shuanghe.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.input.ExampleLists;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.TableRow;
import shuanghe.messages.English;
import shuanghe.model.CodeLists;
import shuanghe.model.Observation;

/** The tables of {@code tables/} and what is read of them: {@code tables/NAME.csv.taken}. */
class IndicatorTableTest {

  private static final Path TABLES = Path.of("src/test/resources/shuanghe/statistics/tables");
  private static final CodeLists CODE_LISTS = ExampleLists.LISTS;

  @TempDir private Path folder;

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.toString().endsWith(LayoutNames.ENDING))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsATable(Path table) throws IOException {
    assertThat(read(table, true)).isEqualTo(expected(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTheSameFromAWorkbook(Path table) throws IOException {
    assertThat(read(asWorkbook(table, new XSSFWorkbook()), false))
        .isEqualTo(withoutPlaces(expected(table)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTheSameFromAnOldWorkbook(Path table) throws IOException {
    assertThat(read(asWorkbook(table, new HSSFWorkbook()), false))
        .isEqualTo(withoutPlaces(expected(table)));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 44",
    "GB18030, 44",
    "UTF-16LE, 9",
    "UTF-16BE, 9",
    "UTF-16, 9",
    "UTF-8, 59",
    "GB18030, 9"
  })
  void readsATableInAnyEncodingWithAnySeparator(String charset, int code) throws IOException {
    String table = "2023年9月,,\n指标,重庆,成都\n汽车产量（万辆）,20.15,9.5\n";
    Path file = folder.resolve("t.txt");
    Files.write(file, table.replace(',', (char) code).getBytes(charset));
    assertThat(read(file, true))
        .containsExactly(
            "t.txt:3 AUTO_OUTPUT 500000 2023-09 VALUE 201500 NORMAL",
            "t.txt:3 AUTO_OUTPUT 510100 2023-09 VALUE 95000 NORMAL");
  }

  @ParameterizedTest
  @CsvSource({"指标2023.csv, 1", "指标2022-2023.csv, 0", "指标20231.csv, 0"})
  void takesTheOneYearOfAFileName(String name, int taken) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "地区,旅游收入（亿元）\n重庆,3010.4\n");
    assertThat(read(file, true).stream().filter(line -> line.contains(" 2023 VALUE ")))
        .hasSize(taken);
  }

  @Test
  void takesDecimalCommasBelowAreas() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "2024年9月;;\n指标;重庆;成都\n汽车产量（辆）;1.380,5;9,15\n");
    assertThat(read(file, true))
        .containsExactly(
            "t.csv:3 AUTO_OUTPUT 500000 2024-09 VALUE 1380.5 NORMAL",
            "t.csv:3 AUTO_OUTPUT 510100 2024-09 VALUE 9.15 NORMAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.380;9,15|1380|9.15",
        "1,380;9.15|1380|9.15",
        "1,380;20|1380|20",
        "39.001;9,5|39001|9.5"
      })
  void tellsFromTheOtherNumbersWhatACommaIsBetweenSemicolons(
      String cells, String first, String second) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "2024年9月;;\n指标;重庆;成都\n汽车产量（辆）;" + cells + "\n");
    assertThat(read(file, true))
        .containsExactly(
            "t.csv:3 AUTO_OUTPUT 500000 2024-09 VALUE " + first + " NORMAL",
            "t.csv:3 AUTO_OUTPUT 510100 2024-09 VALUE " + second + " NORMAL");
  }

  @ParameterizedTest
  @CsvSource({"合计", "全市合计"})
  void tellsThatATotalIsOfNoAreaThatTheTableNames(String total) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "2023年9月\n地区,汽车产量（万辆）\n" + total + ",20.15\n");
    assertThat(read(file, true)).singleElement().asString().contains(total);
  }

  @Test
  void takesTheWholeOfOneCityForNoPair() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(
        file,
        """
        指标,地区,时期,数值,单位
        汽车产量,成都,2023-08,8.3,万辆
        汽车产量,重庆,2023-08,21.4,万辆
        汽车产量,全市,2023-08,21.4,万辆
        """);
    assertThat(read(file, true))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("t.csv:4: 地区 '全市': the table does not say which area this is");
  }

  @Test
  void saysThatNothingPartsTheColumns() throws IOException {
    Path file = folder.resolve("t.txt");
    Files.writeString(file, "指标     地区   时期      数值\n汽车产量   成都   2023-08   8.3\n");
    assertThat(read(file, true))
        .singleElement()
        .asString()
        .contains("its lines are not parted into columns");
  }

  @ParameterizedTest
  @CsvSource({"'|'", "'，'"})
  void readsColumnsPartedByOtherSigns(String separator) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "指标,地区,时期,数值,单位\n汽车产量,成都,2023-08,8.3,万辆\n".replace(",", separator));
    assertThat(read(file, true))
        .containsExactly("t.csv:2 AUTO_OUTPUT 510100 2023-08 VALUE 83000 NORMAL");
  }

  @Test
  void namesTheSheetAndTheCellOfAValue() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      book.createSheet("封面").createRow(3).createCell(1).setCellValue("月报");
      Sheet sheet = book.createSheet("9月");
      row(sheet, 0, "重庆市2023年主要指标");
      row(sheet, 2, "指标", "单位", "本月");
      row(sheet, 3, "汽车产量", "万辆", 20.15);
      book.setSheetVisibility(1, SheetVisibility.HIDDEN);
      Path file = write(book);
      assertThat(read(file, true))
          .containsExactly("t.xlsx 9月!C4 AUTO_OUTPUT 500000 2023-09 VALUE 201500 NORMAL");
      List<SheetReading> shown = new ArrayList<>();
      try (IndicatorTable table = open(file, shown)) {
        table.next();
      }
      assertThat(shown).singleElement().matches(SheetReading::hidden);
    }
  }

  @Test
  void followsNoLinkOutOfTheFolderToALayout() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.csv"), "项目,内容\n地区,重庆\n");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path file = inside.resolve("t.csv");
    Files.writeString(file, "指标,2023年9月\n汽车产量（万辆）,20.15\n");
    Files.createSymbolicLink(
        inside.resolve("t.csv" + LayoutNames.ENDING), outside.resolve("a.csv"));
    assertThat(read(file, true))
        .satisfiesExactly(
            link -> assertThat(link).contains("a symbolic link that leads out of the folder"),
            table -> assertThat(table).contains("does not say which area its values are of"));
  }

  @Test
  void passesOverNoSheetWithNumbers() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("甲");
      row(sheet, 0, "指标", "重庆2023年9月");
      row(sheet, 1, "汽车产量（万辆）", 20.15);
      Sheet other = book.createSheet("乙");
      row(other, 0, "随记", "1", "2");
      row(other, 1, "a", 5.5, 6.5);
      assertThat(read(write(book), true))
          .hasSize(2)
          .element(1)
          .asString()
          .startsWith("t.xlsx 乙!A1: the needed columns");
    }
  }

  @Test
  void givesAMergedCellToEveryCellThatItCovers() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("表");
      row(sheet, 0, "两市2024年4月工业数据");
      row(sheet, 1, "地区", "指标", "4月", "", "1—4月");
      row(sheet, 2, "", "", "绝对量", "同比（%）", "绝对量");
      row(sheet, 3, "重庆", "汽车产量（万辆）", 20.15, 1.5, 80.25);
      row(sheet, 4, "", "软件业务收入（亿元）", 250.5, 2.5, 990.5);
      row(sheet, 5, "成都", "汽车产量（万辆）", 9.5, -1.5, 40.5);
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
      assertThat(read(write(book), false))
          .containsExactly(
              "AUTO_OUTPUT 500000 2024-04 VALUE 201500 NORMAL",
              "AUTO_OUTPUT 500000 2024-04 YEAR_ON_YEAR 1.5 NORMAL",
              "AUTO_OUTPUT 500000 2024-01/2024-04 VALUE 802500 NORMAL",
              "SOFTWARE_REVENUE 500000 2024-04 VALUE 25050000000 NORMAL",
              "SOFTWARE_REVENUE 500000 2024-04 YEAR_ON_YEAR 2.5 NORMAL",
              "SOFTWARE_REVENUE 500000 2024-01/2024-04 VALUE 99050000000 NORMAL",
              "AUTO_OUTPUT 510100 2024-04 VALUE 95000 NORMAL",
              "AUTO_OUTPUT 510100 2024-04 YEAR_ON_YEAR -1.5 NORMAL",
              "AUTO_OUTPUT 510100 2024-01/2024-04 VALUE 405000 NORMAL");
    }
  }

  @Test
  void takesTheMonthsOfAHeadOfDates() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("表");
      row(sheet, 0, "重庆", 45170d, 45200d);
      row(sheet, 1, "汽车产量（万辆）", 20.15, 21.25);
      for (int column = 1; column < 3; column++) {
        Cell cell = sheet.getRow(0).getCell(column);
        cell.setCellStyle(book.createCellStyle());
        cell.getCellStyle().setDataFormat((short) 57);
      }
      assertThat(read(write(book), false))
          .containsExactly(
              "AUTO_OUTPUT 500000 2023-09 VALUE 201500 NORMAL",
              "AUTO_OUTPUT 500000 2023-10 VALUE 212500 NORMAL");
    }
  }

  @Test
  void takesAUnitThatStandsInNoCellButInItsNumberFormat() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("表");
      row(sheet, 0, "重庆", "2023年9月", "2023年10月", "2023年10月同比");
      row(sheet, 1, "汽车产量", 20.15, 212_500d, 0.069);
      row(sheet, 2, "软件业务收入", 250.5, 2_515_000_000d, -6.9);
      List<String> formats =
          List.of("0.0\"万辆\"", "0\"辆\"", "0.0%", "0.0\"亿元\"", "0!.00,,\"亿元\"", "0.0\"%\"");
      for (int i = 0; i < formats.size(); i++) {
        Cell cell = sheet.getRow(1 + i / 3).getCell(1 + i % 3);
        cell.setCellStyle(book.createCellStyle());
        cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat(formats.get(i)));
      }
      assertThat(read(write(book), false))
          .containsExactly(
              "AUTO_OUTPUT 500000 2023-09 VALUE 201500 NORMAL",
              "AUTO_OUTPUT 500000 2023-10 VALUE 212500 NORMAL",
              "AUTO_OUTPUT 500000 2023-10 YEAR_ON_YEAR 6.9 NORMAL",
              "SOFTWARE_REVENUE 500000 2023-09 VALUE 25050000000 NORMAL",
              "SOFTWARE_REVENUE 500000 2023-10 VALUE 2515000000 NORMAL",
              "SOFTWARE_REVENUE 500000 2023-10 YEAR_ON_YEAR -6.9 NORMAL");
    }
  }

  @Test
  void offersTheLineThatMakesAnUnknownIndicatorKnown() throws IOException {
    ObservationTable observations = new ObservationTable(CODE_LISTS);
    List<Observation> taken = new ArrayList<>();
    try (IndicatorTable table = open(TABLES.resolve("unknown-indicators.csv"), new ArrayList<>())) {
      for (Optional<Outcome<TableRow>> row = table.next(); row.isPresent(); row = table.next()) {
        row.get().then(observations::read).taken().ifPresent(taken::add);
      }
    }
    assertThat(UnknownIndicator.in(taken, CODE_LISTS))
        .extracting(unknown -> English.said(unknown.sentence()))
        .containsExactly(
            "unknown-indicators.csv:3: '社会消费品零售总额' is not in the list of indicators, so its"
                + " values are printed nowhere; add to codelists/indicators.csv"
                + " NEW_59213BCE,社会消费品零售总额,,,元,亿元,8,2,neither (its 4th column,"
                + " domain, does not follow from the name: fill in a code of domains.csv)",
            "unknown-indicators.csv:5: '发电量' is not in the list of indicators, so its values are"
                + " printed nowhere; add to codelists/indicators.csv"
                + " NEW_14966CB,发电量,,industry,千瓦时,亿千瓦时,8,2,neither");
  }

  private static void row(Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      Cell cell = row.createCell(i);
      if (cells[i] instanceof Double value) {
        cell.setCellValue(value);
      } else {
        cell.setCellValue(cells[i].toString());
      }
    }
  }

  private Path write(Workbook book) throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  /** The same cells in a workbook, those of digits as numbers; with the layout beside it. */
  private Path asWorkbook(Path table, Workbook book) throws IOException {
    Sheet sheet = book.createSheet("Sheet1");
    try (CSVParser lines =
        CSVParser.builder()
            .setReader(Files.newBufferedReader(table))
            .setFormat(CSVFormat.DEFAULT)
            .get()) {
      for (CSVRecord line : lines) {
        Object[] cells =
            line.stream()
                .map(c -> c.matches("-?\\d{1,3}(\\.\\d+)?") ? (Object) Double.valueOf(c) : c)
                .toArray();
        row(sheet, (int) line.getRecordNumber() - 1, cells);
      }
    }
    Path layout = Path.of(table + LayoutNames.ENDING);
    if (Files.exists(layout)) {
      Files.copy(layout, folder.resolve("t.xlsx" + LayoutNames.ENDING));
    }
    return write(book);
  }

  private static List<String> expected(Path table) throws IOException {
    return Files.readAllLines(Path.of(table + ".taken"), StandardCharsets.UTF_8);
  }

  private static List<String> withoutPlaces(List<String> lines) {
    return lines.stream().map(IndicatorTableTest::withoutPlace).toList();
  }

  private static String withoutPlace(String line) {
    return line.contains(": ")
        ? line.substring(line.indexOf(": ") + 2)
            .replaceFirst("already stands at.*|into .*|to \\S+\\.layout\\.csv", "")
        : line.substring(line.indexOf(' ') + 1);
  }

  private static IndicatorTable open(Path file, List<SheetReading> shown) {
    String name = file.getFileName().toString();
    return IndicatorTable.open(new InputFile(file, name), CODE_LISTS, shown::add)
        .taken()
        .orElseThrow();
  }

  private static List<String> read(Path file, boolean withPlaces) throws IOException {
    ObservationTable observations = new ObservationTable(CODE_LISTS);
    List<String> lines = new ArrayList<>();
    try (IndicatorTable table = open(file, new ArrayList<>())) {
      for (Optional<Outcome<TableRow>> row = table.next(); row.isPresent(); row = table.next()) {
        Outcome<Observation> read = row.get().then(observations::read);
        String place = read.taken().map(o -> o.place() + " ").orElse("");
        String line =
            read.taken()
                .map(IndicatorTableTest::line)
                .or(() -> read.fault().map(English::said))
                .orElseThrow();
        lines.add(withPlaces ? place + line : place.isEmpty() ? withoutPlace(line) : line);
      }
    }
    return lines;
  }

  private static String line(Observation o) {
    String value = o.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("-");
    return "%s %s %s %s %s %s"
        .formatted(o.indicator(), o.area(), o.period(), o.measure(), value, o.status());
  }

  @Test
  void saysThatATableHoldsNothingButItsHead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("head-only.csv");
    Files.writeString(file, "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n");
    try (IndicatorTable table = open(file, new ArrayList<>())) {
      assertThat(table.next().orElseThrow().fault().map(English::said))
          .hasValue(
              "head-only.csv: a head without rows;"
                  + " write the values in rows below it or remove the file");
      assertThat(table.next()).isEmpty();
    }
  }
}
