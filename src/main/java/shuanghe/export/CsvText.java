package shuanghe.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  private final String header;
  private final Iterable<T> items;
  private final Function<T, List<?>> cells;

  /**
   * @param header names of the columns, separated by commas
   * @param cells the cells of an item: text, numbers, optionals and lists of them
   */
  CsvText(String header, Iterable<T> items, Function<T, List<?>> cells) {
    this.header = header;
    this.items = items;
    this.cells = cells;
  }

  /**
   * A column that is worked out.
   *
   * @param after the attribute that stands before it
   * @param name over the column
   * @param cells its cells
   */
  record WorkedOut<T>(Attribute<T, ?> after, String name, Function<T, ?> cells) {}

  /** The file of records that a schema describes, place first, with columns worked out. */
  static <T> CsvText<T> of(Schema<T> schema, Iterable<T> items, List<WorkedOut<T>> workedOut) {
    List<String> header = new ArrayList<>(List.of("source_file", "line"));
    List<Function<T, ?>> columns = new ArrayList<>();
    columns.add(item -> schema.place(item).file());
    columns.add(item -> schema.place(item).line());
    for (Attribute<T, ?> attribute : schema.attributes()) {
      header.add(attribute.name());
      columns.add(attribute::shown);
      for (WorkedOut<T> column : workedOut) {
        if (column.after() == attribute) {
          header.add(column.name());
          columns.add(column.cells());
        }
      }
    }
    return new CsvText<>(
        String.join(",", header),
        items,
        item -> columns.stream().map(column -> column.apply(item)).toList());
  }

  /** Names of the columns, separated by commas. */
  String header() {
    return header;
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
    printer.printRecord(Arrays.asList(header.split(",")));
    for (T item : items) {
      printer.printRecord(cells.apply(item).stream().map(CsvText::cell).toList());
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
