package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void isOrderedByFileThenLineThenCellAsASheetIs() {
    List<Place> inOrder =
        List.of(
            new Place("a.csv", 2),
            new Place("a.csv", 10),
            new Place("b.xlsx", 7, "表1!C7"),
            new Place("b.xlsx", 7, "表1!D7"),
            new Place("b.xlsx", 7, "表1!AA7"));
    assertThat(inOrder.reversed().stream().sorted()).isEqualTo(inOrder);
  }

  @Test
  void isToldByCellOrLineOrTheFileAsAWhole() {
    assertThat(new Place("b.xlsx", 7, "表1!C7")).hasToString("b.xlsx 表1!C7");
    assertThat(new Place("a.csv", 2).in("matters/")).hasToString("matters/a.csv:2");
    assertThat(new Place("a.csv", 0)).hasToString("a.csv");
  }

  @Test
  void refusesAPlaceThatIsNone() {
    assertThatThrownBy(() -> new Place("", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Place("a.csv", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.csv:-1");
  }
}
