package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Periods of every form and what may be taken for one; {@code shuanghe.fuzz} times as many. */
class AnyPeriodTest {

  private static final int PERIODS = 20_000 * Integer.getInteger("shuanghe.fuzz", 1);
  private static final List<String> SCRAPS =
      List.of(
          "2023", "9", "09", "13", "0", "31", "-", "/", "—", "－", "~", "至", "年", "月", "日", "Q3",
          "Q5", "H1", "S2", "上半年", "前三季度", "一季度", "第", "季度", "月份", " ", "\u3000", "２", "十", "截至",
          "");

  @Test
  void readsBackEveryPeriodItWrites() {
    Random random = new Random(20231121);
    for (int i = 0; i < PERIODS; i++) {
      int year = 1000 + random.nextInt(9000);
      YearMonth first = YearMonth.of(year, 1 + random.nextInt(12));
      TimePeriod period =
          switch (random.nextInt(7)) {
            case 0 -> TimePeriod.year(year);
            case 1 -> TimePeriod.half(year, 1 + random.nextInt(2));
            case 2 -> TimePeriod.quarter(year, 1 + random.nextInt(4));
            case 3 -> TimePeriod.month(year, 1 + random.nextInt(12));
            case 4 -> TimePeriod.day(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
            case 5 -> TimePeriod.months(first, first.plusMonths(1 + random.nextInt(11)));
            default -> TimePeriod.years(year - 1, year);
          };
      if (period.end().getYear() <= 9999) {
        assertThat(TimePeriod.parse(period.toString())).contains(period);
      }
    }
  }

  @Test
  void readsAnyTextAsAPeriodThatReadsBackOrAsNone() {
    Random random = new Random(20231122);
    for (int i = 0; i < PERIODS; i++) {
      StringBuilder text = new StringBuilder();
      for (int scraps = random.nextInt(8); scraps > 0; scraps--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
      Optional<TimePeriod> read = TimePeriod.parse(text.toString());
      assertThat(read.flatMap(period -> TimePeriod.parse(period.toString())))
          .as("%s", text)
          .isEqualTo(read);
    }
  }
}
