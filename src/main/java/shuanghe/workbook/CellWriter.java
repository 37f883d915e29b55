package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** Writer of single cells of the sheets that are laid out by hand; rows and columns 0-based. */
final class CellWriter {

  private final WorkbookSheet sheet;

  CellWriter(WorkbookSheet sheet) {
    this.sheet = sheet;
  }

  WorkbookSheet sheet() {
    return sheet;
  }

  private CellPlace cell(int row, int column, Consumer<StreamedRows> cell) {
    sheet.put(row, column, cell);
    return new CellPlace(sheet, row, column);
  }

  /** Writes words; row and column are counted from 0. */
  CellPlace text(int row, int column, String text, CellFormat format) {
    return text(row, column, text, format, Emphasis.NONE);
  }

  /** Writes words with an emphasis; row and column are counted from 0. */
  CellPlace text(int row, int column, String text, CellFormat format, Emphasis emphasis) {
    int length = CellText.clean(text).length();
    if (length > CellText.LIMIT) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "text of %d characters at %s row %d: long texts belong in a list sheet",
              length,
              sheet.name(),
              row + 1));
    }
    return cell(row, column, to -> to.text(text, format, emphasis));
  }

  /** Writes a number; row and column are counted from 0. */
  CellPlace number(int row, int column, BigDecimal value, CellFormat format, Emphasis emphasis) {
    return cell(row, column, to -> to.number(value, format, emphasis));
  }

  /** Writes a day; row and column are counted from 0. */
  CellPlace date(int row, int column, LocalDate day) {
    return cell(row, column, to -> to.date(day));
  }

  /** Writes a formula with its result; row and column are counted from 0. */
  CellPlace formula(int row, int column, Formula formula, CellFormat format, Emphasis emphasis) {
    return cell(row, column, to -> to.formula(formula, format, emphasis));
  }

  /** Writes a cell that has a format alone; row and column are counted from 0. */
  CellPlace blank(int row, int column) {
    return blank(row, column, Emphasis.NONE);
  }

  /** Writes a cell that has a format and an emphasis alone; row and column are counted from 0. */
  CellPlace blank(int row, int column, Emphasis emphasis) {
    return cell(row, column, to -> to.blank(CellFormat.TEXT, emphasis));
  }

  /** The title and the line below it, as on all sheets. */
  void title(String title, String note) {
    sheet.height(0, 30);
    text(0, 0, title, CellFormat.TITLE);
    text(1, 0, note, CellFormat.NOTE);
  }
}
