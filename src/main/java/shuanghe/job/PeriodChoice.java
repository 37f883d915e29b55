package shuanghe.job;

import java.util.Optional;
import shuanghe.model.TimePeriod;

/** Choice of the edition that is wanted. */
public sealed interface PeriodChoice {

  /** The newest month that has articles or observations; where none has, that of the ledger. */
  record Latest() implements PeriodChoice {
    @Override
    public String toString() {
      return "latest";
    }
  }

  /** Everything held, undated articles too. */
  record Everything() implements PeriodChoice {
    @Override
    public String toString() {
      return "all";
    }
  }

  /**
   * A month, quarter, half, year or span of them.
   *
   * @param period the period
   */
  record Given(TimePeriod period) implements PeriodChoice {
    @Override
    public String toString() {
      return period.toString();
    }
  }

  /** Reads what is written on the command line; empty where it is no period of editions. */
  static Optional<PeriodChoice> parse(String text) {
    return switch (text.strip()) {
      case "latest" -> Optional.of(new Latest());
      case "all" -> Optional.of(new Everything());
      default ->
          TimePeriod.parse(text)
              .filter(
                  period ->
                      period.form() != TimePeriod.Form.DAY && period.form() != TimePeriod.Form.DAYS)
              .map(Given::new);
    };
  }
}
