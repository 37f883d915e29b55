package shuanghe.partition;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Client of a message broker. It comes with the broker and not with the program: it must be of the
 * broker's make and version, and most offices run none.
 */
public final class BrokerClient {

  private BrokerClient() {}

  /**
   * The maker of connections to a broker.
   *
   * @param factory its class, which has a constructor that takes a URL
   * @param url where the broker is and what else the client is to know, as it understands it
   * @param folder of the client's jars
   * @throws ReflectiveOperationException if there is no such class, or it takes no such URL
   */
  public static ConnectionFactory of(String factory, String url, Path folder)
      throws IOException, ReflectiveOperationException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
    }
    // stays open as long as the process, as the client does
    ClassLoader loader =
        new URLClassLoader(jars.toArray(URL[]::new), BrokerClient.class.getClassLoader());
    return Class.forName(factory, true, loader)
        .asSubclass(ConnectionFactory.class)
        .getConstructor(String.class)
        .newInstance(url);
  }
}
