package shuanghe.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Indicator;
import shuanghe.model.TimePeriod;

/**
 * Values that a table has told already in another column. The month's and the year's column of a
 * balance are the same day, the month's and the year's of January the same month, and so of January
 * and February told as one.
 */
final class ToldValues {

  private final LabelReader labels;
  private final Map<String, String> first = new HashMap<>();

  ToldValues(LabelReader labels) {
    this.labels = labels;
  }

  /**
   * Whether a value is passed over as it says nothing new.
   *
   * @param row name, area, period, value, unit and measure
   */
  boolean saysNothingNew(String[] row, Label label, Optional<Indicator> indicator) {
    boolean isBalance = indicator.filter(labels::isBalance).isPresent();
    boolean isOfItsStart = label.time().period().filter(ToldValues::isStartOfYear).isPresent();
    if (!isBalance && !isOfItsStart) {
      return false;
    }
    if (WrittenValue.read(row[3]).flatMap(WrittenValue::number).isEmpty()) {
      return isBalance && !WrittenValue.isError(row[3]);
    }
    return row[3].equals(
        first.putIfAbsent(String.join("\t", row[0], row[1], row[2], row[5]), row[3]));
  }

  private static boolean isStartOfYear(TimePeriod period) {
    return period.form() == TimePeriod.Form.MONTH && period.start().getMonthValue() == 1
        || TimeLabel.of(period).isFirstTwoMonths();
  }
}
