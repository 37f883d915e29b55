package shuanghe;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables in CSV files: those of a published edition, and those of a test's own. */
public final class FileTables {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private FileTables() {}

  /** Rows of a table in UTF-8, with or without a byte order mark; its first line names them. */
  public static List<CSVRecord> rows(Path file) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file)) {
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
        return parser.getRecords();
      }
    }
  }

  /** Cells of one column, in the order of the rows. */
  public static Stream<String> column(Path file, String head) throws IOException {
    return rows(file).stream().map(row -> row.get(head));
  }
}
