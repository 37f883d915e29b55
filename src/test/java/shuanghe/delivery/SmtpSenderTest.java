package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SmtpSenderTest {

  /** RFC 5321, 4.5.3.2.6: whoever waits less sends letters twice that a slow server has taken. */
  @Test
  void waitsTenMinutesForTheAnswerToALetter() throws Exception {
    MailServer server =
        new MailServer(
            "localhost", 25, MailServer.Security.STARTTLS, Optional.empty(), Optional.empty());

    Properties settings =
        SmtpSender.settings(server, new InternetAddress("a@office.example"), false);

    assertThat(settings)
        .containsEntry("mail.smtp.timeout", String.valueOf(Duration.ofMinutes(10).toMillis()));
  }
}
