package shuanghe.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import shuanghe.analysis.PeriodWords;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.PublishedEdition;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.RenditionFormat;
import shuanghe.web.ArchivedEdition.ArchivedBriefing;
import shuanghe.web.ArchivedEdition.Trend;

/**
 * Finder of the editions in an output folder. What can be searched for, and the trends, come from
 * their pages: an edition published without these is listed all the same.
 */
final class ArchiveReader {

  private static final int SEARCHED_LENGTH = 3000;

  private final List<RenditionFormat> formats;
  private final MessageLanguage language;

  /**
   * @param formats what files of briefings are listed, pages before all others
   */
  ArchiveReader(List<RenditionFormat> formats, MessageLanguage language) {
    this.language = language;
    this.formats =
        Stream.concat(
                Stream.of(PageRendition.FORMAT),
                formats.stream().filter(format -> !format.equals(PageRendition.FORMAT)))
            .toList();
  }

  /** The editions, newest first. */
  List<ArchivedEdition> read(Path output) throws IOException {
    List<ArchivedEdition> editions = new ArrayList<>();
    for (Path folder : PublishedEdition.folders(output)) {
      Optional<PublishedEdition> edition = PublishedEdition.read(folder);
      if (edition.isPresent()) {
        archived(edition.get()).ifPresent(editions::add);
      }
    }
    editions.sort(
        Comparator.comparing(ArchivedEdition::date)
            .thenComparing(e -> !e.isSuperseded())
            .thenComparing(e -> !e.folder().equals("all"))
            .thenComparing(ArchivedEdition::folder)
            .reversed());
    return editions;
  }

  private Optional<ArchivedEdition> archived(PublishedEdition edition) throws IOException {
    Optional<LocalDate> date = date(edition.date());
    if (date.isEmpty()) {
      return Optional.empty();
    }
    List<ArchivedBriefing> briefings = new ArrayList<>();
    Document first = new Document("");
    for (PublishedBriefing briefing : edition.briefings()) {
      Document page = page(edition.folder(), briefing.stem());
      first = briefings.isEmpty() ? page : first;
      briefings.add(
          new ArchivedBriefing(
              briefing.stem(),
              briefing.label(),
              formats.stream()
                  .filter(
                      f -> Files.isRegularFile(edition.folder().resolve(f.file(briefing.stem()))))
                  .toList(),
              words(page, briefing),
              page.getElementById("sources") != null));
    }
    return Optional.of(
        new ArchivedEdition(
            edition.name(),
            PublishedEdition.edition(edition.folder()),
            period(edition),
            edition.issue(language),
            date.get(),
            edition.briefings().getFirst().summary(),
            briefings,
            data(edition.folder()),
            figures(first),
            trends(first)));
  }

  /** As it is printed, or in the language of the archive. */
  private String period(PublishedEdition edition) {
    return language == MessageLanguage.ZH
        ? edition.printedPeriod()
        : Messages.in(language)
            .text(
                edition
                    .period()
                    .map(PeriodWords::full)
                    .orElseGet(() -> Message.of("briefing.all-periods")));
  }

  /** An empty page where none is published. */
  private static Document page(Path folder, String stem) throws IOException {
    Path file = folder.resolve(PageRendition.FORMAT.file(stem));
    return Files.isRegularFile(file)
        ? Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8))
        : new Document("");
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static List<String> data(Path folder) throws IOException {
    Path data = folder.resolve("data");
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  /** What can be searched for; takes the references out of the page. */
  private static String words(Document page, PublishedBriefing briefing) {
    Elements telling =
        page.select(
            "h1, #highlights p, #indicators tbody th, #press h3, #agreements strong, #matters tbody"
                + " th");
    if (telling.isEmpty()) {
      return briefing.title();
    }
    telling.select("sup").remove();
    String words = String.join(" ", telling.eachText()).replace("\u2060", "");
    return words.length() > SEARCHED_LENGTH ? words.substring(0, SEARCHED_LENGTH) : words;
  }

  private static Map<String, Integer> figures(Document page) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Element row : page.select("#domains tbody tr")) {
      Elements cells = row.select("th, td");
      if (cells.size() > 2 && cells.get(2).text().matches("\\d{1,9}")) {
        counts.put(cells.get(0).text(), Integer.valueOf(cells.get(2).text()));
      }
    }
    return counts;
  }

  private static List<Trend> trends(Document page) {
    List<Trend> trends = new ArrayList<>();
    for (Element row : page.select("#indicators tbody tr:has(svg)")) {
      row.select("sup").remove();
      Elements cells = row.select("th, td");
      if (cells.size() > 4) {
        trends.add(
            new Trend(
                cells.get(0).text(),
                cells.get(1).text(),
                cells.get(2).text().replace("\u2060", ""),
                cells.get(4).text(),
                row.select("svg").outerHtml()));
      }
    }
    return trends;
  }
}
