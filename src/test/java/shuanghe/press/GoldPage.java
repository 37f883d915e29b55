package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import shuanghe.FileTables;

/**
 * A page of the tests with what a person says is right, written down before the page was first
 * read.
 *
 * <p>Beside {@code page.txt} lies {@code page.csv}, a row for each figure in the order of the text;
 * {@code articles.csv} has a row for each article. Where several answers are right they are parted
 * by a vertical bar, and an empty one says that silence is right: {@code 2024|2024-12-31|}. A row
 * of the kind {@code soft} need not be found and is not wrong: a count of clauses, a duration.
 *
 * @param name of the files, the genre
 */
record GoldPage(String name, String text, List<Figure> figures, List<Headed> articles) {

  private static final Path FOLDER = Path.of("src/test/resources/shuanghe/press/pages");

  /**
   * A figure of the page.
   *
   * @param line on which it is printed, from 1
   * @param surface as printed, without its qualifier
   */
  record Figure(
      int line,
      String surface,
      BigDecimal value,
      String unit,
      List<String> kinds,
      List<String> qualifiers,
      List<String> indicators,
      List<String> areas,
      List<String> periods,
      List<String> domains) {

    boolean isSoft() {
      return kinds.contains("soft");
    }
  }

  /**
   * An article of the page.
   *
   * @param title empty where the page prints none
   * @param date empty where the text does not settle it
   */
  record Headed(String title, String subtitle, String date, String domain) {}

  static List<GoldPage> all() {
    List<CSVRecord> articles = rows(FOLDER.resolve("articles.csv"));
    return articles.stream()
        .map(a -> a.get("file").replace(".txt", ""))
        .distinct()
        .sorted()
        .map(name -> page(name, articles))
        .toList();
  }

  private static GoldPage page(String name, List<CSVRecord> articles) {
    try {
      String text = Files.readString(FOLDER.resolve(name + ".txt"));
      return new GoldPage(
          name,
          text,
          rows(FOLDER.resolve(name + ".csv")).stream().map(GoldPage::figure).toList(),
          articles.stream()
              .filter(a -> a.get("file").equals(name + ".txt"))
              .map(
                  a ->
                      new Headed(a.get("title"), a.get("subtitle"), a.get("date"), a.get("domain")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figure figure(CSVRecord row) {
    return new Figure(
        Integer.parseInt(row.get("line")),
        row.get("surface"),
        new BigDecimal(row.get("value")),
        row.get("unit"),
        either(row.get("kind")),
        either(row.get("qualifier")),
        either(row.get("indicator")),
        either(row.get("area")),
        either(row.get("period")),
        either(row.get("domain")));
  }

  private static List<String> either(String cell) {
    return List.of(cell.split("\\|", -1));
  }

  private static List<CSVRecord> rows(Path file) {
    try {
      List<CSVRecord> rows = FileTables.rows(file);
      assertThat(rows).as("%s has rows", file).isNotEmpty();
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
