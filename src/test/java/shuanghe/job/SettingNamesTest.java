package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.delivery.Secrets;
import shuanghe.messages.English;

class SettingNamesTest {

  @ParameterizedTest
  @CsvSource({
    "SHUANGHE_RENDITION, SHUANGHE_RENDITIONS",
    "SHUANGHE_FRIST_EDITION, SHUANGHE_FIRST_EDITION",
    "SHUANGHE_FIRST_EDITON, SHUANGHE_FIRST_EDITION",
    "SHUANGHE_REJECTIONS_LIMIT, SHUANGHE_REJECTION_LIMIT",
    "SHUANGHE_WORKER_LEASE, SHUANGHE_WORKERS_LEASE",
    "SHUANGHE_WORKERS_BROKER_ULR, SHUANGHE_WORKERS_BROKER_URL",
    "SHUANGHE_SMPT_PASSWORD_FILE, SHUANGHE_SMTP_PASSWORD_FILE"
  })
  void proposesTheSettingThatAMistypedVariableWasMeantToBe(String variable, String meant) {
    assertThat(SettingNames.mistyped(List.of(variable, "PATH"), Secrets.NAMES))
        .extracting(English::said)
        .containsExactly(
            "the environment variable '%s' sets nothing; did you mean '%s'?"
                .formatted(variable, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHUANGHE_FIRST_EDITION",
        "SHUANGHE_FIRSTEDITION",
        "SHUANGHE_WORKERS_BROKER_QUEUE",
        "SHUANGHE_COPY_PASSWORD_FILE",
        "SHUANGHE_HOME",
        "RENDITION"
      })
  void saysNothingOfSettingsAndOfWhatAnOfficeHasForItself(String variable) {
    assertThat(SettingNames.mistyped(List.of(variable), Secrets.NAMES)).isEmpty();
  }
}
