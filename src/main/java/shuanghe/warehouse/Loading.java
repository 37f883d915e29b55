package shuanghe.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Article;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Rejection;
import shuanghe.press.PressReading;

/**
 * A file version while its rows are being brought in. Each call writes within the transaction of
 * the caller; nothing of it is held before {@link Stock#settle}. Not safe to share between threads.
 */
public final class Loading {

  private final JdbcTemplate jdbc;
  private final long fileId;
  private final Map<String, Integer> rows = new HashMap<>();
  private long read;
  private long taken;

  Loading(JdbcTemplate jdbc, long fileId) {
    this.jdbc = jdbc;
    this.fileId = fileId;
  }

  /** One page or one row of an article table, with all that was read from it. */
  public void press(PressReading reading) {
    List<Article> articles = reading.articles();
    int paragraphs = articles.stream().mapToInt(a -> a.paragraphs().size()).sum();
    ArticleTables.add(
        jdbc,
        fileId,
        number("article", articles.size()),
        number("paragraph", paragraphs),
        articles);
    add(PressTables.FACT, reading.facts());
    add(PressTables.AGREEMENT, reading.agreements());
    add(PressTables.TARGET, reading.targets());
    add(PressTables.PRESS_MATTER, reading.matters());
    add(PressTables.NEXT_STEP, reading.nextSteps());
    add(PressTables.MEETING, reading.meetings());
    counted(1, 1);
  }

  public void observations(List<Observation> observations) {
    add(TableRows.OBSERVATION, observations);
    counted(observations.size(), observations.size());
  }

  public void matters(List<Matter> matters) {
    add(TableRows.MATTER, matters);
    counted(matters.size(), matters.size());
  }

  public void rejections(List<Rejection> rejections) {
    add(TableRows.REJECTION, rejections);
    counted(rejections.size(), 0);
  }

  /** All rows of the version are in. */
  public void finish() {
    jdbc.update(
        "update input_file set state = 'LOADED', rows_read = ?, rows_taken = ? where file_id = ?",
        read,
        taken,
        fileId);
  }

  private <T> void add(Table<T> table, List<T> items) {
    table.add(jdbc, fileId, number(table.name(), items.size()), items);
  }

  private int number(String table, int count) {
    return rows.merge(table, count, Integer::sum) - count;
  }

  private void counted(long more, long ofThemTaken) {
    read += more;
    taken += ofThemTaken;
  }
}
