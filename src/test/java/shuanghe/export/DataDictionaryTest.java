package shuanghe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shuanghe.Documents;
import shuanghe.messages.English;
import shuanghe.model.SampleEdition;

/**
 * The data dictionary holds a table of the columns of each data file, made from what the files are
 * written by. {@code mvn test -Dtest=DataDictionaryTest -Ddictionary.write} makes the tables anew.
 */
class DataDictionaryTest {

  private static final Path DICTIONARY = Documents.FOLDER.resolve("DATA.md");
  private static final String HEAD = "| column | 中文 | meaning |\n|---|---|---|\n";
  private static final Map<String, CsvText<?>> FILES =
      DataFiles.of(SampleEdition.data(), List.of(), English.MESSAGES);

  private static String table(CsvText<?> file) {
    return file.columns().stream()
        .map(c -> "| `" + c.name() + "` | " + c.zh() + " | " + c.en() + " |\n")
        .collect(Collectors.joining("", HEAD, ""));
  }

  /** The document with the table of each file as it is to be. */
  private static String made(String document) {
    String made = document;
    for (Map.Entry<String, CsvText<?>> file : FILES.entrySet()) {
      made =
          Pattern.compile(
                  "(^## " + Pattern.quote(file.getKey()) + "\n(?:(?!^## |^\\|).*\n)*)(?:^\\|.*\n)+",
                  Pattern.MULTILINE)
              .matcher(made)
              .replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + table(file.getValue())));
    }
    return made;
  }

  @BeforeAll
  static void writesTheTablesWhereThatIsAsked() throws IOException {
    if (System.getProperty("dictionary.write") != null) {
      Files.writeString(DICTIONARY, made(Documents.text(DICTIONARY)));
    }
  }

  @Test
  void tellsTheColumnsOfEachFileInTheirOrder() throws IOException {
    for (Map.Entry<String, CsvText<?>> file : FILES.entrySet()) {
      assertThat(Documents.section(DICTIONARY, file.getKey()))
          .as("%s; -Ddictionary.write makes the tables anew", file.getKey())
          .contains(table(file.getValue()));
    }
  }
}
