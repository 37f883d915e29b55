package shuanghe.press.page;

import static shuanghe.press.page.LineKind.BREADCRUMB;
import static shuanghe.press.page.LineKind.BUTTON;
import static shuanghe.press.page.LineKind.BYLINE;
import static shuanghe.press.page.LineKind.CAPTION;
import static shuanghe.press.page.LineKind.CONTINUATION;
import static shuanghe.press.page.LineKind.COUNTER;
import static shuanghe.press.page.LineKind.CREDIT;
import static shuanghe.press.page.LineKind.DATA_HEAD;
import static shuanghe.press.page.LineKind.EDITORS;
import static shuanghe.press.page.LineKind.IMPRINT;
import static shuanghe.press.page.LineKind.NAVIGATION;

import java.util.List;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.Role;
import shuanghe.press.text.Rule;
import shuanghe.press.text.Script;

/** The rules that tell what a line is by its look alone; the first that holds decides. */
final class LineRules {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_CREDIT = 60;
  private static final int LONGEST_CAPTION = 160;
  private static final int LONGEST_STEP = 14;

  static final List<Rule<Line, LineLook>> ALL =
      List.of(
          rule(
              "line-continues-page",
              "a text set on from another page says so at its beginning",
              "（上接2版）工程全长31公里。",
              "上接长江，下连嘉陵江。",
              line -> line.starts(CONTINUATION),
              LineLook.of(Role.CONTINUATION)),
          rule(
              "line-breadcrumb",
              "the way to a web page begins with words for it, or is short steps parted by arrows",
              "首页 > 要闻 > 正文",
              "长江 > 黄河",
              line -> line.isUpTo(80) && !line.isSentence() && isBreadcrumb(line),
              LineLook.of(Furniture.Kind.BREADCRUMB)),
          rule(
              "line-source",
              "a line of source and day of publication, or of a day alone, is no sentence",
              "来源：示例日报 2022-03-04 08:15",
              "据某报2023年9月1日的报道，工程开工",
              line -> SourceLine.isOne(line.text()),
              LineLook.of(Role.SOURCE)),
          rule(
              "line-credit",
              "who drew, gave or signed it stands alone on its line",
              "（记者甲乙、丙丁采访）",
              "（记者 甲乙）9月5日，新站开通，日均客流3万人次。",
              line -> line.isUpTo(LONGEST_CREDIT) && isCredit(line),
              LineLook.of(Role.CREDIT)),
          rule(
              "line-caption",
              "a caption begins with a pointer to its picture or ends with who took it",
              "新站夜景。 记者 甲乙 摄",
              "为加强统筹，两地设立专班",
              LineRules::isCaption,
              LineLook.of(Role.CAPTION)),
          rule(
              "line-editors",
              "who edited, checked and made the page",
              "责任编辑：甲乙",
              "责任编辑们说，改版之后，读者多了。",
              line -> line.starts(EDITORS) && line.isUpTo(LONGEST_CREDIT) && !line.isSentence(),
              LineLook.of(Furniture.Kind.EDITORS)),
          rule(
              "line-byline",
              "who reports stands alone on its line",
              "□本报记者 甲乙",
              "记者从会上获悉，新站开通",
              LineRules::isByline,
              LineLook.of(Role.BYLINE)),
          rule(
              "line-data-box",
              "the head of a box of data says so",
              "数读·双城交通",
              "读数超过100万",
              line -> line.starts(DATA_HEAD) && line.isUpTo(LONGEST_HEADING),
              LineLook.of(Role.DATA_HEAD)),
          rule(
              "line-folio",
              "date, weekday, page number and rubric on one short line",
              "2023年9月12日 星期二 第4版",
              "2023年9月12日，星期二，新站开通。",
              Folio::isOne,
              LineLook.of(Furniture.Kind.FOLIO)),
          rule(
              "line-counter",
              "how often a page was read",
              "文章分类：动态，访问量：51次",
              "两地日均访问量突破51万次。",
              line ->
                  line.isUpTo(LONGEST_CREDIT)
                      && !line.isSentence()
                      && (line.starts(COUNTER) || line.holds(COUNTER) && hasColon(line)),
              LineLook.of(Furniture.Kind.COUNTER)),
          rule(
              "line-kicker",
              "a column's or a series' name stands over headlines",
              "图片新闻",
              "图片新闻展在两地举行",
              line -> line.isMadeOf(CueRole.KICKER),
              LineLook.of(Role.KICKER)),
          rule(
              "line-button",
              "what can be clicked",
              "分享到： 微信 微博 QQ空间",
              "分享经验，两地互派干部",
              line ->
                  line.isUpTo(LONGEST_CREDIT)
                      && !line.isSentence()
                      && line.text().indexOf(',') < 0
                      && (line.starts(BUTTON)
                          || line.holds(BUTTON)
                          || line.isMadeOf(CueRole.BUTTON)),
              LineLook.of(Furniture.Kind.BUTTON)),
          rule(
              "line-navigation",
              "the ways from this page to others",
              "上一篇：高竹新区招商再提速",
              "上一篇章已经翻过，两地再出发。",
              line -> line.starts(NAVIGATION) && line.isUpTo(100) && !line.isSentence(),
              LineLook.of(Furniture.Kind.NAVIGATION)),
          rule(
              "line-imprint",
              "who publishes and prints the page and how to reach them",
              "版权所有 示例日报社 ICP备00000000号-1",
              "两地共建版权服务中心",
              line -> line.starts(IMPRINT) || line.holds(IMPRINT),
              LineLook.of(Furniture.Kind.IMPRINT)),
          rule(
              "line-file",
              "the name of a picture's file",
              "1.jpg",
              "5G.基站",
              line -> line.isUpTo(LONGEST_HEADING) && isFile(line.text()),
              LineLook.of(Furniture.Kind.NAVIGATION)),
          rule(
              "line-heading",
              "a line marked as a heading",
              "# 新站开通",
              "新站开通",
              Line::marked,
              LineLook.of(Role.HEADING)));

