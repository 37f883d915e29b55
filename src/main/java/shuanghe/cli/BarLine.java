package shuanghe.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * Writes a bar as one line: step, percent, bar, count, rate, and the time that is left if the rest
 * goes as fast; or the time that has passed, where it is not known how much there is to do.
 *
 * @param unit what is counted, with the blank in front of it
 * @param unitSize how much of the count is one of the unit
 */
record BarLine(String unit, long unitSize) implements ProgressBarRenderer {

  private static final int SHORTEST_BAR = 5;
  private static final int LONGEST_BAR = 30;

  @Override
  public String render(ProgressState state, int width) {
    String line = state.isIndefinite() ? unknown(state) : known(state, width);
    return line.substring(0, Math.min(line.length(), width));
  }

  private static String unknown(ProgressState state) {
    return String.format(
        Locale.ROOT, "%-20s %s", state.getTaskName(), time(state.getTotalElapsed()));
  }

  private String known(ProgressState state, int width) {
    double share = Math.clamp((double) state.getCurrent() / state.getMax(), 0, 1);
    double millis = state.getTotalElapsed().toMillis();
    String end =
        String.format(
            Locale.ROOT,
            "%,d of %,d%s",
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
      end += String.format(Locale.ROOT, "  %s left", time(left));
    }
    String begin =
        String.format(Locale.ROOT, "%-20s %3.0f %% ", state.getTaskName(), Math.floor(share * 100));
    int room = width - begin.length() - end.length() - "[]  ".length();
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
