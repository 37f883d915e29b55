package shuanghe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.messages.English;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.SampleEdition;

class DataFilesTest {

  private static final EditionData DATA = SampleEdition.data();
  private static final Map<String, CsvText<?>> FILES =
      DataFiles.of(DATA, List.of(), English.MESSAGES);

  private static List<String> lines(CsvText<?> file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeTo(bytes);
    return List.of(bytes.toString(StandardCharsets.UTF_8).split("\r\n"));
  }

  @Test
  void everyFileBeginsWithAByteOrderMarkAndAHeader() throws IOException {
    for (Map.Entry<String, CsvText<?>> file : FILES.entrySet()) {
      assertThat(lines(file.getValue()).getFirst())
          .as(file.getKey())
          .matches("\uFEFF[a-z_]+(,[a-z_]+)*");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "articles.csv, 'article_id,source_file,title,date,domain,line'",
    "facts.csv,"
        + " 'source_file,line,surface,value,unit,kind,qualifier,indicator,ref_area,time_period,domain,article_id,context,ref_area_parent'",
    "targets.csv, 'source_file,line,indicator,value,unit'",
    "rejections.csv, 'source_file,line,column,value,reason,remedy'"
  })
  void columnsThatOthersReadStayInTheirPlace(String file, String head) throws IOException {
    assertThat(lines(FILES.get(file)).getFirst()).startsWith("\uFEFF" + head);
  }

  @Test
  void aRowForEachFact() throws IOException {
    assertThat(lines(FILES.get("facts.csv"))).hasSize(DATA.facts().size() + 1);
  }

  @Test
  void everyAttributeOfAFactIsWritten() throws IOException {
    Fact fact = DATA.facts().getFirst();
    String row = lines(FILES.get("facts.csv")).get(1);
    assertThat(row)
        .startsWith(fact.place().file() + "," + fact.place().line() + "," + fact.surface())
        .contains("," + fact.kind().code() + ",")
        .contains("," + fact.domain().code() + ",")
        .contains("," + fact.id() + ",");
  }

  private static CsvColumn<String> column(String name, Function<String, ?> cell) {
    return new CsvColumn<>(name, "", "", cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"=1+1 | '=1+1", "@SUM(A1) | '@SUM(A1)", "-2.5 | -2.5", "-2.5元 | '-2.5元", "增长 | 增长"})
  void runsNoCellAsAFormula(String text, String written) throws IOException {
    CsvText<String> file = new CsvText<>(List.of(column("text", t -> t)), List.of(text));
    assertThat(lines(file).get(1)).isEqualTo(written);
  }

  @Test
  void writesNumbersWithoutExponentAndListsWithSemicolons() throws IOException {
    CsvText<String> file =
        new CsvText<>(
            List.of(
                column("a", x -> new BigDecimal("1E+9")),
                column("b", x -> List.of("甲", "乙")),
                column("c", x -> 3)),
            List.of("x"));
    assertThat(lines(file).get(1)).isEqualTo("1000000000,甲;乙,3");
  }
}
