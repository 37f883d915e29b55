package shuanghe.warehouse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Attribute;
import shuanghe.model.Place;
import shuanghe.model.Schema;

/**
 * A table whose rows came from input files: file, row number, line, and the columns of a record.
 *
 * @param name its name
 * @param isByMonth whether a row has the month of its article, see {@link MonthPartitions}
 * @param columns the columns of a record, in the order in which they are bound and read
 * @param place where a record stands
 * @param binding sets a record's columns
 * @param reading makes the record anew
 * @param <T> the record
 */
record Table<T>(
    String name,
    boolean isByMonth,
    List<String> columns,
    Function<T, Place> place,
    Binding<T> binding,
    RowReading<T> reading) {

  /** Condition of every row. */
  static final String ALWAYS = "1 = 1";

  /** Condition on {@code t} of a row that belongs to the months from one to another. */
  static final String OF_MONTHS = "t.year_month between ? and ?";

  /** How many rows of a file are held in memory when all of them are gone through. */
  private static final int AT_A_TIME = 2000;

  /** Setter of the columns of a record, in the order in which they are read. */
  interface Binding<T> {
    void bind(Binder to, T item) throws SQLException;
  }

  /** Maker of a record from its columns and its place. */
  interface RowReading<T> {
    T read(ColumnReader from, Place place) throws SQLException;
  }

  /**
   * A record with the file version and the row it is held in.
   *
   * @param rowId key of the row in its table
   * @param place file and line it was read from
   * @param item the record
   */
  record HeldRow<T>(long rowId, Place place, T item) {}

  /** The key of a row: its file, then its number within the file. */
  static long rowId(long fileId, int number) {
    return (fileId << 32) + number;
  }

  static <T> Table<T> of(
      String name,
      String columns,
      Function<T, Place> place,
      Binding<T> binding,
      RowReading<T> reading) {
    return new Table<>(name, false, Arrays.asList(columns.split(",")), place, binding, reading);
  }

  /**
   * The table of records that a schema describes.
   *
   * @param beside what queries look for, kept beside the record's own attributes
   */
  static <T> Table<T> of(String name, Schema<T> schema, List<Attribute<T, ?>> beside) {
    List<Attribute<T, ?>> kept = new ArrayList<>(schema.attributes());
    kept.addAll(beside);
    return new Table<>(
        name,
        false,
        kept.stream().map(Attribute::column).toList(),
        schema::place,
        (to, item) -> {
          for (Attribute<T, ?> attribute : kept) {
            to.attribute(attribute, item);
          }
        },
        (from, place) -> {
          List<Object> values = new ArrayList<>(schema.attributes().size());
          for (Attribute<T, ?> attribute : schema.attributes()) {
            values.add(from.attribute(attribute.type(), place.file()));
          }
          return schema.make(place, values);
        });
  }

  /** The same table with the month of its article in each row. */
  Table<T> byMonth() {
    return new Table<>(name, true, columns, place, binding, reading);
  }

  /**
   * A record that is to be added.
   *
   * @param rowId its key, see {@link #rowId}
   * @param fileId the file version it belongs to
   * @param month of its article, see {@link Months}
   * @param item the record
   */
  record NewRow<T>(long rowId, long fileId, int month, T item) {}

  /** The columns that stand before those of the record. */
  String head() {
    return isByMonth ? "row_id, file_id, year_month, line" : "row_id, file_id, line";
  }

  /** The records of held files for which the condition on {@code t} holds, sorted by place. */
  List<T> held(JdbcTemplate jdbc, String condition, Object... arguments) {
    return sorted(rows(jdbc, condition, arguments));
  }

  /** The records of rows, sorted by place. */
  static <T> List<T> sorted(List<HeldRow<T>> rows) {
    return inOrder(rows).stream().map(HeldRow::item).toList();
  }

  /** Rows sorted by place. */
  static <T> List<HeldRow<T>> inOrder(List<HeldRow<T>> rows) {
    return rows.stream()
        .sorted(
            Comparator.<HeldRow<T>, Place>comparing(HeldRow::place).thenComparing(HeldRow::rowId))
        .toList();
  }

  /** The rows of held files that belong to some months, in no order. */
  List<HeldRow<T>> ofMonths(JdbcTemplate jdbc, Months months) {
    return rows(jdbc, OF_MONTHS, months.first(), months.last());
  }

  /** The rows of held files for which the condition on {@code t} holds, in no order. */
  List<HeldRow<T>> rows(JdbcTemplate jdbc, String condition, Object... arguments) {
    return ordered(jdbc, "", condition, arguments);
  }

  /**
   * The same as far as an order and a limit let.
   *
   * @param order what stands behind the condition: {@code order by …}
   */
  List<HeldRow<T>> ordered(JdbcTemplate jdbc, String order, String condition, Object... arguments) {
    return query(jdbc, held(condition) + " " + order, arguments);
  }

  /** Hands over the same one by one, so that they are not held in memory. */
  void eachHeld(
      JdbcTemplate jdbc,
      Consumer<HeldRow<T>> taker,
      String order,
      String condition,
      Object... arguments) {
    each(jdbc, taker, name + " t", held(condition) + " " + order, arguments);
  }

  /**
   * The rows of held files of a month one of whose columns has one of some values, in no order. The
   * values are joined as a table: held against a list of thousands, each row is compared with all
   * of them, by H2 whether or not an index found it, by PostgreSQL once a statement has been asked
   * a few times.
   *
   * @param month as {@link Months} counts it
   * @param column {@code row_id} or one of words
   * @param values each once
   */
  List<HeldRow<T>> having(JdbcTemplate jdbc, int month, String column, Collection<?> values) {
    boolean areWords = columns.contains(column);
    Object wanted = areWords ? values.toArray(new String[0]) : values.toArray(new Long[0]);
    List<HeldRow<T>> rows = new ArrayList<>();
    each(
        jdbc,
        rows::add,
        String.format(
            Locale.ROOT,
            "unnest(cast(? as %s array)) w(wanted) join %s t on t.%s = w.wanted",
            areWords ? "varchar" : "bigint",
            name,
            column),
        held("t.year_month = " + month),
        wanted);
    return rows;
  }

  private static String held(String condition) {
    return "f.state = 'HELD' and (" + condition + ")";
  }

  /** Hands over the records of one file version, held or not, one by one in their order. */
  void each(JdbcTemplate jdbc, long fileId, Consumer<T> taker) {
    List<HeldRow<T>> rows = after(jdbc, 0, fileId, AT_A_TIME);
    while (!rows.isEmpty()) {
      rows.forEach(row -> taker.accept(row.item()));
      rows = after(jdbc, rows.getLast().rowId(), fileId, AT_A_TIME);
    }
  }

  /**
   * The rows of a file version that come after one, in their order.
   *
   * @param rowId 0 for the first rows
   * @param most how many at most; the memory that is taken grows with it
   */
  List<HeldRow<T>> after(JdbcTemplate jdbc, long rowId, long fileId, int most) {
    return query(
        jdbc,
        "t.row_id between ? and ?"
            + months(jdbc, fileId, fileId)
            + " order by t.row_id fetch first "
            + most
            + " rows only",
        Math.max(rowId + 1, rowId(fileId, 0)),
        rowId(fileId, Integer.MAX_VALUE));
  }

  /**
   * Hands over the records of one file version that another does not have with the same values in
   * the row of the same number.
   *
   * @param columns what makes two rows the same
   */
  void eachUnlike(
      JdbcTemplate jdbc, long fileId, long otherId, List<String> columns, Consumer<T> taker) {
    String same =
        columns.stream()
            .map(
                column ->
                    String.format(
                        Locale.ROOT, " and o.%s is not distinct from t.%s", column, column))
            .collect(Collectors.joining());
    each(
        jdbc,
        row -> taker.accept(row.item()),
        name + " t",
        String.format(
            Locale.ROOT,
            "t.row_id between ? and ? and not exists (select 1 from %s o where o.row_id = t.row_id"
                + " + ?%s)",
            name,
            same),
        rowId(fileId, 0),
        rowId(fileId, Integer.MAX_VALUE),
        rowId(otherId - fileId, 0));
  }

  private List<HeldRow<T>> query(JdbcTemplate jdbc, String where, Object... arguments) {
    List<HeldRow<T>> rows = new ArrayList<>();
    each(jdbc, rows::add, name + " t", where, arguments);
    return rows;
  }

  private void each(
      JdbcTemplate jdbc,
      Consumer<HeldRow<T>> taker,
      String from,
      String where,
      Object... arguments) {
    String sql =
        String.format(
            Locale.ROOT,
            "select f.name, t.row_id, t.line, t.%s from %s join input_file f on f.file_id ="
                + " t.file_id where %s",
            String.join(", t.", columns),
            from,
            where);
    ColumnReader.Shared shared = new ColumnReader.Shared();
    jdbc.query(
        sql,
        result -> {
          ColumnReader row = new ColumnReader(result, shared);
          String file = row.text();
          long rowId = row.id();
          Place at = new Place(file, row.number());
          taker.accept(new HeldRow<>(rowId, at, reading.read(row, at)));
        },
        arguments);
  }

  /** A condition on {@code t} that spares the partitions in which these files have no rows. */
  String months(JdbcTemplate jdbc, long firstFile, long lastFile) {
    return isByMonth ? MonthPartitions.ofFiles(jdbc, firstFile, lastFile) : "";
  }

  /** Deletes the rows of all files from the first to the last; gives how many there were. */
  int delete(JdbcTemplate jdbc, long firstFile, long lastFile) {
    return delete(jdbc, firstFile, lastFile, "");
  }

  /** The same where all these files are known. */
  int deleteKnown(JdbcTemplate jdbc, long firstFile, long lastFile) {
    return delete(jdbc, firstFile, lastFile, months(jdbc, firstFile, lastFile));
  }

  private int delete(JdbcTemplate jdbc, long firstFile, long lastFile, String months) {
    return jdbc.update(
        "delete from " + name + " t where t.row_id between ? and ?" + months,
        rowId(firstFile, 0),
        rowId(lastFile, Integer.MAX_VALUE));
  }
}
