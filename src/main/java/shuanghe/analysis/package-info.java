/**
 * Sets values against each other and sums up by domain and period: pure functions, JDK types only.
 */
package shuanghe.analysis;
