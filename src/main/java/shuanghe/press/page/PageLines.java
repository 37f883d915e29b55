package shuanghe.press.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.model.CodeLists;
import shuanghe.model.CueRole;
import shuanghe.press.page.PrintedLine.Role;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;

/** Cuts a page into lines and tells by its look what each of them is. */
public final class PageLines {

  private static final int LONGEST_HEADING = 40;
  private static final String NO_HEADING_END = "在的和与及对为将从由把被向以于是等、,:;(而或到了";

  private final Lexicon<String> kickers = new Lexicon<>(new Alphabet());

  public PageLines(CodeLists codeLists) {
    Language.cues(codeLists).stream()
        .filter(w -> w.role() == CueRole.KICKER)
        .forEach(w -> kickers.add(w.word().replace(" ", ""), w.word()));
  }

  public List<PrintedLine> read(String text) {
    List<PrintedLine> lines = new ArrayList<>();
    boolean blank = true;
    int number = 0;
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      number++;
      String line = stripped(text, from, to);
      if (!line.isEmpty()) {
        lines.add(look(number, line, blank));
      }
      blank = line.isEmpty();
      from = to + 1;
    }
    return inContext(lines);
  }

  private static String stripped(String text, int from, int to) {
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '　' || c == '\u00A0' || c == '\uFEFF';
  }

  private PrintedLine look(int number, String line, boolean blankBefore) {
    int level = 0;
    while (level < line.length() && level < 6 && line.charAt(level) == '#') {
      level++;
    }
    String text = line.substring(level).strip().replace("**", "").strip();
    if (text.isEmpty() || isRule(text)) {
      return new PrintedLine(number, line, Role.FURNITURE, 0, blankBefore);
    }
    return new PrintedLine(number, text, role(text, level), level, blankBefore);
  }

  private Role role(String text, int level) {
    String t = new String(Script.plain(text));
    if (isContinuation(t)) {
      return Role.CONTINUATION;
    }
    if (SourceLine.isOne(t)) {
      return Role.SOURCE;
    }
    if (LeadLine.isOne(t)) {
      return Role.LEAD;
    }
    if (isCredit(t)) {
      return Role.CREDIT;
    }
    if (isCaption(t)) {
      return Role.CAPTION;
    }
    if (isByline(t)) {
      return Role.BYLINE;
    }
    if (t.startsWith("数读") && t.length() <= LONGEST_HEADING) {
      return Role.DATA_HEAD;
    }
    if (isPageFurniture(t)) {
      return Role.FURNITURE;
    }
    if (isKicker(t)) {
      return Role.KICKER;
    }
    return level > 0 ? Role.HEADING : Role.BODY;
  }

  private boolean isKicker(String t) {
    char[] squeezed = t.replace(" ", "").toCharArray();
    int i = 0;
    while (i < squeezed.length) {
      Lexicon.Hit<String> hit = kickers.longest(squeezed, i, squeezed.length);
      if (hit == null) {
        return false;
      }
      i = hit.end();
    }
    return i > 0;
  }

  private static boolean isRule(String t) {
    return t.chars()
        .allMatch(c -> c == '-' || c == '=' || c == '*' || c == '_' || c == '—' || c == '·');
  }

  private static boolean isContinuation(String t) {
    return t.startsWith("(上接") || t.startsWith("(紧接");
  }

  private static boolean isByline(String t) {
    char first = t.charAt(0);
    if ((first == '□' || first == '■' || first == '●' || first == '○') && t.length() <= 40) {
      return true;
    }
    return t.length() <= 40
        && !Script.endsSentence(t.charAt(t.length() - 1))
        && t.indexOf(',') < 0
        && (t.startsWith("本报记者")
            || t.startsWith("记者")
            || t.startsWith("首席记者")
            || t.startsWith("本报首席记者")
            || t.startsWith("通讯员")
            || t.contains("新闻记者 ")
            || t.contains("日报记者 ")
            || t.contains("媒体记者 ") && !t.contains("摄"));
  }

  private static boolean isCredit(String t) {
    if (t.length() > 60) {
      return false;
    }
    return t.startsWith("制图")
        || t.startsWith("据《")
        || t.startsWith("(据")
        || t.startsWith("(数据来源")
        || t.startsWith("数据来源")
        || t.startsWith("责任编辑")
        || t.startsWith("责编")
        || t.startsWith("编辑:")
        || t.startsWith("【编辑")
        || t.startsWith("【责任编辑")
        || t.startsWith("(责编")
        || t.startsWith("(责任编辑")
        || t.startsWith("(编辑")
        || t.startsWith("(本报记者")
        || t.startsWith("(本报通讯员")
        || t.startsWith("(记者")
        || t.startsWith("图表")
        || t.startsWith("漫画")
        || t.startsWith("(图片由")
        || t.startsWith("(本组")
        || t.startsWith("(本版")
        || (t.contains("摄 据《") || t.contains("摄据《"))
        || isSigned(t);
  }

  /** A bracketed name alone on its line: (史晓露). */
  private static boolean isSigned(String t) {
    return t.length() <= 16
        && t.charAt(0) == '('
        && t.charAt(t.length() - 1) == ')'
        && t.chars()
            .skip(1)
            .limit(t.length() - 2L)
            .allMatch(c -> Script.isHan((char) c) || c == ' ' || c == '、');
  }

  private static boolean isCaption(String t) {
    char first = t.charAt(0);
    if (first == '▲'
        || first == '△'
        || first == '▼'
        || first == '◀'
        || first == '▶'
        || first == '◄'
        || first == '►') {
      return true;
    }
    boolean picture =
        t.endsWith("摄")
            || t.endsWith("摄/视觉重庆")
            || t.contains(" 摄/")
            || t.contains("(资料图")
            || t.endsWith("资料图片)")
            || t.endsWith("资料图")
            || t.endsWith("摄)");
    return t.length() <= 160 && (picture || t.startsWith("图为") || t.startsWith("(图为"));
  }

  /** 某某日报 3 要闻: the newspaper's name, a page number and a rubric. */
  private static boolean isRunningHead(String t) {
    String[] parts = t.split(" +");
    boolean paper = false;
    boolean folio = false;
    for (String part : parts) {
      paper |=
          part.endsWith("报")
              || part.endsWith("报(示例)")
              || part.endsWith("晚报")
              || part.endsWith("日报");
      folio |=
          !part.isEmpty()
              && part.length() <= 3
              && part.chars()
                  .allMatch(c -> Script.isDigit((char) c) || c == '版' || c == 'A' || c == 'B');
    }
    return parts.length >= 2 && parts.length <= 5 && paper && folio;
  }

  /** Running heads and folios: 2023年9月28日 星期四, 第3版, 责编, 投稿邮箱. */
  private static boolean isPageFurniture(String t) {
    if (t.length() > 40) {
      return false;
    }
    return isRunningHead(t)
        || t.contains("星期") && t.contains("年") && t.contains("日") && !t.contains("。")
        || t.endsWith("版") && t.length() <= 8
        || t.contains("国内统一连续出版物号")
        || t.contains("国内统一刊号")
        || t.contains("邮发代号")
        || t.contains("投稿邮箱")
        || t.contains("新闻热线")
        || t.chars().allMatch(c -> Script.isDigit((char) c) || c == '-' || c == ' ');
  }

  /**
   * Tells headings from short torn text by what stands around them, and finds recurring kickers.
   */
  private static List<PrintedLine> inContext(List<PrintedLine> lines) {
    List<PrintedLine> told = new ArrayList<>(lines);
    boolean inData = false;
    boolean marked = lines.stream().anyMatch(l -> l.level() > 0);
    Set<String> reporters = reporters(lines);
    for (int i = 0; i < told.size(); i++) {
      PrintedLine line = told.get(i);
      if (line.is(Role.DATA_HEAD)) {
        inData = true;
        continue;
      }
      if (!line.is(Role.BODY)) {
        inData &= line.is(Role.FURNITURE);
        continue;
      }
      if (inData && !Script.endsSentence(last(line)) && line.text().length() <= 60) {
        told.set(i, line.as(Role.DATA));
        continue;
      }
      inData = false;
      if (isNames(line.text()) && reporters.contains(line.text().split("[ 　]+")[0])) {
        told.set(i, line.as(Role.BYLINE));
        continue;
      }
      if (looksLikeHeading(line) && (headsArticle(told, i) || !marked && !goesOn(told, i))) {
        told.set(i, line.as(Role.HEADING));
      }
    }
    return kickersRecur(told);
  }

  /** A line of nothing but names of persons: 张甲 李乙丙. */
  private static boolean isNames(String text) {
    if (text.length() > 20) {
      return false;
    }
    for (String name : text.split("[ 　]+")) {
      if (name.length() < 2
          || name.length() > 3
          || !name.chars().allMatch(c -> Script.isHan((char) c))) {
        return false;
      }
    }
    return true;
  }

  /** The names a text gives right behind 记者, as a byline without that word repeats them. */
  private static Set<String> reporters(List<PrintedLine> lines) {
    Set<String> names = new HashSet<>();
    for (PrintedLine line : lines) {
      String t = line.text();
      for (int at = t.indexOf("记者"); at >= 0; at = t.indexOf("记者", at + 2)) {
        String name = t.substring(at + 2).stripLeading();
        int end = 0;
        while (end < name.length() && end < 4 && Script.isHan(name.charAt(end))) {
          end++;
        }
        if (end == 2 || end == 3) {
          names.add(name.substring(0, end));
        }
      }
    }
    return names;
  }

  private static char last(PrintedLine line) {
    return Script.plain(line.text().charAt(line.text().length() - 1));
  }

  private static boolean looksLikeHeading(PrintedLine line) {
    String t = line.text();
    char end = last(line);
    return t.length() <= LONGEST_HEADING
        && t.length() >= 2
        && end != '。'
        && end != '…'
        && NO_HEADING_END.indexOf(end) < 0
        && t.indexOf('。') < 0;
  }

  /** Whether the line, with other such lines below it, stands right over a 本报讯 or a byline. */
  private static boolean headsArticle(List<PrintedLine> lines, int i) {
    int next = i + 1;
    while (next < lines.size()
        && lines.get(next).is(Role.BODY)
        && looksLikeHeading(lines.get(next))) {
      next++;
    }
    return next < lines.size()
        && next - i <= 3
        && (lines.get(next).is(Role.LEAD)
            || lines.get(next).is(Role.SOURCE)
            || lines.get(next).text().charAt(0) == '□');
  }

  /** Whether the line goes on with the open text before it. */
  private static boolean goesOn(List<PrintedLine> lines, int i) {
    for (int j = i - 1; j >= 0; j--) {
      PrintedLine before = lines.get(j);
      if (before.isText()) {
        return before.isOpen();
      }
      if (!before.is(Role.FURNITURE)) {
        return false;
      }
    }
    return false;
  }

  /** A heading that stands twice on a page, or opens another heading, is a kicker. */
  private static List<PrintedLine> kickersRecur(List<PrintedLine> lines) {
    Map<String, Integer> count = new HashMap<>();
    for (PrintedLine line : lines) {
      if (line.is(Role.HEADING)) {
        count.merge(line.text(), 1, Integer::sum);
        int space = line.text().indexOf(' ');
        if (space > 3) {
          count.merge(line.text().substring(0, space), 1, Integer::sum);
        }
      }
    }
    List<PrintedLine> told = new ArrayList<>(lines);
    for (int i = 0; i < told.size(); i++) {
      PrintedLine line = told.get(i);
      if (line.is(Role.HEADING) && count.get(line.text()) > 1) {
        told.set(i, line.as(Role.KICKER));
      }
    }
    return told;
  }

  /** The kickers a page uses, so that a headline line that opens with one can be parted. */
  public static List<String> kickersOf(List<PrintedLine> lines) {
    return lines.stream().filter(l -> l.is(Role.KICKER)).map(PrintedLine::text).distinct().toList();
  }
}
