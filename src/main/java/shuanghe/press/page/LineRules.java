package shuanghe.press.page;

import static shuanghe.press.page.LineKind.BUTTON;
import static shuanghe.press.page.LineKind.BYLINE;
import static shuanghe.press.page.LineKind.CAPTION;
import static shuanghe.press.page.LineKind.CONTINUATION;
import static shuanghe.press.page.LineKind.COUNTER;
import static shuanghe.press.page.LineKind.CREDIT;
import static shuanghe.press.page.LineKind.DATA_HEAD;
import static shuanghe.press.page.LineKind.EDITORS;
import static shuanghe.press.page.LineKind.FOLLOW;
import static shuanghe.press.page.LineKind.IMPRINT;
import static shuanghe.press.page.LineKind.JUMP;
import static shuanghe.press.page.LineKind.KICKER_LABEL;
import static shuanghe.press.page.LineKind.NAVIGATION;
import static shuanghe.press.page.LineKind.ORIGINAL_TITLE;
import static shuanghe.press.page.LineKind.POINTER;
import static shuanghe.press.page.LineKind.SITE;

import java.util.Arrays;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.Script;

/** The rules that tell what a line is by its look alone; the first that holds decides. */
final class LineRules {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_CREDIT = 60;
  private static final int LONGEST_CAPTION = 160;
  private static final int LONGEST_STEP = 14;
  private static final String SQUARES = "■□";
  private static final String LIST_MARKS = "-·•";

  /** A day in figures, 2021-11-26. */
  private static final int LONGEST_DAY = 10;

  private static final String BETWEEN_CHANNELS = " |·";
  private static final int STEPS_OF_MENU = 3;
  private static final int STEPS_OF_LONG_MENU = 12;
  private static final int LONGEST_MENU = 200;
  private static final int LONGEST_CHANNEL = 6;
  private static final char RUBRIC_DOT = '·';
  private static final int LONGEST_RUBRIC = 14;
  private static final int LONGEST_WORD_OF_RUBRIC = 5;
  private static final int LONGEST_TELEPHONE = 24;
  private static final int SHORTEST_TELEPHONE = 7;

  static final RuleList<Line, LineClassification> ALL =
      RuleList.of(
          "line",
          rule(
              "line-continues-page",
              line -> line.starts(CONTINUATION),
              LineClassification.of(LineRole.CONTINUATION)),
          rule(
              "line-breadcrumb",
              line -> line.isUpTo(80) && Breadcrumb.isOne(line),
              LineClassification.of(Furniture.FurnitureKind.BREADCRUMB)),
          rule(
              "line-source",
              line -> SourceLine.isOne(line.text()),
              LineClassification.of(LineRole.SOURCE)),
          rule(
              "line-pointer",
              line ->
                  line.isUpTo(LONGEST_CREDIT)
                      && !line.isSentence()
                      && (line.holds(POINTER) || Folio.isPointer(line.text())),
              LineClassification.of(Furniture.FurnitureKind.TEASER)),
          rule(
              "line-jump",
              line -> line.isUpTo(LONGEST_STEP) && line.starts(JUMP),
              LineClassification.of(Furniture.FurnitureKind.JUMP)),
          rule(
              "line-credit",
              line -> line.isUpTo(LONGEST_CREDIT) && isCredit(line),
              LineClassification.of(LineRole.CREDIT)),
          rule("line-caption", LineRules::isCaption, LineClassification.of(LineRole.CAPTION)),
          rule(
              "line-editors",
              line -> line.starts(EDITORS) && line.isUpTo(LONGEST_CREDIT) && !line.isSentence(),
              LineClassification.of(Furniture.FurnitureKind.EDITORS)),
          rule(
              "line-labelled-kicker",
              line -> line.starts(KICKER_LABEL) && line.isUpTo(LONGEST_CREDIT),
              LineClassification.of(LineRole.KICKER)),
          rule("line-byline", LineRules::isByline, LineClassification.of(LineRole.BYLINE)),
          rule(
              "line-data-box",
              line -> line.starts(DATA_HEAD) && line.isUpTo(LONGEST_HEADING),
              LineClassification.of(LineRole.DATA_HEAD)),
          rule(
              "line-folio",
              line -> Folio.isOne(line) || isDatedMenu(line),
              LineClassification.of(Furniture.FurnitureKind.FOLIO)),
          rule(
              "line-rubric",
              line -> line.isUpTo(LONGEST_RUBRIC) && isRubric(line.text()),
              LineClassification.of(Furniture.FurnitureKind.FOLIO)),
          rule(
              "line-telephone",
              line -> line.isUpTo(LONGEST_TELEPHONE) && isTelephone(line.text()),
              LineClassification.of(Furniture.FurnitureKind.IMPRINT)),
          rule(
              "line-counter",
              line ->
                  line.isUpTo(LONGEST_CREDIT)
                      && !line.isSentence()
                      && (line.starts(COUNTER)
                          || line.ends(COUNTER)
                          || line.holds(COUNTER) && hasColon(line)),
              LineClassification.of(Furniture.FurnitureKind.COUNTER)),
          rule(
              "line-kicker",
              line -> line.isMadeOf(CueRole.KICKER),
              LineClassification.of(LineRole.KICKER)),
          rule(
              "line-button",
              line ->
                  line.isUpTo(LONGEST_CREDIT)
                      && !line.isSentence()
                      && line.text().indexOf(',') < 0
                      && (line.starts(BUTTON)
                          || line.ends(BUTTON)
                          || line.starts(FOLLOW) && (line.ends(SITE) || isOpening(line))
                          || line.holds(BUTTON)
                          || line.isMadeOf(CueRole.BUTTON)
                          || isMenu(line)),
              LineClassification.of(Furniture.FurnitureKind.BUTTON)),
          rule(
              "line-long-menu",
              line -> line.isUpTo(LONGEST_MENU) && !line.isSentence() && isLongMenu(line.text()),
              LineClassification.of(Furniture.FurnitureKind.NAVIGATION)),
          rule(
              "line-related",
              line -> line.isUpTo(LONGEST_CAPTION) && isRelated(line.text()),
              LineClassification.of(Furniture.FurnitureKind.TEASER)),
          rule(
              "line-channel",
              line -> line.isUpTo(LONGEST_HEADING) && isChannel(line.text()),
              LineClassification.of(Furniture.FurnitureKind.NAVIGATION)),
          rule(
              "line-navigation",
              line ->
                  line.isUpTo(100)
                      && !line.isSentence()
                      && (line.starts(NAVIGATION)
                          || line.starts(ORIGINAL_TITLE)
                          || isStepBehindArrow(line)
                          || line.ends(NAVIGATION) && line.isUpTo(LONGEST_STEP)),
              LineClassification.of(Furniture.FurnitureKind.NAVIGATION)),
          rule(
              "line-imprint",
              line ->
                  line.starts(IMPRINT)
                      || line.holds(IMPRINT)
                      || line.ends(IMPRINT) && line.isUpTo(LONGEST_HEADING),
              LineClassification.of(Furniture.FurnitureKind.IMPRINT)),
          rule(
              "line-file",
              line -> line.isUpTo(LONGEST_HEADING) && isFile(line.text()),
              LineClassification.of(Furniture.FurnitureKind.NAVIGATION)),
          rule("line-heading", Line::marked, LineClassification.of(LineRole.HEADING)));

