package shuanghe.press.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

/**
 * The words of the language with their roles: the program's own lists, one resource a group of
 * roles, and those that {@code input/codelists/words.csv} adds.
 *
 * <p>The lists are strict. An unknown role, a row of another shape and a word that stands twice in
 * a role end the program with file and line, because a row that nobody reads is a fault of the
 * program.
 */
public final class Language {

  private static final String FOLDER = "/shuanghe/press/language/";
  private static final List<String> GROUPS =
      List.of(
          "numeral", "number", "change", "kind", "area", "time", "name", "event", "page", "table");
  private static final CSVFormat FORM =
      CSVFormat.RFC4180
          .builder()
          .setHeader("word", "role", "value")
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(false)
          .get();
  private static final List<Cue> OWN = GROUPS.stream().flatMap(g -> list(g).stream()).toList();

  private Language() {}

  /** The program's words, then those the office adds. */
  public static List<Cue> cues(CodeLists lists) {
    List<Cue> all = new ArrayList<>(OWN);
    all.addAll(lists.cues());
    return all;
  }

  /** Whether it is a Chinese digit or a multiplier such as 万. */
  public static boolean isNumeral(char c) {
    return Numerals.isNumeral(c);
  }

  /** The program's words of a role. */
  static List<Cue> own(CueRole role) {
    return OWN.stream().filter(c -> c.role() == role).toList();
  }

  private static List<Cue> list(String group) {
    String name = group + ".csv";
    try (InputStream in = Language.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("language/" + name + ": the list is not in the program");
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Cue> read(String name, InputStream in) throws IOException {
    List<Cue> cues = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    try (CSVParser rows =
        CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORM)) {
      for (CSVRecord row : rows) {
        String place = "language/" + name + ":" + rows.getCurrentLineNumber();
        if (row.size() != 3 || row.get(0).isEmpty()) {
          throw new IllegalStateException(place + ": not a word, a role and a value");
        }
        CueRole role =
            CueRole.of(row.get(1))
                .orElseThrow(
                    () -> new IllegalStateException(place + ": unknown role '" + row.get(1) + "'"));
        if (!seen.add(List.of(row.get(0), row.get(1)))) {
          throw new IllegalStateException(
              place + ": '" + row.get(0) + "' stands in the role " + role.code() + " twice");
        }
        cues.add(new Cue(row.get(0), role, row.get(2)));
      }
    }
    return cues;
  }
}
