package shuanghe.briefing;

import java.time.LocalDate;

/** Dates as printed in documents: 2023年10月3日. */
final class DateWords {

  private DateWords() {}

  static String day(LocalDate day) {
    return "%s年%s月%s日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
