package shuanghe.cli;

import jakarta.jms.ConnectionFactory;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import shuanghe.job.BuiltProgram;
import shuanghe.partition.BrokerClient;
import shuanghe.partition.BrokerQueue;
import shuanghe.partition.PartitionQueue;

/**
 * A real message broker, Artemis, as a process of its own that tests kill and start. It speaks TLS
 * and asks for a password.
 */
final class SharedBroker implements Closeable {

  private static final String USER = "office";
  private static final String PASSWORD = "a password";

  private static final String FACTORY =
      "org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory";

  /** What of the tests' class path is the client's. */
  private static final String OF_THE_CLIENT =
      ".*/(artemis|netty|commons-beanutils|commons-collections)-[^/]*";

  private final Path folder;
  private final int port;
  private Process process;

  private SharedBroker(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  static SharedBroker start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    SharedBroker broker = new SharedBroker(folder, freePort());
    broker.makeKey();
    broker.layOutClient();
    broker.startAgain();
    return broker;
  }

  /**
   * A free port below those that a system gives to whoever connects: programs that look for a
   * broker that is away could else be given its port, and find themselves.
   */
  private static int freePort() throws IOException {
    for (int port = 20_000 + (int) (ProcessHandle.current().pid() % 5000); ; port++) {
      try (ServerSocket free = new ServerSocket(port)) {
        return free.getLocalPort();
      } catch (BindException taken) {
        continue;
      }
    }
  }

  private void makeKey() throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "broker",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=ip:127.0.0.1",
            "-storetype",
            "PKCS12",
            "-storepass",
            "secret",
            "-keystore",
            key().toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("keytool.log").toFile())
        .start()
        .waitFor();
  }

  private Path key() {
    return folder.resolve("key.p12").toAbsolutePath();
  }

  /** The client as an office has it: jars in a folder, none of them on the program's class path. */
  private void layOutClient() throws IOException {
    Files.createDirectories(client());
    for (String jar : ProgramProcess.classPath().split(File.pathSeparator)) {
      if (jar.matches(OF_THE_CLIENT)) {
        Files.copy(Path.of(jar), client().resolve(Path.of(jar).getFileName()));
      }
    }
  }

  private Path client() {
    return folder.resolve("client");
  }

  /** The options of a program on whose class path nothing of the broker is. */
  static List<String> programWithoutClient() {
    return List.of(
        "-cp",
        String.join(
            File.pathSeparator,
            Stream.of(ProgramProcess.classPath().split(File.pathSeparator))
                .filter(entry -> !entry.matches(OF_THE_CLIENT))
                .toList()));
  }

  /** Ends it as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Loses all messages, as a disk that breaks does. */
  void loseJournal() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  void startAgain() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                // without it Artemis 2.53 does not start on a journal that is there, on Java 25
                "-Dio.netty.noUnsafe=false",
                "-cp",
                ProgramProcess.classPath(),
                SharedBroker.class.getName(),
                folder.toString(),
                String.valueOf(port))
            .redirectError(folder.resolve("broker.log").toFile())
            .start();
    String line = process.inputReader().readLine();
    if (!"started".equals(line)) {
      throw new IllegalStateException("the broker does not start: " + line);
    }
  }

  private String url() {
    return "tcp://127.0.0.1:"
        + port
        + "?consumerWindowSize=0&sslEnabled=true&trustStorePassword=secret&trustStorePath="
        + key();
  }

  /** The environment of a program whose queue is here. */
  Map<String, String> environment(String warehouse) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SHUANGHE_WORKERS_BROKER_URL", url());
    environment.put("SHUANGHE_WORKERS_BROKER_USER", USER);
    environment.put("SHUANGHE_WORKERS_BROKER_PASSWORD", PASSWORD);
    environment.put("SHUANGHE_WORKERS_BROKER_CLIENT", client().toString());
    environment.put("SHUANGHE_WORKERS_BROKER_QUEUE", warehouse);
    return environment;
  }

  /** The queue of a warehouse. */
  PartitionQueue queue(String warehouse) throws IOException, ReflectiveOperationException {
    return queue(warehouse, PASSWORD);
  }

  PartitionQueue queue(String warehouse, String password)
      throws IOException, ReflectiveOperationException {
    ConnectionFactory client = BrokerClient.of(FACTORY, url(), client());
    return new BrokerQueue(
        client,
        new BrokerQueue.Broker(url(), USER, password),
        warehouse,
        BuiltProgram.fingerprint(),
        Duration.ofMinutes(5));
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
  }

  /** The process: {@code FOLDER PORT}. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Configuration configuration =
        new ConfigurationImpl()
            .setJournalType(JournalType.NIO)
            .setJournalDirectory(folder.resolve("data/journal").toString())
            .setBindingsDirectory(folder.resolve("data/bindings").toString())
            .setLargeMessagesDirectory(folder.resolve("data/large").toString())
            .setPagingDirectory(folder.resolve("data/paging").toString())
            .setSecurityEnabled(true)
            .addAcceptorConfiguration(
                "tls",
                "tcp://127.0.0.1:%s?sslEnabled=true&keyStorePassword=secret&keyStorePath=%s"
                    .formatted(arguments[1], folder.resolve("key.p12").toAbsolutePath()));
    configuration.putSecurityRoles(
        "#",
        Set.of(
            new Role(
                "workers", true, true, true, true, true, true, true, true, true, true, true,
                true)));
    SecurityConfiguration users = new SecurityConfiguration();
    users.addUser(USER, PASSWORD);
    users.addRole(USER, "workers");
    EmbeddedActiveMQ server =
        new EmbeddedActiveMQ()
            .setConfiguration(configuration)
            .setSecurityManager(
                new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
    server.start();
    System.out.println(
        server.getActiveMQServer().getRemotingService().isStarted() ? "started" : "failed");
  }
}
