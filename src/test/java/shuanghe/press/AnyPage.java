package shuanghe.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.Unit;

/**
 * Pages put together at random out of the language itself: its times, numbers, units, areas and cue
 * words, headings and furniture, marks and rubbish, cut at any place and in any order.
 */
final class AnyPage {

  private static final List<String> TIMES =
      List.of(
          "9月27日",
          "2023年",
          "1—8月",
          "上半年",
          "截至8月底",
          "去年底",
          "今年以来",
          "前三季度",
          "二季度",
          "3月末",
          "2021—2023年",
          "“十四五”期间",
          "今（27）日",
          "5月29日至30日",
          "2023年9月28日 星期四",
          "目前",
          "年初",
          "明年",
          "到2025年",
          "2025年至2023年",
          "13月40日",
          "国庆假期",
          "除夕至正月初五",
          "同期",
          "2019年同期",
          "上月",
          "当天",
          "春节",
          "次年",
          "2023-09-27",
          "2024.9.12",
          "12月30日起",
          "自2020年",
          "本世纪中叶",
          "至今");
  private static final List<String> NUMBERS =
      List.of(
          "3500",
          "12.5",
          "１２",
          "三百二十",
          "十二万",
          "1.2万",
          "0.",
          "3 000",
          "数十",
          "几百亿",
          "1/3",
          "三分之一",
          "翻一番",
          "99999999999999999999",
          "-2.11",
          "－3",
          "2—3",
          "20%~30%",
          "一点二亿",
          "3万4000",
          "第3",
          "4/5",
          "2.8∶30.7∶66.5",
          "1.06倍",
          "0.7个百分点",
          "28个基点",
          "百余",
          "两",
          "七成",
          "1,234.5",
          "三至五");
  private static final List<String> MARKS =
      List.of(
          "\n", "\n", "\n\n", "\n\n", "。", "，", "、", "；", "：", "“", "”", "《", "》", "（", "）", "(",
          ")", "——", "%", "％", "‰", "…", "！", "—", "-", "~", "*", "**", "/", "|", "·", " ",
          "\u3000", "\u00A0", "\t", "\r");
  private static final List<String> HEADINGS =
      List.of("# ", "## ", "### ", "#", "####### ", "▲", "□", "● ", "数读·", "——", "链接", "一、", "（一）");
  private static final List<String> FURNITURE =
      List.of(
          "您的位置：首页 > 新闻 > 正文",
          "首页>>要闻",
          "来源：示例日报 2023-09-27 10:20",
          "浏览次数：1386",
          "【字体：大 中 小】",
          "分享到：",
          "朋友圈",
          "上一篇：",
          "下一篇",
          "下一版",
          "（上接1版）",
          "（下转3版）",
          "（紧接第二版）",
          "责任编辑：甲乙",
          "第02版：要闻",
          "04:时事·广告",
          "双核日报",
          "2023年9月28日 星期四 第3版",
          "国内统一刊号",
          "新闻热线：023-00000000",
          "版权所有",
          "ICP备00000000号-1",
          "1.jpg",
          "放大 缩小 默认",
          "发布时间：2024-07-18",
          "文章分类：动态，访问量：5次",
          "08/19\n2024",
          "图为现场。记者 甲乙 摄",
          "（本报记者 甲乙）",
          "（记者 甲乙）",
          "本报讯（记者 甲乙）",
          "本报记者 甲乙",
          "新华社重庆9月27日电",
          "据《示例报》",
          "（数据来源：示例）",
          "（完）",
          "相关阅读",
          "· ",
          "http://a.example/b.htm");
  private static final List<String> TABLES =
      List.of(
          "\n表1 主要产品产量\n",
          "\n单位：亿元\n",
          "\n指 标　数量（万辆） 比重（%）\n",
          "\n地区|产量|比上年增长%\n",
          "\n|---|---|\n",
          "\n指标 2022 2023\n",
          "\n汽 车 12.3 -4.5\n",
          "\n重庆\t8.1\t—\n",
          "\n成都|3|+4%\n",
          "\n其中：货车（辆） 1,234 5.\n");
  private static final List<String> RUBBISH =
      List.of(
          "\u0001", "\u202e", "\uFEFF", "𠮷", "\ud842", "<b>", "<p>", "=1+1", "${7*7}", "&nbsp;",
          "的", "和", "其中", "分别", "记者", "第", "版", "号", "年", "月", "日", "万", "亿元", "A1", "5G", "G93",
          "渝椒3号");

  private static final List<List<String>> KINDS = kinds();

  private AnyPage() {}

  private static List<List<String>> kinds() {
    List<String> areas = PressExamples.LISTS.areas().stream().map(Area::name).toList();
    List<String> units = PressExamples.LISTS.units().stream().map(Unit::name).toList();
    List<String> indicators = PressExamples.LISTS.indicators().stream().map(i -> i.name()).toList();
    List<String> cues = cues();
    return List.of(
        TIMES,
        NUMBERS,
        NUMBERS,
        units,
        units,
        areas,
        indicators,
        cues,
        cues,
        cues,
        MARKS,
        MARKS,
        MARKS,
        HEADINGS,
        FURNITURE,
        TABLES,
        RUBBISH);
  }

  /** Every word of the program's language lists. */
  private static List<String> cues() {
    try (Stream<Path> lists = Files.list(Path.of("src/main/resources/shuanghe/press/language"))) {
      List<String> words = new ArrayList<>();
      for (Path list : lists.sorted().toList()) {
        Files.readAllLines(list).stream()
            .skip(1)
            .map(row -> row.split(",", 2)[0])
            .forEach(words::add);
      }
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One page; the next differs. */
  static String of(Random random) {
    StringBuilder text = new StringBuilder();
    for (int scraps = random.nextInt(160); scraps > 0; scraps--) {
      text.append(random.nextInt(12) == 0 ? clause(random) : scrap(random));
    }
    if (random.nextBoolean()) {
      List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
      Collections.shuffle(lines, random);
      text = new StringBuilder(String.join("\n", lines));
    }
    int from = random.nextInt(4) == 0 ? random.nextInt(text.length() + 1) : 0;
    int to =
        random.nextInt(4) == 0 ? from + random.nextInt(text.length() - from + 1) : text.length();
    return text.substring(from, to);
  }

  private static String scrap(Random random) {
    return any(KINDS.get(random.nextInt(KINDS.size())), random);
  }

  /** A clause as reports have it: when, where, what, how much. */
  private static String clause(Random random) {
    return any(TIMES, random)
        + "，"
        + any(KINDS.get(5), random)
        + any(KINDS.get(6), random)
        + any(NUMBERS, random)
        + any(KINDS.get(3), random)
        + any(MARKS, random);
  }

  private static String any(List<String> scraps, Random random) {
    return scraps.get(random.nextInt(scraps.size()));
  }
}
