package shuanghe.partition;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/**
 * Queue that tells the workers of one program of partitions to execute. A request is a wake-up call
 * and no more: it is gone when a worker has taken it, so that no transaction stays open while the
 * partition is worked on, and whoever sent it sends it again where nothing comes of it.
 */
public final class PartitionQueue {

  private final JdbcChannelMessageStore store;
  private final JdbcTemplate jdbc;
  private final String name;

  /**
   * @param database a PostgreSQL server
   * @param program fingerprint of the program; those of others neither see nor take what is sent
   */
  public PartitionQueue(DataSource database, String program) {
    name = "partitions." + program;
    jdbc = new JdbcTemplate(database);
    store = new JdbcChannelMessageStore(database);
    store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
    // a request is text, so that no object is ever made of what the table holds
    store.setSerializer(
        (message, out) ->
            out.write(message.getPayload().toString().getBytes(StandardCharsets.UTF_8)));
    store.setDeserializer(
        in -> new GenericMessage<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    store.afterPropertiesSet();
  }

  /** Adds a request at the end. */
  public void send(PartitionRequest request) {
    store.addMessageToGroup(name, new GenericMessage<>(request.text()));
  }

  /** Takes the first request that nobody else takes; empty where there is none. */
  public Optional<PartitionRequest> take() {
    Message<?> first = store.pollMessageFromGroup(name);
    return first == null ? Optional.empty() : PartitionRequest.parse(first.getPayload().toString());
  }

  /** Whether no request waits to be taken. */
  public boolean isEmpty() {
    return store.messageGroupSize(name) == 0;
  }

  /** Removes all requests, those to workers of other programs as well. */
  public void clear() {
    jdbc.update("delete from int_channel_message");
  }
}
