package shuanghe.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import shuanghe.model.Message;

/** One connection to the mail server (SMTP, RFC 5321). */
final class SmtpSender implements AutoCloseable {

  private static final int TOO_LARGE = 552;

  /** Milliseconds for the connection and for writing. */
  private static final String PATIENCE = "60000";

  /**
   * Milliseconds for an answer: RFC 5321, 4.5.3.2.6 has ten minutes for the one after the dot, in
   * which a server may still be looking through the letter.
   */
  private static final String PATIENCE_FOR_AN_ANSWER = "600000";

  private final Connection connection;

  private SmtpSender(Connection connection) {
    this.connection = connection;
  }

  /**
   * Connects and logs in.
   *
   * @param password for the user of the server, if it has one
   * @throws MessagingException if the server is not to be reached or refuses the login
   */
  static SmtpSender connect(MailServer server, InternetAddress sender, Optional<Secret> password)
      throws MessagingException {
    Properties wanted = settings(server, sender, password.isPresent());
    server
        .certificate()
        .ifPresent(file -> wanted.put("mail.smtp.ssl.socketFactory", trusting(file)));
    Connection connection = new Connection(Session.getInstance(wanted));
    connection.connect(
        server.host(),
        server.port(),
        server.user().orElse(null),
        password.map(Secret::reveal).orElse(null));
    return new SmtpSender(connection);
  }

  /** Settings of Jakarta Mail for a server, certificates aside. */
  static Properties settings(MailServer server, InternetAddress sender, boolean isPasswordAsked) {
    Properties wanted = new Properties();
    boolean tls = server.security() == MailServer.Security.TLS;
    boolean starttls = server.security() == MailServer.Security.STARTTLS;
    wanted.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
    wanted.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
    wanted.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
    wanted.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    wanted.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    wanted.setProperty("mail.smtp.auth", String.valueOf(isPasswordAsked));
    wanted.setProperty("mail.smtp.from", sender.getAddress());
    wanted.setProperty("mail.smtp.quitwait", "false");
    wanted.setProperty("mail.smtp.connectiontimeout", PATIENCE);
    wanted.setProperty("mail.smtp.timeout", PATIENCE_FOR_AN_ANSWER);
    wanted.setProperty("mail.smtp.writetimeout", PATIENCE);
    return wanted;
  }

  private static javax.net.ssl.SSLSocketFactory trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      int number = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("trusted-" + ++number, one);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException unusable) {
      throw new DeliveryException(Message.of("delivery.certificate-of", file), unusable);
    }
  }

  /** The size in bytes the server says it takes; the largest long where it says nothing. */
  long largest() {
    String told = connection.getExtensionParameter("SIZE");
    return told != null && told.matches("[1-9]\\d{0,17}") ? Long.parseLong(told) : Long.MAX_VALUE;
  }

  /**
   * Hands a letter over.
   *
   * @param beforeHandover runs when the server has all of the letter but the dot that ends it: up
   *     to there the letter is certainly not sent
   */
  SmtpReply post(MimeMessage letter, List<InternetAddress> to, Runnable beforeHandover) {
    connection.begin(beforeHandover);
    try {
      connection.sendMessage(letter, to.toArray(Address[]::new));
      return new SmtpReply.AcceptedMail();
    } catch (MessagingException failed) {
      int code = code(failed);
      Message reason = Message.of("letter.server-said", told(failed));
      if (code == TOO_LARGE) {
        return new SmtpReply.TooLarge(reason);
      }
      if (code >= 500) {
        return new SmtpReply.RefusedMail(reason);
      }
      return code < 400 && connection.handedOver()
          ? new SmtpReply.Unknown(reason)
          : new SmtpReply.Later(reason);
    }
  }

  private int code(MessagingException failure) {
    for (Exception cause = failure; cause instanceof MessagingException mail; ) {
      if (mail instanceof SMTPAddressFailedException address) {
        return address.getReturnCode();
      }
      Exception next = mail.getNextException();
      if (mail instanceof SMTPSendFailedException send
          && !(next instanceof SMTPAddressFailedException)) {
        return send.getReturnCode();
      }
      cause = next;
    }
    return connection.isConnected() ? connection.getLastReturnCode() : -1;
  }

  /** What went wrong, on one line. */
  static String told(MessagingException failure) {
    Exception deepest = failure;
    while (deepest instanceof MessagingException mail && mail.getNextException() != null) {
      deepest = mail.getNextException();
    }
    String text = String.valueOf(deepest.getMessage());
    return text.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  /** Whether the server still answers. */
  boolean isConnected() {
    return connection.isConnected();
  }

  @Override
  public void close() throws MessagingException {
    connection.close();
  }

  /** Connection that tells when a letter is about to be handed over. */
  private static final class Connection extends SMTPTransport {

    private Runnable beforeHandover = () -> {};
    private boolean handedOver;

    Connection(Session session) {
      super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /**
     * Begins a letter.
     *
     * @param before runs before the server is asked to take it, after which it may have arrived
     */
    void begin(Runnable before) {
      beforeHandover = before;
      handedOver = false;
    }

    /** Whether the server was asked to take the letter: from then on a failure leaves it open. */
    boolean handedOver() {
      return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
      beforeHandover.run();
      handedOver = true;
      super.finishData();
    }
  }
}
