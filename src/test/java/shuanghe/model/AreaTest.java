package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Area.AreaKind;

class AreaTest {

  private static Area area(String name, AreaKind kind, String parent) {
    return new Area("X", name, List.of(), kind, parent, List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "两江新区, NEW_AREA, 重庆, 汽车产量, 重庆两江新区汽车产量",
    "成都, CITY, 四川, 汽车产量, 成都汽车产量",
    "天府机场, AIRPORT, 成都, 机场旅客吞吐量, 成都天府机场旅客吞吐量",
    "重庆, MUNICIPALITY, '', 重庆海关进出口, 重庆海关进出口",
    "两江新区, NEW_AREA, 重庆, 两江新区产值, 重庆两江新区产值"
  })
  void isTheSubjectOfWhatIsMeasuredOfIt(
      String name, AreaKind kind, String parent, String measured, String subject) {
    assertThat(area(name, kind, parent).subject(measured)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({"渝中, DISTRICT, 重庆, 重庆渝中", "成都高新区, DEVELOPMENT_ZONE, 成都, 成都高新区", "绵阳, CITY, 四川, 绵阳"})
  void isNamedWithItsCityWhereItIsAPartOfOne(
      String name, AreaKind kind, String parent, String placed) {
    assertThat(area(name, kind, parent).placedName()).isEqualTo(placed);
  }
}
