package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;

class DoubtsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "doubts.csv", numLinesToSkip = 1)
  void doubtsOnlyWhatPageLeavesOpen(String page, String surface, String doubt, String why) {
    Fact fact =
        PressExamples.read(page.replace("|", "\n")).facts().stream()
            .filter(f -> f.surface().endsWith(surface))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure " + surface + " in " + page));
    assertThat(fact.doubt().stream().map(Doubt::code).collect(Collectors.joining(";")))
        .as(why)
        .isEqualTo(doubt == null ? "" : doubt);
  }
}
