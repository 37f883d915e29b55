package shuanghe.job;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells people what a run does: how far a step is while it runs, and one plain line of it then. */
final class RunLog {

  private final Consumer<String> out;
  private final Progress progress;

  RunLog(Consumer<String> out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  /** A step begins; one that has nothing to do is not shown. */
  void begin(String name, Progress.Extent extent) {
    if (extent.total() != 0) {
      progress.begin(name, extent);
    }
  }

  void reach(long done) {
    progress.reach(done);
  }

  /** The step under way is over, with something to say of it or not. */
  void end() {
    progress.end();
  }

  /** A step is over. */
  void step(String name, String result, Duration took) {
    end();
    out.accept(
        String.format(Locale.ROOT, "%-20s %-46s %6.2f s", name, result, took.toMillis() / 1000.0));
  }

  /** Something that people should know. */
  void note(String text) {
    out.accept(text);
  }
}
