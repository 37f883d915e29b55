package shuanghe.press.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

/**
 * The words of the language with their roles: the program's own lists, one resource a group with
 * the columns {@code word,role,value}, and those that {@code input/codelists/words.csv} adds.
 *
 * <p>The roles of most groups are those of {@link CueRole}; a group whose words only one scanner
 * reads has an enum of its own. A list writes a role as its constant in small letters with hyphens.
 *
 * <p>A row may stand for many words, written from their parts ({@link ComposedWords}); a word that
 * has a row of its own in the role, or was composed by a row before, is what that row says.
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
  private static final List<Cue> OWN =
      GROUPS.stream()
          .flatMap(g -> list(g, CueRole.class).stream())
          .map(w -> new Cue(w.word(), w.role(), w.value()))
          .toList();

  private Language() {}

  /** The program's words, then those of the office's pairs of areas and those it adds. */
  public static List<Cue> cues(CodeLists lists) {
    List<Cue> all = new ArrayList<>(OWN);
    all.addAll(PairCues.of(lists.areas(), OWN));
    all.addAll(lists.cues());
    return all;
  }

  /**
   * The words of a group with roles of its own, in the order of its list; behind them those of the
   * language whose role the group has by the same code.
   *
   * @param group name of the list without its ending
   */
  public static <R extends Enum<R>> List<RoleWord<R>> words(
      String group, Class<R> roles, List<Cue> language) {
    List<RoleWord<R>> words = new ArrayList<>(list(group, roles));
    Map<String, R> byCode = byCode(roles);
    for (Cue cue : language) {
      R role = byCode.get(cue.role().code());
      if (role != null) {
        words.add(new RoleWord<>(cue.word(), role, cue.value()));
      }
    }
    return words;
  }

  /** The program's words of a role with a value. */
  public static List<String> words(CueRole role, String value) {
    return own(role).stream().filter(c -> c.value().equals(value)).map(Cue::word).toList();
  }

  /** The program's words of a role that are one character each, in one string. */
  static String characters(CueRole role) {
    return own(role).stream().map(Cue::word).collect(Collectors.joining());
  }

  /** The program's words of a role. */
  static List<Cue> own(CueRole role) {
    return OWN.stream().filter(c -> c.role() == role).toList();
  }

  private static <R extends Enum<R>> Map<String, R> byCode(Class<R> roles) {
    Map<String, R> byCode = new HashMap<>();
    for (R role : roles.getEnumConstants()) {
      byCode.put(code(role), role);
    }
    return byCode;
  }

  private static String code(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <R extends Enum<R>> List<RoleWord<R>> list(String group, Class<R> roles) {
    String name = group + ".csv";
    try (InputStream in = Language.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("language/" + name + ": the list is not in the program");
      }
      return read(name, roles, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <R extends Enum<R>> List<RoleWord<R>> read(String name, Class<R> roles, InputStream in)
      throws IOException {
    Map<String, R> byCode = byCode(roles);
    List<RoleWord<R>> words = new ArrayList<>();
    List<RoleWord<R>> composed = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    try (CSVParser rows =
        CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORM)) {
      for (CSVRecord row : rows) {
        String place = "language/" + name + ":" + rows.getCurrentLineNumber();
        if (row.size() != 3 || row.get(0).isEmpty()) {
          throw new IllegalStateException(place + ": not a word, a role and a value");
        }
        R role = byCode.get(row.get(1));
        if (role == null) {
          throw new IllegalStateException(place + ": unknown role '" + row.get(1) + "'");
        }
        if (!seen.add(List.of(row.get(0), row.get(1)))) {
          throw new IllegalStateException(
              place + ": '" + row.get(0) + "' stands in the role " + row.get(1) + " twice");
        }
        List<RoleWord<R>> to = ComposedWords.isComposed(row.get(0)) ? composed : words;
        for (String word : ComposedWords.of(row.get(0))) {
          to.add(new RoleWord<>(word, role, row.get(2)));
        }
      }
    }
    for (RoleWord<R> word : composed) {
      if (seen.add(List.of(word.word(), code(word.role())))) {
        words.add(word);
      }
    }
    return words;
  }
}
