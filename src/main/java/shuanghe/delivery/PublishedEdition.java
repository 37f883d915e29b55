package shuanghe.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * An edition as it lies in the output folder.
 *
 * @param folder where it lies
 * @param masthead name of the briefing, such as 双核简报
 * @param office issuing office
 * @param issue 第N期（总第M期）
 * @param date the date printed, ISO
 * @param pieces its briefings, the overview first
 * @param size how many things of the input it was made of, as the manifest counts them
 * @param hashes SHA-256 of its files by name, as the manifest has them
 */
public record PublishedEdition(
    Path folder,
    String masthead,
    String office,
    String issue,
    String date,
    List<Piece> pieces,
    OptionalLong size,
    Map<String, String> hashes) {

  private static final String PAGE = ".html";
  private static final String MANIFEST = "manifest.json";

  /** A source, numbered in the list of sources that closes a briefing. */
  private static final String SOURCE = "main [id~=^s\\d+$]";

  /**
   * One briefing.
   *
   * @param stem its file name without extension
   * @param title such as 交通领域合作简报（2023年9月）
   * @param summary what it holds, in a sentence
   * @param cites whether it names a source for anything it says
   */
  record Piece(String stem, String title, String summary, boolean cites) {

    String pdf() {
      return stem + ".pdf";
    }

    String workbook() {
      return stem + ".xlsx";
    }
  }

  public PublishedEdition {
    pieces = List.copyOf(pieces);
    hashes = Map.copyOf(hashes);
  }

  /**
   * The briefings that have something to tell. Whatever a domain's briefing says has its source;
   * one without any is empty paper, unless the office's template names no sources at all.
   */
  List<Piece> telling() {
    if (size.equals(OptionalLong.of(0))) {
      return List.of();
    }
    if (pieces.stream().noneMatch(Piece::cites)) {
      return pieces;
    }
    return pieces.stream().filter(p -> p.cites() || p.stem().equals(Recipient.OVERVIEW)).toList();
  }

  /**
   * The SHA-256 of a published file, which must lie there as it was published.
   *
   * @throws DeliveryException if it is missing or was changed since, so that no emptied or torn
   *     file is mailed
   */
  String intact(String file) throws IOException {
    Path path = folder.resolve(file);
    String published = hashes.getOrDefault(file, "");
    if (!Files.isRegularFile(path) || !published.equals(sha256(path))) {
      throw new DeliveryException(Message.of("letter.file-changed", name(), file));
    }
    return published;
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static JsonNode manifest(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (JsonProcessingException damaged) {
      throw new DeliveryException(Message.of("letter.manifest-damaged", file), damaged);
    }
  }

  private static Map<String, String> hashes(JsonNode manifest) {
    Map<String, String> hashes = new HashMap<>();
    for (JsonNode output : manifest.path("outputs")) {
      hashes.put(output.path("file").asText(), output.path("sha256").asText());
    }
    return hashes;
  }

  private static OptionalLong size(JsonNode manifest) {
    JsonNode counts = manifest.path("counts");
    if (counts.isMissingNode()) {
      return OptionalLong.empty();
    }
    long size = 0;
    for (JsonNode count : counts) {
      size += count.asLong();
    }
    return OptionalLong.of(size - counts.path("rejections").asLong());
  }

  /** The name of its folder, such as 2023-09. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** The period; empty for the edition of everything. */
  Optional<TimePeriod> period() {
    return period(folder);
  }

  private static Optional<TimePeriod> period(Path folder) {
    return TimePeriod.parse(folder.getFileName().toString().replace('_', '/'));
  }

  /** The briefings in the order of the list that pages begin with, the overview first. */
  private static List<String> stems(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Set<String> stems = new LinkedHashSet<>(List.of(Recipient.OVERVIEW));
    List<String> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(PAGE)).toList();
    }
    for (String page : pages.stream().sorted().toList()) {
      Jsoup.parse(Files.readString(folder.resolve(page), StandardCharsets.UTF_8))
          .select("nav.site a[href$=" + PAGE + "]:not([href*=/])")
          .eachAttr("href")
          .forEach(link -> stems.add(link.substring(0, link.length() - PAGE.length())));
    }
    pages.stream().sorted().forEach(p -> stems.add(p.substring(0, p.length() - PAGE.length())));
    return List.copyOf(stems);
  }

  /** Reads the edition in a folder; empty where none lies there. */
  public static Optional<PublishedEdition> read(Path folder) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    Document page = new Document("");
    for (String stem : stems(folder)) {
      Path file = folder.resolve(stem + ".html");
      if (Files.isRegularFile(file)) {
        page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
        pieces.add(
            new Piece(
                stem,
                page.select("main h1").text(),
                meta(page, "description"),
                page.selectFirst(SOURCE) != null));
      }
    }
    if (pieces.isEmpty() || !Files.isRegularFile(folder.resolve(MANIFEST))) {
      return Optional.empty();
    }
    JsonNode manifest = manifest(folder.resolve(MANIFEST));
    return Optional.of(
        new PublishedEdition(
            folder,
            page.select("header.masthead .name").text(),
            meta(page, "author"),
            String.format(
                Locale.ROOT, "第%s期（总第%s期）", meta(page, "issue"), meta(page, "total-issue")),
            meta(page, "date"),
            pieces,
            size(manifest),
            hashes(manifest)));
  }

  /** The monthly edition of the newest period in an output folder, or else the newest of all. */
  public static Optional<PublishedEdition> newest(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return Optional.empty();
    }
    List<Path> folders;
    try (Stream<Path> entries = Files.list(output)) {
      folders = entries.filter(f -> Files.isRegularFile(f.resolve(MANIFEST))).toList();
    }
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

  private static String meta(Document page, String name) {
    return page.select("head meta[name=" + name + "]").attr("content");
  }
}
