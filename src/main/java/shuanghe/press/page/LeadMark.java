package shuanghe.press.page;

import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.press.text.Language;
import shuanghe.press.text.Script;

/**
 * The mark a report begins with, no part of its text: 本报讯(记者 某某), 某某在线消息, 新华社重庆9月1日电, (本报记者 某某).
 */
final class LeadMark {

  private static final int REACH = 26;
  private static final int NEWS_REACH = 16;
  private static final int MESSAGE_REACH = 12;
  private static final int LONGEST_BRACKET = 40;

  private static final String NEWS = String.join("", marks("news"));
  private static final String MESSAGE = String.join("", marks("message"));
  private static final String WIRE = String.join("", marks("wire"));
  private static final String AGENCY_ENDS = String.join("", marks("agency-end"));
  private static final List<String> SLUG = marks("slug");
  private static final List<String> CITES = marks("cites");
  private static final List<String> OWN = marks("own");
  private static final List<String> AGENCIES = marks("agency");

  /** A report is longer. */
  private static final int SHORTEST_TEXT = 8;

  /** A reporter's word and what follows it are longer than with a name behind it: 记者昨日从. */
  private static final int SHORTEST_REPORTER = 6;

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
    return text > 0 && (t.length() - text >= SHORTEST_TEXT || isBegun(t, text)) ? text : 0;
  }

  /** Whether what a narrow column leaves of a text behind its mark is one: 记者9月27, 记者昨日从市商. */
  private static boolean isBegun(String t, int text) {
    boolean number = false;
    for (int i = text; i < t.length(); i++) {
      number |= Script.isDigit(t.charAt(i));
    }
    boolean reporter =
        t.startsWith(PageMarks.REPORTER, text) && t.length() - text >= SHORTEST_REPORTER;
    return (number || reporter) && text > 0 && t.charAt(t.length() - 1) != ')';
  }

  /**
   * Where the headline begins that stands behind the mark, 新华社重庆9月1日电 题:…, on a line that is no
   * sentence; 0 where none does.
   *
   * @param lead where the text behind the mark begins
   */
  static int headline(String t, int lead) {
    for (String slug : SLUG) {
      int colon = lead + slug.length();
      if (t.startsWith(slug, lead) && colon + 1 < t.length() && t.charAt(colon) == ':') {
        return t.indexOf('。') < 0 ? colon + 1 : 0;
      }
    }
    return 0;
  }

  private static List<String> marks(String value) {
    return Language.words(CueRole.LEAD_MARK, value);
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

  /** Whether a bracket opens here that names who reports: (本报记者 某某), (某区融媒 记者 某某). */
  private boolean namesReporter(String t, int i) {
    if (i >= t.length() || t.charAt(i) != '(') {
      return false;
    }
    int close = t.indexOf(')', i);
    return words.starting(t, i + 1).filter(k -> k == LineKind.BYLINE).isPresent()
        || close > 0 && Reporters.isSigned(t.substring(i + 1, close));
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
    int news = place(t, NEWS, NEWS_REACH);
    String teller = news > 0 ? t.substring(0, news) : "";
    if (news > 0 && (endsOutlet(teller) || endsWithDay(teller) && isWire(teller))) {
      return news + 1;
    }
    int message = t.indexOf(MESSAGE, 0, Math.min(t.length(), REACH + MESSAGE.length() - 1));
    if (message > 0) {
      String sender = t.substring(0, message);
      boolean near = message < MESSAGE_REACH && endsOutlet(sender);
      return near || isWire(sender) ? message + MESSAGE.length() : 0;
    }
    int wire = place(t, WIRE, REACH);
    return wire > 0 && isWire(t.substring(0, wire)) ? wire + 1 : 0;
  }

  private static int place(String t, String mark, int reach) {
    return PageMarks.indexOf(t, mark, Math.min(t.length(), reach));
  }

  /** 本报, 某某日报, 某某网 right before 讯, or 本报重庆9月1日. */
  private boolean endsOutlet(String outlet) {
    if (opensWith(CITES, outlet) || outlet.indexOf(',') >= 0) {
      return false;
    }
    return words.endsWith(CueRole.LEAD_OUTLET, outlet)
        || words.ending(outlet).filter(k -> k == LineKind.MASTHEAD).isPresent()
        || opensWith(OWN, outlet) && (endsWithDay(outlet) || outlet.endsWith(" "));
  }

  private static boolean opensWith(List<String> words, String t) {
    for (String word : words) {
      if (t.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithDay(String t) {
    return !t.isEmpty() && PageMarks.isIn(PageMarks.DAY, t.charAt(t.length() - 1));
  }

  /** 新华社重庆9月1日, 中新网 重庆10月22日, 本报北京: an agency or a paper, and where and when. */
  private static boolean isWire(String sender) {
    String head = opensWith(CITES, sender) ? sender.substring(1) : sender;
    if (opensWith(AGENCIES, head) || opensWith(OWN, head)) {
      return true;
    }
    boolean agency =
        head.length() > 2 && PageMarks.isIn(AGENCY_ENDS, head.charAt(2))
            || head.length() > 3 && PageMarks.isIn(AGENCY_ENDS, head.charAt(3));
    return agency && endsWithDay(head) && Script.isHan(head.charAt(0));
  }
}
