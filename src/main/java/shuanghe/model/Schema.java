package shuanghe.model;

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
  Schema(
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
   * @param values one for each attribute, in their order and of its type
   */
  public T make(Place at, List<?> values) {
    Builder row = at(at);
    for (int i = 0; i < row.told.length; i++) {
      row.told[i] = values.get(i);
    }
    return row.make();
  }

  /** A record that stands at a place and has nothing yet but what its attributes may lack. */
  public Builder at(Place at) {
    return new Builder(at);
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

  /** A record in the making, told one attribute after the other. */
  public final class Builder implements Values<T> {

    private final Place at;
    private final Object[] told = absent.clone();

    private Builder(Place at) {
      this.at = at;
    }

    /** Tells one attribute. */
    public <V> Builder with(Attribute<T, V> attribute, V value) {
      told[order.get(attribute)] = value;
      return this;
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException where an attribute is not told that every record has
     */
    public T make() {
      for (int i = 0; i < told.length; i++) {
        if (told[i] == UNTOLD) {
          throw new IllegalArgumentException(attributes.get(i).name() + " must be told");
        }
      }
      return making.apply(this);
    }

    @Override
    public Place place() {
      return at;
    }

    /** A value has the type of its attribute: {@link #with} took it beside that. */
    @Override
    @SuppressWarnings("unchecked")
    public <V> V get(Attribute<T, V> attribute) {
      return (V) told[order.get(attribute)];
    }
  }
}
