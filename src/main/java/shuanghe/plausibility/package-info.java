/**
 * Plausibility rules: whether a value can be right, asked of everything held. Pure functions, JDK
 * types only. {@link shuanghe.plausibility.Plausibility#assess} holds what cannot be right before
 * the analysis sees it; the rules and their order are those of {@link
 * shuanghe.model.PlausibilityRule}, each in a class ending in {@code Rule}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A value is set against its own series, not against a norm for all: months beside months,
 *       sums from January on beside such sums ({@code LevelSeries}).
 *   <li>A value is held, never changed or dropped: it waits in 待核 for the office's decision.
 *   <li>From where on a rule holds a value is data: {@code plausibility.csv} of the program and,
 *       over it, of the office ({@code Limits}).
 * </ul>
 */
package shuanghe.plausibility;
