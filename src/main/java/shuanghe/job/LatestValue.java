package shuanghe.job;

import java.io.IOException;
import java.util.Optional;

/**
 * The latest value that a process has made for a key, so that the steps of a run that are executed
 * in one process make it once. A process that has it not makes it again, and gets the same.
 */
final class LatestValue<V> {

  /** Maker of a value. */
  interface Making<V> {
    V make() throws IOException;
  }

  private record KeyedValue<V>(String key, V value) {}

  private Optional<KeyedValue<V>> latest = Optional.empty();

  /**
   * The value for the key.
   *
   * @param making makes it where it is not the latest
   */
  synchronized V of(String key, Making<V> making) throws IOException {
    if (latest.filter(entry -> entry.key().equals(key)).isEmpty()) {
      put(key, making.make());
    }
    return latest.orElseThrow().value();
  }

  /** Remembers a value in place of the latest. */
  synchronized void put(String key, V value) {
    latest = Optional.of(new KeyedValue<>(key, value));
  }

  /** Frees the memory. */
  synchronized void forget() {
    latest = Optional.empty();
  }
}
