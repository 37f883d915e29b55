package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.messages.English;

class RenditionListTest {

  @Test
  void offersAllWhereNoneIsNamed() {
    assertThat(RenditionList.of(List.of("")).names())
        .isEqualTo(RenditionList.all().names())
        .contains("PDF", "XLSX", "HTML");
  }

  @Test
  void leavesOutWhatTheOfficeDoesNotName() {
    assertThat(RenditionList.of(List.of("html", " PDF")).names()).containsExactly("PDF", "HTML");
  }

  @Test
  void refusesWhatIsNotOnOffer() {
    assertThatThrownBy(() -> RenditionList.of(List.of("pdf", "doc")))
        .extracting(English::said)
        .asString()
        .contains("SHUANGHE_RENDITIONS cannot be 'doc'", "name some of pdf, xlsx");
  }
}
