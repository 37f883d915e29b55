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
  void findsScannedWordsWhereverTheyBegin() {
    for (int begin : List.of(0, 1, 62, 63, 64, 65, 127, 128, 200)) {
      CueMentions found = in("某".repeat(begin) + "成都" + "某".repeat(70));
      int end = begin + 2;
      assertThat(found.place(PressExamples.WORDS.places(), 0, end)).isEqualTo(begin);
      assertThat(found.place(PressExamples.WORDS.places(), begin, end)).isEqualTo(begin);
      assertThat(found.place(PressExamples.WORDS.places(), 0, end - 1)).isEqualTo(end - 1);
      assertThat(found.place(PressExamples.WORDS.places(), begin + 1, end + 70))
          .isEqualTo(end + 70);
      assertThat(found.next(PressExamples.WORDS.places(), 0, end)).isNotNull();
      assertThat(found.mayBegin(PressExamples.WORDS.places(), begin)).isTrue();
      assertThat(found.mayBegin(PressExamples.WORDS.places(), end)).isFalse();
    }
    assertThat(in("").place(PressExamples.WORDS.places(), 0, 0)).isZero();
  }

  @Test
  void listsWordsThatDoNotOverlap() {
    assertThat(in("先增长后下降再增长").all(CueRole.CHANGE, 0, 9))
        .extracting(CueMention::start)
        .isEqualTo(List.of(1, 4, 7));
    assertThat(in("先增长后下降再增长").last(CueRole.CHANGE, 0, 7)).map(CueMention::start).contains(4);
  }
}
