package shuanghe.press.page;

import java.util.Comparator;
import java.util.List;
import shuanghe.model.CodeLists;
import shuanghe.model.Furniture;
import shuanghe.model.Place;

/** Turns the lines of a page into articles and furniture. */
public final class PageReader {

  private final LineWords words;
  private final PageLines lines;

  public PageReader(CodeLists codeLists) {
    this.words = new LineWords(codeLists);
    this.lines = new PageLines(words);
  }

  /** Reads the text of a page file. */
  public FoundPage read(String file, String text) {
    List<PrintedLine> printed = lines.read(text);
    ArticleFinder.Found found = ArticleFinder.find(printed, words);
    List<String> kickers = PageLines.kickersOf(printed);
    List<FoundArticle> articles =
        found.drafts().stream()
            .map(draft -> ReadingOrder.of(draft, kickers, words))
            .filter(article -> !article.passages().isEmpty())
            .toList();
    List<Furniture> furniture =
        found.furniture().stream()
            .sorted(Comparator.comparingInt(PrintedLine::number))
            .map(
                line ->
                    new Furniture(
                        new Place(file, line.number()), line.kind().orElseThrow(), line.text()))
            .toList();
    return new FoundPage(articles, furniture, Folio.issue(found.furniture()));
  }
}
