package shuanghe.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Range of a list in the workbook.
 *
 * @param sheets the sheets of its parts; none where it has no sheet
 * @param tables the tables that hold its parts; none where the list is empty
 * @param count its rows
 */
record ListRange(List<XSSFSheet> sheets, List<String> tables, int count) {

  static final ListRange EMPTY = new ListRange(List.of(), List.of(), 0);

  ListRange {
    sheets = List.copyOf(sheets);
    tables = List.copyOf(tables);
  }

  /** A formula that counts rows of which one column equals the value of a cell. */
  String countWhere(String head, String cell) {
    return sum("COUNTIF(%s[" + head + "]," + cell + ")");
  }

  /** A formula that counts rows of which two columns equal a cell and a literal. */
  String countWhere(String head, String cell, String head2, String literal) {
    return sum("COUNTIFS(%1$s[" + head + "]," + cell + ",%1$s[" + head2 + "],\"" + literal + "\")");
  }

  private String sum(String one) {
    return tables.isEmpty()
        ? "0"
        : tables.stream()
            .map(table -> String.format(Locale.ROOT, one, table))
            .collect(Collectors.joining("+"));
  }
}
