package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

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

  /** Whether letters may be sent at all. */
  public boolean sends() {
    return server.isPresent();
  }

  /**
   * Reads the settings; a file that is not there is one with nothing set.
   *
   * @throws DeliveryException naming file, key and what would be right
   */
  public static DeliverySettings read(Path file) {
    Properties set = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        set.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        throw new DeliveryException(
            file + ": cannot be read; it must be a UTF-8 file of lines key=value", unreadable);
      }
    }
    return new Reading(file, set).settings();
  }

  /** One reading of a file. */
  private record Reading(Path file, Properties set) {

    DeliverySettings settings() {
      for (String key : new TreeSet<>(set.stringPropertyNames())) {
        if (!KEYS.contains(key)) {
          throw fault(key, "is no setting", "known are " + String.join(", ", KEYS));
        }
      }
      Optional<MailServer> server = text("smtp.host").map(this::server);
      InternetAddress sender = MailAddress.parse("briefings@example.invalid").orElseThrow();
      Optional<String> from = text("mail.from");
      if (from.isPresent()) {
        sender =
            MailAddress.parse(from.get())
                .orElseThrow(
                    () ->
                        fault(
                            "mail.from",
                            "'%s' is no mail address".formatted(from.get()),
                            "write one such as briefings@office.example"));
      } else if (server.isPresent()) {
        throw fault("mail.from", "is empty", "write the address that letters come from");
      }
      return new DeliverySettings(
          server,
          sender,
          number("mail.largest-megabytes", 20, 1, 1000) << 20,
          text("archive.url").map(this::link),
          text("sign.keystore").map(name -> existing("sign.keystore", name)));
    }

    private MailServer server(String host) {
      if (!host.matches("[A-Za-z0-9.:_-]+")) {
        throw fault("smtp.host", "'%s' is no host".formatted(host), "write its name or address");
      }
      String wanted = text("smtp.security").orElse("starttls");
      MailServer.Security security =
          Arrays.stream(MailServer.Security.values())
              .filter(s -> s.name().equalsIgnoreCase(wanted))
              .findFirst()
              .orElseThrow(
                  () ->
                      fault(
                          "smtp.security",
                          "'%s' is unknown".formatted(wanted),
                          "write starttls, tls or none"));
      Optional<String> user = text("smtp.user");
      if (user.isPresent() && security == MailServer.Security.NONE) {
        throw fault(
            "smtp.security",
            "is none, which would send the password of smtp.user in the clear",
            "write starttls or tls");
      }
      int usual =
          switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
          };
      return new MailServer(
          host,
          (int) number("smtp.port", usual, 1, 65535),
          security,
          user,
          text("smtp.certificate").map(name -> existing("smtp.certificate", name)));
    }

    private Optional<String> text(String key) {
      return Optional.of(set.getProperty(key, "").strip()).filter(text -> !text.isEmpty());
    }

    private long number(String key, long usual, long least, long most) {
      String text = text(key).orElse(String.valueOf(usual));
      if (text.matches("\\d{1,9}")) {
        long number = Long.parseLong(text);
        if (number >= least && number <= most) {
          return number;
        }
      }
      throw fault(
          key, "'%s' cannot be".formatted(text), "write a number %d to %d".formatted(least, most));
    }

    private URI link(String text) {
      String wanted =
          "write a link such as https://office.example/briefings or file://server/share";
      try {
        URI uri = new URI(text.endsWith("/") ? text : text + "/");
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (List.of("http", "https", "file").contains(scheme)) {
          return uri;
        }
      } catch (URISyntaxException malformed) {
        throw new DeliveryException(
            "%s: archive.url '%s' is no link; %s".formatted(file, text, wanted), malformed);
      }
      throw fault("archive.url", "'%s' is no link".formatted(text), wanted);
    }

    private Path existing(String key, String name) {
      Path path = file.resolveSibling(name);
      if (!Files.isRegularFile(path)) {
        throw fault(key, "'%s' is no file".formatted(path), "name a file that may be read");
      }
      return path;
    }

    private DeliveryException fault(String key, String reason, String remedy) {
      return new DeliveryException("%s: %s %s; %s".formatted(file, key, reason, remedy));
    }
  }
}
