package shuanghe.press.page;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.press.text.TimeAnchor;

/**
 * The day a report is of, and what its words of time are reckoned from.
 *
 * @param date empty where nothing on the page settles it
 * @param basis the evidence, or why there is none
 * @param own whether the report prints the day itself
 * @param anchor the day, or as much as is known of it
 */
public record ReportDate(Optional<LocalDate> date, String basis, boolean own, TimeAnchor anchor) {}
