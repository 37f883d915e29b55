package shuanghe.job;

import java.time.YearMonth;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an office sets in {@code application.yml} under {@code shuanghe}.
 *
 * @param version the program's version
 * @param firstEdition the month of the office's first edition, from which 总第N期 is counted
 */
@ConfigurationProperties("shuanghe")
record Settings(String version, YearMonth firstEdition) {}
