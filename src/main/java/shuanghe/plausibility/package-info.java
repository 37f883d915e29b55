/**
 * Plausibility rules: whether a value can be right, asked of everything held. Pure functions, JDK
 * types only. {@link shuanghe.plausibility.Plausibility#assess} holds what cannot be right before
 * the analysis sees it; the rules and their order are those of {@link
 * shuanghe.model.PlausibilityRule}.
 */
package shuanghe.plausibility;
