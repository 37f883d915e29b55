package shuanghe.briefing;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as printed in documents: 2023年10月3日. */
final class DateWords {

  private DateWords() {}

  static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%s年%s月%s日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
