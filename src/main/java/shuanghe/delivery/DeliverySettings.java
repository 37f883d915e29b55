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
import shuanghe.input.InputFile;
import shuanghe.input.NearestName;
import shuanghe.input.Outcome;
import shuanghe.input.SettingsFile;
import shuanghe.model.Rejection;

/**
 * What an office sets in {@code input/delivery.properties}. Passwords are none of it; see {@link
 * Secrets}. Without the file, or with an empty {@code smtp.host}, nothing is ever sent.
 *
 * @param server where mail is handed in; empty while sending is off
 * @param sender address in From
 * @param largest bytes a letter may have; the server's own limit holds too
 * @param archive where recipients find the output folder, as a link, or empty
 * @param keystore PKCS#12 file that mailed PDFs are signed with, or empty
 */
public record DeliverySettings(
    Optional<MailServer> server,
    InternetAddress sender,
    long largest,
    Optional<URI> archive,
    Optional<Path> keystore) {

  /** The file's name in the input folder. */
  public static final String FILE = "delivery.properties";

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
          "sign.keystore");

  private static final String LINKS =
      "write a link such as https://office.example/briefings or file://server/share";

  /** Whether letters may be sent at all. */
  public boolean sends() {
    return server.isPresent();
  }

  /**
   * Reads the settings; a file that is not there is one with nothing set.
   *
   * @throws DeliveryException telling every fault of the file, and what would be right
   */
  public static DeliverySettings read(Path file) {
    Found found = look(file);
    if (!found.faults().isEmpty()) {
      throw new DeliveryException(found.faults());
    }
    return found.settings();
  }

  /**
   * What a file sets.
   *
   * @param settings as far as they are free of faults
   */
  record Found(DeliverySettings settings, SettingsFile file, List<Rejection> faults) {}

  /** Reads the settings and gathers their faults. */
  static Found look(Path path) {
    InputFile file = new InputFile(path, FILE);
    Outcome<SettingsFile> read =
        Files.exists(path)
            ? SettingsFile.read(file)
            : new Outcome.Accepted<>(SettingsFile.empty(file));
    Reading reading = new Reading(path, read.taken().orElseGet(() -> SettingsFile.empty(file)));
    DeliverySettings settings = reading.settings();
    read.fault().ifPresent(reading.faults()::add);
    return new Found(settings, reading.set(), List.copyOf(reading.faults()));
  }

  /** One reading of a file; goes on after a fault, so that all are told at once. */
  private record Reading(Path file, SettingsFile set, List<Rejection> faults) {

    Reading(Path file, SettingsFile set) {
      this(file, set, new ArrayList<>());
    }

    DeliverySettings settings() {
      for (String key : set.keys()) {
        if (!KEYS.contains(key)) {
          fault(
              key,
              "is no setting",
              NearestName.question(key, KEYS.stream()) + "known are " + String.join(", ", KEYS));
        }
      }
      Optional<MailServer> server = set.text("smtp.host").flatMap(this::server);
      Optional<InternetAddress> sender = set.text("mail.from").flatMap(MailAddress::parse);
      if (sender.isEmpty() && set.text("mail.from").isPresent()) {
        fault("mail.from", "no mail address", "write one such as briefings@office.example");
      } else if (sender.isEmpty() && set.text("smtp.host").isPresent()) {
        fault("mail.from", "is empty", "write the address that letters come from");
      }
      return new DeliverySettings(
          server,
          sender.or(() -> MailAddress.parse("briefings@example.invalid")).orElseThrow(),
          number("mail.largest-megabytes", 20, 1, 1000) << 20,
          set.text("archive.url").flatMap(this::link),
          existing("sign.keystore"));
    }

    private Optional<MailServer> server(String host) {
      if (!host.matches("[A-Za-z0-9.:_-]+")) {
        fault("smtp.host", "no host", "write its name or address");
      }
      Optional<MailServer.Security> security = security();
      Optional<String> user = set.text("smtp.user");
      if (user.isPresent() && security.equals(Optional.of(MailServer.Security.NONE))) {
        fault(
            "smtp.security",
            "would send the password of smtp.user in the clear",
            "write starttls or tls");
      }
      Optional<Path> certificate = existing("smtp.certificate");
      if (certificate.isPresent() && !holdsCertificates(certificate.get())) {
        fault("smtp.certificate", "cannot be used", "it must be a PEM file with certificates");
      }
      int usual =
          switch (security.orElse(MailServer.Security.STARTTLS)) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
          };
      int port = (int) number("smtp.port", usual, 1, 65535);
      return security.map(known -> new MailServer(host, port, known, user, certificate));
    }

    private Optional<MailServer.Security> security() {
      String wanted = set.text("smtp.security").orElse("starttls");
      Optional<MailServer.Security> security =
          Arrays.stream(MailServer.Security.values())
              .filter(s -> s.name().equalsIgnoreCase(wanted))
              .findFirst();
      if (security.isEmpty()) {
        fault("smtp.security", "is unknown", "write starttls, tls or none");
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
      fault(key, "cannot be", "write a number %d to %d".formatted(least, most));
      return usual;
    }

    private Optional<URI> link(String text) {
      try {
        URI uri = new URI(text.endsWith("/") ? text : text + "/");
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (List.of("http", "https", "file").contains(scheme)) {
          return Optional.of(uri);
        }
      } catch (URISyntaxException malformed) {
        fault("archive.url", "no link: " + malformed.getReason(), LINKS);
        return Optional.empty();
      }
      fault("archive.url", "no link", LINKS);
      return Optional.empty();
    }

    private Optional<Path> existing(String key) {
      try {
        Optional<Path> path = set.text(key).map(file::resolveSibling);
        if (path.isEmpty() || Files.isRegularFile(path.get())) {
          return path;
        }
      } catch (InvalidPathException malformed) {
        fault(key, "no file name: " + malformed.getReason(), "name a file that may be read");
        return Optional.empty();
      }
      fault(key, "no file", "name a file that may be read");
      return Optional.empty();
    }

    private void fault(String key, String reason, String remedy) {
      faults.add(set.fault(key, reason, remedy));
    }
  }
}
