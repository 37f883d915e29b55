package shuanghe.press;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

/**
 * Index of the newspaper pages of one folder, {@code pages.csv}: newspaper, day of issue, page
 * number.
 */
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
   * @param file named by its place in the articles folder, as the pages beside it are
   * @param pages names of the pages beside it, without their folder's; a row about any other file
   *     is rejected
   */
  public static PageIndex read(InputFile file, Set<String> pages) {
    return read(
        file,
        page ->
            pages.contains(page)
                ? Message.NONE
                : Message.of(
                    "page-index.no-page", NearestName.question(page, pages.stream().sorted())));
  }

  /** Reads an index of which it is known that the pages are there. */
  public static PageIndex of(InputFile file) {
    return read(file, page -> Message.NONE);
  }

  private static PageIndex read(InputFile file, Function<String, Message> fault) {
    FirstPlaces<String> firstPlaces = new FirstPlaces<>();
    String within = file.name().substring(0, file.name().lastIndexOf('/') + 1);
    ReadResult<Entry> taken =
        TableFile.readAll(file, TableForm.PAGES, row -> entry(row, within, fault, firstPlaces));
    Map<String, Entry> entries = new LinkedHashMap<>();
    taken.items().forEach(entry -> entries.put(entry.file(), entry));
    return new PageIndex(entries, taken.rejections(), taken.read());
  }

  private static Outcome<Entry> entry(
      TableRow row,
      String within,
      Function<String, Message> fault,
      FirstPlaces<String> firstPlaces) {
    RowCheck check = new RowCheck(row);
    String file = check.needed("file");
    Message missing = file.isEmpty() ? Message.NONE : fault.apply(file);
    if (!missing.isEmpty()) {
      check.fault("file", missing);
    }
    Optional<LocalDate> date =
        check.known("date", WrittenDate.parse(row.text("date")), () -> WrittenDate.FAULT);
    if (check.passed()) {
      Optional<Place> first = firstPlaces.before(file, row.place());
      first.ifPresent(place -> check.fault("file", Message.of("page-index.page-twice", place)));
    }
    return check.passed()
        ? new Outcome.Accepted<>(
            new Entry(within + file, row.text("newspaper"), date, row.text("page")))
        : check.rejected();
  }

  /** All that the index says of a page, in one text. */
  public String told(String file) {
    return page(file, "").toString();
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
