package shuanghe.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.model.Edition;
import shuanghe.model.IssueSeries;
import shuanghe.model.IssueVersion;
import shuanghe.model.MessageLanguage;
import shuanghe.model.TimePeriod;

/**
 * An edition as it lies in the output folder.
 *
 * @param folder where it lies
 * @param masthead name of the series, such as 双核简报
 * @param office issuing office
 * @param printedPeriod such as 2023年9月
 * @param issue number within the year
 * @param totalIssue number since the first edition
 * @param version as first published, or which correction or supplement
 * @param date the date printed, ISO 8601
 * @param briefings the overview first
 * @param size how many things of the input it was made of; empty where that is not counted
 * @param hashes SHA-256 of its files by name; none where the manifest is damaged
 */
public record PublishedEdition(
    Path folder,
    String masthead,
    String office,
    String printedPeriod,
    int issue,
    int totalIssue,
    IssueVersion version,
    String date,
    List<PublishedBriefing> briefings,
    OptionalLong size,
    Map<String, String> hashes) {

  private static final String PAGE = ".html";

  /** Stem of the file names of the overview. */
  public static final String OVERVIEW = "overview";

  private static final Pattern EARLIER = Pattern.compile("(.+)\\.\\d+");

  /** A source, numbered in the list of sources that closes a briefing. */
  private static final String SOURCE = "main [id~=^s\\d+$]";

  public PublishedEdition {
    briefings = List.copyOf(briefings);
    hashes = Map.copyOf(hashes);
  }

  /**
   * The briefings that have something to tell. Whatever a domain's briefing says has its source;
   * one without any is empty paper, unless the office's template names no sources at all.
   */
  public List<PublishedBriefing> telling() {
    if (size.equals(OptionalLong.of(0))) {
      return List.of();
    }
    if (briefings.stream().noneMatch(PublishedBriefing::cites)) {
      return briefings;
    }
    return briefings.stream().filter(b -> b.cites() || b.stem().equals(OVERVIEW)).toList();
  }

  /** The name of its folder, such as 2023-09. */
  public String name() {
    return folder.getFileName().toString();
  }

  /**
   * Whether a folder holds a version that a correction or supplement followed: it lies beside its
   * edition, as NAME.N.
   */
  public static boolean isSuperseded(Path folder) {
    return EARLIER.matcher(folder.getFileName().toString()).matches();
  }

  /** The name of the edition that a folder holds a version of: 2023-09 of 2023-09.0. */
  public static String edition(Path folder) {
    Matcher earlier = EARLIER.matcher(folder.getFileName().toString());
    return earlier.matches() ? earlier.group(1) : folder.getFileName().toString();
  }

  /** The period; empty for the edition of everything. */
  public Optional<TimePeriod> period() {
    return period(folder);
  }

  private static Optional<TimePeriod> period(Path folder) {
    return Edition.periodOf(folder.getFileName().toString());
  }

  /**
   * The folders under an output folder that hold an edition, in the order of their names; none that
   * is on its way in or out.
   */
  public static List<Path> folders(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .filter(f -> Files.isRegularFile(f.resolve(Manifest.NAME)))
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** Reads the edition in a folder; empty where none lies there. */
  public static Optional<PublishedEdition> read(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
      return Optional.empty();
    }
    Optional<Manifest> manifest = Manifest.read(folder);
    return manifest.isPresent() && !manifest.get().briefings().isEmpty()
        ? Optional.of(described(folder, manifest.get()))
        : byPages(folder, manifest);
  }

  private static PublishedEdition described(Path folder, Manifest manifest) {
    return new PublishedEdition(
        folder,
        manifest.masthead(),
        manifest.office(),
        manifest.period(),
        manifest.issue(),
        manifest.totalIssue(),
        IssueVersion.of(manifest.correction(), manifest.revision()),
        manifest.date(),
        manifest.briefings(),
        manifest.size(),
        manifest.hashes());
  }

  private static int digits(String number) {
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }

  /** The number of the issue in a language: 第9期（更正1）（总第21期）. */
  public String issue(MessageLanguage language) {
    if (language == MessageLanguage.ZH) {
      String revised = version.isFirst() ? "" : "（" + version.name() + "）";
      return IssueSeries.ofFolder(edition(folder)).number(issue)
          + revised
          + "（总第"
          + totalIssue
          + "期）";
    }
    String revised = version.isFirst() ? "" : ", " + version.kind().code() + " " + version.ofKind();
    return String.format(Locale.ROOT, "Issue %d%s (no. %d in all)", issue, revised, totalIssue);
  }

  /** An edition whose manifest does not describe it, as those of before do not. */
  private static Optional<PublishedEdition> byPages(Path folder, Optional<Manifest> manifest)
      throws IOException {
    Map<String, Document> pages = pages(folder);
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> labels = new LinkedHashMap<>();
    pages.values().forEach(page -> labels(page).forEach(labels::putIfAbsent));
    pages.keySet().forEach(stem -> labels.putIfAbsent(stem, stem));
    List<PublishedBriefing> briefings = new ArrayList<>();
    labels.forEach(
        (stem, label) -> {
          if (pages.containsKey(stem)) {
            Document page = pages.get(stem);
            briefings.add(
                new PublishedBriefing(
                    stem,
                    label,
                    title(page),
                    meta(page, "description"),
                    page.selectFirst(SOURCE) != null));
          }
        });
    briefings.sort(Comparator.comparing(briefing -> !briefing.stem().equals(OVERVIEW)));
    Document first = pages.get(briefings.getFirst().stem());
    return Optional.of(
        new PublishedEdition(
            folder,
            first.select("header.masthead .name").text(),
            meta(first, "author"),
            printedPeriod(first, folder),
            digits(meta(first, "issue")),
            digits(meta(first, "total-issue")),
            IssueVersion.FIRST,
            meta(first, "date"),
            briefings,
            manifest.map(Manifest::size).orElse(OptionalLong.empty()),
            manifest.map(Manifest::hashes).orElse(Map.of())));
  }

  private static Map<String, Document> pages(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.list(folder)) {
      files = inside.filter(f -> f.toString().endsWith(PAGE)).sorted().toList();
    }
    Map<String, Document> pages = new LinkedHashMap<>();
    for (Path file : files) {
      pages.put(
          stem(file.getFileName().toString()),
          Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)));
    }
    return pages;
  }

  private static String stem(String page) {
    return page.substring(0, page.length() - PAGE.length());
  }

  /** The briefings that a page names first, with the name of each, in order. */
  private static Map<String, String> labels(Document page) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Element link : page.select("nav.site a[href$=" + PAGE + "]:not([href*=/])")) {
      labels.put(stem(link.attr("href")), link.text());
    }
    return labels;
  }

  private static String title(Document page) {
    return page.select("main h1").text();
  }

  /** What stands in brackets at the end of the title: 合作总览（2023年9月）. */
  private static String printedPeriod(Document page, Path folder) {
    String title = title(page);
    int open = title.lastIndexOf('（');
    return open >= 0 && title.endsWith("）")
        ? title.substring(open + 1, title.length() - 1)
        : folder.getFileName().toString();
  }

  private static String meta(Document page, String name) {
    return page.select("head meta[name=" + name + "]").attr("content");
  }

  /** The monthly edition of the newest period in an output folder, or else the newest of all. */
  public static Optional<PublishedEdition> newest(Path output) throws IOException {
    List<Path> folders = folders(output);
    Optional<Path> newest =
        folders.stream()
            .filter(f -> period(f).isPresent())
            .max(
                Comparator.<Path, Boolean>comparing(
                        f -> period(f).orElseThrow().form() == TimePeriod.Form.MONTH)
                    .thenComparing(f -> period(f).orElseThrow().end())
                    .thenComparing(f -> f.getFileName().toString()))
            .or(() -> folders.stream().findFirst());
    return newest.isPresent() ? read(newest.get()) : Optional.empty();
  }
}
