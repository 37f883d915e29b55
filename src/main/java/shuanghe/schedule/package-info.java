/**
 * Publication and delivery when they are due, by {@code input/schedule.csv}, and removal of the
 * editions that the schedule no longer keeps. {@code Scheduler} does what is due and says when it
 * wants to be called again; {@code Timetable} reads the file, {@code CronTimes} the expressions.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is done is remembered for each entry and due time in the database ({@code
 *       ScheduleRecords}), so that a schedule that was stopped catches up what it missed, once a
 *       period, and a second process does nothing again.
 *   <li>An edition whose data are late is waited for, within the days that the entry gives.
 *   <li>How an edition is published is the {@code EditionPublisher}'s: this package knows periods
 *       and outcomes, not steps.
 * </ul>
 */
package shuanghe.schedule;
