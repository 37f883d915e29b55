package shuanghe.delivery;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import shuanghe.model.Message;

/**
 * Alerts as mails, one to all administrators.
 *
 * @param server where mail is handed in
 * @param sender address in From
 * @param administrators the addresses written to
 * @param secrets source of the server's password
 */
record MailAlerts(
    MailServer server,
    InternetAddress sender,
    List<InternetAddress> administrators,
    Secrets secrets)
    implements AlertChannel {

  MailAlerts {
    administrators = List.copyOf(administrators);
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Optional<Message> send(String subject, String text) {
    try (SmtpSender connection = SmtpSender.connect(server, sender, password())) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
      mail.setFrom(sender);
      mail.setRecipients(RecipientType.TO, administrators.toArray(InternetAddress[]::new));
      mail.setSubject(subject, StandardCharsets.UTF_8.name());
      mail.setText(text, StandardCharsets.UTF_8.name());
      mail.setSentDate(Date.from(Instant.now()));
      mail.setHeader("Auto-Submitted", "auto-generated");
      mail.saveChanges();
      return connection.post(mail, administrators, () -> {}).failure();
    } catch (MessagingException unreachable) {
      return Optional.of(
          Message.of(
              "letter.unreachable",
              server.host() + ":" + server.port(),
              SmtpSender.told(unreachable)));
    } catch (DeliveryException unusable) {
      return Optional.of(unusable.sentence());
    }
  }

  private Optional<Secret> password() {
    return server
        .user()
        .map(user -> secrets.need(Delivery.SMTP_PASSWORD, "smtp.user '" + user + "'"));
  }
}
