package shuanghe.warehouse;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
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
import shuanghe.model.Target;
import shuanghe.warehouse.Table.HeldRow;

/**
 * Records of all input files held, of whatever period, in the order of the files' names and then of
 * their rows. They are read {@value #ROWS} at a time while they are gone through, so that the
 * memory taken does not grow with their number.
 */
public final class StoredRecords {

  private static final int ROWS = 2000;

  /** The rows of a file that come after one, as many as are read at a time; none at its end. */
  private interface Page<T> {
    List<HeldRow<T>> after(long rowId, long fileId);
  }

  private final JdbcTemplate jdbc;

  /** Records over the warehouse's connection pool. */
  public StoredRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Articles with their paragraphs. */
  public Iterable<Article> articles() {
    return () -> new Records<>((row, file) -> ArticleTables.after(jdbc, row, file, ROWS));
  }

  /** Figures of the press. */
  public Iterable<Fact> facts() {
    return all(PressTables.FACT);
  }

  /** Documents that the press names. */
  public Iterable<Agreement> agreements() {
    return all(PressTables.AGREEMENT);
  }

  /** Aims that the press states. */
  public Iterable<Target> targets() {
    return all(PressTables.TARGET);
  }

  /** Matters that the press reports on. */
  public Iterable<PressMatter> pressMatters() {
    return all(PressTables.PRESS_MATTER);
  }

  /** What the press says will be done next. */
  public Iterable<NextStep> nextSteps() {
    return all(PressTables.NEXT_STEP);
  }

  /** Meetings that the press reports on. */
  public Iterable<Meeting> meetings() {
    return all(PressTables.MEETING);
  }

  /** Shortcomings and proposals of the press. */
  public Iterable<Proposal> proposals() {
    return all(PressTables.PROPOSAL);
  }

  /** Values of indicator tables, before any decision on them. */
  public Iterable<Observation> observations() {
    return all(InputTables.OBSERVATION);
  }

  /** Lines of all ledgers, whatever day they stand on. */
  public Iterable<Matter> matters() {
    return all(InputTables.MATTER);
  }

  /** Rows and files that were not taken. */
  public Iterable<Rejection> rejections() {
    return all(InputTables.REJECTION);
  }

  private <T> Iterable<T> all(Table<T> table) {
    return () -> new Records<>((row, file) -> table.after(jdbc, row, file, ROWS));
  }

  private Queue<Long> files() {
    return new ArrayDeque<>(
        jdbc
            .query(
                "select name, file_id from input_file where state = 'HELD'",
                (row, number) -> new HeldFile(row.getString(1), row.getLong(2)))
            .stream()
            .sorted()
            .map(HeldFile::id)
            .toList());
  }

  /** A file version that is held. */
  private record HeldFile(String name, long id) implements Comparable<HeldFile> {

    @Override
    public int compareTo(HeldFile other) {
      return name.compareTo(other.name);
    }
  }

  /** Goes through the files, page by page. */
  private final class Records<T> implements Iterator<T> {

    private final Page<T> pages;
    private final Queue<Long> files = files();
    private final Queue<T> read = new ArrayDeque<>();
    private long last;

    Records(Page<T> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      while (read.isEmpty() && !files.isEmpty()) {
        List<HeldRow<T>> page = pages.after(last, files.element());
        page.forEach(row -> read.add(row.item()));
        if (page.isEmpty()) {
          files.remove();
          last = 0;
        } else {
          last = page.getLast().rowId();
        }
      }
      return !read.isEmpty();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return read.remove();
    }
  }
}
