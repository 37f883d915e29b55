package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the lunar year as the almanacs after GB/T 33661-2017 have them. */
class LunarDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 1, 1, 2023-01-22",
    "2024, 1, 1, 2024-02-10",
    "2025, 1, 1, 2025-01-29",
    "2026, 1, 1, 2026-02-17",
    "2027, 1, 1, 2027-02-06",
    "2028, 1, 1, 2028-01-26",
    "2029, 1, 1, 2029-02-13",
    "2030, 1, 1, 2030-02-03",
    "2025, 5, 5, 2025-05-31",
    "2025, 8, 15, 2025-10-06",
    "2024, 12, 29, 2025-01-28"
  })
  void agreesWithTheAlmanac(int year, int month, int day, LocalDate expected) {
    assertThat(HolidayCalendar.lunar(year, month, day)).contains(expected);
  }

  @Test
  void takesTheDayBeforeTheFirstMonthForTheEve() {
    assertThat(HolidayCalendar.lunar(2027, 1, 0)).contains(LocalDate.of(2027, 2, 5));
  }

  @Test
  void knowsNoThirtiethOfAMonthOfTwentyNineDays() {
    assertThat(HolidayCalendar.lunar(2024, 12, 30)).isEmpty();
  }
}
