package shuanghe.edition;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import shuanghe.model.Issue;
import shuanghe.model.IssueVersion;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code manifest.json} of an edition: what it was made from and what it holds, each file
 * with its SHA-256. It holds no clock time and no path outside the folders, so that equal input
 * gives equal bytes.
 *
 * @param edition name of its folder, such as {@code 2023-09}
 * @param period as printed, such as 2023年9月
 * @param masthead name of the series
 * @param office issuing office, or empty
 * @param date the date printed, ISO 8601
 * @param issue number within the year
 * @param totalIssue number since the first edition
 * @param correction 0 for the edition as first published, n for its n-th correction or supplement
 * @param revision what a correction or supplement is called, such as 更正1, or empty
 * @param version of the program
 * @param briefings the overview first; none in manifests of before, whose pages tell
 * @param counts of the records the edition was made from, by their kind
 * @param revisions corrected values that the edition shows, oldest first
 * @param inputs files it was made from, by their name in the input folder
 * @param missingCharacters characters that no face has
 * @param outputs its files but this one, by their name in its folder
 */
public record Manifest(
    String edition,
    String period,
    String masthead,
    String office,
    String date,
    int issue,
    int totalIssue,
    int correction,
    String revision,
    String version,
    List<PublishedBriefing> briefings,
    Map<String, Integer> counts,
    List<RevisedValue> revisions,
    List<FileHash> inputs,
    List<Unprinted> missingCharacters,
    List<FileHash> outputs) {

  /** Name of the file in the edition's folder. */
  public static final String NAME = "manifest.json";

  /** The count of what was not taken. */
  private static final String REJECTIONS = "rejections";

  /** A manifest of an earlier version lacks numbers; fields stand in the order of the records. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * A file with the SHA-256 of its bytes in hexadecimal.
   *
   * @param file its name, {@code /} as separator
   * @param sha256 SHA-256 in hexadecimal
   */
  public record FileHash(String file, String sha256) {}

  /**
   * A corrected value, as the warehouse keeps it.
   *
   * @param indicator code of the code list
   * @param area code of the code list
   * @param period such as 2023-08
   * @param measure whether it is the value, its target or its growth
   * @param before value before, multiplied out; empty where there was none
   * @param after value now; empty where it is missing now
   * @param file file of the row that gives the new value
   * @param line its line
   */
  public record RevisedValue(
      String indicator,
      String area,
      String period,
      Observation.Measure measure,
      String before,
      String after,
      String file,
      int line) {

    /** A revision without the edition that shows it. */
    public static RevisedValue of(Revision revision) {
      Observation.Key key = revision.key();
      return new RevisedValue(
          key.indicator(),
          key.area(),
          key.period().toString(),
          key.measure(),
          revision.before().map(BigDecimal::toPlainString).orElse(""),
          revision.after().map(BigDecimal::toPlainString).orElse(""),
          revision.place().file(),
          revision.place().line());
    }

    private Optional<Revision> shownIn(String edition) {
      return TimePeriod.parse(period)
          .map(
              time ->
                  new Revision(
                      new Observation.Key(indicator, area, time, measure),
                      amount(before),
                      amount(after),
                      new Place(file, line),
                      edition));
    }

    private static Optional<BigDecimal> amount(String digits) {
      return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }
  }

  /**
   * A character that was printed as 〓.
   *
   * @param file the output file
   * @param page from 1
   * @param character the character put in
   * @param context the words around it
   */
  public record Unprinted(String file, int page, String character, String context) {}

  /**
   * One briefing.
   *
   * @param stem file name without extension
   * @param label what it is called among the others: 总览, or the name of the domain
   * @param title such as 交通领域合作简报（2023年9月）
   * @param summary what it holds, in a sentence
   * @param cites whether it names a source for anything it says
   */
  public record PublishedBriefing(
      String stem, String label, String title, String summary, boolean cites) {}

  /**
   * Part of the manifest that one briefing adds, kept in the warehouse for the next time that the
   * edition is made.
   *
   * @param masthead name of the series
   * @param office issuing office, or empty
   * @param source fingerprint of what the briefing was made of; empty in parts of before
   * @param briefing the briefing
   * @param missingCharacters characters that no face has, file by file
   * @param outputs the briefing's files
   */
  public record ManifestPart(
      String masthead,
      String office,
      String source,
      PublishedBriefing briefing,
      List<Unprinted> missingCharacters,
      List<FileHash> outputs) {

    public ManifestPart {
      source = told(source);
    }

    /** The part as one line of JSON (RFC 8259). */
    public String json() {
      return JSON.writeValueAsString(this);
    }

    /** Reads parts back. */
    public static Stream<ManifestPart> of(List<String> parts) {
      return parts.stream().map(ManifestPart::parse);
    }

    /**
     * Reads a part back.
     *
     * @throws JacksonException if the text is none that {@link #json} wrote
     */
    private static ManifestPart parse(String json) {
      return JSON.readValue(json, ManifestPart.class);
    }
  }

  public Manifest {
    edition = told(edition);
    period = told(period);
    masthead = told(masthead);
    office = told(office);
    date = told(date);
    revision = told(revision);
    version = told(version);
    briefings = briefings == null ? List.of() : List.copyOf(briefings);
    counts = counts == null ? Map.of() : new LinkedHashMap<>(counts);
    revisions = revisions == null ? List.of() : List.copyOf(revisions);
    inputs = inputs == null ? List.of() : List.copyOf(inputs);
    missingCharacters = missingCharacters == null ? List.of() : List.copyOf(missingCharacters);
    outputs = outputs == null ? List.of() : List.copyOf(outputs);
  }

  private static String told(String text) {
    return text == null ? "" : text;
  }

  /** The bytes of the file: JSON (RFC 8259), an entry of a list on a line. */
  public byte[] json() {
    byte[] json = JSON.writer().with(new EntryPerLine()).writeValueAsBytes(this);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  /**
   * The manifest in an edition's folder; empty where there is none that can be read.
   *
   * @throws IOException if the file is there and its bytes cannot be had
   */
  public static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), Manifest.class));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  /** The same edition made from other files. */
  public Manifest madeFrom(List<FileHash> others) {
    return new Manifest(
        edition,
        period,
        masthead,
        office,
        date,
        issue,
        totalIssue,
        correction,
        revision,
        version,
        briefings,
        counts,
        revisions,
        others,
        missingCharacters,
        outputs);
  }

  /** How many rows and files were not taken. */
  public int rejections() {
    return counts.getOrDefault(REJECTIONS, 0);
  }

  /** How many things of the input the edition was made of; empty where that is not counted. */
  OptionalLong size() {
    return counts.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(REJECTIONS))
                .mapToLong(Map.Entry::getValue)
                .sum());
  }

  /** What the edition was published under; empty where its date is none. */
  public Optional<Issue> issued() {
    try {
      return Optional.of(
          new Issue(
              issue, totalIssue, IssueVersion.of(correction, revision), LocalDate.parse(date)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** The corrected values that the edition shows, oldest first. */
  public List<Revision> shownRevisions() {
    return revisions.stream().flatMap(value -> value.shownIn(edition).stream()).toList();
  }

  /** The SHA-256 of each output file. */
  Map<String, String> hashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    outputs.forEach(output -> hashes.put(output.file(), output.sha256()));
    return hashes;
  }

  /** An object within a list stands on one line, so that a difference of two files is a line. */
  private static final class EntryPerLine extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;

    EntryPerLine() {
      super(
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator(""));
      indentArraysWith(new DefaultIndenter("  ", "\n"));
      indentObjectsWith(new DefaultIndenter("  ", "\n"));
    }

    private EntryPerLine(EntryPerLine base) {
      super(base);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new EntryPerLine(this);
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
      super.writeStartArray(json);
      indentObjectsWith(FixedSpaceIndenter.instance());
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) {
      super.writeEndArray(json, entries);
      indentObjectsWith(new DefaultIndenter("  ", "\n"));
    }
  }
}
