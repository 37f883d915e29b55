package shuanghe.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuanghe.edition.PublishedEdition;
import shuanghe.input.InputFile;
import shuanghe.input.SettingsFile;
import shuanghe.messages.Glossary;
import shuanghe.model.MessageLanguage;
import shuanghe.model.RenditionFormat;

/** The archive of an output folder: {@code index.html} with all editions, and its Atom feed. */
public final class Archive {

  private static final String INDEX = "index.html";
  private static final String FEED = "feed.xml";
  private static final Pattern EDITION_LINK = Pattern.compile("href=\"([^\"/#]+)/");

  private final Path templates;
  private final List<RenditionFormat> formats;

  /**
   * @param templates folder with {@code briefing.css} and {@code office.properties}
   * @param formats what briefings are published as
   */
  public Archive(Path templates, List<RenditionFormat> formats) {
    this.templates = templates;
    this.formats = List.copyOf(formats);
  }

  /**
   * Writes {@code index.html} and {@code feed.xml} anew from the editions that lie in the folder,
   * each whole or not at all.
   *
   * @param output folder that holds the editions; an edition is a folder with a manifest
   */
  public void publish(Path output) throws IOException {
    String style = Files.readString(templates.resolve("briefing.css"), StandardCharsets.UTF_8);
    Optional<SettingsFile> settings = settings();
    MessageLanguage language =
        settings
            .flatMap(file -> file.text("language"))
            .flatMap(MessageLanguage::of)
            .orElse(MessageLanguage.ZH);
    Glossary words = Glossary.in(language);
    List<ArchivedEdition> editions = new ArchiveReader(formats, language).read(output);
    String masthead = masthead(settings, words);
    write(output.resolve(INDEX), new ArchivePage(words).of(editions, masthead, style));
    write(output.resolve(FEED), AtomFeed.of(editions, masthead, words));
  }

  private Optional<SettingsFile> settings() {
    Path file = templates.resolve("office.properties");
    return SettingsFile.read(new InputFile(file, file.toString())).taken();
  }

  /**
   * Writes both anew where one is missing or lists other editions than those that are there, as
   * after the folder of one was taken away.
   *
   * @param output folder that holds the editions
   * @return whether one was written
   */
  public boolean complete(Path output) throws IOException {
    if (isComplete(output)) {
      return false;
    }
    String index = text(output.resolve(INDEX));
    String feed = text(output.resolve(FEED));
    publish(output);
    return !index.equals(text(output.resolve(INDEX))) || !feed.equals(text(output.resolve(FEED)));
  }

  /**
   * Whether both are there and list the editions that are there.
   *
   * @param output folder that holds the editions
   */
  public static boolean isComplete(Path output) throws IOException {
    Set<String> editions =
        PublishedEdition.folders(output).stream()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toSet());
    return editions.isEmpty()
        || !text(output.resolve(FEED)).isEmpty()
            && listed(text(output.resolve(INDEX))).equals(editions);
  }

  private static String text(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }

  /** The folders of editions that an index links to. */
  private static Set<String> listed(String index) {
    return EDITION_LINK
        .matcher(index)
        .results()
        .map(link -> link.group(1))
        .collect(Collectors.toSet());
  }

  /** The name of the briefing as the office sets it. */
  private static String masthead(Optional<SettingsFile> settings, Glossary words) {
    return settings.flatMap(file -> file.text("masthead")).orElse(words.of("简报"));
  }

  private static void write(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(beside, text, StandardCharsets.UTF_8);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
