package shuanghe.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * A mail server that insists on STARTTLS and a login, and treats single addresses as a test wants.
 */
final class OfficeMail implements AutoCloseable {

  static final String USER = "briefings";
  static final String PASSWORD = "smtp word";

  /** What the server does with letters to an address. */
  enum Treatment {
    TAKE,
    /** Takes the letter and hangs up when it has said so. */
    TAKE_AND_CLOSE,
    /** 550 to RCPT. */
    REFUSE,
    /** 451 to RCPT. */
    PUT_OFF,
    /** 552 to a letter with a workbook. */
    NO_WORKBOOKS,
    /** Takes the letter and hangs up without an answer. */
    FALL_SILENT,
    /** Hangs up without an answer and without having taken the letter. */
    HANG_UP
  }

  private final Map<String, Treatment> treatments = new ConcurrentHashMap<>();
  private final List<MimeMessage> letters = new CopyOnWriteArrayList<>();
  private final List<String> addressed = new CopyOnWriteArrayList<>();
  private final SMTPServer server;

  OfficeMail(Certificates certificates, int largest) throws Exception {
    server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .requireTLS()
            .startTlsSocketFactory(certificates.serverContext(), false)
            .requireAuth()
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, context) -> {
                      if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                      }
                    }))
            .maxMessageSize(largest)
            .messageHandlerFactory(Handler::new)
            .build();
    server.start();
  }

  /** Sets delivery up for this server, with further lines of {@code delivery.properties}. */
  void writeSettings(Path input, String further) throws IOException {
    Files.writeString(
        input.resolve("delivery.properties"),
        String.join(
            "\n",
            "smtp.host=localhost",
            "smtp.port=" + port(),
            "smtp.user=" + USER,
            "smtp.certificate=server.pem",
            "mail.from=briefings@office.example",
            further,
            ""));
  }

  int port() {
    return server.getPortAllocated();
  }

  void treat(String address, Treatment treatment) {
    treatments.put(address, treatment);
  }

  /** The letters taken, in the order they came. */
  List<MimeMessage> letters() {
    return letters;
  }

  /** The addresses of the envelopes they came in. */
  List<String> addressed() {
    return addressed;
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {

    private Treatment treatment = Treatment.TAKE;
    private String to = "";

    private final MessageContext context;

    Handler(MessageContext context) {
      this.context = context;
    }

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String address) throws RejectException {
      to = address;
      treatment = treatments.getOrDefault(address, Treatment.TAKE);
      if (treatment == Treatment.REFUSE) {
        throw new RejectException(550, "no such mailbox");
      }
      if (treatment == Treatment.PUT_OFF) {
        throw new RejectException(451, "try again later");
      }
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
      byte[] bytes = data.readAllBytes();
      try {
        MimeMessage letter =
            new MimeMessage(
                jakarta.mail.Session.getInstance(new Properties()),
                new ByteArrayInputStream(bytes));
        if (treatment == Treatment.NO_WORKBOOKS && Received.of(letter).attached(".xlsx")) {
          throw new RejectException(552, "too large");
        }
        if (treatment != Treatment.HANG_UP) {
          letters.add(letter);
          addressed.add(to);
        }
      } catch (MessagingException malformed) {
        throw new IOException(malformed);
      }
      if (treatment == Treatment.FALL_SILENT || treatment == Treatment.HANG_UP) {
        hangUp();
      }
      return "taken";
    }

    /** Called when the answer to the letter is given. */
    @Override
    public void done() {
      if (treatment == Treatment.TAKE_AND_CLOSE) {
        hangUp();
      }
    }

    private void hangUp() {
      try {
        ((Session) context).getSocket().close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
