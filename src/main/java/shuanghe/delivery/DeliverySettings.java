package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.SettingsFile;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * Settings of an office in {@code input/delivery.properties}. Passwords are none of it; see {@link
 * Secrets}. Without the file, or with an empty {@code smtp.host}, nothing is ever sent.
 *
 * @param server where mail is handed in; empty while sending is off
 * @param sender address in From
 * @param largest bytes a letter may have; the server's own limit holds too
 * @param archive where recipients find the output folder, as a link, or empty
 * @param keystore PKCS#12 file that mailed PDFs are signed with, or empty
 * @param administrators who are told by mail what goes wrong
 * @param webhook where the same is told by HTTP POST, or empty; its query is a secret
 */
public record DeliverySettings(
    Optional<MailServer> server,
    InternetAddress sender,
    long largest,
    Optional<URI> archive,
    Optional<Path> keystore,
    List<InternetAddress> administrators,
    Optional<URI> webhook) {

  /** The file's name in the input folder. */
  public static final String FILE = "delivery.properties";

  private static final int MOST_PORTS = 65535;

  /** A host, which a URI of Java takes only in ASCII, and its port. */
  private static final Pattern HOST =
      Pattern.compile("[^\\s:@\\[]+(:\\d{1,5})?|\\[.+](:\\d{1,5})?");

  static final String WEBHOOK = "webhook";
  private static final String ADMIN = "admin";

  private static final List<String> KEYS =
      List.of(
          "smtp.host",
          "smtp.port",
          "smtp.security",
          "smtp.user",
          "smtp.certificate",
          "mail.from",
          "mail.largest-megabytes",
          "archive.url",
          "sign.keystore",
          ADMIN,
          WEBHOOK);

  public DeliverySettings {
    administrators = List.copyOf(administrators);
  }

  /** Whether letters may be sent at all. */
  boolean sends() {
    return server.isPresent();
  }

  /**
   * Reads the settings; a file that is not there is one with nothing set.
   *
   * @throws DeliveryException telling every fault of the file, and what would be right
   */
  static DeliverySettings read(Path file) {
    FoundSetting found = look(file);
    if (!found.faults().isEmpty()) {
      throw new DeliveryException(found.faults());
    }
    return found.settings();
  }

  /**
   * Setting found in a file.
   *
   * @param settings as far as they are free of faults
   * @param file the file, for the lines that faults stand on
   * @param faults what of the file cannot be used
   */
  record FoundSetting(DeliverySettings settings, SettingsFile file, List<Rejection> faults) {}

  /** Reads the settings and gathers their faults. */
  static FoundSetting look(Path path) {
    InputFile file = new InputFile(path, FILE);
    Outcome<SettingsFile> read =
        Files.exists(path)
            ? SettingsFile.read(file)
            : new Outcome.Accepted<>(SettingsFile.empty(file));
    SettingsReading reading =
        new SettingsReading(path, read.taken().orElseGet(() -> SettingsFile.empty(file)));
    DeliverySettings settings = reading.settings();
    read.fault().ifPresent(reading.faults()::add);
    return new FoundSetting(settings, reading.set(), List.copyOf(reading.faults()));
  }

  /** One reading of a file; goes on after a fault, so that all are told at once. */
  private record SettingsReading(Path file, SettingsFile set, List<Rejection> faults) {

    SettingsReading(Path file, SettingsFile set) {
      this(file, set, new ArrayList<>());
    }

    DeliverySettings settings() {
      faults.addAll(set.strangeKeys(KEYS));
      Optional<MailServer> server = server(set.text("smtp.host"));
      Optional<InternetAddress> sender = set.text("mail.from").flatMap(MailAddress::parse);
      if (sender.isEmpty() && set.text("mail.from").isPresent()) {
        fault("mail.from", Message.of("delivery.no-address"));
      } else if (sender.isEmpty() && set.text("smtp.host").isPresent()) {
        fault("mail.from", Message.of("delivery.no-sender"));
      }
      return new DeliverySettings(
          server,
          sender.or(() -> MailAddress.parse("briefings@example.invalid")).orElseThrow(),
          number("mail.largest-megabytes", 20, 1, 1000) << 20,
          set.text("archive.url").flatMap(this::archive),
          existing("sign.keystore"),
          administrators(),
          set.text(WEBHOOK).flatMap(this::webhook));
    }

    /** The server; what is set of it is looked at also while sending is off. */
    private Optional<MailServer> server(Optional<String> host) {
      if (!host.orElse("localhost").matches("[A-Za-z0-9.:_-]+")) {
        fault("smtp.host", Message.of("delivery.no-host"));
      }
      Optional<MailServer.Security> security = security();
      Optional<String> user = set.text("smtp.user");
      if (user.isPresent() && security.equals(Optional.of(MailServer.Security.NONE))) {
        fault("smtp.security", Message.of("delivery.password-in-the-clear"));
      }
      Optional<Path> certificate = existing("smtp.certificate");
      if (certificate.isPresent() && !holdsCertificates(certificate.get())) {
        fault("smtp.certificate", Message.of("delivery.certificate"));
      }
      int usual =
          switch (security.orElse(MailServer.Security.STARTTLS)) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
          };
      int port = (int) number("smtp.port", usual, 1, MOST_PORTS);
      return host.flatMap(
          name -> security.map(known -> new MailServer(name, port, known, user, certificate)));
    }

    private Optional<MailServer.Security> security() {
      String wanted = set.text("smtp.security").orElse("starttls");
      Optional<MailServer.Security> security =
          Arrays.stream(MailServer.Security.values())
              .filter(s -> s.name().equalsIgnoreCase(wanted))
              .findFirst();
      if (security.isEmpty()) {
        fault("smtp.security", Message.of("delivery.security"));
      }
      return security;
    }

    private static boolean holdsCertificates(Path file) {
      try (InputStream in = Files.newInputStream(file)) {
        return !CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty();
      } catch (IOException | CertificateException unusable) {
        return false;
      }
    }

    private long number(String key, long usual, long least, long most) {
      String text = set.text(key).orElse(String.valueOf(usual));
      if (text.matches("\\d{1,9}")) {
        long number = Long.parseLong(text);
        if (number >= least && number <= most) {
          return number;
        }
      }
      fault(key, Message.of("delivery.number", least, most));
      return usual;
    }

    private Optional<URI> archive(String text) {
      Optional<URI> folder =
          uri(text.endsWith("/") ? text : text + "/")
              .filter(uri -> "file".equalsIgnoreCase(uri.getScheme()) || isOfTheWeb(uri))
              .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
              .filter(uri -> uri.getRawPath() != null);
      if (folder.isEmpty()) {
        fault("archive.url", Message.of("delivery.no-link"));
      }
      return folder;
    }

    /** The webhook; a fault does not repeat it, as its query is a secret. */
    private Optional<URI> webhook(String text) {
      Optional<URI> hook = uri(text).filter(SettingsReading::isOfTheWeb);
      if (hook.isEmpty()) {
        Message fault = Message.of("delivery.no-webhook");
        faults.add(
            new Rejection(
                set.fault(WEBHOOK, fault).place(), WEBHOOK, "", fault, fault.remedy(), WEBHOOK));
      }
      return hook;
    }

    private static Optional<URI> uri(String text) {
      try {
        return Optional.of(new URI(text));
      } catch (URISyntaxException malformed) {
        return Optional.empty();
      }
    }

    private static boolean isOfTheWeb(URI uri) {
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return List.of("http", "https").contains(scheme)
          && uri.getRawAuthority() != null
          && HOST.matcher(uri.getRawAuthority()).matches()
          && uri.getPort() <= MOST_PORTS;
    }

    private List<InternetAddress> administrators() {
      Optional<List<InternetAddress>> read = MailAddress.parseAll(set.text(ADMIN).orElse(""));
      if (read.isEmpty()) {
        fault(ADMIN, Message.of("delivery.no-address"));
      }
      return read.orElse(List.of());
    }

    private Optional<Path> existing(String key) {
      try {
        Optional<Path> path = set.text(key).map(file::resolveSibling);
        if (path.isEmpty() || Files.isRegularFile(path.get())) {
          return path;
        }
      } catch (InvalidPathException malformed) {
        fault(key, Message.of("delivery.no-file"));
        return Optional.empty();
      }
      fault(key, Message.of("delivery.no-file"));
      return Optional.empty();
    }

    private void fault(String key, Message fault) {
      faults.add(set.fault(key, fault));
    }
  }
}
