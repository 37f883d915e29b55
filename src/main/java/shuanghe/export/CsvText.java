package shuanghe.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import shuanghe.model.Attribute;
import shuanghe.model.Place;
import shuanghe.model.Schema;

/**
 * One CSV file, made row by row as it is written and the items are gone through: RFC 4180 with a
 * header, in UTF-8 with a byte order mark so that Excel shows Chinese.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a carriage return would be run as a formula
 * by a spreadsheet; it gets an apostrophe in front, unless the whole of it is a number such as
 * {@code -2.5}, which stays a number.
 */
public final class CsvText<T> {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final List<CsvColumn<T>> columns;
  private final Iterable<T> items;

  /**
   * @param columns in their order
   * @param items gone through once, while the file is written
   */
  CsvText(List<CsvColumn<T>> columns, Iterable<T> items) {
    this.columns = List.copyOf(columns);
    this.items = items;
  }

  /**
   * A column that is worked out.
   *
   * @param after the attribute that stands before it
   * @param column the column
   */
  record WorkedOut<T>(Attribute<T, ?> after, CsvColumn<T> column) {}

  /** The file of records that a schema describes, place first, with columns worked out. */
  static <T> CsvText<T> of(Schema<T> schema, Iterable<T> items, List<WorkedOut<T>> workedOut) {
    List<CsvColumn<T>> columns = new ArrayList<>();
    columns.add(CsvColumn.file(schema::place));
    columns.add(CsvColumn.line(schema::place));
    for (Attribute<T, ?> attribute : schema.attributes()) {
      columns.add(CsvColumn.of(attribute));
      for (WorkedOut<T> further : workedOut) {
        if (further.after() == attribute) {
          columns.add(further.column());
        }
      }
    }
    return new CsvText<>(columns, items);
  }

  /** Its columns in their order. */
  List<CsvColumn<T>> columns() {
    return columns;
  }

  /**
   * Writes the file.
   *
   * @throws IOException where {@code out} fails; the stream is not closed
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write('\uFEFF');
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(CsvColumn::name).toList());
    for (T item : items) {
      printer.printRecord(columns.stream().map(column -> cell(column.cell().apply(item))).toList());
    }
    text.flush();
  }

  private static String cell(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.map(CsvText::cell).orElse("");
      case BigDecimal number -> number.toPlainString();
      case Integer number -> number.toString();
      case List<?> list -> guarded(String.join(";", list.stream().map(CsvText::plain).toList()));
      default -> guarded(plain(value));
    };
  }

  private static String plain(Object value) {
    return value instanceof Place place ? Integer.toString(place.line()) : value.toString();
  }

  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
