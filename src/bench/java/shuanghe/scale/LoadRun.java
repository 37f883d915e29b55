package shuanghe.scale;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shuanghe.input.CodeListFiles;
import shuanghe.press.PageWriter;

/**
 * Runs the program on inputs that are heavy in one way each, as a process with a small heap, and
 * prints as a Markdown table how long it took and how much memory it held.
 */
@Command(name = "load")
final class LoadRun implements Callable<Integer> {

  private static final int MONTHS = 60;
  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final int PAGE_BYTES = 1_000_000;
  private static final int BYTES_A_CHARACTER = 3;

  @Option(names = "--pages", defaultValue = "200", description = "Pages of 1 MB.")
  private int pages;

  @Option(names = "--rows", defaultValue = "300000", description = "Rows of indicator tables.")
  private int rows;

  @Option(names = "--faults", defaultValue = "2000", description = "Rows that cannot be taken.")
  private int faults;

  @Option(names = "--heap", defaultValue = "512m", description = "The most heap a run may take.")
  private String heap;

  @Option(names = "--folder", defaultValue = "target/load", description = "Must not exist.")
  private Path folder;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new LoadRun()).execute(arguments));
  }

  /** Writes one kind of load into an input folder that has code lists already. */
  private interface Load {
    void write(Path input) throws IOException;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Files.createDirectory(folder);
    StringBuilder table =
        new StringBuilder("| load | whole run | processor | peak memory | peak heap |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    if (pages > 0) {
      table.append(measured(pages + " pages of 1 MB", this::pages));
    }
    if (rows > 0) {
      table.append(measured(rows + " rows of indicators", this::rows));
    }
    if (faults > 0) {
      table.append(measured(faults + " rows not taken", this::faults));
    }
    System.out.println();
    System.out.print(table);
    return 0;
  }

  private String measured(String name, Load load) throws IOException, InterruptedException {
    Path place = Files.createDirectory(folder.resolve(name.replace(' ', '-')));
    Path input = place.resolve("input");
    Path lists = Files.createDirectories(input.resolve("codelists"));
    try (var all = Files.list(Path.of("input/codelists"))) {
      for (Path list : all.sorted().toList()) {
        Files.copy(list, lists.resolve(list.getFileName()));
      }
    }
    Files.createDirectories(input.resolve("articles"));
    load.write(input);
    System.out.println("\n" + name);
    MeasuredRun run = MeasuredRun.of(place, input, place.resolve("output"), heap);
    return String.format(
        Locale.ROOT,
        "| %s | %.1f s | %.1f s | %,d MiB | %,d MiB |%n",
        name,
        run.wall(),
        run.processor(),
        run.residentPeak(),
        run.heapPeak());
  }

  /** Spread over the months, as an archive is. */
  private void pages(Path input) throws IOException {
    Path press = input.resolve("articles");
    try (CSVPrinter index =
        ScaledInput.table(press.resolve("pages.csv"), "file,newspaper,date,page")) {
      for (int page = 0; page < pages; page++) {
        String name = "page-%03d.txt".formatted(page);
        String text = new PageWriter(page).page(PAGE_BYTES / BYTES_A_CHARACTER);
        while (text.getBytes(StandardCharsets.UTF_8).length > PAGE_BYTES) {
          text = text.substring(0, text.length() - text.length() / 100);
        }
        Files.writeString(press.resolve(name), text);
        index.printRecord(name, "示例报", FIRST.plusMonths(page % MONTHS).atDay(1), "1");
      }
    }
  }

  private void rows(Path input) throws IOException {
    new ScaledSeries(CodeListFiles.load(input.resolve("codelists")).codeLists(), FIRST, MONTHS)
        .write(input, rows);
  }

  /** Four rows that are taken for each that is not. */
  private void faults(Path input) throws IOException {
    Path folder = Files.createDirectories(input.resolve("matters"));
    try (Writer ledger = Files.newBufferedWriter(folder.resolve("ledger.csv"))) {
      ledger.write("id,name,domain,parties,status,start,due\n");
      for (int row = 0; row < 5 * faults; row++) {
        ledger.write(
            "M-%d,共建示例事项%d,交通,甲市;乙市,%s,2023-01-01,2023-12-31\n"
                .formatted(row, row, row % 5 == 4 ? "不明" : "推进中"));
      }
    }
  }
}
