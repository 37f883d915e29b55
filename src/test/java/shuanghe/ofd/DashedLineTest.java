package shuanghe.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The strokes that are seen of dashed lines. */
class DashedLineTest {

  @Test
  void leavesTheGapsOut() {
    assertThat(DashedLine.strokes(new float[] {0, 5, 10, 5}, false, List.of(3f, 2f)))
        .containsExactly(new float[] {0, 5, 3, 5}, new float[] {5, 5, 8, 5});
  }

  @Test
  void goesOnBehindACorner() {
    assertThat(DashedLine.strokes(new float[] {0, 0, 4, 0, 4, 6}, false, List.of(6f, 2f)))
        .containsExactly(new float[] {0, 0, 4, 0, 4, 2}, new float[] {4, 4, 4, 6});
  }

  @Test
  void turnsDashAndGapAboutAfterAnOddNumberOfLengths() {
    assertThat(DashedLine.strokes(new float[] {0, 0, 0, 6}, false, List.of(2f)))
        .containsExactly(new float[] {0, 0, 0, 2}, new float[] {0, 4, 0, 6});
  }

  @Test
  void goesBackToTheFirstPointOfAnArea() {
    assertThat(DashedLine.strokes(new float[] {0, 0, 2, 0, 2, 2, 0, 2}, true, List.of(7f, 1f)))
        .containsExactly(new float[] {0, 0, 2, 0, 2, 2, 0, 2, 0, 1});
  }

  @Test
  void isOneStrokeWhereTheDashesComeToNothing() {
    float[] line = {0, 0, 9, 0};
    assertThat(DashedLine.strokes(line, false, List.of(0f, 0f))).containsExactly(line);
  }
}
