package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.messages.MessageText;
import shuanghe.model.Attribute;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/** Reader of the columns of a row one after the other, in the order in which they were bound. */
final class ColumnReader {

  /**
   * Pool of short texts and periods of a query, so that a million rows share a few of them, and the
   * long texts of the row before, because the figures of a sentence stand in rows beside each
   * other.
   */
  static final class Shared {

    private static final int MOST = 100_000;
    private static final int LONGEST = 40;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<Integer, String> longBefore = new HashMap<>();
    private final Map<String, TimePeriod> periods = new HashMap<>();
    private final Map<String, Domain> domains = new HashMap<>();

    private String text(int column, String read) {
      if (read == null) {
        return read;
      }
      if (read.length() > LONGEST) {
        return longBefore.merge(column, read, (old, now) -> now.equals(old) ? old : now);
      }
      String known = texts.get(read);
      if (known == null && texts.size() < MOST) {
        texts.put(read, read);
      }
      return known == null ? read : known;
    }

    private Domain domain(String kept) {
      return domains.computeIfAbsent(
          kept,
          text -> {
            String[] parts = text.split(" ", 3);
            return new Domain(parts[1], parts[2], Integer.parseInt(parts[0]));
          });
    }

    private Optional<TimePeriod> period(String read) {
      Optional<TimePeriod> period = Optional.ofNullable(periods.get(read));
      if (period.isEmpty()) {
        period = TimePeriod.parse(read);
        period.filter(p -> periods.size() < MOST).ifPresent(p -> periods.put(read, p));
      }
      return period;
    }
  }

  private static final int DIGITS_OF_A_LONG = 18;

  private final ResultSet row;
  private final Shared shared;
  private int at;

  ColumnReader(ResultSet row) {
    this(row, new Shared());
  }

  ColumnReader(ResultSet row, Shared shared) {
    this.row = row;
    this.shared = shared;
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
    at++;
    return shared.text(at, row.getString(at));
  }

  /** A message as {@link Binder#message} wrote it. */
  Message message() throws SQLException {
    String text = text();
    return MessageText.parse(text)
        .orElseThrow(() -> new IllegalStateException("the warehouse holds no message: " + text));
  }

  Optional<String> maybeText() throws SQLException {
    return Optional.ofNullable(text());
  }

  <E extends Enum<E>> E code(Class<E> codes) throws SQLException {
    return Enum.valueOf(codes, text());
  }

  Domain domain() throws SQLException {
    return domain(text());
  }

  /** The domain of a text made by {@link Binder#text(Domain)}. */
  Domain domain(String kept) {
    return shared.domain(kept);
  }

  TimePeriod period() throws SQLException {
    String text = text();
    return shared
        .period(text)
        .orElseThrow(() -> new IllegalStateException("the warehouse holds no period: " + text));
  }

  Optional<TimePeriod> maybePeriod() throws SQLException {
    return maybeText().flatMap(shared::period);
  }

  BigDecimal amount() throws SQLException {
    return plain(row.getBigDecimal(++at));
  }

  Optional<BigDecimal> maybeAmount() throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(++at)).map(ColumnReader::plain);
  }

  /**
   * Without the zeros that the column's scale adds, so that a number reads as it was meant, and
   * without the large number it was cut from, which takes twice as much memory.
   */
  private static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    return plain.precision() <= DIGITS_OF_A_LONG
        ? BigDecimal.valueOf(plain.unscaledValue().longValue(), plain.scale())
        : plain;
  }

  Optional<LocalDate> maybeDate() throws SQLException {
    return Optional.ofNullable(row.getObject(++at, LocalDate.class));
  }

  List<String> texts() throws SQLException {
    return Arrays.stream(elements()).map(String.class::cast).toList();
  }

  /**
   * The next column as a value of an attribute.
   *
   * @param file the file that the record stands in
   */
  Object attribute(Attribute.AttributeType<?> type, String file) throws SQLException {
    return switch (type) {
      case Attribute.Text text -> text();
      case Attribute.MaybeText text -> maybeText();
      case Attribute.Amount amount -> amount();
      case Attribute.MaybeAmount amount -> maybeAmount();
      case Attribute.MaybePeriod period -> maybePeriod();
      case Attribute.Period period -> period();
      case Attribute.Day day -> row.getObject(++at, LocalDate.class);
      case Attribute.MaybeDate day -> maybeDate();
      case Attribute.Flag flag -> flag();
      case Attribute.WholeNumber number -> number();
      case Attribute.Texts texts -> texts();
      case Attribute.Lines lines -> places(file);
      case Attribute.InDomain domain -> domain();
      case Attribute.Code<?> code -> code(code.codes());
      case Attribute.Codes<?> codes -> codes(codes.codes());
    };
  }

  private <E extends Enum<E>> List<E> codes(Class<E> codes) throws SQLException {
    return texts().stream().map(name -> Enum.valueOf(codes, name)).toList();
  }

  /** Places in a file, of which the column holds the lines. */
  List<Place> places(String file) throws SQLException {
    return Arrays.stream(elements())
        .map(line -> new Place(file, ((Number) line).intValue()))
        .toList();
  }

  /** Whole numbers; none where the column is null. */
  List<Integer> numbers() throws SQLException {
    return Arrays.stream(elements()).map(Integer.class::cast).toList();
  }

  private Object[] elements() throws SQLException {
    Array array = row.getArray(++at);
    return array == null ? new Object[0] : (Object[]) array.getArray();
  }
}
