package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static shuanghe.workbook.Workbooks.formulas;
import static shuanghe.workbook.Workbooks.heads;
import static shuanghe.workbook.Workbooks.overviewBytes;
import static shuanghe.workbook.Workbooks.where;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has LibreOffice open, reckon and save the workbook, where it is installed. */
class LibreOfficeTest {

  @TempDir private Path folder;

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeEach
  void needsLibreOffice() {
    assumeTrue(
        program().isPresent(),
        "skipped: no 'soffice' on the PATH, so LibreOffice cannot recalculate the workbook here");
  }

  /** Out of the box LibreOffice trusts the results kept in a file; here it must find its own. */
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private Path resaved(Path workbook) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("resaved"));
    Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Process process =
        new ProcessBuilder(
                List.of(
                    program().orElseThrow().toString(),
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "xlsx",
                    "--outdir",
                    out.toString(),
                    workbook.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return out.resolve(workbook.getFileName());
  }

  @Test
  void findsTheSameResultsAndLosesNothing() throws IOException, InterruptedException {
    Path original = Files.write(folder.resolve("overview.xlsx"), overviewBytes());
    try (XSSFWorkbook ours = new XSSFWorkbook(Files.newInputStream(original));
        XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(resaved(original)))) {
      for (Cell cell : formulas(ours)) {
        assertAgrees(cell, counterpart(theirs, cell));
      }
      for (Sheet sheet : ours) {
        XSSFSheet mine = (XSSFSheet) sheet;
        XSSFSheet other = theirs.getSheet(sheet.getSheetName());
        assertThat(other.getTables()).as(sheet.getSheetName()).hasSameSizeAs(mine.getTables());
        assertThat(charts(other)).as(sheet.getSheetName()).isEqualTo(charts(mine));
        assertThat(other.getLastRowNum()).isEqualTo(mine.getLastRowNum());
      }
      assertThat(theirs.getAllNames().stream().map(n -> n.getNameName()))
          .containsAll(ours.getAllNames().stream().map(n -> n.getNameName()).toList());
    }
  }

  private static int charts(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch() == null ? 0 : sheet.getDrawingPatriarch().getCharts().size();
  }

  private static Cell counterpart(XSSFWorkbook workbook, Cell cell) {
    return workbook
        .getSheet(cell.getSheet().getSheetName())
        .getRow(cell.getRowIndex())
        .getCell(cell.getColumnIndex());
  }

  private static void assertAgrees(Cell ours, Cell theirs) {
    CellType type = ours.getCachedFormulaResultType();
    assertThat(
            theirs.getCellType() == CellType.FORMULA
                ? theirs.getCachedFormulaResultType()
                : theirs.getCellType())
        .as(where(ours))
        .isEqualTo(type);
    if (type == CellType.NUMERIC) {
      assertThat(theirs.getNumericCellValue())
          .as(where(ours))
          .isCloseTo(ours.getNumericCellValue(), within(1e-9));
    } else {
      assertThat(theirs.getStringCellValue()).as(where(ours)).isEqualTo(ours.getStringCellValue());
    }
  }

  @Test
  void reckonsAnewWhenANumberIsCorrected() throws IOException, InterruptedException {
    Path corrected = folder.resolve("corrected.xlsx");
    int column;
    try (XSSFWorkbook workbook = Workbooks.overview();
        OutputStream out = Files.newOutputStream(corrected)) {
      XSSFSheet sheet = workbook.getSheet("交通");
      XSSFRow row = sheet.getRow(3);
      row.getCell(heads(sheet).get("本期")).setCellValue(250);
      column = heads(sheet).get("完成率");
      workbook.write(out);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(resaved(corrected)))) {
      assertThat(workbook.getSheet("交通").getRow(3).getCell(column).getNumericCellValue())
          .isCloseTo(2.0, within(1e-12));
    }
  }

  @Test
  void roundsTiesAsTheDocumentPrintsThem() throws IOException, InterruptedException {
    Path file = folder.resolve("ties.xlsx");
    try (XSSFWorkbook workbook = Ties.workbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    try (XSSFWorkbook resaved = Workbooks.open(Files.readAllBytes(resaved(file)))) {
      List<Ties.Tie> ties = Ties.all();
      for (int i = 0; i < ties.size(); i++) {
        assertThat(Ties.shown(resaved.getSheetAt(0).getRow(i).getCell(2).getNumericCellValue()))
            .as(ties.get(i).toString())
            .isEqualTo(ties.get(i).printed());
      }
    }
  }
}
