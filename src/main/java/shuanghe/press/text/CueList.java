package shuanghe.press.text;

import java.io.BufferedReader;
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
import java.util.stream.Stream;

/**
 * The lists of cue words in {@code shuanghe/press/language}: one file a group with the columns
 * {@code word,role,value}, one row a word and role. A role is a constant of the group's enum
 * written small with hyphens. The office's {@code words.csv} adds words to the same roles.
 */
public final class CueList {

  private static final String HEADER = "word,role,value";

  private CueList() {}

  /**
   * The words of a group in the order of its file, those of the office behind them.
   *
   * @param group name of the file without its ending
   * @throws IllegalStateException if a row is not of three cells, names an unknown role or stands
   *     twice; the message names the line
   */
  public static <R extends Enum<R>> List<Cue<R>> of(
      String group, Class<R> roles, List<shuanghe.model.Cue> office) {
    Map<String, R> byCode = new HashMap<>();
    for (R role : roles.getEnumConstants()) {
      byCode.put(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role);
    }
    List<Cue<R>> cues = new ArrayList<>();
    Set<Cue<R>> seen = new HashSet<>();
    List<String> lines = lines(group);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      String place = group + ".csv:" + (i + 1) + ": ";
      if (i == 0) {
        require(lines.get(i).equals(HEADER), place + "begins with no header " + HEADER);
        continue;
      }
      require(cells.length == 3, place + "has " + cells.length + " cells; right: " + HEADER);
      R role = byCode.get(cells[1]);
      require(role != null, place + "unknown role '" + cells[1] + "'; known: " + byCode.keySet());
      Cue<R> cue = new Cue<>(cells[0], role, cells[2]);
      require(!cue.word().isBlank(), place + "has no word");
      require(seen.add(cue), place + cue.word() + " stands here a second time");
      cues.add(cue);
    }
    for (shuanghe.model.Cue word : office) {
      R role = byCode.get(word.role().code());
      if (role != null) {
        cues.add(new Cue<>(word.word(), role, word.value()));
      }
    }
    return List.copyOf(cues);
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalStateException("press/language/" + fault);
    }
  }

  private static List<String> lines(String group) {
    String name = "/shuanghe/press/language/" + group + ".csv";
    try (InputStream in = CueList.class.getResourceAsStream(name)) {
      require(in != null, group + ".csv is not in the program");
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
