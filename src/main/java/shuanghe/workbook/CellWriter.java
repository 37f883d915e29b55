package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writer of single cells of the sheets that are laid out by hand; rows and columns 0-based. */
final class CellWriter {

  private final XSSFSheet sheet;
  private final CellStyles styles;

  CellWriter(XSSFSheet sheet, CellStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The row of an index from 0, made where it is missing. */
  XSSFRow row(int row) {
    XSSFRow found = sheet.getRow(row);
    return found == null ? sheet.createRow(row) : found;
  }

  private XSSFCell cell(int row, int column, CellFormat format, Emphasis emphasis) {
    XSSFCell cell = row(row).createCell(column);
    cell.setCellStyle(styles.of(format, emphasis));
    return cell;
  }

  /** Writes words; row and column are counted from 0. */
  XSSFCell text(int row, int column, String text, CellFormat format) {
    String clean = CellText.clean(text);
    if (clean.length() > CellText.LIMIT) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "text of %d characters at %s row %d: long texts belong in a list sheet",
              clean.length(),
              sheet.getSheetName(),
              row + 1));
    }
    Emphasis emphasis = CellText.looksLikeFormula(clean) ? Emphasis.QUOTED : Emphasis.NONE;
    XSSFCell cell = cell(row, column, format, emphasis);
    cell.setCellValue(CellText.escaped(clean));
    return cell;
  }

  /** Writes a number; row and column are counted from 0. */
  XSSFCell number(int row, int column, BigDecimal value, CellFormat format, Emphasis emphasis) {
    XSSFCell cell = cell(row, column, format, emphasis);
    cell.setCellValue(value.doubleValue());
    return cell;
  }

  /** Writes a day; row and column are counted from 0. */
  XSSFCell date(int row, int column, LocalDate day) {
    XSSFCell cell = cell(row, column, CellFormat.DATE, Emphasis.NONE);
    cell.setCellValue(day);
    return cell;
  }

  /** Writes a formula with its result; row and column are counted from 0. */
  XSSFCell formula(int row, int column, Formula formula, CellFormat format, Emphasis emphasis) {
    XSSFCell cell = cell(row, column, format, emphasis);
    cell.setCellFormula(formula.text());
    if (formula.number().isPresent()) {
      cell.setCellValue(formula.number().getAsDouble());
    } else {
      cell.setCellValue(formula.words());
    }
    return cell;
  }

  /** Writes a cell that has a format alone; row and column are counted from 0. */
  XSSFCell blank(int row, int column) {
    return cell(row, column, CellFormat.TEXT, Emphasis.NONE);
  }

  /** The title and the line below it, as on all sheets. */
  void title(String title, String note) {
    row(0).setHeightInPoints(30);
    text(0, 0, title, CellFormat.TITLE);
    text(1, 0, note, CellFormat.NOTE);
  }
}
