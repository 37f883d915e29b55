package shuanghe.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import shuanghe.model.Message;
import shuanghe.warehouse.EditionDataReader;

/**
 * Settings of an office in {@code application.yml} under {@code shuanghe}.
 *
 * @param version the program's version
 * @param firstEdition the month of the office's first edition, from which 总第N期 is counted
 * @param rejectionLimit the most percent of a kind's rows, 0 to 100, that may be rejected in a run
 *     that publishes
 * @param renditions extensions of what briefings are made as; none for all that the program offers
 * @param runLog the file, in a folder that exists, to which each run appends a line of JSON; empty
 *     for none
 * @param entries how many rows that reports tell of a kind and domain an edition lists, at least 1;
 *     of more the first are listed and the others counted
 * @param threads how many pages are read and briefings made at a time, at most; 0 for one on each
 *     processor
 */
@ConfigurationProperties("shuanghe")
record Settings(
    String version,
    YearMonth firstEdition,
    @DefaultValue("50") int rejectionLimit,
    @DefaultValue List<String> renditions,
    @DefaultValue("") String runLog,
    @DefaultValue("" + EditionDataReader.MOST) int entries,
    @DefaultValue("0") int threads) {

  Settings {
    if (firstEdition == null) {
      throw new UnusableSettingException("SHUANGHE_FIRST_EDITION", "", Message.of("setting.month"));
    }
    if (rejectionLimit < 0 || rejectionLimit > 100) {
      throw new UnusableSettingException(
          "SHUANGHE_REJECTION_LIMIT",
          String.valueOf(rejectionLimit),
          Message.of("setting.percent"));
    }
    if (entries < 1) {
      throw new UnusableSettingException(
          "SHUANGHE_ENTRIES", String.valueOf(entries), Message.of("setting.entries"));
    }
    if (!runLog.isEmpty()
        && (Files.isDirectory(Path.of(runLog))
            || !Files.isDirectory(Path.of(runLog).toAbsolutePath().getParent()))) {
      throw new UnusableSettingException("SHUANGHE_RUN_LOG", runLog, Message.of("setting.run-log"));
    }
  }

  /** How many things are worked on at a time. */
  int processors() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
