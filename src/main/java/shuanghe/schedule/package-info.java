/**
 * Publication and delivery when they are due, by {@code input/schedule.csv}, and removal of the
 * editions that the schedule no longer keeps. What was missed while no schedule ran is caught up,
 * once a period.
 */
package shuanghe.schedule;
