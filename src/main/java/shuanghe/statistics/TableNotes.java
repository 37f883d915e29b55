package shuanghe.statistics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes above and below a table: 注：…, 数据来源：…. */
final class TableNotes {

  private static final Pattern NOTE =
      Pattern.compile("[(（]?(?:注|备注|说明|注释)(?:释)?\\d*[:：.、].*|(?:数据|资料)?来源[:：].*");
  private static final Pattern SOURCE = Pattern.compile("(?:数据|资料)?来源[:：]\\s*(.+)");

  /** What a note says that the whole table is about: 本表为某市数据, 统计范围：某市. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:(?:本表|表中|表内|上表)[^，,。；;]{0,8}?(?:为|系|是|指)|(?:统计|数据)(?:范围|口径)(?:为|是|[:：]))"
              + "([^。；;，,、]+?)(?:全[市省区县域])?的?(?:统计)?(?:口径|数据|范围|数|情况)*[。；;]?$");

  private static final Pattern BUT = Pattern.compile("不含|不包括|除|扣除|剔除|其中");

  private TableNotes() {}

  /** What a note says that the table is about; empty where it says no such thing, or excepts. */
  static Optional<String> range(String text) {
    Matcher m = RANGE.matcher(text);
    return isNote(text) && m.find() && !BUT.matcher(text).find()
        ? Optional.of(m.group(1))
        : Optional.empty();
  }

  /** Whether a line below or above a table is a note. */
  static boolean isNote(String text) {
    return NOTE.matcher(text.strip()).matches();
  }

  /** Who a line names as the source; empty where it names none. */
  static String source(String text) {
    Matcher m = SOURCE.matcher(text.strip());
    return m.find() ? m.group(1).replaceFirst("[。；;].*", "").strip() : "";
  }
}
