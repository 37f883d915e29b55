package shuanghe.input;

import java.util.Optional;
import java.util.function.Function;
import shuanghe.model.Rejection;

/**
 * Outcome of one row or one file: taken, or rejected with its place and reason.
 *
 * @param <T> what it was read into
 */
public sealed interface Outcome<T> {

  /**
   * It was taken.
   *
   * @param item what it was read into
   */
  record Accepted<T>(T item) implements Outcome<T> {}

  /**
   * It was not taken.
   *
   * @param rejection place, reason and remedy
   */
  record Rejected<T>(Rejection rejection) implements Outcome<T> {}

  /** Reads on with what was taken; a rejection stays as it is. */
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Accepted<T> accepted -> next.apply(accepted.item());
      case Rejected<T> rejected -> new Rejected<>(rejected.rejection());
    };
  }

  /** What was taken; empty where it was rejected. */
  default Optional<T> taken() {
    return this instanceof Accepted<T> accepted ? Optional.of(accepted.item()) : Optional.empty();
  }

  /** Why it was not taken; empty where it was. */
  default Optional<Rejection> fault() {
    return this instanceof Rejected<T> rejected
        ? Optional.of(rejected.rejection())
        : Optional.empty();
  }
}
