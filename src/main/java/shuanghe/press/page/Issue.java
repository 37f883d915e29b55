package shuanghe.press.page;

import java.time.LocalDate;

/** The day a page was issued on, with the words for where that is known from. */
public record Issue(LocalDate date, String basis) {}
