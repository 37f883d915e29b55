package shuanghe.statistics;

import java.util.Optional;
import shuanghe.model.Indicator;
import shuanghe.model.Observation.Measure;

/**
 * The indicator that a label means, and what its value measures. Where the code list has of
 * something only the rate of change (规上工业增加值增速), the 同比 of it is a value of that rate; so is what a
 * table gives in percent as the 增速 of the rate itself.
 *
 * @param name by code list or as written
 * @param measure value, target or 同比
 * @param unit as the label tells it; else empty
 */
record MeasuredName(String name, Measure measure, String unit) {

  static MeasuredName of(Label label, LabelReader labels) {
    Measure measure = label.measure().orElse(Measure.VALUE);
    Optional<Indicator> growth = labels.growth(label.name());
    if (growth.isPresent() && measure == Measure.YEAR_ON_YEAR) {
      return new MeasuredName(growth.get().name(), Measure.VALUE, "%");
    }
    if (labels.isGrowth(label.name())
        && measure == Measure.YEAR_ON_YEAR
        && (label.unit().isEmpty() || label.unit().startsWith("%"))) {
      return new MeasuredName(label.name(), Measure.VALUE, "%");
    }
    return growth.isPresent() && label.unit().startsWith("%")
        ? new MeasuredName(growth.get().name(), measure, label.unit())
        : new MeasuredName(label.name(), measure, label.unit());
  }
}
