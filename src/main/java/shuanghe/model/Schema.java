package shuanghe.model;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shuanghe.model.Attribute.AttributeValue;

/**
 * Schema of a record, stated once: from it come its table's columns, how these are written and
 * read, its CSV file, and its part of the data dictionary in DATA.md. Files and lines, which every
 * record has, are not part of it.
 *
 * @param <T> the record
 */
public final class Schema<T> {

  /** Stands where an attribute of every record has not been told yet. */
  private static final Object UNTOLD = new Object();

  private final List<Attribute<T, ?>> attributes;
  private final Function<T, Place> place;
  private final Function<Values<T>, T> making;
  private final Map<Attribute<T, ?>, Integer> order = new IdentityHashMap<>();
  private final Object[] absent;

  /** Values that a record is made from. */
  public interface Values<T> {

    /** Where the record stands. */
    Place place();

    /** The value of one of the schema's attributes. */
    <V> V get(Attribute<T, V> attribute);
  }

  /**
   * @param attributes in the order of the CSV file
   * @param making makes a record, by the attributes' names and not by their order
   */
  public Schema(
      List<Attribute<T, ?>> attributes, Function<T, Place> place, Function<Values<T>, T> making) {
    this.attributes = List.copyOf(attributes);
    this.place = place;
    this.making = making;
    attributes.forEach(attribute -> order.put(attribute, order.size()));
    this.absent =
        attributes.stream()
            .map(attribute -> attribute.type().absent().<Object>map(none -> none).orElse(UNTOLD))
            .toArray();
  }

  /** In the order of the CSV file. */
  public List<Attribute<T, ?>> attributes() {
    return attributes;
  }

  /** Where a record stands. */
  public Place place(T item) {
    return place.apply(item);
  }

  /**
   * A record of the given values.
   *
   * @param values one for each attribute, in their order
   */
  public T make(Place at, List<?> values) {
    return making.apply(new ValueRow(at, values));
  }

  /**
   * A record of which some attributes are told; it has none of the others.
   *
   * @throws IllegalArgumentException where an attribute is not told that every record has
   */
  @SafeVarargs
  public final T make(Place at, AttributeValue<T, ?>... told) {
    Object[] values = absent.clone();
    for (AttributeValue<T, ?> one : told) {
      values[order.get(one.attribute())] = one.value();
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == UNTOLD) {
        throw new IllegalArgumentException(attributes.get(i).name() + " must be told");
      }
    }
    return make(at, Arrays.asList(values));
  }

  /** The same record but for some attributes. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final T copy(T item, AttributeValue<T, ?>... changes) {
    return making.apply(new ChangedValues(item, List.of(changes)));
  }

  /** The values of a record but for those that change. */
  private final class ChangedValues implements Values<T> {

    private final T item;
    private final List<AttributeValue<T, ?>> changes;

    ChangedValues(T item, List<AttributeValue<T, ?>> changes) {
      this.item = item;
      this.changes = changes;
    }

    @Override
    public Place place() {
      return place.apply(item);
    }

    /** A change has the type of its attribute. */
    @Override
    @SuppressWarnings("unchecked")
    public <V> V get(Attribute<T, V> attribute) {
      for (int i = 0; i < changes.size(); i++) {
        if (changes.get(i).attribute() == attribute) {
          return (V) changes.get(i).value();
        }
      }
      return attribute.value().apply(item);
    }
  }

  private final class ValueRow implements Values<T> {

    private final Place at;
    private final List<?> values;

    ValueRow(Place at, List<?> values) {
      this.at = at;
      this.values = values;
    }

    @Override
    public Place place() {
      return at;
    }

    /** A value has the type of its attribute: both came from the same attribute of the schema. */
    @Override
    @SuppressWarnings("unchecked")
    public <V> V get(Attribute<T, V> attribute) {
      return (V) values.get(order.get(attribute));
    }
  }
}
