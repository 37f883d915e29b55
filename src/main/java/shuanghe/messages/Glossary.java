package shuanghe.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /**
   * A sentence with places to fill, and what finds it in a text.
   *
   * @param words as the code has it
   * @param text with a group of0, of1 … for each place
   */
  private record Composed(String words, Pattern text) {

    /** A place behind 第 is a number. */
    static Composed of(String words) {
      StringBuilder text = new StringBuilder();
      Matcher place = PLACE.matcher(words);
      int from = 0;
      while (place.find()) {
        String before = words.substring(from, place.start());
        String kind = before.endsWith("第") ? "\\d+" : ".+?";
        text.append(Pattern.quote(before)).append("(?<of" + place.group(1) + ">" + kind + ")");
        from = place.end();
      }
      return new Composed(
          words, Pattern.compile(text.append(Pattern.quote(words.substring(from))).toString()));
    }
  }

  /** Sentences of less than these characters of their own could be found in any text. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  /** Those with most words of their own first: they say most of a text. */
  private static final List<Composed> PATTERNS =
      ENGLISH.keySet().stream()
          .filter(words -> PLACE.matcher(words).find())
          .filter(words -> PLACE.matcher(words).replaceAll("").length() >= FEWEST_WORDS)
          .sorted(
              Comparator.comparingInt(
                      (String words) -> PLACE.matcher(words).replaceAll("").length())
                  .reversed()
                  .thenComparing(Comparator.naturalOrder()))
          .map(Composed::of)
          .toList();

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

  /**
   * A text that the program put together of its sentences, such as the evidence for a date, each
   * with what it was filled with; what is no sentence of the program stays as it is.
   */
  public String composed(String chinese) {
    if (language != MessageLanguage.EN || has(chinese)) {
      return of(chinese);
    }
    return PATTERNS.stream()
        .filter(pattern -> pattern.text().matcher(chinese).matches())
        .findFirst()
        .map(pattern -> filled(pattern, chinese))
        .orElse(chinese);
  }

  private String filled(Composed pattern, String chinese) {
    Matcher found = pattern.text().matcher(chinese);
    found.matches();
    String english = ENGLISH.get(pattern.words());
    for (int i = 0; i < found.groupCount(); i++) {
      english = english.replace("{" + i + "}", composed(found.group("of" + i)));
    }
    return english;
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
