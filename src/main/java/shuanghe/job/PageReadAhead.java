package shuanghe.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.job.InputSurveys.PendingFile;
import shuanghe.press.PressReading;

/**
 * Read-ahead of pages on several processors while those before them are written; they come out in
 * their order. Its threads are its own: whoever waits for a page may be one of the workers.
 */
final class PageReadAhead implements RowReader.RowsOpener<PressReading> {

  /** Pages read and not yet given out, at most: a page may be large. */
  private static final int MOST_AHEAD = 16;

  private final int most;
  private final ExecutorService threads;
  private final Deque<SurveyedFile> pending;
  private final Function<SurveyedFile, Outcome<PressReading>> reading;
  private final Deque<CompletableFuture<Outcome<PressReading>>> ahead = new ArrayDeque<>();

  private PageReadAhead(
      List<PendingFile> pages,
      Function<SurveyedFile, Outcome<PressReading>> reading,
      int threads,
      int most) {
    this.most = most;
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("page-", 1).factory());
    this.pending =
        pages.stream().map(PendingFile::surveyed).collect(Collectors.toCollection(ArrayDeque::new));
    this.reading = reading;
  }

  /**
   * Reading of several pages at a time.
   *
   * @param pages the pages in the order in which they will be opened
   * @param reading reads a page; called on several threads
   */
  static PageReadAhead together(
      List<PendingFile> pages, Function<SurveyedFile, Outcome<PressReading>> reading, int threads) {
    return new PageReadAhead(pages, reading, threads, MOST_AHEAD);
  }

  /** Reading of a page at a time, none before the one before it was given out. */
  static PageReadAhead singly(
      List<PendingFile> pages, Function<SurveyedFile, Outcome<PressReading>> reading) {
    return new PageReadAhead(pages, reading, 1, 1);
  }

  /** Gives out the next page as the only row of its file. */
  @Override
  public Rows<PressReading> open(SurveyedFile next) {
    while (ahead.size() < most && !pending.isEmpty()) {
      SurveyedFile page = pending.remove();
      ahead.add(CompletableFuture.supplyAsync(() -> reading.apply(page), threads));
    }
    return new PageRow(ahead.remove());
  }

  /** Lets the pages begun come to their end: a reader may be waiting for one of them. */
  @Override
  public void close() {
    threads.shutdown();
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
