package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Edition;
import shuanghe.model.TimePeriod;

class IssueNumbersTest {

  private final IssueNumbers numbers = new IssueNumbers(YearMonth.of(2022, 5));

  @ParameterizedTest
  @CsvSource({
    "2022-05, 5, 1, 2022-05-31",
    "2023-09, 9, 17, 2023-09-30",
    "2022-Q2, 2, 1, 2022-06-30",
    "2023-Q3, 3, 6, 2023-09-30",
    "2022-H2, 2, 2, 2022-12-31",
    "2022, 1, 1, 2022-12-31",
    "2023, 1, 2, 2023-12-31",
    "2021-12/2023-09, 1, 1, 2023-09-30",
    "2021-12, 12, 12, 2021-12-31"
  })
  void countsEditionsOfTheSameCutFromTheFirst(String period, int issue, int total, LocalDate date) {
    Edition edition = numbers.edition(TimePeriod.parse(period), LocalDate.MIN);

    assertThat(edition.issue()).isEqualTo(issue);
    assertThat(edition.totalIssue()).isEqualTo(total);
    assertThat(edition.date()).isEqualTo(date);
  }

  @Test
  void datesTheEditionOfEverythingByTheLatestDateOfTheInput() {
    Edition edition = numbers.edition(Optional.empty(), LocalDate.of(2023, 9, 28));

    assertThat(edition).isEqualTo(new Edition(Optional.empty(), 1, 1, LocalDate.of(2023, 9, 28)));
  }
}
