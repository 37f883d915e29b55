package shuanghe.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuanghe.model.Indicator;

/** The words that tables label their rows and columns with ({@code labels.csv}: word, role). */
final class LabelWords {

  /** Role of a word in a label. */
  enum LabelRole {
    /** Heads a column that names indicators: 指标. */
    HEAD_INDICATOR,
    /** Heads a column that names areas: 地区. */
    HEAD_AREA,
    /** Heads a column of periods: 月份. */
    HEAD_PERIOD,
    /** Heads a column of units: 计量单位. */
    HEAD_UNIT,
    /** Heads a column that says what each value is: 口径. */
    HEAD_MEASURE,
    HEAD_SOURCE,
    HEAD_NOTE,
    /** Heads a column that says nothing to be taken: 序号. */
    HEAD_PASSED,
    /** The value itself: 绝对量. */
    VALUE,
    /** The value of the period named, not since January: 本月. */
    CURRENT,
    /** The value of the period named, however long it is: 本期, 当期值. */
    THIS_PERIOD,
    /** The value since January: 累计. */
    CUMULATIVE,
    /** The change on the year before: 同比. */
    YOY,
    /** The value a year before: 上年同期. */
    YEAR_BEFORE,
    TARGET,
    /** What is aimed at within the year, whatever the period of the table: 全年目标. */
    TARGET_OF_YEAR,
    /** A change, which is the 同比 where it is in percent: 增减. */
    DIFFERENCE,
    /** A measure that is not kept: 环比, 比重. */
    OTHER,
    /** Says that a day beside it is the one on which the table was made or sent: 填报. */
    ISSUE,
    /** Ends the names of offices that make tables: 局. */
    AGENCY,
    /** Stands in brackets behind a name and makes it no other indicator: 当年价格. */
    REMARK,
    /** Stands above the next page of a table: 续表. */
    CONTINUED,
    /** The area that the whole table is about: 全市. */
    SAME_AREA,
    /** All areas of a table together: 合计. */
    SUM,
    /** Ends the names of what is produced, and heads its values in a table of products: 产量. */
    NOUN_OUTPUT,
    /** Ends the names of rates of change: 增速. */
    NOUN_GROWTH,
    /** Ends the names of balances, which hold as of the last day of their period: 余额. */
    NOUN_BALANCE,
    /** Heads the names in a table of products: 产品. */
    NOUN_PRODUCT;

    /** Whether it heads a column that says of what the values of a row are. */
    boolean headsKeys() {
      return name().startsWith("HEAD_");
    }

    private boolean isNoun() {
      return name().startsWith("NOUN_");
    }
  }

  private static final String FILE = "labels.csv";

  private final Map<String, LabelRole> roles = new HashMap<>();
  private static final String DAY = "[\\d０-９〇一二三四五六七八九十年月日\\s/.:：-]{6,}";

  private Pattern issueHead = Pattern.compile("");
  private Pattern issue = Pattern.compile("");
  private final Map<LabelRole, String> nouns = new EnumMap<>(LabelRole.class);
  private int longest;

  private LabelWords() {}

  static LabelWords load() {
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
    words.findIssues();
    return words;
  }

  private void add(String line) {
    int comma = line.lastIndexOf(',');
    String word = line.substring(0, comma);
    String code = line.substring(comma + 1);
    LabelRole role =
        Arrays.stream(LabelRole.values())
            .filter(r -> r.name().replace('_', '-').equalsIgnoreCase(code))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no role of " + FILE + ": " + line));
    if (role.isNoun()) {
      nouns.put(role, word);
    } else if (roles.put(word, role) != null) {
      throw new IllegalStateException(FILE + " has " + word + " twice");
    }
    longest = Math.max(longest, word.length());
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
    return Optional.ofNullable(roles.get(word));
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
