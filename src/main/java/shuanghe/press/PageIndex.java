package shuanghe.press;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.input.FirstPlaces;
import shuanghe.input.InputFile;
import shuanghe.input.NearestName;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowCheck;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenDate;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** Index of newspaper pages, {@code pages.csv}: newspaper, day of issue, page number. */
public final class PageIndex {

  /**
   * One row of the index.
   *
   * @param file name of the page's file, relative to the articles folder
   */
  private record Entry(String file, String newspaper, Optional<LocalDate> date, String page) {}

  private final Map<String, Entry> entries;
  private final List<Rejection> rejections;
  private final int read;

  private PageIndex(Map<String, Entry> entries, List<Rejection> rejections, int read) {
    this.entries = entries;
    this.rejections = List.copyOf(rejections);
    this.read = read;
  }

  /** The index of a folder that has none. */
  public static PageIndex empty() {
    return new PageIndex(Map.of(), List.of(), 0);
  }

  /**
   * Reads the index.
   *
   * @param pages names of the pages in the folder; a row about any other file is rejected
   */
  public static PageIndex read(InputFile file, Set<String> pages) {
    FirstPlaces<String> firstPlaces = new FirstPlaces<>();
    ReadResult<Entry> taken =
        TableFile.readAll(file, TableForm.PAGES, row -> entry(row, pages, firstPlaces));
    Map<String, Entry> entries = new LinkedHashMap<>();
    taken.items().forEach(entry -> entries.put(entry.file(), entry));
    return new PageIndex(entries, taken.rejections(), taken.read());
  }

  private static Outcome<Entry> entry(
      TableRow row, Set<String> pages, FirstPlaces<String> firstPlaces) {
    RowCheck check = new RowCheck(row);
    String file = check.needed("file");
    if (!file.isEmpty() && !pages.contains(file)) {
      check.fault(
          "file",
          Message.of("page-index.no-page", NearestName.question(file, pages.stream().sorted())));
    }
    Optional<LocalDate> date =
        check.known("date", WrittenDate.parse(row.text("date")), () -> WrittenDate.FAULT);
    if (check.passed()) {
      Optional<Place> first = firstPlaces.before(file, row.place());
      first.ifPresent(place -> check.fault("file", Message.of("page-index.page-twice", place)));
    }
    return check.passed()
        ? new Outcome.Accepted<>(new Entry(file, row.text("newspaper"), date, row.text("page")))
        : check.rejected();
  }

  /** A page with what the index says of it. */
  public PageSource page(String file, String text) {
    Entry entry = entries.get(file);
    return entry == null
        ? PageSource.of(file, text)
        : new PageSource(file, text, entry.newspaper(), entry.date(), entry.page());
  }

  /** Rows that were not taken. */
  public List<Rejection> rejections() {
    return rejections;
  }

  /** Rows taken. */
  public int taken() {
    return entries.size();
  }

  /** Rows read: taken and rejected together. */
  public int read() {
    return read;
  }
}
