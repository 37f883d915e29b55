package shuanghe.cli;

import java.util.Optional;

/**
 * Readers of the input of a run.
 *
 * @param threads of this process; 0 for one on each processor
 * @param areRemote whether workers on other machines read it instead
 */
record Workers(int threads, boolean areRemote) {

  /** One thread of this process on each processor. */
  static final Workers HERE = new Workers(0, false);

  private static final int MOST_THREADS = 256;

  /** The workers asked for; empty where it is neither a number of threads nor {@code remote}. */
  static Optional<Workers> parse(String text) {
    if (text.equals("remote")) {
      return Optional.of(new Workers(0, true));
    }
    return text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MOST_THREADS
        ? Optional.of(new Workers(Integer.parseInt(text), false))
        : Optional.empty();
  }
}
