package shuanghe.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.input.InputFile;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.Taken;
import shuanghe.model.Domain;
import shuanghe.model.Matter;
import shuanghe.model.Rejection;

class MatterTableTest {

  private static final String HEADER =
      "id,name,domain,batch,parties,status,progress,start,due,problem,next_step,source\n";

  @TempDir Path folder;

  @Test
  void readsAllThatTheLedgerSaysOfAMatter() throws IOException {
    Taken<Matter> taken =
        read(
            "编号,事项名称,领域,批次,责任单位,状态,进度,启动日期,完成时限,存在问题,下一步工作,依据\n"
                + "M1,成渝中线高铁,交通,第一批,甲局；乙局、丙局,推进中,21.5％,2022年11月28日,2027-12-31,征拆,开工,台账\n");
    assertThat(taken.rejections()).isEmpty();
    Matter matter = taken.items().getFirst();
    assertThat(matter.place()).hasToString("matters/t.csv:2");
    assertThat(matter.domain()).isEqualTo(Domain.TRANSPORT);
    assertThat(matter.batch()).isEqualTo(1);
    assertThat(matter.parties()).containsExactly("甲局", "乙局", "丙局");
    assertThat(matter.status()).isEqualTo(Matter.Status.UNDER_WAY);
    assertThat(matter.progress()).contains(new BigDecimal("21.5"));
    assertThat(matter.start()).contains(LocalDate.of(2022, 11, 28));
    assertThat(matter.due()).contains(LocalDate.of(2027, 12, 31));
    assertThat(matter.problem()).isEqualTo("征拆");
    assertThat(matter.nextStep()).isEqualTo("开工");
    assertThat(matter.source()).isEqualTo("台账");
  }

  @ParameterizedTest
  @CsvSource({
    "not-started, NOT_STARTED",
    "未启动, NOT_STARTED",
    "Under-Way, UNDER_WAY",
    "已完成, DONE",
    "滞后, DELAYED",
    "suspended, SUSPENDED"
  })
  void readsStatusByCodeOrWord(String text, Matter.Status status) throws IOException {
    assertThat(read(HEADER + "M1,名,finance,2,," + text + ",,,,,,\n").items())
        .extracting(Matter::status)
        .containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "40%, 40", "0, 0", "1%, 1", "0.4%, 0.4", "100, 100", "99.5, 99.5"})
  void readsProgressInPercent(String text, BigDecimal percent) throws IOException {
    assertThat(read(HEADER + "M1,名,finance,2,,推进中," + text + ",,,,,\n").items())
        .extracting(matter -> matter.progress().orElseThrow())
        .containsExactly(percent);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/shuanghe/ledger/rows-rejected.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void rejectsRow(String row, String message) throws IOException {
    Taken<Matter> taken = read(HEADER + row + "\n");
    assertThat(taken.items()).isEmpty();
    assertThat(taken.rejections())
        .extracting(Rejection::message)
        .containsExactly("matters/t.csv:2: " + message);
  }

  @Test
  void rejectsASecondMatterWithTheSameId() throws IOException {
    Taken<Matter> taken = read(HEADER + "M1,甲,finance,1,,推进中,,,,,,\nM1,乙,finance,1,,推进中,,,,,,\n");
    assertThat(taken.items()).extracting(Matter::name).containsExactly("甲");
    assertThat(taken.rejections())
        .extracting(Rejection::message)
        .containsExactly(
            "matters/t.csv:3: id 'M1': already stands at matters/t.csv:2;"
                + " give the matter an id of its own");
    assertThat(taken.read()).isEqualTo(2);
  }

  private Taken<Matter> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), text);
    return TableFile.readAll(
        new InputFile(file, "matters/t.csv"), TableForm.MATTERS, new MatterTable()::read);
  }
}
