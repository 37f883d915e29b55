package shuanghe.model;

/**
 * Fate of a decision at a run.
 *
 * @param decision the decision as it was written
 * @param fate whether it holds, and where
 * @param subject what the fact or observation is about, as shown to readers; empty where it was not
 *     found
 * @param printed the attribute as it was read before the decision; empty where it was not found
 */
public record DecisionOutcome(Decision decision, Fate fate, String subject, String printed) {

  /** Reach of a decision: whether and where it holds. */
  public enum Fate {
    /** It holds for this edition. */
    APPLIED("applied", "本期采用"),
    /** What it decides on is held, but belongs to another edition. */
    ELSEWHERE("elsewhere", "属于他期"),
    /** It does not fit what it decides on; a rejection says why. */
    REFUSED("refused", "与原文不符"),
    /** Nothing held bears its id: the sentence, the number or the row has changed or gone. */
    UNMATCHED("unmatched", "已无对应内容");

    private final String code;
    private final String label;

    Fate(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }
  }
}
