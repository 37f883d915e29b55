package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.analysis.CrossCheck.Verdict;
import shuanghe.model.Fact;

/** Judge of whether a press figure and a statistical value can both be right. */
final class CrossChecker {

  /** How far a figure with a qualifier such as 超 or 近 may stand from the exact value. */
  private static final BigDecimal QUALIFIED_SHARE = new BigDecimal("0.1");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern ARABIC = Pattern.compile("\\d[\\d,]*(?:\\.(\\d+))?");

  private CrossChecker() {}

  /**
   * Agreement is equality; a rounding difference is one of at most half a unit of the last printed
   * digit, or of at most a tenth of the printed value on the side that the qualifier names.
   */
  static Verdict judge(Fact fact, BigDecimal printed, BigDecimal exact) {
    BigDecimal difference = printed.subtract(exact);
    if (difference.signum() == 0) {
      return Verdict.AGREES;
    }
    if (difference.abs().compareTo(lastDigit(fact).multiply(HALF)) <= 0) {
      return Verdict.ROUNDING;
    }
    boolean near = difference.abs().compareTo(printed.abs().multiply(QUALIFIED_SHARE)) <= 0;
    return near && allows(fact.qualifier(), difference.signum())
        ? Verdict.ROUNDING
        : Verdict.CONTRADICTS;
  }

  /** Whether the qualifier admits a printed value above (1) or below (-1) the exact one. */
  private static boolean allows(String qualifier, int side) {
    return switch (qualifier) {
      case "超", "超过", "逾", "突破", "余", "多", "以上", "不低于", "不少于", "达到", "高于" -> side < 0;
      case "近", "接近", "不足", "不到", "以下", "不超过", "低于" -> side > 0;
      case "约", "左右", "上下", "大约", "约为", "将近" -> true;
      default -> false;
    };
  }

  /** The worth of one unit in the last printed digit, multiplier included. */
  private static BigDecimal lastDigit(Fact fact) {
    Matcher m = ARABIC.matcher(fact.surface());
    if (!m.find() || fact.value().signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal printed = new BigDecimal(m.group().replace(",", ""));
    if (printed.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal multiplier =
        fact.value().abs().divide(printed, MathContext.DECIMAL64).stripTrailingZeros();
    int decimals = m.group(1) == null ? 0 : m.group(1).length();
    return multiplier.movePointLeft(decimals);
  }
}