  private LineRules() {}

  private static Rule<Line, LineLook> rule(
      String id,
      String says,
      String example,
      String counterexample,
      Predicate<Line> when,
      LineLook look) {
    return new Rule<>(id, says, example, counterexample, when, line -> look);
  }

  /** What a line is; text where no rule holds. */
  static LineLook look(Line line) {
    return Rule.first(ALL, line)
        .map(rule -> rule.decides().apply(line))
        .orElse(LineLook.of(Role.BODY));
  }

  private static boolean isBreadcrumb(Line line) {
    return line.starts(BREADCRUMB) || isShortSteps(line.text());
  }

  /** Whether arrows part the line into three or more short steps. */
  private static boolean isShortSteps(String t) {
    int arrows = 0;
    int from = 0;
    for (int i = 0; i <= t.length(); i++) {
      boolean arrow = i < t.length() && isArrow(t.charAt(i));
      if (arrow && i > 0 && isArrow(t.charAt(i - 1))) {
        from = i + 1;
      } else if (arrow || i == t.length()) {
        if (t.substring(from, i).strip().length() > LONGEST_STEP) {
          return false;
        }
        arrows += arrow ? 1 : 0;
        from = i + 1;
      }
    }
    return arrows > 1;
  }

  private static boolean isArrow(char c) {
    return c == '>' || c == '»' || c == '›';
  }

  private static boolean isCredit(Line line) {
    return line.starts(CREDIT)
        || line.holds(CREDIT)
        || line.isBracket()
            && (line.words().starting(line.text().substring(1)).filter(k -> k == BYLINE).isPresent()
                || isNames(line));
  }

  /** A bracketed name or office alone on its line: (史晓露), (某市统计局). */
  private static boolean isNames(Line line) {
    return line.isUpTo(LONGEST_HEADING)
        && line.start().isEmpty()
        && line.text()
            .chars()
            .skip(1)
            .limit(Math.max(0, line.text().length() - 2L))
            .allMatch(c -> Script.isHan((char) c) || c == ' ' || c == '、' || c == ':');
  }

  private static boolean isCaption(Line line) {
    boolean pointer = line.starts(CAPTION) && !Script.isHan(line.first()) && line.first() != '(';
    return pointer
        || line.isUpTo(LONGEST_CAPTION)
            && (line.starts(CAPTION) || line.ends(CAPTION) || line.holds(CAPTION));
  }

  private static boolean isByline(Line line) {
    if (!line.isUpTo(LONGEST_HEADING)) {
      return false;
    }
    boolean square = line.starts(BYLINE) && !Script.isHan(line.first());
    return square
        || !Script.endsSentence(line.last())
            && line.text().indexOf(',') < 0
            && (line.starts(BYLINE) || line.holds(BYLINE) && !line.ends(CAPTION));
  }

  private static boolean hasColon(Line line) {
    return line.text().indexOf(':') >= 0;
  }

  private static boolean isFile(String t) {
    int dot = t.lastIndexOf('.');
    return dot > 0
        && t.length() - dot >= 4
        && t.length() - dot <= 5
        && t.chars().skip(dot + 1L).allMatch(c -> Script.isLatin((char) c))
        && t.chars().limit(dot).noneMatch(c -> c == ' ' || Script.isHan((char) c));
  }
}
