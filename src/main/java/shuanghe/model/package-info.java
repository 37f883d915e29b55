/**
 * The words that all parts speak: facts, observations, matters, periods, places. JDK types only.
 */
package shuanghe.model;
