package shuanghe.job;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import shuanghe.model.Message;
import shuanghe.partition.BrokerClient;

/**
 * Settings of runs on several machines in {@code application.yml} under {@code shuanghe.workers};
 * those of manager and workers must be the same.
 *
 * @param lease how long a partition stays a worker's after the last sign of life from it
 * @param patience how long a run waits while nothing is read anywhere before it fails
 * @param poll how often workers look for a partition and the run for what they did
 * @param pages how many pages a partition has: enough that it takes seconds to minutes
 * @param broker carries the queue in place of the database where an office runs one
 */
@ConfigurationProperties("shuanghe.workers")
record WorkerSettings(
    @DefaultValue("30s") Duration lease,
    @DefaultValue("10m") Duration patience,
    @DefaultValue("200ms") Duration poll,
    @DefaultValue("200") int pages,
    @DefaultValue BrokerSettings broker) {

  WorkerSettings {
    check("LEASE", lease, lease.compareTo(Duration.ofSeconds(1)) >= 0 && lease.getNano() == 0);
    check("PATIENCE", patience, patience.isPositive());
    check("POLL", poll, poll.toMillis() > 0);
    if (pages < 1) {
      throw unusable("PAGES", pages, Message.of("setting.pages"));
    }
  }

  private static void check(String name, Duration value, boolean isRight) {
    if (!isRight) {
      throw unusable(name, value, Message.of("setting.duration"));
    }
  }

  private static UnusableSettingException unusable(String name, Object value, Message remedy) {
    return new UnusableSettingException("SHUANGHE_WORKERS_" + name, value.toString(), remedy);
  }

  /**
   * A message broker (Jakarta Messaging 3.1).
   *
   * @param url of the broker, as its client understands it; empty where the queue is in the
   *     database
   * @param user empty where the broker asks for none
   * @param password of the user
   * @param factory class of the client's connection factory, which takes the URL
   * @param client folder of the client's jars
   * @param queue what the names of the queues begin with; another for each warehouse
   */
  record BrokerSettings(
      @DefaultValue("") String url,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory")
          String factory,
      @DefaultValue("broker") Path client,
      @DefaultValue("partitions") String queue) {

    boolean isUsed() {
      return !url.isEmpty();
    }

    /**
     * The client.
     *
     * @throws UnusableSettingException if it is not in the folder
     */
    ConnectionFactory connections() {
      try {
        return BrokerClient.of(factory, url, client);
      } catch (IOException | ReflectiveOperationException | LinkageError missing) {
        throw new UnusableSettingException(
            "SHUANGHE_WORKERS_BROKER_FACTORY",
            factory,
            Message.of("setting.broker", client.toAbsolutePath()));
      }
    }
  }

  /** How often a worker shows that it lives. */
  Duration beat() {
    return lease.dividedBy(4);
  }
}
