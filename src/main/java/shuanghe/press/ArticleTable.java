package shuanghe.press;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.input.FirstPlaces;
import shuanghe.input.Outcome;
import shuanghe.input.RowCheck;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenDate;
import shuanghe.model.Message;
import shuanghe.model.Place;

/**
 * Reader of the rows of article tables ({@link shuanghe.input.TableForm#ARTICLES}). The date may be
 * empty: such an article stays undated. An id may stand only once in all tables of a run.
 */
public final class ArticleTable {

  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();

  /** Reads one row. */
  public Outcome<ArticleSource> read(TableRow row) {
    RowCheck check = new RowCheck(row);
    String id = check.needed("id");
    Optional<LocalDate> date =
        check.known("date", WrittenDate.parse(row.text("date")), () -> WrittenDate.FAULT);
    String body = check.needed("body");
    if (!check.passed()) {
      return check.rejected();
    }
    Optional<Place> first = firstPlaces.before(id, row.place());
    if (first.isPresent()) {
      return new Outcome.Rejected<>(
          row.rejection("id", Message.of("article.id-twice", first.get())));
    }
    return new Outcome.Accepted<>(
        new ArticleSource(
            row.place(),
            id,
            date,
            row.text("newspaper"),
            row.text("page"),
            row.text("title"),
            row.text("byline"),
            body,
            row.text("url")));
  }
}
