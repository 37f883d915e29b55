package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;

/** A number that a line's end tears is read as one, or its part carries a doubt. */
class TornNumbersTest {

  private static final String HEAD = "双城晚报\n2023年10月15日 星期日 第5版\n江湾新港货运创新高\n";
  private static final String TEXT =
      "今年前9月，江湾新港货运量3518.6万吨，同比增长10.45%，其中铁水联运量421.07万吨，占比提高2.4个百分点。";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/press/torn-numbers.csv", numLinesToSkip = 1)
  void readsOneNumberOrDoubtsIt(String lines, String figures, String unsure) {
    List<Fact> facts = PressExamples.read(HEAD + lines.replace('|', '\n') + "\n").facts();
    assertThat(facts.stream().map(f -> f.place().line() - 3 + ":" + f.surface()))
        .containsExactly(figures.split(";"));
    assertThat(doubted(facts)).isEqualTo(unsure == null ? "" : unsure);
  }

  /** The text in lines of each length, from each place on. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {6, 7, 8, 9, 10, 12, 16, 20})
  void givesNoWrongValueInLinesOfAnyLength(int length) {
    List<String> right = surfaces(PressExamples.read(HEAD + TEXT + "\n").facts());
    for (int first = 4; first <= length; first++) {
      String torn = HEAD + String.join("\n", lines(first, length)) + "\n";
      List<Fact> sure =
          PressExamples.read(torn).facts().stream()
              .filter(f -> !f.doubt().contains(Doubt.OCR_NOISE))
              .toList();
      assertThat(right).as(torn).containsAll(surfaces(sure));
    }
  }

  @Test
  void leavesCellsAndListsAsTheyStand() {
    assertThat(PressExamples.read(HEAD + "单位：万吨\n港口 一季度 二季度\n新港 12 35\n旧港 20 41\n").facts())
        .extracting(f -> f.value().toPlainString())
        .containsExactly("120000", "350000", "200000", "410000");
    assertThat(
            surfaces(
                PressExamples.read(HEAD + "9月，新港办成两件事：\n1.\n20家企业入驻。\n2.\n30家企业签约。\n").facts()))
        .containsExactly("20家", "30家");
  }

  private static List<String> lines(int first, int length) {
    List<String> lines = new ArrayList<>(List.of(TEXT.substring(0, first)));
    for (int i = first; i < TEXT.length(); i += length) {
      lines.add(TEXT.substring(i, Math.min(TEXT.length(), i + length)));
    }
    return lines;
  }

  private static List<String> surfaces(List<Fact> facts) {
    return facts.stream().map(Fact::surface).toList();
  }

  private static String doubted(List<Fact> facts) {
    return facts.stream()
        .filter(f -> f.doubt().contains(Doubt.OCR_NOISE))
        .map(Fact::surface)
        .collect(Collectors.joining(";"));
  }
}
