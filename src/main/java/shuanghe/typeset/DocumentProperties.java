package shuanghe.typeset;

import java.time.LocalDate;

/**
 * Properties that a file states of itself.
 *
 * @param author the office, empty where none is named
 * @param description empty where there is none
 * @param date the edition's date
 */
public record DocumentProperties(String title, String author, String description, LocalDate date) {}
