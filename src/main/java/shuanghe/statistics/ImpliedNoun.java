package shuanghe.statistics;

import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Indicator;
import shuanghe.model.LabelRole;
import shuanghe.model.Observation.Measure;
import shuanghe.statistics.TableLayout.ColumnRole;
import shuanghe.statistics.TableLayout.LabelledColumn;

/**
 * The noun that the names of a table leave out because its title or its head has it: 汽车 stands for
 * 汽车产量 in a table of products, 各项存款 for 各项存款余额 in one of balances, 收入 in one of 旅游收入.
 */
final class ImpliedNoun {

  private final LabelReader labels;
  private final UnitMeasures units;
  private final boolean isOfProducts;
  private final boolean isOfBalances;
  private final String ofTable;

  ImpliedNoun(TableLayout layout, LabelReader labels, UnitMeasures units) {
    this.labels = labels;
    this.units = units;
    this.isOfProducts =
        isTold(layout, LabelRole.NOUN_OUTPUT)
            || layout
                .first(ColumnRole.INDICATOR)
                .filter(c -> labels.contains(c.head(), LabelRole.NOUN_PRODUCT))
                .isPresent();
    this.isOfBalances = isTold(layout, LabelRole.NOUN_BALANCE);
    this.ofTable = layout.context().name();
  }

  private boolean isTold(TableLayout layout, LabelRole noun) {
    return Stream.concat(
            layout.titles().stream(),
            layout.with(ColumnRole.VALUE).stream().map(LabelledColumn::head))
        .anyMatch(text -> labels.contains(text, noun));
  }

  /** The label with the name that it stands for, where the code list has none as it is. */
  Label in(Label label) {
    if (labels.known(label.name()).isPresent()) {
      return label;
    }
    if (!label.name().isEmpty() && ofTable.endsWith(label.name())) {
      return label.named(ofTable);
    }
    Optional<Indicator> output =
        isOfProducts
            ? labels.withNoun(label.name(), LabelRole.NOUN_OUTPUT)
            : Optional.<Indicator>empty();
    boolean isChange = label.measure().filter(m -> m == Measure.YEAR_ON_YEAR).isPresent();
    return output
        .or(
            () ->
                isOfBalances
                    ? labels.withNoun(label.name(), LabelRole.NOUN_BALANCE)
                    : Optional.empty())
        .filter(i -> isChange || units.among(label.unit(), i.unit()).isPresent())
        .map(i -> label.named(i.name(), label.isPart()))
        .orElse(label);
  }
}
