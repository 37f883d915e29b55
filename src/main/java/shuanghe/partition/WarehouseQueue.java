package shuanghe.partition;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.transaction.support.TransactionTemplate;

/** Queue of partitions in a table of the warehouse, for offices that run no broker. */
public final class WarehouseQueue implements PartitionQueue {

  private final JdbcChannelMessageStore store;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final String name;

  /**
   * @param database a PostgreSQL server
   * @param program fingerprint of the program; those of others neither see nor take what is sent
   */
  public WarehouseQueue(DataSource database, String program) {
    name = "partitions." + program;
    jdbc = new JdbcTemplate(database);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
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

  @Override
  public void send(List<PartitionRequest> requests) {
    transaction.executeWithoutResult(
        status ->
            requests.forEach(
                request -> store.addMessageToGroup(name, new GenericMessage<>(request.text()))));
  }

  @Override
  public Optional<PartitionRequest> take(Duration patience) throws InterruptedException {
    Message<?> first = store.pollMessageFromGroup(name);
    if (first == null) {
      Thread.sleep(patience);
      return Optional.empty();
    }
    return PartitionRequest.parse(first.getPayload().toString());
  }

  @Override
  public boolean isEmpty() {
    return store.messageGroupSize(name) == 0;
  }

  /** Removes those to workers of other programs as well, whose runs are over. */
  @Override
  public void clear() {
    jdbc.update("delete from int_channel_message");
  }
}
