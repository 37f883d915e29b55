package shuanghe.press.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import shuanghe.input.Outcome;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.press.page.PageReader;
import shuanghe.press.page.PageText;

/**
 * Reader of saved web pages as the lines of a page: headlines marked with {@code #}, day and
 * source, the text. Every line keeps the line of the file on which it begins; what is left out is
 * named as furniture.
 */
public final class WebPages {

  private static final String TITLES =
      "meta[property=og:title], meta[name=ArticleTitle], meta[name=title],"
          + " meta[name=twitter:title]";

  private static final String DAYS =
      "meta[name=PubDate], meta[name=publishdate], meta[name=publish-date],"
          + " meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[property=og:release_date], meta[name=publish_time], meta[name=apub:time]";

  /** What search engines are told of a page (schema.org, JSON-LD). */
  private static final String FOR_ENGINES = "script[type=application/ld+json]";

  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");

  private static final String ADDRESSES = "link[rel=canonical], meta[property=og:url]";

  /** What browsers write above a page they save, with its address. */
  private static final String SAVED_FROM = "saved from url=";

  private final PageReader pages;

  /** Reader that hands lines to the given reader of pages. */
  public WebPages(PageReader pages) {
    this.pages = pages;
  }

  /** Reads a page; rejects it where it shows no text. */
  public Outcome<PageText> read(String file, String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    List<HeadEntry> titles = entries(page, "head > title", TITLES);
    List<HeadEntry> days =
        Stream.concat(entries(page, "head > time", DAYS).stream(), published(page)).toList();
    PagePublisher publisher = PagePublisher.of(page);
    List<Block> blocks = Blocks.of(page, titles.isEmpty());
    List<String> named = titles.stream().map(HeadEntry::text).toList();
    List<HeadEntry> addresses = addresses(page);
    Optional<ArticleRange> range =
        ArticleRange.of(
            blocks,
            named,
            pages::furniture,
            pages::isPlain,
            line -> pages.newspaper(line).isPresent());
    return range.isEmpty()
        ? new Outcome.Rejected<>(empty(file))
        : new Outcome.Accepted<>(
            new ArticleLines(file, blocks, range.get(), pages)
                .of(titles, days, addresses, publisher.name(headline(blocks, range.get()), pages)));
  }

  private static String headline(List<Block> blocks, ArticleRange range) {
    return range.title().isPresent() ? blocks.get(range.title().getAsInt()).text() : "";
  }

  /**
   * All lines of a piece of a web page, as tables of articles hold it in a cell.
   *
   * @param firstLine the line of the file on which it begins
   */
  public static PageText piece(String html, int firstLine) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    List<Block> blocks = Blocks.of(page, true);
    return new PageText(
        blocks.stream().map(Block::text).collect(Collectors.joining("\n")),
        blocks.stream().mapToInt(block -> firstLine + block.number() - 1).toArray(),
        List.of(),
        List.of(),
        "");
  }

  private static Rejection empty(String file) {
    return Rejection.of(new Place(file, 0), Message.of("page.no-article"));
  }

  /**
   * Entry of a page's head, with the line it stands on.
   *
   * @param number 1-based line of the file
   * @param text content of the entry
   */
  record HeadEntry(int number, String text) {}

  private static Stream<HeadEntry> published(Document page) {
    return page.select(FOR_ENGINES).stream()
        .flatMap(
            told ->
                PUBLISHED.matcher(told.data()).results().map(found -> entry(told, found.group(1))));
  }

  private static List<HeadEntry> entries(Document page, String element, String meta) {
    return Stream.concat(
            page.select(element).stream().limit(1).map(e -> entry(e, e.text())),
            page.select(meta).stream().map(e -> entry(e, e.attr("content").strip())))
        .filter(entry -> !entry.text().isEmpty())
        .toList();
  }

  /** Where the page was saved from: what the browser notes above it, or what it says itself. */
  private static List<HeadEntry> addresses(Document page) {
    Stream<HeadEntry> noted =
        page.childNodes().stream()
            .filter(Comment.class::isInstance)
            .map(Comment.class::cast)
            .filter(comment -> comment.getData().contains(SAVED_FROM))
            .map(
                comment ->
                    new HeadEntry(
                        comment.sourceRange().start().lineNumber(),
                        comment.getData().replaceFirst(".*?(https?://)", "$1").strip()));
    Stream<HeadEntry> own =
        page.select(ADDRESSES).stream()
            .map(e -> entry(e, e.attr("href") + e.attr("content")))
            .filter(entry -> entry.text().startsWith("http"));
    return Stream.concat(noted, own).toList();
  }

  private static HeadEntry entry(Element element, String text) {
    return new HeadEntry(element.sourceRange().start().lineNumber(), text);
  }
}
