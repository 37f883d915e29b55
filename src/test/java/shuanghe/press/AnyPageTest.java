package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.SkippedNumber;
import shuanghe.press.page.PageReader;
import shuanghe.press.page.PageText;
import shuanghe.press.text.Script;

/**
 * What holds for every page, tried on pages made at random ({@link AnyPage}). How many: a few
 * hundred, times the system property {@code shuanghe.fuzz}.
 */
class AnyPageTest {

  private static final int PAGES = 300 * Integer.getInteger("shuanghe.fuzz", 1);

  private static final PageReader LINES = new PageReader(PressExamples.LISTS, PressExamples.WORDS);

  @Test
  void saysWhereEachThingStandsAndSaysTheSameTwice() {
    Random random = new Random(20231121);
    for (int page = 0; page < PAGES; page++) {
      String text = AnyPage.of(random);
      PageAccount account = read(text);
      PressReading reading = account.reading();

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
      List<String> told =
          Stream.concat(
                  reading.facts().stream().map(Fact::surface).map(AnyPageTest::plain),
                  account.passed().stream().map(SkippedNumber::surface))
              .toList();
      String plain = plain(text);
      for (Numeral n = Numeral.next(plain, 0); n.exists(); n = Numeral.next(plain, n.end())) {
        String digits = n.digits().substring(0, 1);
        assertThat(told).as("%s", text).anyMatch(number -> number.contains(digits));
      }
      PageText putRight = PageText.of(text, 1);
      assertThat(digits(putRight.text())).as("%s", text).isEqualTo(digits(text));
      assertThat(PageCharacters.of(LINES.read("page.txt", putRight)))
          .as("%s", text)
          .isEqualTo(PageCharacters.of(putRight.text()));
      assertThat(PressExamples.read(text)).as("%s", text).isEqualTo(reading);
    }
  }

  /** The digits of a page in order: a day in two lines is put together on the lower one. */
  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private static String plain(String text) {
    return new String(Script.plain(text));
  }

  private static PageAccount read(String text) {
    return PressExamples.READER
        .takeAccount(
            PageSource.of("page.txt", text),
            broken -> {
              throw new AssertionError("the reader breaks on: " + text, broken);
            })
        .taken()
        .orElseThrow();
  }
}
