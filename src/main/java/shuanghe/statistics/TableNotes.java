package shuanghe.statistics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes above and below a table: 注：…, 数据来源：…. */
final class TableNotes {

  private static final Pattern NOTE =
      Pattern.compile("[(（]?(?:注|备注|说明|注释)(?:释)?\\d*[:：.、].*|(?:数据|资料)?来源[:：].*");
  private static final Pattern SOURCE = Pattern.compile("(?:数据|资料)?来源[:：]\\s*(.+)");

  private TableNotes() {}

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
