package shuanghe.partition;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Queue of partitions at a message broker, for offices that run one (Jakarta Messaging 3.1). A
 * connection that breaks is made anew with the next request. Safe to share between threads.
 */
public final class BrokerQueue implements PartitionQueue, Closeable {

  /**
   * A broker and who may use it.
   *
   * @param url where its client finds it; what follows a question mark is shown to nobody
   * @param user empty where the broker asks for none
   * @param password of the user
   */
  public record Broker(String url, String user, String password) {

    private String shown() {
      return url.replaceFirst("\\?.*", "");
    }
  }

  /** What is done with the queue. */
  private interface QueueUse<T> {
    T with(JMSContext open, Queue queue) throws JMSException;
  }

  private final ConnectionFactory client;
  private final Broker broker;
  private final String name;
  private final Duration life;
  private Optional<JMSContext> context = Optional.empty();

  /**
   * @param client makes connections to the broker
   * @param warehouse names the queues of one warehouse, as a broker may serve several
   * @param program fingerprint of the program; those of others neither see nor take what is sent
   * @param life how long the broker keeps a request that nobody takes
   */
  public BrokerQueue(
      ConnectionFactory client, Broker broker, String warehouse, String program, Duration life) {
    this.client = client;
    this.broker = broker;
    this.name = warehouse + "." + program;
    this.life = life;
  }

  @Override
  public void send(List<PartitionRequest> requests) {
    using(
        (open, queue) -> {
          // the broker writes to its disk once, when all are there
          try (JMSContext together = open.createContext(JMSContext.SESSION_TRANSACTED)) {
            JMSProducer producer = together.createProducer().setTimeToLive(life.toMillis());
            requests.forEach(request -> producer.send(queue, request.text()));
            together.commit();
          }
          return queue;
        });
  }

  /** A consumer is there for one request: others would wait for those that it has fetched ahead. */
  @Override
  public Optional<PartitionRequest> take(Duration patience) {
    return using(
        (open, queue) -> {
          try (JMSConsumer consumer = open.createConsumer(queue)) {
            Message first = consumer.receive(patience.toMillis());
            return first == null || !first.isBodyAssignableTo(String.class)
                ? Optional.empty()
                : PartitionRequest.parse(first.getBody(String.class));
          }
        });
  }

  @Override
  public boolean isEmpty() {
    return using(
        (open, queue) -> {
          try (QueueBrowser browser = open.createBrowser(queue)) {
            return !browser.getEnumeration().hasMoreElements();
          }
        });
  }

  @Override
  public void clear() {
    using(
        (open, queue) -> {
          try (JMSConsumer consumer = open.createConsumer(queue)) {
            Message next = consumer.receiveNoWait();
            while (next != null) {
              next = consumer.receiveNoWait();
            }
            return queue;
          }
        });
  }

  private synchronized <T> T using(QueueUse<T> use) {
    try {
      if (context.isEmpty()) {
        context =
            Optional.of(
                broker.user().isEmpty()
                    ? client.createContext()
                    : client.createContext(broker.user(), broker.password()));
      }
      return use.with(context.get(), context.get().createQueue(name));
    } catch (JMSException | JMSRuntimeException broken) {
      QueueAwayException away = new QueueAwayException(broker.shown(), broken);
      try {
        close();
      } catch (JMSRuntimeException alsoBroken) {
        away.addSuppressed(alsoBroken);
      }
      throw away;
    }
  }

  @Override
  public synchronized void close() {
    Optional<JMSContext> open = context;
    context = Optional.empty();
    open.ifPresent(JMSContext::close);
  }
}
