package shuanghe.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reader of the sheets of an XLSX workbook row by row. */
final class XlsxLines implements Iterator<CellLine> {

  /** A character as ST_Xstring writes it (ISO/IEC 29500-1, 22.9.2.19): _x000D_ is a return. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final InputFile file;
  private final ReadableWorkbook book;
  private final List<MergedCells> merged;
  private final Iterator<Sheet> sheets;
  private final Map<String, NumberFormat> formats = new ConcurrentHashMap<>();
  private CellLine.Sheet sheet = CellLine.Sheet.NONE;
  private MergedCells ofSheet = MergedCells.NONE;
  private Iterator<Row> rows = Stream.<Row>empty().iterator();
  private CellNumbering numbering = CellNumbering.UNKNOWN;

  /**
   * Row number at which the reader begins to count: 0 in a sheet whose rows do not say their
   * number.
   */
  private enum CellNumbering {
    UNKNOWN,
    FROM_ZERO,
    FROM_ONE
  }

  private XlsxLines(InputFile file, ReadableWorkbook book, List<MergedCells> merged) {
    this.file = file;
    this.book = book;
    this.merged = merged;
    this.sheets = book.getSheets().iterator();
  }

  static Outcome<CellLines> begin(InputFile file) {
    try {
      XlsxCheck check = XlsxCheck.of(file);
      if (check.fault().isPresent()) {
        return new Outcome.Rejected<>(check.fault().get());
      }
      ReadableWorkbook book =
          new ReadableWorkbook(file.path().toFile(), new ReadingOptions(check.hasStyles(), true));
      List<MergedCells> merged = new ArrayList<>();
      book.getSheets().forEach(s -> merged.add(check.mergedCells(s.getId())));
      return new Outcome.Accepted<>(
          new WorkbookLines(file, new XlsxLines(file, book, merged), check.rows(), book));
    } catch (IOException | RuntimeException damaged) {
      return new Outcome.Rejected<>(WorkbookLines.damaged(file));
    }
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && sheets.hasNext()) {
      Sheet next = sheets.next();
      sheet = new CellLine.Sheet(next.getName(), next.getVisibility() != SheetVisibility.VISIBLE);
      ofSheet = merged.get(next.getIndex());
      rows = rows(next);
      numbering = CellNumbering.UNKNOWN;
    }
    return rows.hasNext();
  }

  private static Iterator<Row> rows(Sheet sheet) {
    try {
      return sheet.openStream().iterator();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public CellLine next() {
    Row row = rows.next();
    String[] cells = new String[row.getCellCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.getOptionalCell(i).map(this::text).orElse("");
    }
    int number = number(row);
    BitSet covered = new BitSet();
    String[] filled = ofSheet.fill(number, cells, covered);
    return new CellLine(
        file.name(), sheet, number, filled, covered, () -> WorkbookLines.csv(filled));
  }

  private int number(Row row) {
    if (numbering == CellNumbering.UNKNOWN) {
      numbering = row.getRowNum() == 0 ? CellNumbering.FROM_ZERO : CellNumbering.FROM_ONE;
    }
    return numbering == CellNumbering.FROM_ZERO ? row.getRowNum() + 1 : row.getRowNum();
  }

  private String text(Cell cell) {
    String stored = Objects.requireNonNullElse(cell.getRawValue(), "");
    if (cell.getType() == CellType.STRING) {
      return unescaped(stored);
    }
    if (cell.getValue() instanceof Boolean truth) {
      return truth.toString();
    }
    boolean isNumber =
        cell.getType() == CellType.NUMBER
            || cell.getType() == CellType.FORMULA && cell.getValue() instanceof Number;
    if (!isNumber) {
      boolean isUnsaved = stored.isEmpty() && cell.getFormula() != null;
      return isUnsaved ? CellLine.FORMULA + cell.getFormula() : stored;
    }
    Integer id = cell.getDataFormatId();
    if (id == null || id == 0) {
      return NumberFormat.GENERAL.text(stored, false);
    }
    String code = Objects.requireNonNullElse(cell.getDataFormatString(), "");
    return formats
        .computeIfAbsent(id + code, key -> NumberFormat.of(id, code))
        .text(stored, book.isDate1904());
  }

  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                escaped ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escaped.group(1), 16))))
        : text;
  }
}
