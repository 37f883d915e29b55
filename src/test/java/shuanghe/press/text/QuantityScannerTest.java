package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.input.ExampleLists;

/** The grammar of numbers: every form the reader knows, after GB/T 15835-2011. */
class QuantityScannerTest {

  private static final Vocabulary WORDS = new Vocabulary(ExampleLists.LISTS);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "numbers.csv", numLinesToSkip = 1)
  void readsEveryFormOfNumber(
      String form,
      String text,
      String values,
      BigDecimal max,
      String unit,
      String qualifier,
      String doubt) {
    char[] plain = Script.plain(text);
    List<Quantity> found = QuantityScanner.in(WORDS, WORDS.mentions(plain), 0, plain.length);
    List<BigDecimal> wanted =
        values == null ? List.of() : Arrays.stream(values.split(";")).map(BigDecimal::new).toList();
    assertThat(found).as(form).hasSameSizeAs(wanted);
    for (int i = 0; i < found.size(); i++) {
      Quantity quantity = found.get(i);
      assertThat(quantity.value()).as(form).isEqualByComparingTo(wanted.get(i));
      assertThat(quantity.unit()).as(form).isEqualTo(unit == null ? "" : unit);
      assertThat(quantity.qualifier()).as(form).isEqualTo(qualifier == null ? "" : qualifier);
      assertThat(quantity.unsure()).as(form).isEqualTo(doubt != null);
    }
    if (max != null) {
      assertThat(found.getFirst().valueMax()).as(form).isEqualByComparingTo(max);
    }
  }
}
