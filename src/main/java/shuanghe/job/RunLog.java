package shuanghe.job;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import shuanghe.messages.Messages;
import shuanghe.messages.TextWidth;
import shuanghe.model.Message;

/** Log of a run for people: how far a step is while it runs, and one plain line of it then. */
final class RunLog {

  private static final int NAME_WIDTH = 20;
  private static final int RESULT_WIDTH = 46;

  private final Messages messages;
  private final Consumer<String> out;
  private final Progress progress;
  private final AtomicLong tasks = new AtomicLong();

  RunLog(Messages messages, Consumer<String> out, Progress progress) {
    this.messages = messages;
    this.out = out;
    this.progress = progress;
  }

  /** A step begins; one that has nothing to do is not shown. */
  void begin(Message name, Progress.Extent extent) {
    tasks.set(0);
    if (extent.total() != 0) {
      progress.begin(name, extent);
    }
  }

  void reach(long done) {
    progress.reach(done);
  }

  /** One more of the step's tasks is done; safe to call from several threads. */
  void reachNext() {
    progress.reach(tasks.incrementAndGet());
  }

  /** The step under way is over, with something to say of it or not. */
  void end() {
    progress.end();
  }

  /** A step is over. */
  void step(Message name, Message result, Duration took) {
    end();
    out.accept(
        TextWidth.filledUp(messages.text(name), NAME_WIDTH)
            + " "
            + TextWidth.filledUp(messages.text(result), RESULT_WIDTH)
            + String.format(Locale.ROOT, " %6.2f s", took.toMillis() / 1000.0));
  }

  /** Something that people should know. */
  void note(Message message) {
    out.accept(messages.text(message));
  }
}
