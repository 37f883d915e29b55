package shuanghe.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import shuanghe.model.MessageLanguage;

/**
 * Words of sheets and pages in the language of an edition. They stand in the code in Chinese, so
 * that a Chinese edition is read off it; their English stands in {@code words.csv} (zh, en). Safe
 * to share between threads.
 */
public final class Glossary {

  private static final Map<String, String> ENGLISH = read();

  private final MessageLanguage language;

  private Glossary(MessageLanguage language) {
    this.language = language;
  }

  /** The words in a language. */
  public static Glossary in(MessageLanguage language) {
    return new Glossary(language);
  }

  private static Map<String, String> read() {
    try (InputStream in = Glossary.class.getResourceAsStream("words.csv");
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("zh"), Glossary::english));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String english(CSVRecord row) {
    return row.get("en");
  }

  /** The language of the words. */
  public MessageLanguage language() {
    return language;
  }

  /** Whether a Chinese word or sentence has its English. */
  static boolean has(String chinese) {
    return ENGLISH.containsKey(chinese);
  }

  /**
   * A word or a sentence.
   *
   * @param chinese as the code has it; empty for none
   * @param filling what stands for {0}, {1} and so on
   * @throws IllegalArgumentException if it has no English and that is wanted
   */
  public String of(String chinese, Object... filling) {
    String text = language == MessageLanguage.EN && !chinese.isEmpty() ? english(chinese) : chinese;
    for (int i = 0; i < filling.length; i++) {
      text = text.replace("{" + i + "}", filling[i].toString());
    }
    return text;
  }

  private static String english(String chinese) {
    String english = ENGLISH.get(chinese);
    if (english == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no English for '%s' in words.csv; add it", chinese));
    }
    return english;
  }
}
