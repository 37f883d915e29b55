package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.job.WorkerSettings.BrokerSettings;
import shuanghe.messages.English;

class WorkerSettingsTest {

  private static final BrokerSettings NO_BROKER =
      new BrokerSettings("", "", "", "", Path.of("broker"), "partitions");

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT10M, PT0.2S, 200, LEASE cannot be 'PT0S'; write a time",
    "PT-5S, PT10M, PT0.2S, 200, LEASE cannot be 'PT-5S'; write a time",
    "PT1.5S, PT10M, PT0.2S, 200, LEASE cannot be 'PT1.5S'; write a time",
    "PT30S, PT0S, PT0.2S, 200, PATIENCE cannot be 'PT0S'; write a time",
    "PT30S, PT10M, PT0S, 200, POLL cannot be 'PT0S'; write a time",
    "PT30S, PT10M, PT0.2S, 0, PAGES cannot be '0'; write how many pages",
    "PT30S, PT10M, PT0.2S, -3, PAGES cannot be '-3'; write how many pages"
  })
  void refusesWhatIsOutOfRange(
      Duration lease, Duration patience, Duration poll, int pages, String sentence) {
    assertThatThrownBy(() -> new WorkerSettings(lease, patience, poll, pages, NO_BROKER))
        .isInstanceOf(UnusableSettingException.class)
        .extracting(English::said, STRING)
        .startsWith("SHUANGHE_WORKERS_" + sentence);
  }
}
