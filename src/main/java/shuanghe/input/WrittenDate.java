package shuanghe.input;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/** A day as tables write it: 2023-09-27, 2023年9月27日, or 2023/9/27 as a spreadsheet saves it. */
public final class WrittenDate {

  /** What is wrong with a cell that is no day. */
  public static final Message FAULT = Message.of("day.none");

  private WrittenDate() {}

  /** Reads a day; empty where the text is none or no such day exists. */
  public static Optional<LocalDate> parse(String text) {
    return WrittenPeriod.literally(text)
        .filter(period -> period.form() == TimePeriod.Form.DAY)
        .map(TimePeriod::start);
  }
}
