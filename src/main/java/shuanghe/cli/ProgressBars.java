package shuanghe.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import shuanghe.job.Progress;
import shuanghe.messages.Messages;
import shuanghe.messages.TextWidth;
import shuanghe.model.Message;

/**
 * Progress on a terminal: the step under way as a bar with count, rate and remaining time. The bar
 * takes the line the cursor is in, and is wiped off it when the step ends; the cursor is neither
 * hidden nor moved to another line, so that a program killed leaves no terminal to be reset.
 */
final class ProgressBars implements Progress {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 2;
  private static final int WIDEST = 100;
  private static final int INTERVAL_MILLISECONDS = 200;

  private final PrintStream terminal;
  private final Messages messages;
  private final int width;
  private Optional<ProgressBar> shown = Optional.empty();
  private boolean ended;

  /**
   * @param width columns of the terminal
   */
  ProgressBars(PrintStream terminal, Messages messages, int width) {
    this.terminal = terminal;
    this.messages = messages;
    // a bar that filled the last column as well would make some terminals begin a new line
    this.width = Math.clamp(width, NARROWEST, WIDEST) - 1;
  }

  /** Bars on the terminal that the program runs in; they go when it is interrupted. */
  static ProgressBars on(PrintStream terminal, Messages messages) {
    ProgressBars bars = new ProgressBars(terminal, messages, terminalWidth());
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(bars::endForGood));
    return bars;
  }

  @Override
  public synchronized void begin(Message step, Extent extent) {
    end();
    if (!ended) {
      shown = Optional.of(bar(step, extent));
    }
  }

  private ProgressBar bar(Message step, Extent extent) {
    return new ProgressBarBuilder()
        .setTaskName(messages.text(step))
        .setInitialMax(extent.total())
        .setRenderer(new ProgressLine(messages, extent.unit(), extent.unitSize()))
        .setUpdateIntervalMillis(INTERVAL_MILLISECONDS)
        .continuousUpdate()
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, width))
        .build();
  }

  /** Draws over what stands in the line; what is shorter than that is filled up with blanks. */
  private void draw(String bar) {
    terminal.print("\r" + TextWidth.filledUp(bar, width));
    terminal.flush();
  }

  @Override
  public synchronized void reach(long done) {
    shown.ifPresent(bar -> bar.stepTo(done));
  }

  @Override
  public synchronized void end() {
    if (shown.isPresent()) {
      shown.get().close();
      shown = Optional.empty();
      draw("");
      terminal.print("\r");
      terminal.flush();
    }
  }

  private synchronized void endForGood() {
    end();
    ended = true;
  }

  /** What the terminal says of itself; systems without {@code stty} have the usual width. */
  private static int terminalWidth() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.matches("\\d{1,4} [1-9]\\d{1,3}")
          ? Integer.parseInt(answer.substring(answer.indexOf(' ') + 1))
          : USUAL_WIDTH;
    } catch (IOException unknown) {
      return USUAL_WIDTH;
    }
  }
}
