package shuanghe.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that a plausibility rule keeps out of the briefing until somebody decides.
 *
 * @param id what a decision names it by: {@link Observation#id()} or {@link Fact#id()}
 * @param kind a statistical value or a figure of the press
 * @param place file and line
 * @param indicator code of the code list, or empty where the press names none
 * @param area code of the code list, or empty where none is known
 * @param period the period it is said to hold for
 * @param measure the value itself, its target or its 同比
 * @param value multiplied out, as it was read
 * @param unit unit of the value without multiplier
 * @param rule the first rule it breaks
 * @param expected what the rule expected
 */
public record HeldValue(
    String id,
    ReviewItem.ReviewKind kind,
    Place place,
    String indicator,
    String area,
    Optional<TimePeriod> period,
    Observation.Measure measure,
    BigDecimal value,
    String unit,
    PlausibilityRule rule,
    Message expected) {}
