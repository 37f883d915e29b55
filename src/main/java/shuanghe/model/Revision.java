package shuanghe.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A corrected observation: the value as it was before and as it is now.
 *
 * @param key the value that was corrected
 * @param before value before, multiplied out into the indicator's unit; empty where there was none
 * @param after value now, in the same unit; empty where it is missing now
 * @param place file and line of the row that gives the new value
 * @param seenIn the edition whose run first saw the new value
 */
public record Revision(
    Observation.Key key,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after,
    Place place,
    String seenIn) {}