  private LineRules() {}

  private static Rule<Line, LineClassification> rule(
      String id, Predicate<Line> when, LineClassification look) {
    return new Rule<>(id, when, line -> look);
  }

  /** What a line is; text where no rule holds. */
  static LineClassification look(Line line) {
    return ALL.first(line)
        .map(rule -> rule.decides().apply(line))
        .orElse(LineClassification.of(LineRole.BODY));
  }

  /** Whether buttons follow the day of a page: 2009年4月1日 收藏 打印. */
  private static boolean isDatedMenu(Line line) {
    int blank = line.text().indexOf(' ');
    return blank > 0
        && line.isUpTo(LONGEST_CREDIT)
        && SourceLine.date(line.text().substring(0, blank)).isPresent()
        && line.words().madeOf(CueRole.BUTTON, line.text().substring(blank).toCharArray()) > 1;
  }

  /**
   * Whether it lists channels: three or more short words beside one of a button, 首页 | 新闻 | 视频. A
   * digit may stand for an arrow, 3 上一篇, and the way home may be longer, 返回江城网首页.
   */
  private static boolean isMenu(Line line) {
    char[] t = line.plain();
    int steps = 0;
    boolean button = false;
    for (int from = 0; from < t.length; ) {
      int to = from;
      while (to < t.length && !PageMarks.isIn(BETWEEN_CHANNELS, t[to])) {
        to++;
      }
      char[] step = Arrays.copyOfRange(t, from, to);
      boolean arrow = step.length == 1 && Script.isDigit(step[0]);
      if (!arrow && !isStepOfMenu(step, line.words())) {
        return false;
      }
      steps += !arrow && (to > from || from == 0) ? 1 : 0;
      button |= to > from && line.words().madeOf(CueRole.BUTTON, step) > 0;
      from = to + 1;
    }
    return steps >= STEPS_OF_MENU && button;
  }

  /** Whether it is a row of so many short words that nothing but channels stand so: 首页 头条 要闻 …. */
  private static boolean isLongMenu(String t) {
    if (t.chars().filter(c -> BETWEEN_CHANNELS.indexOf(c) >= 0).count() < STEPS_OF_LONG_MENU - 1) {
      return false;
    }
    String[] steps = t.split("[ |·]+");
    return steps.length >= STEPS_OF_LONG_MENU
        && Arrays.stream(steps)
            .allMatch(s -> s.length() <= LONGEST_CHANNEL && isHan(s, s.length()));
  }

