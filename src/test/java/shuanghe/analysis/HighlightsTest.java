package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void tellsNoMatterWhoseNameLeansOnTheSentenceBefore() {
    PressMatter leaning =
        matter("该集群展厅", PressMatter.State.DONE, PressMatter.Milestone.OPENING, true);

    assertThat(Highlights.news(List.of(leaning), List.of(), 2)).isEmpty();
  }
}
