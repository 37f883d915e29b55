package shuanghe.press;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.input.ExampleLists;
import shuanghe.model.CodeLists;
import shuanghe.press.text.Vocabulary;

/** What the press tests share: the tests' code lists and a page of one article. */
public final class PressExamples {

  public static final CodeLists LISTS = ExampleLists.LISTS;
  public static final Vocabulary WORDS = new Vocabulary(LISTS);
  public static final PressReader READER = new PressReader(LISTS);

  private PressExamples() {}

  /** A page of the Chongqing paper of 28 September 2023 with one article of one paragraph. */
  public static PageSource page(String paragraph) {
    return titled("# 示例标题\n\n" + paragraph);
  }

  /** A page of the same day that begins with its title. */
  static PageSource titled(String text) {
    return new PageSource("page.txt", text, "重庆日报", Optional.of(LocalDate.of(2023, 9, 28)), "1");
  }

  public static PressReading read(String text) {
    return READER.read(PageSource.of("page.txt", text));
  }
}
