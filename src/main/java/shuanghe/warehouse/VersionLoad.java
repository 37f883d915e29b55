package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;
import shuanghe.model.Target;
import shuanghe.press.PressReading;

/**
 * A file version while its rows are being brought in. Rows are gathered with those of other files
 * and written at the latest when the version is finished, within the transaction of the caller;
 * nothing of it is held before {@link FileVersions#activate}. Not safe to share between threads.
 */
public final class VersionLoad {

  private final JdbcTemplate jdbc;
  private final InsertBatch batch;
  private final long fileId;
  private final InputVersion version;
  private final Map<String, Integer> rows = new HashMap<>();
  private final SortedSet<Integer> months = new TreeSet<>();
  private long read;
  private long taken;
  private boolean carriesOver;

  VersionLoad(JdbcTemplate jdbc, InsertBatch batch, long fileId, InputVersion version) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.fileId = fileId;
    this.version = version;
  }

  /** One page or one article, with all that was read from it. */
  public void press(PressReading reading) {
    List<Article> articles = reading.articles();
    int paragraphs = articles.stream().mapToInt(a -> a.paragraphs().size()).sum();
    ArticleTables.add(
        batch,
        fileId,
        number("article", articles.size()),
        number("paragraph", paragraphs),
        articles);
    Map<String, Integer> byArticle = new HashMap<>();
    articles.forEach(article -> byArticle.put(article.id(), Months.of(article.date())));
    months.addAll(byArticle.values());
    add(PressTables.FACT, reading.facts(), Fact::articleId, byArticle);
    add(PressTables.AGREEMENT, reading.agreements(), Agreement::articleId, byArticle);
    add(PressTables.TARGET, reading.targets(), Target::articleId, byArticle);
    add(PressTables.PRESS_MATTER, reading.matters(), PressMatter::articleId, byArticle);
    add(PressTables.NEXT_STEP, reading.nextSteps(), NextStep::articleId, byArticle);
    add(PressTables.MEETING, reading.meetings(), Meeting::articleId, byArticle);
    add(PressTables.PROPOSAL, reading.proposals(), Proposal::articleId, byArticle);
    add(PressTables.OVERLOOKED, reading.overlooked(), ReviewItem::id, byArticle);
    counted(1, 1);
  }

  /** Rows of an article table; what unchanged ones said is copied when all rows are in. */
  public void articles(List<ArticleRow> articles) {
    List<ArticleSources.SourceRow> sources = new ArrayList<>();
    for (ArticleRow row : articles) {
      long article = Table.rowId(fileId, rows.getOrDefault("article", 0));
      sources.add(new ArticleSources.SourceRow(row, article));
      if (row.reading().isPresent()) {
        press(row.reading().get());
      } else {
        number("article", 1);
        counted(1, 1);
        carriesOver = true;
      }
    }
    ArticleSources.add(jdbc, fileId, sources);
    number(ArticleSources.TABLE, sources.size());
  }

  /** Brings observations in, in the transaction that is open. */
  public void observations(List<Observation> observations) {
    add(InputTables.OBSERVATION, observations);
    counted(observations.size(), observations.size());
  }

  /** Brings matters in, in the transaction that is open. */
  public void matters(List<Matter> matters) {
    add(InputTables.MATTER, matters);
    counted(matters.size(), matters.size());
  }

  /** Brings rejections in, in the transaction that is open. */
  public void rejections(List<Rejection> rejections) {
    add(InputTables.REJECTION, rejections);
    counted(rejections.size(), 0);
  }

  /** All rows of the version are in. */
  public void finish() {
    batch.write();
    if (carriesOver) {
      months.addAll(ArticleSources.carryOver(jdbc, fileId, version, rows));
    }
    jdbc.update(
        "update input_file set state = 'LOADED', rows_read = ?, rows_taken = ?, rows_held = ?,"
            + " months = ? where file_id = ?",
        statement ->
            new Binder(statement)
                .id(read)
                .id(taken)
                .text(RowCounts.told(rows))
                .numbers(List.copyOf(months))
                .id(fileId));
  }

  /** Rows of what articles say, each of the month of its article. */
  private <T> void add(
      Table<T> table,
      List<T> items,
      Function<T, String> articleId,
      Map<String, Integer> byArticle) {
    batch.add(
        table,
        fileId,
        number(table.name(), items.size()),
        items,
        item -> {
          int month = byArticle.getOrDefault(articleId.apply(item), Months.NONE);
          months.add(month);
          return month;
        });
  }

  private <T> void add(Table<T> table, List<T> items) {
    batch.add(table, fileId, number(table.name(), items.size()), items);
  }

  private int number(String table, int count) {
    return rows.merge(table, count, Integer::sum) - count;
  }

  private void counted(long more, long ofThemTaken) {
    read += more;
    taken += ofThemTaken;
  }
}
