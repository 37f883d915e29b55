package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.model.Area;

/** Lists of areas from before kinds were told still define the pair. */
class LegacyAreasTest {

  private static Area area(String name, String... aliases) {
    return new Area(name, name, List.of(aliases), Area.AreaKind.OTHER, "", List.of(), List.of());
  }

  @Test
  void findsThePairInAListWithoutKinds() {
    List<Area> areas =
        LegacyAreas.withPairs(
            List.of(
                area("甲城", "甲城市"), area("乙城"), area("甲乙", "甲乙两市", "两市", "甲城乙城"), area("全省", "我省")));
    assertThat(areas.get(2).kind()).isEqualTo(Area.AreaKind.PAIR);
    assertThat(areas.get(2).members()).containsExactly("甲城", "乙城");
    assertThat(areas.get(2).pairWords()).containsExactly("两市");
    assertThat(areas.get(2).aliases()).containsExactly("甲乙两市", "甲城乙城");
    assertThat(areas).filteredOn(a -> a.kind() == Area.AreaKind.PAIR).hasSize(1);
  }

  @Test
  void findsThreeThatWorkTogether() {
    List<Area> areas =
        LegacyAreas.withPairs(
            List.of(area("甲城"), area("乙城"), area("丙城"), area("甲乙丙", "甲城乙城丙城", "三地")));
    assertThat(areas.getLast().members()).containsExactly("甲城", "乙城", "丙城");
    assertThat(areas.getLast().pairWords()).containsExactly("三地");
  }

  @Test
  void leavesAListThatTellsKindsAsItIs() {
    List<Area> areas =
        List.of(
            new Area("A", "甲城", List.of(), Area.AreaKind.CITY, "", List.of(), List.of()),
            area("甲乙", "甲城甲城"));
    assertThat(LegacyAreas.withPairs(areas)).isEqualTo(areas);
  }
}
