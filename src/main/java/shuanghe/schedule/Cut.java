package shuanghe.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/** Which edition an entry of the schedule publishes: always one whose period is over. */
enum Cut {
  /** The month before the one in which it is due. */
  MONTH(Form.MONTH),
  QUARTER(Form.QUARTER),
  HALF(Form.HALF),
  YEAR(Form.YEAR),
  /** The newest month that has data. */
  LATEST(Form.MONTH);

  private final Form form;

  Cut(Form form) {
    this.form = form;
  }

  /** The form of the periods of its editions. */
  Form form() {
    return form;
  }

  static Optional<Cut> of(String text) {
    return Arrays.stream(values()).filter(cut -> cut.name().equalsIgnoreCase(text)).findFirst();
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
