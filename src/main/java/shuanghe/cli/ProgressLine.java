package shuanghe.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;
import shuanghe.messages.Messages;
import shuanghe.messages.TextWidth;
import shuanghe.model.Message;

/**
 * Progress bar as one line: step, percent, bar, count, rate, and the time that is left if the rest
 * goes as fast; or the time that has passed, where it is not known how much there is to do.
 *
 * @param messages texts in the language of the console
 * @param unit what is counted; may say nothing
 * @param unitSize how much of the count is one of the unit
 */
record ProgressLine(Messages messages, Message unit, long unitSize) implements ProgressBarRenderer {

  private static final int NAME_WIDTH = 20;
  private static final int SHORTEST_BAR = 5;
  private static final int LONGEST_BAR = 30;

  @Override
  public String render(ProgressState state, int width) {
    String line = state.isIndefinite() ? unknown(state) : known(state, width);
    return TextWidth.cut(line, width);
  }

  private static String unknown(ProgressState state) {
    return TextWidth.filledUp(state.getTaskName(), NAME_WIDTH)
        + " "
        + time(state.getTotalElapsed());
  }

  private String known(ProgressState state, int width) {
    double share = Math.clamp((double) state.getCurrent() / state.getMax(), 0, 1);
    double millis = state.getTotalElapsed().toMillis();
    String end =
        messages.text(
            "progress.count",
            Math.ceilDiv(state.getCurrent(), unitSize),
            Math.ceilDiv(state.getMax(), unitSize),
            unit);
    if (share > 0 && millis > 0) {
      double rate = state.getCurrent() * 1000.0 / unitSize / millis;
      Duration left = Duration.ofMillis((long) (millis / share * (1 - share)));
      end +=
          rate < 10
              ? String.format(Locale.ROOT, "  %.1f/s", rate)
              : String.format(Locale.ROOT, "  %,.0f/s", rate);
      end += "  " + messages.text("progress.left", time(left));
    }
    String begin =
        TextWidth.filledUp(state.getTaskName(), NAME_WIDTH)
            + String.format(Locale.ROOT, " %3.0f %% ", Math.floor(share * 100));
    int room = width - TextWidth.of(begin) - TextWidth.of(end) - "[]  ".length();
    int length = Math.clamp(room, SHORTEST_BAR, LONGEST_BAR);
    int full = (int) (share * length);
    return begin + "[" + "=".repeat(full) + " ".repeat(length - full) + "]  " + end;
  }

  private static String time(Duration duration) {
    long hours = duration.toHours();
    return hours > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", hours, duration.toMinutesPart(), duration.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
  }
}
