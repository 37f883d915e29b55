package shuanghe.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import shuanghe.input.CodeListFiles;
import shuanghe.input.InputFile;
import shuanghe.input.InputFolder;
import shuanghe.input.Outcome;
import shuanghe.input.TableColumn;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TextFiles;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Paragraph;
import shuanghe.press.PageIndex;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;

/**
 * Writes an input folder of any size out of a small one: newspaper pages and article tables, spread
 * evenly over {@value #MONTHS} months, indicator tables over the same months, and a ledger. The
 * same small folder and the same size give the same bytes.
 */
final class ScaledInput {

  /** Months that articles and values are spread over. */
  static final int MONTHS = 60;

  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final int ARTICLES_A_TABLE = 1000;

  /** One article in so many stands in a table instead of on a page. */
  private static final int IN_TABLES = 10;

  /** One matter in the ledger for so many articles. */
  private static final int ARTICLES_A_MATTER = 100;

  /** A page to be multiplied. */
  private record Seed(PageSource page, YearMonth month, List<Article> articles) {}

  private final Path sample;
  private final Path target;
  private final CodeLists codeLists;
  private final List<Seed> seeds;

  /**
   * @param sample an input folder with code lists and a ledger
   * @param pages the folder with the pages to be multiplied
   * @param target the folder to be written, which need not exist
   */
  ScaledInput(Path sample, Path pages, Path target) {
    this.sample = sample;
    this.target = target;
    this.codeLists = CodeListFiles.load(sample.resolve("codelists")).codeLists();
    this.seeds = seeds(pages, new PressReader(codeLists));
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException(pages + ": no .txt or .md page with articles in it");
    }
  }

  private static List<Seed> seeds(Path folder, PressReader reader) {
    List<InputFile> files =
        new InputFolder(folder, "").list(List.of(".txt", ".md", ".csv")).items();
    Set<String> names = new TreeSet<>();
    files.forEach(file -> names.add(file.name()));
    PageIndex index =
        files.stream()
            .filter(file -> file.name().equals("pages.csv"))
            .findFirst()
            .map(file -> PageIndex.read(file, names))
            .orElseGet(PageIndex::empty);
    TextFiles texts = new TextFiles(TextFiles.PAGE_LIMIT);
    return files.stream()
        .filter(file -> !file.name().toLowerCase(Locale.ROOT).endsWith(".csv"))
        .flatMap(file -> texts.read(file).taken().map(t -> index.page(file.name(), t)).stream())
        .map(page -> seed(page, reader.read(page)))
        .filter(seed -> !seed.articles().isEmpty())
        .toList();
  }

  private static Seed seed(PageSource page, PressReading reading) {
    YearMonth month =
        page.date()
            .or(
                () ->
                    reading.articles().stream()
                        .flatMap(article -> article.date().stream())
                        .max(Comparator.naturalOrder()))
            .map(YearMonth::from)
            .orElse(FIRST);
    return new Seed(page, month, reading.articles());
  }

  /**
   * Writes everything.
   *
   * @param articles how many articles at least; the last page may bring a few more
   * @param rows how many rows the indicator tables have, faulty ones among them
   */
  void write(int articles, int rows) throws IOException {
    Files.createDirectories(target.resolve("codelists"));
    try (Stream<Path> lists = Files.list(sample.resolve("codelists"))) {
      for (Path list : lists.sorted().toList()) {
        Files.copy(list, target.resolve("codelists").resolve(list.getFileName()));
      }
    }
    Path press = Files.createDirectories(target.resolve("articles"));
    int inTables = articles / IN_TABLES;
    pages(press, articles - inTables);
    articleTables(press, inTables);
    new ScaledSeries(codeLists, FIRST, MONTHS).write(target, rows);
    ledger(Files.createDirectories(target.resolve("matters")), articles / ARTICLES_A_MATTER);
  }

  private static YearMonth month(int number) {
    return FIRST.plusMonths(number % MONTHS);
  }

  private void pages(Path folder, int articles) throws IOException {
    try (CSVPrinter index = table(folder.resolve("pages.csv"), "file,newspaper,date,page")) {
      int written = 0;
      for (int number = 0; written < articles; number++) {
        Seed seed = seeds.get(number / MONTHS % seeds.size());
        YearMonth month = month(number);
        String name = "%s-page-%06d.txt".formatted(month, number);
        String text = new PageVariation(seed.month(), month, number).of(seed.page().text());
        Files.writeString(folder.resolve(name), text);
        int day = 1 + number / MONTHS % 28;
        index.printRecord(name, seed.page().newspaper(), month.atDay(day), seed.page().page());
        written += seed.articles().size();
      }
    }
  }

  private void articleTables(Path folder, int articles) throws IOException {
    List<Seed> single = new ArrayList<>();
    for (Seed seed : seeds) {
      seed.articles().stream()
          .filter(article -> !body(article).isEmpty())
          .forEach(a -> single.add(new Seed(seed.page(), seed.month(), List.of(a))));
    }
    for (int first = 0; first < articles; first += ARTICLES_A_TABLE) {
      Path file = folder.resolve("briefs-%03d.csv".formatted(first / ARTICLES_A_TABLE));
      try (CSVPrinter table = table(file, "id,date,newspaper,page,title,byline,body,url")) {
        for (int n = first; n < Math.min(articles, first + ARTICLES_A_TABLE); n++) {
          Seed seed = single.get(n / MONTHS % single.size());
          YearMonth month = month(n);
          PageVariation variation = new PageVariation(seed.month(), month, -1 - n);
          Article article = seed.articles().getFirst();
          table.printRecord(
              "brief-%06d".formatted(n),
              month.atDay(1 + n / MONTHS % 28),
              seed.page().newspaper(),
              "",
              variation.of(article.title()),
              "",
              variation.of(body(article)),
              "");
        }
      }
    }
  }

  private static String body(Article article) {
    return String.join(
        "\n",
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
            .map(Paragraph::text)
            .toList());
  }

  private void ledger(Path folder, int matters) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> columns = TableForm.MATTERS.columns().stream().map(TableColumn::name).toList();
    for (InputFile file :
        new InputFolder(sample.resolve("matters"), "matters/").list(List.of(".csv")).items()) {
      rows.addAll(
          TableFile.<List<String>>readAll(
                  file,
                  TableForm.MATTERS,
                  row -> new Outcome.Accepted<>(columns.stream().map(row::text).toList()))
              .items());
    }
    try (CSVPrinter ledger = table(folder.resolve("ledger.csv"), String.join(",", columns))) {
      for (int n = 0; n < matters; n++) {
        List<String> row = new ArrayList<>(rows.get(n % rows.size()));
        row.set(0, "SH-%05d".formatted(n));
        row.set(1, row.get(1) + "（" + (1 + n / rows.size()) + "）");
        ledger.printRecord(row);
      }
    }
  }

  /** Opens a CSV file for writing; its lines end as they do in every other input. */
  static CSVPrinter table(Path file, String columns) {
    try {
      Writer out = Files.newBufferedWriter(file);
      return CSVFormat.DEFAULT
          .builder()
          .setHeader(columns.split(","))
          .setRecordSeparator('\n')
          .get()
          .print(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
