/**
 * Values set against each other and summed up by domain and period: pure functions, JDK types only.
 * {@link shuanghe.analysis.EditionAnalyst#analyse} takes everything held and selects by itself what
 * belongs to the edition; {@link shuanghe.analysis.EditionScope#select} gives the same selection to
 * whoever exports it.
 */
package shuanghe.analysis;
