package shuanghe.press.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.CodeLists;
import shuanghe.model.Furniture;
import shuanghe.model.Place;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/** Reader of a page's lines as articles and furniture. */
public final class PageReader {

  private static final int LONGEST_TEASER_HEAD = 12;

  private final LineWords words;
  private final Vocabulary language;
  private final PageLines lines;

  /** Reader with the given lists and words. */
  public PageReader(CodeLists codeLists, Vocabulary language) {
    this.language = language;
    this.words = new LineWords(codeLists, language.alphabet());
    this.lines = new PageLines(words);
  }

  /**
   * What a line of a web page is there for by its look; empty where it may belong to an article.
   */
  public Optional<Furniture.FurnitureKind> furniture(String line) {
    return line.length() <= LONGEST_TEASER_HEAD
            && words.starting(line).filter(k -> k == LineKind.TEASER).isPresent()
        ? Optional.of(Furniture.FurnitureKind.TEASER)
        : look(line).furniture();
  }

  /** Whether a line of a web page says by its look when a text came out. */
  public boolean isDated(String line) {
    return look(line).role() == PrintedLine.LineRole.SOURCE
        && SourceLine.date(new String(Script.plain(line))).isPresent();
  }

  /** Whether a line of a web page says by its look of which day and page of a newspaper it is. */
  public boolean isFolio(String line) {
    String t = new String(Script.plain(line));
    return Folio.isOfPage(t)
        && look(line).furniture().equals(Optional.of(Furniture.FurnitureKind.FOLIO));
  }

  /** Whether a line of a web page names by its look a page of a newspaper. */
  public boolean isPageNumber(String line) {
    String t = new String(Script.plain(line));
    return PageMarks.holdsAny(t, PageMarks.PAGE) && !Folio.page(t).isEmpty();
  }

  /** Whether nothing in the look of a line of a web page makes it other than text. */
  public boolean isPlain(String line) {
    return look(line).role() == PrintedLine.LineRole.BODY;
  }

  /**
   * Who published a page, as an entry of its markup names it, with a word for it or without: 来源：某报;
   * empty where what it holds is no name of a publisher.
   */
  public Optional<String> publisher(String entry) {
    return SourceLine.named(new String(Script.plain(entry)));
  }

  /** The newspaper that a part of a page's title names, alone or by its digital form: 某某日报数字报. */
  public Optional<String> newspaper(String part) {
    return PageHead.digital(new String(Script.plain(part)), words);
  }

  /** The site that the last part of a page's title names: 某某网. */
  public Optional<String> site(String part) {
    return publisher(part).filter(name -> PageMarks.SITES.stream().anyMatch(name::endsWith));
  }

  private LineClassification look(String line) {
    char[] plain = Script.plain(line);
    return LineRules.look(Line.of(new String(plain), plain, false, words));
  }

  /** Reads the text of a page file. */
  public FoundPage read(String file, PageText text) {
    List<PrintedLine> printed = lines.read(text);
    ArticleFinder.FoundPart found = ArticleFinder.find(printed, words);
    List<String> kickers = RecurringLines.kickersOf(printed);
    List<FoundArticle> articles =
        found.drafts().stream()
            .map(draft -> ReadingOrder.of(draft, kickers, words, language))
            .filter(article -> !article.passages().isEmpty())
            .toList();
    List<Furniture> furniture =
        Stream.concat(
                text.furniture().stream(),
                found.furniture().stream()
                    .map(
                        line ->
                            new Furniture(
                                new Place(file, line.number()),
                                line.kind().orElseThrow(),
                                line.text())))
            .sorted(Comparator.comparing(Furniture::place))
            .toList();
    PageHead head = PageHead.of(found.furniture(), words);
    return new FoundPage(
        articles,
        furniture,
        head.newspaper().isEmpty() ? head.of(outlet(printed, text.publisher())) : head);
  }

  /**
   * Who published what a page of web texts holds; empty where several did, or nobody is named.
   *
   * @param publisher who the page's markup names, for a page that prints nobody
   */
  private static String outlet(List<PrintedLine> printed, String publisher) {
    List<String> named =
        printed.stream()
            .filter(line -> line.is(PrintedLine.LineRole.SOURCE))
            .flatMap(line -> SourceLine.outlet(new String(Script.plain(line.text()))).stream())
            .distinct()
            .toList();
    return named.isEmpty() ? publisher : named.size() == 1 ? named.getFirst() : "";
  }
}
