package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.model.CueRole;
import shuanghe.press.PressExamples;

class CueMentionsTest {

  private static CueMentions in(String text) {
    return PressExamples.WORDS.mentions(Script.plain(text));
  }

  @Test
  void givesAWordInAllItsRoles() {
    CueMentions found = in("产量同比增长5%");
    assertThat(found.longest(CueRole.UP, 4, 8)).map(CueMention::end).contains(6);
    assertThat(found.longest(CueRole.CHANGE, 4, 8)).map(CueMention::end).contains(6);
    assertThat(found.longest(CueRole.BASIS, 2, 8)).map(CueMention::end).contains(4);
    assertThat(found.longest(CueRole.DOWN, 4, 8)).isEmpty();
  }

  @Test
  void takesTheLongestWordThatEndsInTime() {
    CueMentions found = in("首次突破百亿");
    assertThat(found.endingAt(CueRole.QUALIFIER_BEFORE, 0, 4)).map(CueMention::start).contains(0);
    assertThat(found.longest(CueRole.QUALIFIER_BEFORE, 0, 3)).isEmpty();
    assertThat(found.has(CueRole.QUALIFIER_BEFORE, 0, 3)).isFalse();
    assertThat(found.has(CueRole.QUALIFIER_BEFORE, 0, 4)).isTrue();
  }

  @Test
  void listsWordsThatDoNotOverlap() {
    assertThat(in("先增长后下降再增长").all(CueRole.CHANGE, 0, 9))
        .extracting(CueMention::start)
        .isEqualTo(List.of(1, 4, 7));
    assertThat(in("先增长后下降再增长").last(CueRole.CHANGE, 0, 7)).map(CueMention::start).contains(4);
  }
}
