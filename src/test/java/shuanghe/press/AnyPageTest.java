package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.press.page.PageReader;

/**
 * What holds for every page, tried on pages made at random ({@link AnyPage}). How many: a few
 * hundred, times the system property {@code shuanghe.fuzz}.
 */
class AnyPageTest {

  private static final int PAGES = 300 * Integer.getInteger("shuanghe.fuzz", 1);

  private static final PageReader LINES = new PageReader(PressExamples.LISTS);

  @Test
  void saysWhereEachThingStandsAndSaysTheSameTwice() {
    Random random = new Random(20231121);
    for (int page = 0; page < PAGES; page++) {
      String text = AnyPage.of(random);
      PressReading reading = read(text);

      int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
      List<String> articles = reading.articles().stream().map(Article::id).toList();
      assertThat(articles).as("%s", text).doesNotHaveDuplicates();
      for (Fact fact : reading.facts()) {
        assertThat(fact.place().line()).as("%s of %s", fact, text).isBetween(1, lines);
        assertThat(articles).as("%s of %s", fact, text).contains(fact.articleId());
      }
      for (Furniture piece : reading.furniture()) {
        assertThat(piece.place().line()).as("%s", text).isBetween(1, lines);
      }
      assertThat(PageCharacters.of(LINES.read("page.txt", text)))
          .as("%s", text)
          .isEqualTo(PageCharacters.of(text));
      assertThat(PressExamples.read(text)).as("%s", text).isEqualTo(reading);
    }
  }

  private static PressReading read(String text) {
    return PressExamples.READER
        .take(
            PageSource.of("page.txt", text),
            broken -> {
              throw new AssertionError("the reader breaks on: " + text, broken);
            })
        .taken()
        .orElseThrow();
  }
}
