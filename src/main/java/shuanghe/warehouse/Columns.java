package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/** Reads the columns of a row one after the other, in the order in which they were bound. */
final class Columns {

  private final ResultSet row;
  private int at;

  Columns(ResultSet row) {
    this.row = row;
  }

  long id() throws SQLException {
    return row.getLong(++at);
  }

  int number() throws SQLException {
    return row.getInt(++at);
  }

  boolean flag() throws SQLException {
    return row.getBoolean(++at);
  }

  String text() throws SQLException {
    return row.getString(++at);
  }

  Optional<String> maybeText() throws SQLException {
    return Optional.ofNullable(text());
  }

  <E extends Enum<E>> E code(Class<E> codes) throws SQLException {
    return Enum.valueOf(codes, text());
  }

  TimePeriod period() throws SQLException {
    String text = text();
    return TimePeriod.parse(text)
        .orElseThrow(() -> new IllegalStateException("the warehouse holds no period: " + text));
  }

  Optional<TimePeriod> maybePeriod() throws SQLException {
    return maybeText().flatMap(TimePeriod::parse);
  }

  BigDecimal amount() throws SQLException {
    return plain(row.getBigDecimal(++at));
  }

  Optional<BigDecimal> maybeAmount() throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(++at)).map(Columns::plain);
  }

  /** Without the zeros that the column's scale adds, so that a number reads as it was meant. */
  private static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  Optional<LocalDate> maybeDate() throws SQLException {
    return Optional.ofNullable(row.getDate(++at)).map(java.sql.Date::toLocalDate);
  }

  List<String> texts() throws SQLException {
    return Arrays.stream(elements()).map(String.class::cast).toList();
  }

  List<Place> places(String file) throws SQLException {
    return Arrays.stream(elements())
        .map(line -> new Place(file, ((Number) line).intValue()))
        .toList();
  }

  private Object[] elements() throws SQLException {
    Array array = row.getArray(++at);
    return (Object[]) array.getArray();
  }
}
