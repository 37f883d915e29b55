package shuanghe.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Message;

/**
 * Source of passwords: an environment variable, or the file that a variable of the same name with
 * {@code _FILE} names, as container platforms and systemd credentials hand them over.
 */
public final class Secrets {

  /** Variables from which passwords or the names of their files come. */
  public static final List<String> NAMES =
      Stream.of(Delivery.SMTP_PASSWORD, Delivery.SIGN_PASSWORD, Delivery.COPY_PASSWORD)
          .flatMap(name -> Stream.of(name, name + "_FILE"))
          .toList();

  private final Map<String, String> environment;

  /**
   * @param environment variables by name, such as {@link System#getenv()}
   */
  public Secrets(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * The password of a name.
   *
   * @throws DeliveryException if it is given twice, or its file is not to be read
   */
  Optional<Secret> find(String name) {
    String word = environment.getOrDefault(name, "");
    String file = environment.getOrDefault(name + "_FILE", "");
    if (!word.isEmpty() && !file.isEmpty()) {
      throw new DeliveryException(Message.of("secret.twice", name));
    }
    if (!word.isEmpty()) {
      return Optional.of(new Secret(word));
    }
    return file.isEmpty() ? Optional.empty() : Optional.of(read(name, file));
  }

  /** The password of a name, without which {@code purpose} is not possible. */
  Secret need(String name, String purpose) {
    return find(name)
        .orElseThrow(() -> new DeliveryException(Message.of("secret.none", purpose, name)));
  }

  private static Secret read(String name, String file) {
    try {
      String word = Files.readString(Path.of(file), StandardCharsets.UTF_8).stripTrailing();
      if (word.isEmpty()) {
        throw new DeliveryException(Message.of("secret.empty", name, file));
      }
      return new Secret(word);
    } catch (IOException unreadable) {
      throw new DeliveryException(Message.of("secret.unreadable", name, file), unreadable);
    }
  }
}
