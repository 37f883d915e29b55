package shuanghe.press.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import shuanghe.press.page.PageReader;

/**
 * Publisher of a web page whose text prints none: the account that shows it, what its head calls
 * its source, or the newspaper or site in its title.
 *
 * @param accounts names of the accounts the page shows
 * @param sources what its head names as source or publisher, surest first
 * @param titles its titles
 * @param keywords what its head tells search engines it is about
 */
record PagePublisher(
    List<String> accounts, List<String> sources, List<String> titles, List<String> keywords) {

  /** Where pages of WeChat show the account's name. */
  private static final String ACCOUNT = "#js_name";

  private static final String SOURCE =
      "meta[name=source], meta[name=ContentSource], meta[name=mediaid], meta[name=publisher],"
          + " meta[property=og:article:author]";

  private static final String FOR_ENGINES = "script[type=application/ld+json]";

  private static final Pattern PUBLISHED_BY =
      Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]{0,200}?\"name\"\\s*:\\s*\"([^\"]{2,40})\"");

  private static final Pattern BETWEEN = Pattern.compile("[\\s_|｜\\-—–·:：,，;；]+");
  private static final int LONGEST_ACCOUNT = 20;

  /** What a page tells, read before its head is dropped. */
  static PagePublisher of(Document page) {
    Stream<String> engines =
        page.select(FOR_ENGINES).stream()
            .flatMap(told -> PUBLISHED_BY.matcher(told.data()).results())
            .map(found -> found.group(1).strip());
    return new PagePublisher(
        texts(page, ACCOUNT, Element::text),
        Stream.concat(texts(page, SOURCE, e -> e.attr("content").strip()).stream(), engines)
            .toList(),
        texts(page, "head > title", Element::text),
        texts(page, "meta[name=keywords]", e -> e.attr("content")));
  }

  private static List<String> texts(
      Document page, String elements, Function<Element, String> text) {
    return page.select(elements).stream().map(text).filter(t -> !t.isBlank()).toList();
  }

  /**
   * The name; empty where the page tells none, or several.
   *
   * @param headline what of a title is none of the site's names
   */
  String name(String headline, PageReader pages) {
    List<String> parts =
        headline.isEmpty()
            ? List.of()
            : parts(titles).filter(part -> !headline.contains(part)).toList();
    return only(accounts.stream().filter(name -> name.length() <= LONGEST_ACCOUNT))
        .or(() -> sources.stream().flatMap(s -> pages.publisher(s).stream()).findFirst())
        .or(() -> only(parts.stream().flatMap(part -> pages.newspaper(part).stream())))
        .or(
            () ->
                only(
                    parts(keywords)
                        .flatMap(
                            part ->
                                pages
                                    .newspaper(part)
                                    .filter(paper -> paper.length() < part.length())
                                    .stream())))
        .or(() -> parts.isEmpty() ? Optional.empty() : pages.site(parts.getLast()))
        .orElse("");
  }

  private static Stream<String> parts(List<String> entries) {
    return entries.stream().flatMap(BETWEEN::splitAsStream).filter(part -> !part.isEmpty());
  }

  private static Optional<String> only(Stream<String> names) {
    List<String> all = names.distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
