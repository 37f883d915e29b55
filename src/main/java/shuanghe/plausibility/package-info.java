/**
 * Asks of every value whether it can be right: pure functions over what is held, JDK types only.
 * {@link shuanghe.plausibility.Plausibility#assess} holds what cannot, before the analysis sees it.
 */
package shuanghe.plausibility;
