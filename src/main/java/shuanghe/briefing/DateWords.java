package shuanghe.briefing;

import java.time.LocalDate;

/** Dates as printed in documents: 2023年10月3日. */
final class DateWords {

  private DateWords() {}

  static String day(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