  private static boolean isStepOfMenu(char[] step, LineWords words) {
    boolean isLong = step.length > LONGEST_CHANNEL;
    boolean home = isLong && words.ending(step).filter(k -> k == NAVIGATION).isPresent();
    return step.length <= (home ? LONGEST_STEP : LONGEST_CHANNEL)
        && new String(step).chars().noneMatch(c -> Script.isDigit((char) c));
  }

  /** Whether a digit stands for the arrow before a step to another page: 3上一篇. */
  private static boolean isStepBehindArrow(Line line) {
    return line.isUpTo(LONGEST_STEP)
        && Script.isDigit(line.plain()[0])
        && line.words().starting(line.text(), 1).filter(k -> k == NAVIGATION).isPresent();
  }

  /** Whether it asks to open a program by its Latin name: 打开JiangNews阅读. */
  private static boolean isOpening(Line line) {
    return line.isUpTo(LONGEST_STEP + 2)
        && line.text().chars().anyMatch(c -> Script.isLatin((char) c));
  }

  /** Whether it is the short name of a channel with its translation, 港航要闻 NEWS, or a bar, 港航 |. */
  private static boolean isChannel(String t) {
    int blank = t.indexOf(' ');
    boolean barred = t.endsWith("|") && t.length() > 2 && t.length() <= LONGEST_CHANNEL;
    return barred
        || blank > 1
            && blank <= LONGEST_CHANNEL
            && t.length() - blank > LONGEST_CHANNEL - 2
            && isHan(t, blank)
            && isLatin(t, blank);
  }

  /** Whether a line begins with so many Chinese characters. */
  private static boolean isHan(String t, int to) {
    for (int i = 0; i < to; i++) {
      if (!Script.isHan(t.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(String t, int from) {
    for (int i = from; i < t.length(); i++) {
      if (!Script.isLatin(t.charAt(i)) && t.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether it names a page by short words with dots between: 重庆·区县. */
  private static boolean isRubric(String t) {
    int word = 0;
    int dots = 0;
    for (int i = 0; i < t.length(); i++) {
      char c = t.charAt(i);
      if (c == RUBRIC_DOT && word > 1) {
        dots++;
        word = 0;
      } else if (Script.isHan(c) && word < LONGEST_WORD_OF_RUBRIC) {
        word++;
      } else if (c != ' ') {
        return false;
      }
    }
    return dots > 0 && word > 1;
  }

  /** Whether behind its label a telephone number stands alone: 读者热线:0817-0000000. */
  private static boolean isTelephone(String t) {
    int colon = t.indexOf(':');
    if (colon <= 1 || !isHan(t, colon)) {
      return false;
    }
    String number = t.substring(colon + 1).strip();
    return number.length() > SHORTEST_TELEPHONE
        && number.indexOf('-') > 1
        && number.chars().allMatch(c -> Script.isDigit((char) c) || c == '-');
  }

  /** Whether it is the headline of another report with its day, in a list: - 江岸大桥通车2021-11-26. */
  private static boolean isRelated(String t) {
    boolean listed = PageMarks.isIn(LIST_MARKS, t.charAt(0)) || PageMarks.isBullet(t);
    return listed
        && t.length() > LONGEST_DAY
        && SourceLine.date(t.substring(t.length() - LONGEST_DAY)).isPresent();
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
    if (!line.isUpTo(LONGEST_HEADING)
        || Folio.isOne(line)
        || PageMarks.isIn(SQUARES, line.first())
            && (line.isMadeOf(CueRole.BUTTON) || line.isMadeOf(CueRole.KICKER))) {
      return false;
    }
    boolean square = line.starts(BYLINE) && !Script.isHan(line.first());
    return square
        || Reporters.isSigned(line.text())
        || PageMarks.isBullet(line.text()) && namesReporters(line)
        || !Script.endsSentence(line.last())
            && line.text().indexOf(',') < 0
            && (line.starts(BYLINE) || line.holds(BYLINE) && !line.ends(CAPTION));
  }

  /** Whether reporters are named behind a dot: ● 本报记者 甲乙. */
  private static boolean namesReporters(Line line) {
    String behind = line.text().substring(1).strip();
    return Reporters.isNames(behind)
        || line.words().starting(behind).filter(k -> k == BYLINE).isPresent();
  }

  private static boolean hasColon(Line line) {
    return line.text().indexOf(':') >= 0;
  }

  /** Whether a long number tells a file from others: 微信图片_20200910223334. */
  private static boolean isNumbered(String t, int dot) {
    return dot > LONGEST_DAY
        && t.substring(dot - LONGEST_DAY, dot).chars().allMatch(c -> Script.isDigit((char) c));
  }

  private static boolean isFile(String t) {
    int dot = t.lastIndexOf('.');
    return dot > 0
        && t.length() - dot >= 4
        && t.length() - dot <= 5
        && t.chars().skip(dot + 1L).allMatch(c -> Script.isLatin((char) c))
        && t.chars().limit(dot).noneMatch(c -> c == ' ')
        && (t.chars().limit(dot).noneMatch(c -> Script.isHan((char) c)) || isNumbered(t, dot));
  }
}
