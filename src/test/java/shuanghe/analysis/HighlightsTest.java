package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Domains;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;

class HighlightsTest {

  private static PressMatter matter(
      String name, PressMatter.State state, PressMatter.Milestone milestone, boolean cooperation) {
    return new PressMatter(
        name,
        new Place("page.txt", 3),
        name,
        "",
        "told",
        state,
        milestone,
        "",
        "",
        Domains.TRANSPORT,
        cooperation,
        "page-a1",
        name,
        List.of());
  }

  @Test
  void headsWithWhatBeganOpenedOrWasSignedJointOnesFirst() {
    List<PressMatter> matters =
        List.of(
            matter("江岸大桥", PressMatter.State.DONE, PressMatter.Milestone.OPENING, false),
            matter("江岸货站", PressMatter.State.DONE, PressMatter.Milestone.NONE, true),
            matter("沱江新港", PressMatter.State.PLANNED, PressMatter.Milestone.START, true),
            matter("两江专班", PressMatter.State.DONE, PressMatter.Milestone.FOUNDING, true));

    assertThat(Highlights.news(matters, List.of(), 2))
        .extracting(PressMatter::name)
        .containsExactly("两江专班", "江岸大桥");
  }

  @ParameterizedTest
  @CsvSource({
    "该院推行示范判决机制，带动和解1200余件。, false",
    "截至目前，该中心累计上架产品1150个。, false",
    "其中，软件收入达到30亿元。, false",
    "截至9月25日，甲法院受理案件7731件，该院审结5434件。, true",
    "'同时,该院转化成果11项。', false",
    "其他领域合作项目达到12个。, true"
  })
  void quotesNoSentenceWhoseSubjectWasNamedBefore(String sentence, boolean standsAlone) {
    assertThat(Highlights.standsAlone(sentence)).isEqualTo(standsAlone);
  }
}
