package shuanghe.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domains;
import shuanghe.model.SampleEdition;

/** Looks into workbooks by sheet and heading. */
final class Workbooks {

  private static final int HEAD_ROW = 2;

  private Workbooks() {}

  /** The sample edition summed up. */
  static EditionAnalysis september() {
    return EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);
  }

  static byte[] overviewBytes() {
    return new WorkbookWriter(
            "双核简报", "示例办公室", Composed.among(Domains.cooperation(), RenditionList.all().formats()))
        .overview(september());
  }

  static XSSFWorkbook overview() throws IOException {
    return open(overviewBytes());
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static Map<String, Integer> heads(XSSFSheet sheet) {
    Map<String, Integer> heads = new LinkedHashMap<>();
    sheet.getRow(HEAD_ROW).forEach(c -> heads.put(c.getStringCellValue(), c.getColumnIndex()));
    return heads;
  }

  /** The texts below a heading. */
  static List<String> column(XSSFSheet sheet, String head) {
    int column = heads(sheet).get(head);
    List<String> values = new ArrayList<>();
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (row.getRowNum() > HEAD_ROW && cell != null && cell.getCellType() == CellType.STRING) {
        values.add(cell.getStringCellValue());
      }
    }
    return values;
  }

  static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }

  static String where(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula();
  }
}
