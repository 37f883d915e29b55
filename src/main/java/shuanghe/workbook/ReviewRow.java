package shuanghe.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.messages.Messages;
import shuanghe.model.Decision;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.ReviewItem;
import shuanghe.model.TimePeriod;

/**
 * A row of 待核: what is to be decided, or what was decided before.
 *
 * @param id id of the fact, observation, article or page
 * @param attribute column of the data files that is to be looked at
 * @param decision the cell of the decision: empty, 确认, 剔除 or the right value
 * @param by who decided, or empty
 * @param date when, where it was decided
 * @param note why, or empty
 * @param prominence how visible it would be; what was decided before says so here
 * @param kind what sort of thing it is
 * @param subject what it is about, in the words shown to readers
 * @param printed what was printed or read
 * @param expected what the rule expected
 * @param rule id of the rule
 * @param context the sentence or the row it stands in
 * @param place file and line
 */
record ReviewRow(
    String id,
    String attribute,
    String decision,
    String by,
    Optional<LocalDate> date,
    String note,
    String prominence,
    String kind,
    String subject,
    String printed,
    String expected,
    String rule,
    String context,
    String place) {

  /** Rule of articles without a date, whose context is the evidence for that. */
  private static final String UNDATED = "undated";

  /**
   * What is open, the most visible first, then all decisions as they stand in their file, so that
   * the sheet saved as that file loses none.
   */
  static List<ReviewRow> of(
      List<ReviewItem> items,
      List<DecisionOutcome> decisions,
      Messages messages,
      SheetWords words) {
    List<ReviewRow> rows = new ArrayList<>();
    items.forEach(item -> rows.add(open(item, messages, words)));
    decisions.forEach(outcome -> rows.add(decided(outcome, words)));
    return rows;
  }

  private static ReviewRow open(ReviewItem item, Messages messages, SheetWords words) {
    return new ReviewRow(
        item.id(),
        Decision.DecidedAttribute.of(item.attribute())
            .map(words::attribute)
            .orElse(item.attribute()),
        "",
        "",
        Optional.empty(),
        "",
        words.of(item.prominence().label()),
        words.of(item.kind().label()),
        item.subject(),
        printed(item, words),
        messages.text(item.expected()),
        item.rule(),
        item.rule().equals(UNDATED) ? words.composed(item.context()) : item.context(),
        item.place().toString());
  }

  /** What is held now; a period in the language of the sheet. */
  private static String printed(ReviewItem item, SheetWords words) {
    return Decision.DecidedAttribute.of(item.attribute())
        .filter(Decision.DecidedAttribute.TIME_PERIOD::equals)
        .flatMap(period -> TimePeriod.parse(item.printed()))
        .map(words::period)
        .orElse(item.printed());
  }

  private static ReviewRow decided(DecisionOutcome outcome, SheetWords words) {
    Decision d = outcome.decision();
    return new ReviewRow(
        d.id(),
        words.attribute(d.attribute()),
        d.ruling() == Decision.DecidedRuling.CORRECT ? d.value() : words.of(d.written()),
        d.by(),
        d.date(),
        d.note(),
        words.of("已核定"),
        words.of(outcome.fate().label()),
        outcome.subject(),
        outcome.printed(),
        "",
        "",
        "",
        d.place().toString());
  }
}
