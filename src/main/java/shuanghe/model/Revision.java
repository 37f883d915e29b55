package shuanghe.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A corrected observation: the value as it was before and as it is now.
 *
 * @param seenIn the edition whose run first saw the new value
 */
public record Revision(
    Observation.Key key,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after,
    Place place,
    String seenIn) {}
