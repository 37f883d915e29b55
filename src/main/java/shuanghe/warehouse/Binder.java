package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuanghe.messages.MessageText;
import shuanghe.model.Attribute;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/** Setter of the columns of a row, one after the other. */
final class Binder {

  private final ColumnTarget target;

  Binder(ColumnTarget target) {
    this.target = target;
  }

  /** Setter of a statement's parameters. */
  Binder(PreparedStatement statement) {
    this(new StatementRow(statement));
  }

  Binder id(long value) throws SQLException {
    target.id(value);
    return this;
  }

  Binder number(int value) throws SQLException {
    target.number(value);
    return this;
  }

  Binder flag(boolean value) throws SQLException {
    target.flag(value);
    return this;
  }

  Binder text(String value) throws SQLException {
    target.text(value);
    return this;
  }

  Binder message(Message value) throws SQLException {
    return text(MessageText.of(value));
  }

  Binder domain(Domain value) throws SQLException {
    return text(text(value));
  }

  /** A domain as it is kept: place in the list, code, and name. */
  static String text(Domain domain) {
    return domain.rank() + " " + domain.code() + " " + domain.label();
  }

  Binder code(Enum<?> value) throws SQLException {
    return text(value.name());
  }

  Binder text(Optional<String> value) throws SQLException {
    return text(value.orElse(null));
  }

  Binder period(Optional<TimePeriod> value) throws SQLException {
    return text(value.map(TimePeriod::toString));
  }

  Binder amount(BigDecimal value) throws SQLException {
    target.amount(value);
    return this;
  }

  Binder amount(Optional<BigDecimal> value) throws SQLException {
    return amount(value.orElse(null));
  }

  Binder date(Optional<LocalDate> value) throws SQLException {
    return date(value.orElse(null));
  }

  Binder date(LocalDate value) throws SQLException {
    target.date(value);
    return this;
  }

  Binder texts(List<String> values) throws SQLException {
    target.texts(values);
    return this;
  }

  /** What a record has of an attribute; the order of the types is that of {@link ColumnReader}. */
  <T, V> Binder attribute(Attribute<T, V> attribute, T item) throws SQLException {
    V value = attribute.value().apply(item);
    return switch (attribute.type()) {
      case Attribute.Text type -> text((String) value);
      case Attribute.MaybeText type -> text(((Optional<?>) value).map(String.class::cast));
      case Attribute.Amount type -> amount((BigDecimal) value);
      case Attribute.MaybeAmount type -> amount(((Optional<?>) value).map(BigDecimal.class::cast));
      case Attribute.MaybePeriod type -> period(((Optional<?>) value).map(TimePeriod.class::cast));
      case Attribute.Period type -> text(value.toString());
      case Attribute.Day type -> date((LocalDate) value);
      case Attribute.MaybeDate type -> date(((Optional<?>) value).map(LocalDate.class::cast));
      case Attribute.Flag type -> flag((Boolean) value);
      case Attribute.WholeNumber type -> number((Integer) value);
      case Attribute.Texts type ->
          texts(((List<?>) value).stream().map(String.class::cast).toList());
      case Attribute.Lines type ->
          lines(((List<?>) value).stream().map(Place.class::cast).toList());
      case Attribute.InDomain type -> domain((Domain) value);
      case Attribute.Code<?> type -> code((Enum<?>) value);
      case Attribute.Codes<?> type ->
          texts(((List<?>) value).stream().map(code -> ((Enum<?>) code).name()).toList());
    };
  }

  Binder numbers(List<Integer> values) throws SQLException {
    target.numbers(values);
    return this;
  }

  /** The lines of places that all lie in one file. */
  Binder lines(List<Place> places) throws SQLException {
    return numbers(places.stream().map(Place::line).toList());
  }
}
