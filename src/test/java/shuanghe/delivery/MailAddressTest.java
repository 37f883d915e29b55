package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvFileSource(resources = "addresses.csv", emptyValue = "")
  void takesOnePlainAddressOnly(String written, String read) {
    String text = written.replace("\\n", "\n").replace("\\r", "\r");

    assertThat(MailAddress.parse(text).map(InternetAddress::getAddress).orElse(""))
        .isEqualTo(read == null ? "" : read);
  }
}
