package shuanghe.scale;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVPrinter;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;

/**
 * Writes indicator tables: monthly series of as many indicators and areas as it takes. There are at
 * least the indicators of the code list; where these and all areas are not enough, further ones are
 * made after their pattern. One row in a hundred has a fault, each kind of fault in turn.
 */
final class ScaledSeries {

  private static final int ROWS_A_TABLE = 50_000;
  private static final int ROWS_A_FAULT = 100;
  private static final String COLUMNS =
      "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,MEASURE,SOURCE,NOTE";

  private final List<Indicator> known;
  private final List<Area> areas;
  private final YearMonth first;
  private final int months;

  ScaledSeries(CodeLists codeLists, YearMonth first, int months) {
    this.known = codeLists.indicators();
    this.areas = codeLists.areas();
    this.first = first;
    this.months = months;
  }

  /** Writes the tables and the code list of their indicators into an input folder. */
  void write(Path input, int rows) throws IOException {
    int series = Math.ceilDiv(rows, months);
    List<Indicator> indicators = indicators(Math.ceilDiv(series, areas.size()));
    codeList(input.resolve("codelists").resolve("indicators.csv"), indicators);
    Path folder = Files.createDirectories(input.resolve("indicators"));
    for (int from = 0; from < rows; from += ROWS_A_TABLE) {
      Path file = folder.resolve("series-%03d.csv".formatted(from / ROWS_A_TABLE));
      try (CSVPrinter table = ScaledInput.table(file, COLUMNS)) {
        for (int row = from; row < Math.min(rows, from + ROWS_A_TABLE); row++) {
          int number = row / months;
          table.printRecord(
              row(
                  row,
                  indicators.get(number % indicators.size()),
                  areas.get(number / indicators.size())));
        }
      }
    }
  }

  private List<Indicator> indicators(int wanted) {
    List<Indicator> indicators = new ArrayList<>(known);
    for (int n = known.size(); n < wanted; n++) {
      Indicator like = known.get(n % known.size());
      indicators.add(
          new Indicator(
              "%s_%d".formatted(like.code(), n),
              "%s（口径%d）".formatted(like.name(), n),
              List.of(),
              like.domain(),
              like.unit(),
              like.displayUnit(),
              like.displayMultiplier(),
              like.decimals(),
              like.desired()));
    }
    return indicators;
  }

  private static void codeList(Path file, List<Indicator> indicators) throws IOException {
    try (CSVPrinter list =
        ScaledInput.table(
            file,
            "code,name,aliases,domain,unit,display_unit,display_multiplier,decimals,desired")) {
      for (Indicator i : indicators) {
        list.printRecord(
            i.code(),
            i.name(),
            String.join(";", i.aliases()),
            i.domain().code(),
            i.unit(),
            i.displayUnit(),
            i.displayMultiplier(),
            i.decimals(),
            i.desired().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** A series begins at a value of its own and grows by up to 2 percent a month. */
  private List<String> row(int row, Indicator indicator, Area area) {
    int month = row % months;
    Random random = new Random(row / months);
    double start = 10 + random.nextInt(90);
    double growth = 1 + random.nextInt(200) / 10_000.0;
    BigDecimal value =
        BigDecimal.valueOf(start * Math.pow(growth, month))
            .setScale(Math.max(1, indicator.decimals()), RoundingMode.HALF_UP);
    List<String> cells =
        new ArrayList<>(
            List.of(
                indicator.code(),
                area.name(),
                first.plusMonths(month).toString(),
                value.toPlainString(),
                indicator.displayUnit(),
                "",
                "A",
                "",
                "示例统计",
                ""));
    if (row % ROWS_A_FAULT == ROWS_A_FAULT - 1) {
      fault(cells, row / ROWS_A_FAULT);
    }
    return cells;
  }

  private static void fault(List<String> cells, int number) {
    switch (number % 5) {
      case 0 -> cells.set(1, "沪市");
      case 1 -> cells.set(2, "2023-13");
      case 2 -> cells.set(3, "约三成");
      case 3 -> cells.set(4, "吨");
      default -> cells.set(6, "X");
    }
  }
}
