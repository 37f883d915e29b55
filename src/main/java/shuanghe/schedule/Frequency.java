package shuanghe.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/** Frequency of an edition (SDMX FREQ) and which period is published: always one that is over. */
enum Frequency {
  /** The month before the one in which it is due. */
  MONTH(Form.MONTH),
  QUARTER(Form.QUARTER),
  HALF(Form.HALF),
  YEAR(Form.YEAR),
  /** The newest month that has data. */
  LATEST(Form.MONTH);

  private final Form form;

  Frequency(Form form) {
    this.form = form;
  }

  /** The form of the periods of its editions. */
  Form form() {
    return form;
  }

  static Optional<Frequency> of(String text) {
    return Arrays.stream(values())
        .filter(frequency -> frequency.name().equalsIgnoreCase(text))
        .findFirst();
  }

  /** The period as it is asked for on the command line, when due on the given day. */
  String period(LocalDate due) {
    int month = due.getMonthValue();
    return switch (this) {
      case LATEST -> "latest";
      case MONTH -> before(TimePeriod.month(due.getYear(), month));
      case QUARTER -> before(TimePeriod.quarter(due.getYear(), (month + 2) / 3));
      case HALF -> before(TimePeriod.half(due.getYear(), (month + 5) / 6));
      case YEAR -> before(TimePeriod.year(due.getYear()));
    };
  }

  private static String before(TimePeriod current) {
    return current.previous().orElseThrow().toString();
  }
}
