package shuanghe.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.EditionChange;
import shuanghe.export.CsvText;
import shuanghe.model.CodeLists;
import shuanghe.model.TimePeriod;

/** Comparison of an edition's records with those of the version that was published before. */
final class EditionChanges {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Record of a data file: what it is of, and what it says. */
  private record Compared(
      String table, Function<CSVRecord, String> name, Function<CSVRecord, String> value) {}

  private final List<Compared> tables;

  EditionChanges(CodeLists codeLists) {
    this.tables =
        List.of(
            new Compared("observations", EditionChanges::series, row -> value(codeLists, row)),
            new Compared(
                "matters",
                row -> row.get("name"),
                row -> String.join("，", row.get("status"), row.get("progress"), row.get("due"))),
            new Compared("articles", row -> row.get("title"), row -> row.get("title")),
            new Compared("facts", row -> row.get("sentence"), row -> row.get("surface")));
  }

  /**
   * What has changed.
   *
   * @param earlier folder of the version published before
   * @param now the data files of the edition by name
   */
  List<EditionChange> since(Path earlier, Map<String, CsvText<?>> now) throws IOException {
    List<EditionChange> changes = new ArrayList<>();
    for (Compared table : tables) {
      String file = table.table() + ".csv";
      Path published = earlier.resolve("data").resolve(file);
      Map<String, String> before =
          Files.isRegularFile(published) ? rows(Files.readAllBytes(published), table) : Map.of();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      now.get(file).writeTo(bytes);
      Map<String, String> after = rows(bytes.toByteArray(), table);
      Set<String> names = new LinkedHashSet<>(before.keySet());
      names.addAll(after.keySet());
      for (String name : names) {
        String was = before.getOrDefault(name, "");
        String is = after.getOrDefault(name, "");
        if (!was.equals(is)) {
          changes.add(new EditionChange(table.table(), name, was, is));
        }
      }
    }
    return changes;
  }

  private static Map<String, String> rows(byte[] csv, Compared table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> rows = new LinkedHashMap<>();
    int mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8).length;
    try (InputStream in = new ByteArrayInputStream(csv, mark, csv.length - mark);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(reader)) {
        rows.merge(
            table.name().apply(row), table.value().apply(row), (one, two) -> one + "、" + two);
      }
    }
    return rows;
  }

  private static String series(CSVRecord row) {
    String measure = row.get("measure").equals("VALUE") ? "" : row.get("measure");
    String period = TimePeriod.parse(row.get("time_period")).map(TimePeriod::label).orElse("");
    return period + row.get("area_name") + row.get("indicator_name") + measure;
  }

  private static String value(CodeLists codeLists, CSVRecord row) {
    String number = row.get("value");
    if (number.isEmpty() || !row.get("measure").equals("VALUE")) {
      return number + row.get("unit");
    }
    return codeLists.indicators().stream()
        .filter(indicator -> indicator.code().equals(row.get("indicator")))
        .findFirst()
        .map(indicator -> PrintedNumbers.withUnit(indicator, new BigDecimal(number)))
        .orElseGet(() -> number + row.get("unit"));
  }
}
