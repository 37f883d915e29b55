/**
 * Publishes and delivers editions when they are due, by {@code input/schedule.csv}, and prunes
 * those that the schedule no longer keeps.
 */
package shuanghe.schedule;
