package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.messages.English;

class RenditionListTest {

  @Test
  void offersAllWhereNoneIsNamed() throws RunHindered {
    assertThat(RenditionList.of(List.of("")).names())
        .isEqualTo(RenditionList.all().names())
        .contains("PDF", "XLSX", "HTML");
  }

  @Test
  void leavesOutWhatTheOfficeDoesNotName() throws RunHindered {
    assertThat(RenditionList.of(List.of("html", " PDF")).names()).containsExactly("PDF", "HTML");
  }

  @Test
  void refusesWhatIsNotOnOffer() {
    assertThatThrownBy(() -> RenditionList.of(List.of("pdf", "doc")))
        .isInstanceOfSatisfying(
            RunHindered.class,
            hindered ->
                assertThat(English.said(hindered.sentence()))
                    .startsWith("briefings cannot be made as 'doc'; set shuanghe.renditions to"));
  }
}
