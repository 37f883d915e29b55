package shuanghe.job;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurveys.PendingFile;
import shuanghe.model.Message;
import shuanghe.press.ArticleSource;
import shuanghe.press.PressReader;
import shuanghe.warehouse.ArticleRow;
import shuanghe.warehouse.FileVersions;

/**
 * Reader of the rows of article tables, but for those that the held version of their file has at
 * the same line; safe to share between threads. A row that has moved to another line is read again:
 * facts and the evidence for them name the line they stand on.
 */
class ArticleRows {

  private final FileVersions fileVersions;
  private final PressReader press;
  private final String readingKey;
  private final Map<PendingFile, Set<String>> held = new ConcurrentHashMap<>();
  private final AtomicLong unchanged = new AtomicLong();

  /**
   * @param readingKey over everything besides a row that decides what it is read as
   */
  ArticleRows(FileVersions fileVersions, PressReader press, String readingKey) {
    this.fileVersions = fileVersions;
    this.press = press;
    this.readingKey = readingKey;
  }

  Outcome<ArticleRow> read(PendingFile file, ArticleSource row) {
    String digest = digest(row);
    if (held.computeIfAbsent(file, f -> fileVersions.rowsHeld(f.surveyed().version()))
        .contains(digest)) {
      unchanged.incrementAndGet();
      return new Outcome.Accepted<>(new ArticleRow(row.id(), digest, Optional.empty()));
    }
    return press
        .take(row, broken -> ReaderLog.keep(row.place(), broken))
        .then(
            reading ->
                new Outcome.Accepted<>(new ArticleRow(row.id(), digest, Optional.of(reading))));
  }

  private String digest(ArticleSource row) {
    return new Fingerprint()
        .add(readingKey)
        .add(row.place().toString())
        .add(row.id())
        .add(row.date().map(Object::toString).orElse(""))
        .add(row.newspaper())
        .add(row.page())
        .add(row.title())
        .add(row.byline())
        .add(row.body())
        .add(row.url())
        .hex();
  }

  /** The tally, and where there were such, how many rows were not read again. */
  Message told(Message tally) {
    return unchanged.get() == 0 ? tally : Message.of("step.read.unchanged", tally, unchanged.get());
  }
}
