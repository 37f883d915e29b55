package shuanghe.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import shuanghe.model.Message;

/** Reader of the sheets of an XLS workbook. */
final class XlsLines {

  /** Bytes of a file that is read whole: several times what 65,536 rows take. */
  private static final long LARGEST = 1L << 26;

  private final InputFile file;
  private final HSSFWorkbook book;

  private XlsLines(InputFile file, HSSFWorkbook book) {
    this.file = file;
    this.book = book;
  }

  static Outcome<CellLines> begin(InputFile file) throws IOException {
    if (Files.size(file.path()) > LARGEST) {
      return new Outcome.Rejected<>(file.rejection(Message.of("workbook.large")));
    }
    try (POIFSFileSystem parts = new POIFSFileSystem(file.path().toFile(), true)) {
      DirectoryNode root = parts.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        return new Outcome.Rejected<>(WorkbookLines.locked(file));
      }
      if (root.hasEntry("_VBA_PROJECT_CUR")) {
        return new Outcome.Rejected<>(WorkbookLines.withMacros(file));
      }
      if (!root.hasEntry("Workbook") && !root.hasEntry("Book")) {
        return new Outcome.Rejected<>(file.rejection(Message.of("workbook.other-kind")));
      }
      HSSFWorkbook book = new HSSFWorkbook(root, false);
      long rows =
          IntStream.range(0, book.getNumberOfSheets())
              .mapToLong(sheet -> book.getSheetAt(sheet).getPhysicalNumberOfRows())
              .sum();
      return new Outcome.Accepted<>(
          new WorkbookLines(file, new XlsLines(file, book).lines(), rows, book));
    } catch (EncryptedDocumentException locked) {
      return new Outcome.Rejected<>(WorkbookLines.locked(file));
    } catch (IOException | RuntimeException damaged) {
      return new Outcome.Rejected<>(WorkbookLines.damaged(file));
    }
  }

  private Iterator<CellLine> lines() {
    return IntStream.range(0, book.getNumberOfSheets()).boxed().flatMap(this::lines).iterator();
  }

  private Stream<CellLine> lines(int index) {
    Sheet sheet = book.getSheetAt(index);
    boolean hidden = book.getSheetVisibility(index) != SheetVisibility.VISIBLE;
    CellLine.Sheet named = new CellLine.Sheet(book.getSheetName(index), hidden);
    List<MergedCells.CellRange> ranges =
        sheet.getMergedRegions().stream()
            .map(
                r ->
                    new MergedCells.CellRange(
                        r.getFirstRow() + 1,
                        r.getLastRow() + 1,
                        r.getFirstColumn(),
                        r.getLastColumn()))
            .toList();
    MergedCells merged = new MergedCells(ranges);
    Iterable<Row> rows = sheet::rowIterator;
    return StreamSupport.stream(rows.spliterator(), false).map(row -> line(named, row, merged));
  }

  private CellLine line(CellLine.Sheet sheet, Row row, MergedCells merged) {
    String[] cells = new String[Math.max(0, row.getLastCellNum())];
    for (int i = 0; i < cells.length; i++) {
      Cell cell = row.getCell(i);
      cells[i] = cell == null ? "" : text(cell);
    }
    int number = row.getRowNum() + 1;
    BitSet covered = new BitSet();
    String[] filled = merged.fill(number, cells, covered);
    return new CellLine(
        file.name(), sheet, number, filled, covered, () -> WorkbookLines.csv(filled));
  }

  private String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> number(cell);
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private String number(Cell cell) {
    CellStyle style = cell.getCellStyle();
    return NumberFormat.of(style.getDataFormat(), style.getDataFormatString())
        .text(
            Double.toString(cell.getNumericCellValue()),
            book.getInternalWorkbook().isUsing1904DateWindowing());
  }
}
