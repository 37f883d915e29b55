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
import shuanghe.web.ArchivedEdition.Briefing;
import shuanghe.web.ArchivedEdition.Trend;

/**
 * Finds the editions in an output folder by their own pages, so that the archive needs no index.
 */
final class ArchiveReader {

  private static final int SEARCHED_LENGTH = 3000;

  private ArchiveReader() {}

  /** The editions, newest first. */
  static List<ArchivedEdition> read(Path output) throws IOException {
    List<Path> folders;
    try (Stream<Path> inside = Files.list(output)) {
      folders =
          inside.filter(f -> Files.isRegularFile(f.resolve("manifest.json"))).sorted().toList();
    }
    List<ArchivedEdition> editions = new ArrayList<>();
    for (Path folder : folders) {
      edition(folder).ifPresent(editions::add);
    }
    editions.sort(
        Comparator.comparing(ArchivedEdition::date)
            .thenComparing(e -> !e.folder().equals("all"))
            .thenComparing(ArchivedEdition::folder)
            .reversed());
    return editions;
  }

  private static Optional<ArchivedEdition> edition(Path folder) throws IOException {
    List<Briefing> briefings = new ArrayList<>();
    Document first = null;
    for (Map.Entry<String, String> named : named(folder).entrySet()) {
      String stem = named.getKey();
      Path file = folder.resolve(stem + ".html");
      if (Files.isRegularFile(file)) {
        Document page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
        first = first == null ? page : first;
        briefings.add(
            new Briefing(
                stem,
                named.getValue(),
                files(folder, stem),
                words(page),
                page.getElementById("sources") != null));
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    Optional<LocalDate> date = date(meta(first, "date"));
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ArchivedEdition(
            folder.getFileName().toString(),
            period(first, folder),
            first.select("header.masthead .issue").text(),
            date.get(),
            meta(first, "description"),
            briefings,
            data(folder),
            figures(first),
            trends(first)));
  }

  private static Map<String, String> named(Path folder) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
    Path overview = folder.resolve(EditionPages.OVERVIEW + ".html");
    Optional<Path> page = pages.stream().filter(overview::equals).findFirst();
    page = page.or(() -> pages.stream().findFirst());
    return page.isEmpty()
        ? Map.of()
        : EditionPages.briefings(Jsoup.parse(Files.readString(page.get(), StandardCharsets.UTF_8)));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static String meta(Document page, String name) {
    return page.select("head meta[name=" + name + "]").attr("content");
  }

  /** What stands in brackets at the end of the title: 合作总览（2023年9月）. */
  private static String period(Document page, Path folder) {
    String title = page.select("main h1").text();
    int open = title.lastIndexOf('（');
    return open >= 0 && title.endsWith("）")
        ? title.substring(open + 1, title.length() - 1)
        : folder.getFileName().toString();
  }

  private static List<String> files(Path folder, String stem) {
    return Stream.of(".html", ".pdf", ".xlsx")
        .map(ending -> stem + ending)
        .filter(name -> Files.isRegularFile(folder.resolve(name)))
        .toList();
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
  private static String words(Document page) {
    Elements telling =
        page.select(
            "h1, #highlights p, #indicators tbody th, #press h3, #agreements strong, #matters tbody"
                + " th");
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
