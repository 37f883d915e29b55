package shuanghe.press;

import java.util.function.Consumer;
import java.util.function.Function;
import shuanghe.input.Outcome;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.press.page.PageText;

/**
 * Guard against what the reader breaks on: the text becomes a rejection that names the first line
 * up to which it cannot be read.
 */
final class ReadingGuard {

  private ReadingGuard() {}

  /**
   * Reads a text; rejects it where the reader breaks.
   *
   * @param file its name in places
   * @param reading reads the text, or as much of it as it is given
   * @param log takes what the reader broke with
   */
  static <T> Outcome<T> guarded(
      String file, PageText text, Function<PageText, T> reading, Consumer<Throwable> log) {
    try {
      return new Outcome.Accepted<>(reading.apply(text));
    } catch (RuntimeException | StackOverflowError broken) {
      log.accept(broken);
      int line = breakingLine(text, reading) - 1;
      String words = text.line(line);
      Message fault = Message.of("page.reader-breaks", broken.getClass().getSimpleName());
      return new Outcome.Rejected<>(
          new Rejection(
              new Place(file, text.numbers()[line]),
              "",
              words.length() > 40
                  ? words.substring(0, words.offsetByCodePoints(0, 30)) + "…"
                  : words,
              fault,
              fault.remedy(),
              ""));
    }
  }

  /** The first line that the text cannot end with, by halving; 1-based. */
  private static <T> int breakingLine(PageText text, Function<PageText, T> reading) {
    int readable = 0;
    int broken = text.size();
    while (broken - readable > 1) {
      int middle = (readable + broken) / 2;
      if (reads(text.first(middle), reading)) {
        readable = middle;
      } else {
        broken = middle;
      }
    }
    return broken;
  }

  private static <T> boolean reads(PageText text, Function<PageText, T> reading) {
    try {
      reading.apply(text);
      return true;
    } catch (RuntimeException | StackOverflowError brokenAsWell) {
      return false;
    }
  }
}
