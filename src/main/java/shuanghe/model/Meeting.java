package shuanghe.model;

import java.util.Optional;

/** A meeting the press reports on, with its day and venue where they are told. */
public record Meeting(
    String id,
    Place place,
    String name,
    Optional<TimePeriod> date,
    String venue,
    Domain domain,
    String articleId,
    String context) {}
