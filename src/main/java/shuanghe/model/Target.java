package shuanghe.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An aim with a deadline stated in the press.
 *
 * @param deadline the period by whose end it is due
 * @param deadlineText the words that state the deadline
 * @param factId the fact that carries the number
 * @param sources every place that states it
 */
public record Target(
    String id,
    Place place,
    String indicator,
    BigDecimal value,
    String unit,
    String qualifier,
    Optional<TimePeriod> deadline,
    String deadlineText,
    String refArea,
    Domain domain,
    String articleId,
    String factId,
    String context,
    List<Place> sources) {

  public Target {
    sources = List.copyOf(sources);
  }
}
