package shuanghe.press;

import java.util.List;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;

/** Reads pages and articles; holds the code lists compiled, is immutable and safe to share. */
public final class PressReader {

  private final CodeLists codeLists;

  public PressReader(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  /** Reads a page with all its articles. */
  public PressReading read(PageSource page) {
    String[] lines = page.text().split("\n", -1);
    Place place = new Place(page.file(), 1);
    return one(
        new Article(
            page.file().replaceFirst("\\.[^.]*$", "") + "-a1",
            place,
            page.newspaper(),
            page.page(),
            lines[0].strip(),
            "",
            List.of(),
            page.date(),
            page.date().isPresent() ? "pages.csv" : "no evidence",
            Domain.OTHER,
            List.of(),
            List.of(),
            List.of(
                new Paragraph(place, lines.length, Paragraph.Role.BODY, page.text(), Domain.OTHER)),
            ""));
  }

  /** Reads a row of an article table. */
  public PressReading read(ArticleSource row) {
    return one(
        new Article(
            row.id(),
            row.place(),
            row.newspaper(),
            row.page(),
            row.title(),
            "",
            row.byline().isEmpty() ? List.of() : List.of(row.byline()),
            row.date(),
            row.date().isPresent() ? "the table's date" : "no evidence",
            codeLists.terms().isEmpty() ? Domain.OTHER : codeLists.terms().getFirst().domain(),
            List.of(),
            List.of(),
            List.of(
                new Paragraph(
                    row.place(),
                    row.place().line(),
                    Paragraph.Role.BODY,
                    row.body(),
                    Domain.OTHER)),
            row.url()));
  }

  private static PressReading one(Article article) {
    return new PressReading(
        List.of(article),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
