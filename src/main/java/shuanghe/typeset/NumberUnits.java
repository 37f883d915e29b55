package shuanghe.typeset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Numbers with the multiplier and the unit behind them, which stay on one line: 2.4百万元. */
final class NumberUnits {
  private static final String MULTIPLIERS = "十百千万亿兆多余几";

  /** Units of more than one character; after a number any single character is kept as its unit. */
  private static final List<String> UNITS =
      Arrays.stream(
              """
              个百分点 百分点 平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 海里 英里 公顷 公斤
              吨公里 千瓦时 千瓦 兆瓦 吉瓦 标准箱 标箱 人次 人民币 美元 欧元 日元 港元 英镑 元 分钟 小时
              季度 年度 周年 周岁 星期 个月 工作日 航班 车次 班次 架次 班列 万元 亿元 平方 立方
              """
                  .split("\\s+"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final int[] characters;
  private final boolean[] raised;
  private final int count;
  private final BitSet inside = new BitSet();

  private NumberUnits(int[] characters, boolean[] raised, int count) {
    this.characters = characters;
    this.raised = raised;
    this.count = count;
  }

  /** The characters after which a number would be torn from its multiplier or unit. */
  static BitSet inside(int[] characters, CharacterKind[] kinds, boolean[] raised, int count) {
    NumberUnits units = new NumberUnits(characters, raised, count);
    for (int i = 0; i + 1 < count; i++) {
      if (kinds[i] == CharacterKind.DIGIT && Character.isIdeographic(characters[i + 1])) {
        units.keepFrom(i);
      }
    }
    return units.inside;
  }

  private void keepFrom(int lastDigit) {
    int end = lastDigit + 1;
    int unit = unitLength(end);
    while (unit == 0 && end < count && MULTIPLIERS.indexOf(characters[end]) >= 0) {
      end++;
      unit = unitLength(end);
    }
    if (unit == 0 && end < count && Character.isIdeographic(characters[end]) && !raised[end]) {
      unit = 1;
    }
    inside.set(lastDigit, Math.max(lastDigit, end + unit - 1));
  }

  private int unitLength(int from) {
    for (String unit : UNITS) {
      if (from + unit.length() <= count) {
        int matched = 0;
        while (matched < unit.length() && characters[from + matched] == unit.charAt(matched)) {
          matched++;
        }
        if (matched == unit.length()) {
          return matched;
        }
      }
    }
    return 0;
  }
}
