package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.press.PageTally.Attribute;

/**
 * How the reader does on twenty-odd pages of every genre that were annotated before they were read.
 *
 * <p>The whole comparison with every difference is written to {@code target/own-pages.txt}.
 */
class OwnPagesTest {

  private static final Path REPORT = Path.of("target", "own-pages.txt");

  /** The share of the figures found of which an attribute must be right. */
  private static final Map<Attribute, Double> LEAST =
      Map.of(
          Attribute.UNIT, 0.98,
          Attribute.KIND, 0.96,
          Attribute.QUALIFIER, 0.96,
          Attribute.AREA, 0.95,
          Attribute.PERIOD, 0.95,
          Attribute.DOMAIN, 0.94,
          Attribute.INDICATOR, 0.92,
          Attribute.TIDY, 0.85);

  /** The share of which an attribute may be claimed wrongly. */
  private static final Map<Attribute, Double> MOST =
      Map.of(Attribute.AREA, 0.03, Attribute.PERIOD, 0.02);

  static List<GoldPage> pages() {
    return GoldPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void annotatesOnlyWhatStandsOnItsLine(GoldPage page) {
    List<String> lines = page.text().lines().toList();
    assertThat(page.figures())
        .hasSizeGreaterThanOrEqualTo(25)
        .allSatisfy(f -> assertThat(lines.get(f.line() - 1)).contains(f.surface()));
  }

  @Test
  void readsPagesOfEveryGenre() throws IOException {
    PageTally all = new PageTally();
    StringBuilder report = new StringBuilder();
    for (GoldPage page : pages()) {
      PageTally own = new PageTally();
      PressReading reading =
          PressExamples.READER.read(PageSource.of(page.name() + ".txt", page.text()));
      own.add(page, reading);
      all.add(page, reading);
      report.append(page.name()).append(": ").append(own).append('\n');
    }
    report.append("all: ").append(all).append("\n\n");
    report.append(all.misses().stream().collect(Collectors.joining("\n", "", "\n")));
    Files.writeString(REPORT, report);
    assertThat(all.recall()).as("recall").isGreaterThanOrEqualTo(0.97);
    assertThat(all.precision()).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat(all.titles()).as("titles").isGreaterThanOrEqualTo(0.95);
    assertThat(all.dates()).as("dates").isGreaterThanOrEqualTo(0.95);
    LEAST.forEach(
        (attribute, least) ->
            assertThat(all.right(attribute))
                .as(attribute + " right")
                .isGreaterThanOrEqualTo(least));
    MOST.forEach(
        (attribute, most) ->
            assertThat(all.wrong(attribute)).as(attribute + " wrong").isLessThanOrEqualTo(most));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2024-12, true",
    "2024-12-31, 2024, false",
    "2024-01/2024-03, 2024-01, false",
    "2024, 2024, true"
  })
  void takesDayForItsMonthAndNothingElse(String right, String got, boolean same) {
    assertThat(PageTally.isSamePeriod(right, got)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "粮食产量, 全市粮食产量, true, true",
    "粮食产量, 粮食播种面积, false, false",
    "柑橘产量增长, 油料产量和柑橘产量分别增长, true, false"
  })
  void tellsRightNameFromTidyOne(String right, String got, boolean same, boolean tidy) {
    assertThat(PageTally.isSameName(right, got)).isEqualTo(same);
    assertThat(PageTally.isTidyName(right, got)).isEqualTo(tidy);
  }
}
