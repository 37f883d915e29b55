package shuanghe.model;

import java.util.List;

/**
 * Decision of a list of rules on a printed figure.
 *
 * @param place file and line
 * @param surface the figure as printed, or what is told of as an event
 * @param list of rules: kind, name, area, period-own, period-carried, domain
 * @param rule id of the rule that decided
 * @param says the rule in words, with an example and a counterexample
 * @param failed ids of the rules before it, which did not hold
 * @param later ids of the rules behind it that hold as well
 */
public record Ruling(
    Place place,
    String surface,
    String list,
    String rule,
    Message says,
    List<String> failed,
    List<String> later) {}
