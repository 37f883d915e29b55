package shuanghe.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.press.PressReading;

/**
 * Reads pages on all processors while those before them are written, and gives them out in their
 * order. Its threads are its own: whoever waits for a page may be one of the workers.
 */
final class PagesAhead implements StepExecutionListener {

  /** Pages read and not yet given out, at most: a page may be large. */
  private static final int MOST_AHEAD = 16;

  private final Deque<SurveyedFile> pending;
  private final Function<SurveyedFile, Outcome<PressReading>> reading;
  private final Deque<CompletableFuture<Outcome<PressReading>>> ahead = new ArrayDeque<>();
  private Optional<ExecutorService> threads = Optional.empty();

  /**
   * @param pages the pages in the order in which they will be opened
   * @param reading reads a page; called on several threads
   */
  PagesAhead(List<SurveyedFile> pages, Function<SurveyedFile, Outcome<PressReading>> reading) {
    this.pending = new ArrayDeque<>(pages);
    this.reading = reading;
  }

  @Override
  public void beforeStep(StepExecution step) {
    threads =
        Optional.of(
            Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("page-", 1).factory()));
  }

  /** Lets the pages begun come to their end: a reader may be waiting for one of them. */
  @Override
  public ExitStatus afterStep(StepExecution step) {
    threads.ifPresent(ExecutorService::shutdown);
    return step.getExitStatus();
  }

  /** Gives out the next page as the only row of its file. */
  Rows<PressReading> open() {
    ExecutorService pool = threads.orElseThrow();
    while (ahead.size() < MOST_AHEAD && !pending.isEmpty()) {
      SurveyedFile page = pending.remove();
      ahead.add(CompletableFuture.supplyAsync(() -> reading.apply(page), pool));
    }
    return new PageRow(ahead.remove());
  }

  private static final class PageRow implements Rows<PressReading> {

    private Optional<CompletableFuture<Outcome<PressReading>>> next;

    PageRow(CompletableFuture<Outcome<PressReading>> page) {
      this.next = Optional.of(page);
    }

    @Override
    public Optional<Outcome<PressReading>> next() {
      Optional<Outcome<PressReading>> row = next.map(CompletableFuture::join);
      next = Optional.empty();
      return row;
    }

    @Override
    public long position() {
      return next.isPresent() ? 0 : 1;
    }

    @Override
    public void close() {}
  }
}
