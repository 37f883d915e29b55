package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * Something a reader should look at, with the rule that raised it.
 *
 * @param rule the rule that raised it
 * @param domain domain of what it is about
 * @param subject what it is about
 * @param text the finding as a sentence
 * @param sources numbers in the source list
 * @param size how grave it is among those of its rule: percent or 百分点 of an adverse change, 百分点
 *     behind the time passed, percent between press and statistics, periods without a value, days
 *     overdue
 */
public record Warning(
    WarningRule rule,
    Domain domain,
    WarningSubject subject,
    Message text,
    List<Integer> sources,
    BigDecimal size) {

  /**
   * Subject of a finding.
   *
   * @param name the indicator as it is shown, or the matter
   * @param area the indicator's area as it is shown; empty of a matter
   * @param period of the value found; of a matter the day it was due, empty where none was set
   */
  public record WarningSubject(String name, String area, Optional<TimePeriod> period) {}

  /** What has to be done first, then what goes badly, then the data; the gravest of each first. */
  public static final Comparator<Warning> ORDER =
      Comparator.comparing(Warning::rule)
          .thenComparing(Comparator.comparing(Warning::size).reversed());

  /** The rules, each with the sentence printed beside the warnings it raises. */
  public enum WarningRule {
    BEHIND_TARGET("behind-target"),
    OVERDUE("overdue"),
    ADVERSE("adverse"),
    CONTRADICTED("contradicted"),
    STALE("stale");

    private final String code;

    WarningRule(String code) {
      this.code = code;
    }

    /** Name as papers and sheets print it. */
    public Message label() {
      return Message.of("warning." + code);
    }

    /** Sentence of the rule, printed beside the warnings it raises. */
    public Message rule() {
      return Message.of("warning-rule." + code);
    }
  }

  public Warning {
    sources = List.copyOf(sources);
  }
}
