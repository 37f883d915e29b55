package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import shuanghe.model.Domain;

/**
 * Something a reader should look at, with the rule that raised it.
 *
 * @param text the finding as a Chinese sentence
 * @param sources numbers in the source list
 * @param size how grave it is among those of its rule: percent or 百分点 of an adverse change, 百分点
 *     behind the time passed, percent between press and statistics, periods without a value, days
 *     overdue
 */
public record Warning(
    WarningRule rule, Domain domain, String text, List<Integer> sources, BigDecimal size) {

  /** By rule, the gravest of each first. */
  public static final Comparator<Warning> ORDER =
      Comparator.comparing(Warning::rule)
          .thenComparing(Comparator.comparing(Warning::size).reversed());

  /** The rules, each with the sentence printed beside the warnings it raises. */
  public enum WarningRule {
    ADVERSE("走势不利", "指标同比变动方向与期望方向相反"),
    BEHIND_TARGET("滞后目标", "完成率低于时间进度10个百分点以上"),
    CONTRADICTED("矛盾", "报道数据与统计数据之差超出舍入范围"),
    STALE("陈旧", "序列最新值早于本期两期以上"),
    OVERDUE("逾期", "合作事项到期未完成或状态为滞后、暂停");

    private final String label;
    private final String rule;

    WarningRule(String label, String rule) {
      this.label = label;
      this.rule = rule;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }

    /** Sentence of the rule, printed beside the warnings it raises. */
    public String rule() {
      return rule;
    }
  }

  public Warning {
    sources = List.copyOf(sources);
  }
}
