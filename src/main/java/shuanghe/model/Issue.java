package shuanghe.model;

import java.time.LocalDate;

/**
 * An entry of the register of issues: what an edition was published under, and keeps.
 *
 * @param number 第N期 within the year
 * @param total 总第M期 since the first edition of the office
 * @param correction 0 for the edition as first published, n for its n-th correction or supplement
 * @param date of issue
 */
public record Issue(int number, int total, int correction, LocalDate date) {}
