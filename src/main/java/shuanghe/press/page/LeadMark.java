package shuanghe.press.page;

import shuanghe.model.CueRole;
import shuanghe.press.text.Script;

/**
 * The mark a report begins with, no part of its text: 本报讯(记者 某某), 某某在线消息, 新华社重庆9月1日电, (本报记者 某某).
 */
final class LeadMark {

  private static final int REACH = 26;
  private static final int LONGEST_BRACKET = 40;

  /** A report is longer. */
  private static final int SHORTEST_TEXT = 8;

  private final LineWords words;

  LeadMark(LineWords words) {
    this.words = words;
  }

  /**
   * Where the text behind the mark begins; 0 where the line has no mark.
   *
   * @param t a line made plain
   */
  int end(String t) {
    int start = afterBracket(t, 0) > 0 && !namesReporter(t, 0) ? afterBracket(t, 0) : 0;
    int end = newsEnd(t.substring(start));
    int text = end > 0 ? afterReporter(t, blanks(t, start + end)) : reporterAlone(t);
    text = blanks(t, text > 0 && text < t.length() && t.charAt(text) == ':' ? text + 1 : text);
    return text > 0 && t.length() - text >= SHORTEST_TEXT ? text : 0;
  }

  private static int blanks(String t, int i) {
    int j = i;
    while (j < t.length() && t.charAt(j) == ' ') {
      j++;
    }
    return j;
  }

  private int reporterAlone(String t) {
    return namesReporter(t, 0) ? afterBracket(t, 0) : 0;
  }

  private int afterReporter(String t, int i) {
    return namesReporter(t, i) ? afterBracket(t, i) : i;
  }

  /** Whether a bracket opens here that names who reports. */
  private boolean namesReporter(String t, int i) {
    return i < t.length()
        && t.charAt(i) == '('
        && words.starting(t.substring(i + 1)).filter(k -> k == LineKind.BYLINE).isPresent();
  }

  /** The place behind the bracket that opens here; 0 where none does. */
  private static int afterBracket(String t, int i) {
    if (i >= t.length() || t.charAt(i) != '(') {
      return 0;
    }
    int close = t.indexOf(')', i);
    return close < 0 || close - i > LONGEST_BRACKET ? 0 : blanks(t, close + 1);
  }

  /** Behind 讯, 消息 or 电 of a lead; 0 where none stands near the beginning. */
  private int newsEnd(String t) {
    int news = t.indexOf('讯');
    if (news > 0 && news < 16 && endsOutlet(t.substring(0, news))) {
      return news + 1;
    }
    int message = t.indexOf("消息");
    if (message > 0 && message < 12 && endsOutlet(t.substring(0, message))) {
      return message + 2;
    }
    int wire = t.indexOf('电');
    return wire > 0 && wire < REACH && isWire(t.substring(0, wire)) ? wire + 1 : 0;
  }

  /** 本报, 某某日报, 某某网 right before 讯, or 本报重庆9月1日. */
  private boolean endsOutlet(String outlet) {
    if (outlet.startsWith("据") || outlet.indexOf(',') >= 0) {
      return false;
    }
    return words.endsWith(CueRole.LEAD_OUTLET, outlet)
        || outlet.startsWith("本报") && (outlet.endsWith("日") || outlet.endsWith(" "));
  }

  /** 新华社重庆9月1日, 中新网 重庆10月22日, 本报北京: an agency or a paper, and where and when. */
  private static boolean isWire(String sender) {
    String head = sender.startsWith("据") ? sender.substring(1) : sender;
    if (head.startsWith("新华社") || head.startsWith("本报") || head.startsWith("中新社")) {
      return true;
    }
    boolean agency =
        head.length() > 2 && "社网报".indexOf(head.charAt(2)) >= 0
            || head.length() > 3 && "社网报".indexOf(head.charAt(3)) >= 0;
    return agency && head.endsWith("日") && Script.isHan(head.charAt(0));
  }
}
