package shuanghe.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Names of cells that other files may refer to, such as {@code 本期_TRADE_TOTAL_重庆}. */
final class NamedCells {

  static final String PERIOD = "时期";
  static final String DATE = "简报日期";

  private final Set<String> taken = new HashSet<>();

  /** Names a cell; a name that is taken already stays with its first cell. */
  void name(String wanted, XSSFCell cell) {
    name(wanted, cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
  }

  /** Names a cell by its place, 0-based; a name that is taken already stays with its first cell. */
  void name(String wanted, XSSFSheet sheet, int row, int column) {
    String name = valid(wanted);
    if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    XSSFName named = sheet.getWorkbook().createName();
    named.setNameName(name);
    named.setRefersToFormula(
        new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
  }

  /** Letters, digits, points and underscores; what Excel would refuse becomes an underscore. */
  static String valid(String wanted) {
    StringBuilder name = new StringBuilder();
    wanted
        .codePoints()
        .forEach(
            c ->
                name.appendCodePoint(
                    Character.isLetterOrDigit(c) && c < 0x10000 || c == '.' ? c : '_'));
    return name.substring(0, Math.min(name.length(), 200));
  }
}
