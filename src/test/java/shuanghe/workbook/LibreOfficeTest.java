package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shuanghe.workbook.Workbooks.formulas;
import static shuanghe.workbook.Workbooks.heads;
import static shuanghe.workbook.Workbooks.overviewBytes;
import static shuanghe.workbook.Workbooks.where;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.LibreOffice;

/** Has LibreOffice open, reckon and save the workbook, where it is installed. */
class LibreOfficeTest {

  @TempDir private Path folder;

  @BeforeEach
  void needsLibreOffice() {
    LibreOffice.assumeInstalled();
  }

  private Path resaved(Path workbook) throws IOException, InterruptedException {
    return LibreOffice.convert(workbook, "xlsx", folder);
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
