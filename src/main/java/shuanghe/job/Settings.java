package shuanghe.job;

import java.time.YearMonth;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets in {@code application.yml} under {@code shuanghe}.
 *
 * @param version the program's version
 * @param firstEdition the month of the office's first edition, from which 总第N期 is counted
 * @param rejectionLimit the most percent of a kind's rows that may be rejected in a run that
 *     publishes
 * @param runLog the file to which each run appends a line of JSON; empty for none
 */
@ConfigurationProperties("shuanghe")
record Settings(
    String version,
    YearMonth firstEdition,
    @DefaultValue("50") int rejectionLimit,
    @DefaultValue("") String runLog) {}
