package shuanghe.briefing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What an office sets in {@code templates/office.properties}.
 *
 * @param masthead name of the briefing in the masthead
 * @param office issuing office
 * @param report to whom it is reported (报), or empty
 * @param send to whom it is sent (送), or empty
 * @param distribute to whom it is distributed (发), or empty
 * @param copies print run, such as 50, or empty
 */
record Office(
    String masthead, String office, String report, String send, String distribute, String copies) {

  static Office read(Path file) {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      settings.load(reader);
    } catch (IOException unreadable) {
      throw new BriefingException(
          file + ": cannot be read; it must be a UTF-8 file with masthead, office and so on",
          unreadable);
    }
    return new Office(
        setting(settings, "masthead", file),
        setting(settings, "office", file),
        setting(settings, "report", file),
        setting(settings, "send", file),
        setting(settings, "distribute", file),
        setting(settings, "copies", file));
  }

  private static String setting(Properties settings, String key, Path file) {
    String value = settings.getProperty(key);
    if (value == null) {
      throw new BriefingException(
          "%s: no '%s'; add a line '%s=', empty if nothing is to be printed"
              .formatted(file, key, key));
    }
    return value.strip();
  }
}
