/**
 * The records and code lists that all parts speak of: facts, observations, matters, periods,
 * places, messages. JDK types only, no input or output. A record's columns are stated once, in its
 * {@link shuanghe.model.Schema}.
 */
package shuanghe.model;
