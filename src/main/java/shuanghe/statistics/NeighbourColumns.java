package shuanghe.statistics;

import java.util.List;
import java.util.Optional;
import shuanghe.model.Observation.Measure;
import shuanghe.model.TimePeriod;
import shuanghe.statistics.TableLayout.LabelledColumn;

/** Columns of values that are told by the ones beside them. */
final class NeighbourColumns {

  private NeighbourColumns() {}

  /**
   * A column that says only what its values are, such as 同比, 上月 or 上年同期, is of the indicator and
   * the time of the column of values at its left.
   *
   * @param named whether it names its indicator by itself and so is of no other column
   */
  static LabelledColumn besideTheOneBefore(
      LabelledColumn column, boolean named, List<LabelledColumn> before) {
    Label label = column.label();
    boolean valued = column.role() == TableLayout.ColumnRole.VALUE;
    boolean isStepBack = label.time().isStepBack() && !label.time().namesTime();
    if (!valued
        || label.measure().isEmpty()
        || label.measure().get() == Measure.VALUE && !isStepBack) {
      return column;
    }
    Label left = valueOf(before);
    if (isStepBack) {
      return new LabelledColumn(
          column.index(),
          column.role(),
          column.head(),
          label.at(label.time().within(steppedFrom(label.time(), left.time()))));
    }
    Label whole = label.name().isEmpty() ? label.named(left.name(), left.isPart()) : label;
    boolean timeless =
        !label.time().namesTime()
            && label.measure().get() == Measure.YEAR_ON_YEAR
            && !named
            && whole.name().equals(left.name());
    Label timed = timeless ? whole.at(ofTheSame(label.time(), left.time())) : whole;
    return new LabelledColumn(
        column.index(),
        column.role(),
        column.head(),
        timed.area().isEmpty() ? left.area().map(timed::in).orElse(timed) : timed);
  }

  /** The time of the values at the left, of whose last month alone 上月 is the month before. */
  private static TimeLabel steppedFrom(TimeLabel time, TimeLabel left) {
    return time.step() == TimeLabel.Step.MONTH ? left.withReach(TimeLabel.Reach.CURRENT) : left;
  }

  /** The time of the values at the left, counted as a column says itself: 累计同比 beside 2024年累计. */
  private static TimeLabel ofTheSame(TimeLabel time, TimeLabel left) {
    return time.isEmpty() ? left : time.within(left);
  }

  /** A column of a month without a year, in the year of the one at its left. */
  static LabelledColumn inYearOfTheOneBefore(LabelledColumn column, List<LabelledColumn> before) {
    Label label = column.label();
    return before.reversed().stream()
        .map(c -> c.label().time())
        .filter(TimeLabel::namesTime)
        .findFirst()
        .map(left -> label.at(label.time().beside(left)))
        .map(told -> new LabelledColumn(column.index(), column.role(), column.head(), told))
        .orElse(column);
  }

  /**
   * What the last column of values says of them, the year before of another column and the months
   * before of a table that begins with the latest aside.
   */
  private static Label valueOf(List<LabelledColumn> before) {
    List<Label> values =
        before.stream()
            .filter(c -> c.role() == TableLayout.ColumnRole.VALUE)
            .map(LabelledColumn::label)
            .filter(label -> !label.time().isStepBack())
            .toList();
    Label last = Label.NONE;
    for (Label label : values) {
      boolean isPast =
          values.stream().anyMatch(other -> isYearBefore(label, other)) || isEarlier(label, last);
      last = isPast ? last : label;
    }
    return last;
  }

  private static boolean isEarlier(Label label, Label other) {
    return label.time().isBefore(other.time())
        && other.measure().filter(m -> m == Measure.YEAR_ON_YEAR).isEmpty()
        && label.name().equals(other.name())
        && label.area().equals(other.area());
  }

  private static boolean isYearBefore(Label label, Label other) {
    Optional<TimePeriod> period = label.time().whole();
    return period.isPresent()
        && period.equals(other.time().whole().map(TimePeriod::yearBefore))
        && label.name().equals(other.name())
        && label.area().equals(other.area());
  }

  /** Of two columns that could both be the 同比 of one, the one not in percent is an amount. */
  static List<LabelledColumn> withoutAmounts(List<LabelledColumn> columns) {
    return columns.stream()
        .map(
            column ->
                isChange(column)
                        && !column.label().unit().equals("%")
                        && columns.stream()
                            .filter(NeighbourColumns::isChange)
                            .anyMatch(
                                other ->
                                    other.label().unit().equals("%")
                                        && other.label().per("").equals(column.label().per("")))
                    ? new LabelledColumn(
                        column.index(),
                        TableLayout.ColumnRole.PASSED,
                        column.head(),
                        column.label())
                    : column)
        .toList();
  }

  private static boolean isChange(LabelledColumn column) {
    return column.role() == TableLayout.ColumnRole.VALUE
        && column.label().measure().filter(m -> m == Measure.YEAR_ON_YEAR).isPresent();
  }
}
