package shuanghe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An attribute of a record as its {@link Schema} states it.
 *
 * @param name in CSV files and in the data dictionary
 * @param column in the warehouse
 * @param type how it is kept and shown
 * @param value what a record has of it
 * @param zh what it is called in Chinese, as over the column of a sheet
 * @param en what it means, as the data dictionary says it
 * @param <T> the record
 * @param <V> the attribute's values
 */
public record Attribute<T, V>(
    String name, String column, AttributeType<V> type, Function<T, V> value, String zh, String en) {

  /** Type of an attribute: how its values are kept and shown. */
  public sealed interface AttributeType<V> {

    /** The value of a record that has none; empty where every record must be given one. */
    default Optional<V> absent() {
      return Optional.empty();
    }
  }

  /** Text, empty where there is none. */
  public record Text() implements AttributeType<String> {

    @Override
    public Optional<String> absent() {
      return Optional.of("");
    }
  }

  /** Text that may be unknown. */
  public record MaybeText() implements AttributeType<Optional<String>> {

    @Override
    public Optional<Optional<String>> absent() {
      return Optional.of(Optional.empty());
    }
  }

  /** A number. */
  public record Amount() implements AttributeType<BigDecimal> {}

  /** A number that may be unknown. */
  public record MaybeAmount() implements AttributeType<Optional<BigDecimal>> {

    @Override
    public Optional<Optional<BigDecimal>> absent() {
      return Optional.of(Optional.empty());
    }
  }

  /** A period, empty where none is told. */
  public record MaybePeriod() implements AttributeType<Optional<TimePeriod>> {

    @Override
    public Optional<Optional<TimePeriod>> absent() {
      return Optional.of(Optional.empty());
    }
  }

  /** A period that is always told. */
  public record Period() implements AttributeType<TimePeriod> {}

  /** A day. */
  public record Day() implements AttributeType<LocalDate> {}

  /** A day, empty where none is told. */
  public record MaybeDate() implements AttributeType<Optional<LocalDate>> {

    @Override
    public Optional<Optional<LocalDate>> absent() {
      return Optional.of(Optional.empty());
    }
  }

  /** True, or false where it is not said. */
  public record Flag() implements AttributeType<Boolean> {

    @Override
    public Optional<Boolean> absent() {
      return Optional.of(false);
    }
  }

  /**
   * A whole number.
   *
   * @param unknown the number that stands for none and is not shown
   */
  public record WholeNumber(int unknown) implements AttributeType<Integer> {

    @Override
    public Optional<Integer> absent() {
      return Optional.of(unknown);
    }
  }

  /** Texts in their order. */
  public record Texts() implements AttributeType<List<String>> {

    @Override
    public Optional<List<String>> absent() {
      return Optional.of(List.of());
    }
  }

  /** Lines of the file that the record stands in. */
  public record Lines() implements AttributeType<List<Place>> {

    @Override
    public Optional<List<Place>> absent() {
      return Optional.of(List.of());
    }
  }

  /** A cooperation domain, shown by its code. */
  public record InDomain() implements AttributeType<Domain> {}

  /**
   * One of a few.
   *
   * @param codes the enum whose constants it may be
   * @param shown how it is written in CSV files; the one written as empty text stands for none
   */
  public record Code<E extends Enum<E>>(Class<E> codes, Function<E, String> shown)
      implements AttributeType<E> {

    @Override
    public Optional<E> absent() {
      return Arrays.stream(codes.getEnumConstants())
          .filter(code -> shown.apply(code).isEmpty())
          .findFirst();
    }
  }

  /**
   * Some of a few, in their order.
   *
   * @param codes the enum whose constants they may be
   * @param shown how each is written in CSV files
   */
  public record Codes<E extends Enum<E>>(Class<E> codes, Function<E, String> shown)
      implements AttributeType<List<E>> {

    @Override
    public Optional<List<E>> absent() {
      return Optional.of(List.of());
    }
  }

  /** An attribute whose column in the warehouse has the name it has in CSV files. */
  static <T, V> Attribute<T, V> of(
      String name, AttributeType<V> type, Function<T, V> value, String zh, String en) {
    return new Attribute<>(name, name, type, value, zh, en);
  }

  /** The same, kept in another column because SQL has the name for itself or tables share one. */
  Attribute<T, V> in(String otherColumn) {
    return new Attribute<>(name, otherColumn, type, value, zh, en);
  }

  /** The attribute with the value that a record is to have of it. */
  public AttributeValue<T, V> is(V of) {
    return new AttributeValue<>(this, of);
  }

  /**
   * An attribute with the value that a record is to have of it.
   *
   * @param attribute the attribute
   * @param value what the record is to have of it, of the attribute's type
   */
  public record AttributeValue<T, V>(Attribute<T, V> attribute, V value) {}

  /** What a CSV file shows of it: text, a number, an optional or a list of these. */
  public Object shown(T item) {
    return switch (type) {
      case Code<?> code -> written(code, value.apply(item));
      case Codes<?> codes ->
          ((List<?>) value.apply(item)).stream().map(c -> each(codes, c)).toList();
      case WholeNumber number -> {
        Object whole = value.apply(item);
        yield whole.equals(number.unknown()) ? "" : whole;
      }
      case InDomain domain -> ((Domain) value.apply(item)).code();
      default -> value.apply(item);
    };
  }

  private static <E extends Enum<E>> String written(Code<E> type, Object code) {
    return type.shown().apply(type.codes().cast(code));
  }

  private static <E extends Enum<E>> String each(Codes<E> type, Object code) {
    return type.shown().apply(type.codes().cast(code));
  }
}
