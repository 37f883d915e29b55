package shuanghe.job;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells people what a run does: one plain line a step. */
final class RunLog {

  private final Consumer<String> out;

  RunLog(Consumer<String> out) {
    this.out = out;
  }

  /** A step is over. */
  void step(String name, String result, Duration took) {
    out.accept(
        String.format(Locale.ROOT, "%-20s %-46s %6.2f s", name, result, took.toMillis() / 1000.0));
  }

  /** Something that people should know. */
  void note(String text) {
    out.accept(text);
  }
}
