package shuanghe.delivery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that takes mail in.
 *
 * @param host name or address of the host
 * @param port TCP port
 * @param security how the connection is made safe; STARTTLS is insisted on, never merely tried
 * @param user whom to log in as, or empty for a server that asks for no login
 * @param certificate a PEM file with the certificate of the server or of its authority, for those
 *     the Java installation does not know
 */
record MailServer(
    String host, int port, Security security, Optional<String> user, Optional<Path> certificate) {

  /** Transport security of a connection. */
  enum Security {
    STARTTLS,
    TLS,
    NONE
  }
}
