package shuanghe.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shuanghe.model.Rejection;

/**
 * Result of reading a folder, a file or several of them: what was taken, and what was not.
 *
 * @param items what was taken, in the order of the input
 * @param rejections what was not taken, in the order of the input
 * @param read how many rows and files were read: always items and rejections together
 * @param <T> what the rows or files were read into
 */
public record ReadResult<T>(List<T> items, List<Rejection> rejections, int read) {

  public ReadResult {
    items = List.copyOf(items);
    rejections = List.copyOf(rejections);
    if (read != items.size() + rejections.size()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "read %d, but taken %d and rejected %d",
              read,
              items.size(),
              rejections.size()));
    }
  }

  /** Nothing read yet. */
  public static <T> ReadResult<T> nothing() {
    return new ReadResult<>(List.of(), List.of(), 0);
  }

  /** Sorts outcomes into what was taken and what was not. */
  static <T> ReadResult<T> of(Iterable<Outcome<T>> outcomes) {
    List<T> items = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    int read = 0;
    for (Outcome<T> outcome : outcomes) {
      read++;
      switch (outcome) {
        case Outcome.Accepted<T> accepted -> items.add(accepted.item());
        case Outcome.Rejected<T> rejected -> rejections.add(rejected.rejection());
      }
    }
    return new ReadResult<>(items, rejections, read);
  }

  /** Both together, this one first. */
  public ReadResult<T> and(ReadResult<T> other) {
    List<T> allItems = new ArrayList<>(items);
    allItems.addAll(other.items);
    List<Rejection> allRejections = new ArrayList<>(rejections);
    allRejections.addAll(other.rejections);
    return new ReadResult<>(allItems, allRejections, read + other.read);
  }
}
