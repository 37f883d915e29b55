package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.input.Outcome;
import shuanghe.messages.English;
import shuanghe.model.Rejection;
import shuanghe.press.page.PageText;

/** A page that the reader breaks on is rejected with its line and stops nothing. */
class ReadingGuardTest {

  /** A reader that breaks on every text with this word in it. */
  private static String reading(PageText text) {
    if (text.text().contains("崩")) {
      throw new IllegalStateException("broken on purpose");
    }
    return text.text();
  }

  @Test
  void takesTextThatCanBeRead() {
    List<Throwable> log = new ArrayList<>();

    assertThat(
            ReadingGuard.guarded(
                "p.txt", PageText.of("甲\n乙", 1), ReadingGuardTest::reading, log::add))
        .isEqualTo(new Outcome.Accepted<>("甲\n乙"));
    assertThat(log).isEmpty();
  }

  @Test
  void rejectsTextAtTheLineItBreaksOnAndLogsTheTrace() {
    List<Throwable> log = new ArrayList<>();

    Rejection rejection =
        ReadingGuard.guarded(
                "p.txt", PageText.of("甲\n乙\n丙崩\n丁\n又崩", 3), ReadingGuardTest::reading, log::add)
            .fault()
            .orElseThrow();

    assertThat(rejection.place()).hasToString("p.txt:5");
    assertThat(English.said(rejection))
        .contains("'丙崩'", "IllegalStateException", "mends its reader");
    assertThat(log).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rejectsTextThatNeedsTooDeepAStack() {
    assertThat(
            ReadingGuard.guarded("p.txt", PageText.of("甲", 1), ReadingGuardTest::endless, e -> {})
                .fault())
        .hasValueSatisfying(
            r -> assertThat(English.said(r.reason())).contains("StackOverflowError"));
  }

  private static String endless(PageText text) {
    return endless(text) + "";
  }

  /** A paragraph that is nothing but a time expression, wherever it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 甲事\n\n9月28日\n\n### 小标题\n\n9月28日，甲地开工。\n",
        "# 甲事\n\n甲地2021年开工3个项目。\n\n2023年",
        "2023年",
        "上半年",
        "今年",
        "# 甲事\n\n1—8月\n\n2023年，",
        "# 甲事\n\n截至",
        "# 甲事\n\n2023年\n\n2022年\n\n去年底"
      })
  void readsParagraphThatIsNothingButATime(String page) {
    assertThat(PressExamples.READER.take(PageSource.of("page.txt", page), e -> {}).fault())
        .isEmpty();
  }
}
