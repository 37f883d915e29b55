package shuanghe.press.page;

/** The line a report begins with: 本报讯(记者 某某), 某某日报讯, 某某在线消息, 新华社重庆9月1日电. */
final class LeadLine {

  private static final int REACH = 26;
  private static final String[] OUTLETS = {
    "本报", "本网", "本台", "日报", "晚报", "商报", "时报", "早报", "晨报", "都市报", "新闻", "在线", "社", "网", "客户端", "电视台"
  };

  private LeadLine() {}

  /**
   * @param t a line made plain
   */
  static boolean isOne(String t) {
    int end = end(t);
    return end > 0 && t.length() > end + 8;
  }

  /** Where 讯, 消息 or 电 of a lead stands; 0 where none does near its beginning. */
  private static int end(String t) {
    int news = t.indexOf('讯');
    if (news > 0 && news < 16 && endsOutlet(t.substring(0, news))) {
      return news;
    }
    int message = t.indexOf("消息");
    if (message > 0 && message < 12 && endsOutlet(t.substring(0, message))) {
      return message;
    }
    int wire = t.indexOf('电');
    return wire > 0 && wire < REACH && isWire(t.substring(0, wire)) ? wire : 0;
  }

  /** 本报, 某某日报, 某某网 right before 讯, or 本报重庆9月1日. */
  private static boolean endsOutlet(String words) {
    if (words.startsWith("据") || words.indexOf(',') >= 0) {
      return false;
    }
    for (String kind : OUTLETS) {
      if (words.endsWith(kind)) {
        return true;
      }
    }
    return words.startsWith("本报") && (words.endsWith("日") || words.endsWith(" "));
  }

  /** 新华社重庆9月1日, 中新网 重庆10月22日, 本报北京: an agency or a paper, and where and when. */
  private static boolean isWire(String words) {
    String head = words.startsWith("据") ? words.substring(1) : words;
    if (head.startsWith("新华社") || head.startsWith("本报") || head.startsWith("中新社")) {
      return true;
    }
    boolean agency =
        head.length() > 2 && "社网报".indexOf(head.charAt(2)) >= 0
            || head.length() > 3 && "社网报".indexOf(head.charAt(3)) >= 0;
    return agency && head.endsWith("日");
  }
}
