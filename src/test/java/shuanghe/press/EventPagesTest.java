package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;

/**
 * The events of seven pages that were annotated before they were read. At least so much of each
 * sort is found, and at most so much else is told.
 */
class EventPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/shuanghe/press/pages");

  /** A row of events.csv; the detail is a state, parties, a day and place, or who says it. */
  private record Event(String file, String type, String name, String detail) {}

  /** An event as it was read. */
  private record Read(String name, String detail) {}

  @ParameterizedTest
  @CsvSource({
    "agreement, 1.00, 0.17",
    "article, 1.00, 0.00",
    "matter, 0.90, 0.12",
    "meeting, 1.00, 0.00",
    "next-step, 0.90, 0.10",
    "shortcoming, 1.00, 0.00",
    "proposal, 0.85, 0.00"
  })
  void findsEventsOfPages(String type, BigDecimal found, BigDecimal wrong) {
    List<String> missed = new ArrayList<>();
    List<String> more = new ArrayList<>();
    int wanted = 0;
    int told = 0;
    List<Event> all = events();
    for (String file : files(all, type)) {
      List<Event> right =
          all.stream().filter(e -> e.file().equals(file) && e.type().equals(type)).toList();
      List<Read> read = read(type, PressExamples.read(text(file)));
      wanted += right.size();
      told += read.size();
      right.stream()
          .filter(e -> read.stream().noneMatch(r -> fits(e, r)))
          .forEach(e -> missed.add(e.name() + " " + e.detail()));
      read.stream()
          .filter(r -> right.stream().noneMatch(e -> fits(e, r)))
          .forEach(r -> more.add(r.name() + " " + r.detail()));
    }
    assertThat(missed).as("missed of %s", wanted).hasSizeLessThanOrEqualTo(part(wanted, found));
    assertThat(more)
        .as("not of the pages, of %s", told)
        .hasSizeLessThanOrEqualTo(wrong.multiply(BigDecimal.valueOf(told)).intValue());
  }

  /** All pages, but of articles those that say which they hold. */
  private static List<String> files(List<Event> all, String type) {
    return all.stream()
        .filter(e -> !type.equals("article") || e.type().equals(type))
        .map(Event::file)
        .distinct()
        .toList();
  }

  private static int part(int wanted, BigDecimal found) {
    return BigDecimal.ONE.subtract(found).multiply(BigDecimal.valueOf(wanted)).intValue();
  }

  private static boolean fits(Event event, Read read) {
    boolean named = read.name().equals(event.name()) || read.name().startsWith(event.name());
    return named && (event.detail().isEmpty() || read.detail().startsWith(event.detail()));
  }

  private static List<Read> read(String type, PressReading reading) {
    return switch (type) {
      case "article" ->
          read(reading.articles(), Article::title, a -> a.date().map(Object::toString).orElse(""));
      case "agreement" ->
          read(reading.agreements(), Agreement::title, a -> String.join(";", a.parties()));
      case "matter" -> read(reading.matters(), PressMatter::name, m -> m.state().code());
      case "meeting" ->
          read(
              reading.meetings(),
              Meeting::name,
              m -> m.date().map(Object::toString).orElse("") + " " + m.venue());
      case "next-step" -> read(reading.nextSteps(), NextStep::text, NextStep::actor);
      default ->
          read(
              reading.proposals().stream().filter(p -> p.kind().code().equals(type)).toList(),
              Proposal::text,
              Proposal::by);
    };
  }

  private static <T> List<Read> read(
      List<T> events, Function<T, String> name, Function<T, String> detail) {
    return events.stream().map(e -> new Read(name.apply(e), detail.apply(e).strip())).toList();
  }

  private static List<Event> events() {
    return text("events.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(c -> new Event(c[0], c[2], c[3], c[4]))
        .toList();
  }

  private static String text(String file) {
    try (Stream<String> lines = Files.lines(PAGES.resolve(file), StandardCharsets.UTF_8)) {
      return String.join("\n", lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
