package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Issue;
import shuanghe.model.IssueSeries;
import shuanghe.model.IssueVersion;
import shuanghe.model.LateData;

/** The register of issues numbers each series by itself and never changes what it holds. */
class RegisteredIssuesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 8);

  private IssueRegister register;

  @BeforeEach
  void setUp() {
    DataSource database = Database.H2.migrated();
    register = new IssueRegister(new JdbcTemplate(database));
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(register.isEmpty()).isTrue();
    assertThat(register.latest("2023-09")).isEmpty();
    assertThat(register.next(IssueSeries.MONTH, DAY)).isEqualTo(new Issue(1, 1, DAY));
  }

  @Test
  void countsEachSeriesByItselfAndTheNumberFromEachYearAnew() {
    register.enter("2023-09", new Issue(9, 21, DAY));
    register.enter("2023-Q3", new Issue(3, 3, DAY));

    assertThat(register.next(IssueSeries.MONTH, DAY).number()).isEqualTo(10);
    assertThat(register.next(IssueSeries.MONTH, DAY).total()).isEqualTo(22);
    assertThat(register.next(IssueSeries.QUARTER, DAY).number()).isEqualTo(4);
    assertThat(register.next(IssueSeries.MONTH, DAY.plusYears(1)))
        .isEqualTo(new Issue(1, 22, DAY.plusYears(1)));
  }

  @Test
  void keepsWhatIsEnteredAndAddsCorrections() {
    Issue first = new Issue(9, 21, DAY);
    register.enter("2023-09", first);
    register.enter("2023-09", new Issue(1, 1, DAY.plusDays(1)));
    assertThat(register.latest("2023-09")).contains(first);

    Issue corrected =
        new Issue(9, 21, new IssueVersion(1, LateData.CORRECTION, 1), DAY.plusDays(9));
    register.enter("2023-09", corrected);
    assertThat(register.latest("2023-09")).contains(corrected);
  }
}
