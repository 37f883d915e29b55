package shuanghe.model;

/**
 * A number in digits that a page prints and that is no figure.
 *
 * @param place file and line
 * @param surface the digits as printed
 * @param rule why it is no figure: the id of the rule that passed it over
 * @param context the characters around it
 */
public record SkippedNumber(Place place, String surface, String rule, String context) {}
