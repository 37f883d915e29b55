package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  @ParameterizedTest
  @CsvSource({
    "新能源汽车产亮, 新能源汽车产量",
    "汽车产, 汽车产量",
    "NEV_OUTPT, NEV_OUTPUT",
    "重庆市区, 重庆市",
    "沪市, ''",
    "客运量, ''",
    "'', ''"
  })
  void proposesTheNameWithTheFewestChanges(String text, String nearest) {
    assertThat(NearestName.of(text, Stream.of("新能源汽车产量", "汽车产量", "NEV_OUTPUT", "重庆市", "两市")))
        .isEqualTo(Optional.of(nearest).filter(name -> !name.isEmpty()));
  }
}
