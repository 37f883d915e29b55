package shuanghe.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuanghe.model.Indicator;
import shuanghe.model.LabelRole;
import shuanghe.model.TableWord;

/** The words that tables label their rows and columns with ({@code labels.csv}: word, role). */
final class LabelWords {

  private static final String FILE = "labels.csv";

  private final Map<String, LabelRole> roles = new HashMap<>();
  private static final String DAY = "[\\d０-９〇一二三四五六七八九十年月日\\s/.:：-]{6,}";

  private Pattern issueHead = Pattern.compile("");
  private Pattern issue = Pattern.compile("");
  private final Map<LabelRole, String> nouns = new EnumMap<>(LabelRole.class);
  private int longest;

  private LabelWords() {}

  /**
   * The program's words with those of an office, which count before them.
   *
   * @param own from {@code table-words.csv}
   */
  static LabelWords load(List<TableWord> own) {
    LabelWords words = new LabelWords();
    try (InputStream in = LabelWords.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        words.add(line);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    own.forEach(added -> words.put(added.word(), added.role()));
    words.findIssues();
    return words;
  }

  private void add(String line) {
    int comma = line.lastIndexOf(',');
    String word = line.substring(0, comma);
    String code = line.substring(comma + 1);
    LabelRole role =
        LabelRole.of(code)
            .orElseThrow(() -> new IllegalStateException("no role of " + FILE + ": " + line));
    if (role.isNoun()) {
      nouns.put(role, word);
      longest = Math.max(longest, word.length());
    } else if (put(word, role) != null) {
      throw new IllegalStateException(FILE + " has " + word + " twice");
    }
  }

  private LabelRole put(String word, LabelRole role) {
    longest = Math.max(longest, word.length());
    return roles.put(word.toLowerCase(Locale.ROOT), role);
  }

  private void findIssues() {
    String word =
        roles.keySet().stream()
            .filter(w -> roles.get(w) == LabelRole.ISSUE)
            .collect(Collectors.joining("|", "(?:", ")"));
    String head = word + "(?:日期|时间|日)?";
    issueHead = Pattern.compile(head + "\\s*[:：]?");
    issue = Pattern.compile(head + "\\s*[:：]?\\s*" + DAY + "|" + DAY + word);
  }

  /** Whether a text heads the day on which a table was made. */
  boolean isOfIssue(String text) {
    return issueHead.matcher(text).matches();
  }

  /** The text without the days on which the table was made, sent or printed. */
  String withoutIssue(String text) {
    return issue.matcher(text).replaceAll("");
  }

  /** The word that parts of names are told by. */
  String noun(LabelRole role) {
    return nouns.getOrDefault(role, "");
  }

  /** Whether a name of the code list is that of a balance. */
  boolean isBalance(Indicator indicator) {
    return indicator.name().endsWith(noun(LabelRole.NOUN_BALANCE));
  }

  /** The role of a word that stands alone. */
  Optional<LabelRole> role(String word) {
    return Optional.ofNullable(roles.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The longest word with one of the roles that the text ends with, empty where there is none. */
  String atEnd(String text, List<LabelRole> wanted) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      String word = text.substring(text.length() - length);
      if (role(word).filter(wanted::contains).isPresent()) {
        return word;
      }
    }
    return "";
  }

  /** The longest word with one of the roles that the text begins with. */
  String atStart(String text, List<LabelRole> wanted) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      String word = text.substring(0, length);
      if (role(word).filter(wanted::contains).isPresent()) {
        return word;
      }
    }
    return "";
  }
}
