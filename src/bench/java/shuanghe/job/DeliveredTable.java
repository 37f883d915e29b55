package shuanghe.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import shuanghe.input.CodeListFiles;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;

/**
 * An indicator table of a million rows to measure with, the same at every time: monthly values of
 * every indicator of the sample's code lists in every area, named now by code and now in Chinese.
 * Of a hundred rows three are at fault, each in another way. Beside it lie the same rows without
 * the faults, for a reader that knows of none.
 */
final class DeliveredTable {

  /** Rows of the table, its first line not counted. */
  static final int ROWS = 1_000_000;

  private static final int FIRST_YEAR = 1975;
  private static final List<String> FAULTS =
      List.of(
          "%s,沪市,%s,%s,%s,,A,示例部门,示例数据",
          "%s,重庆,%s,%s万,%s,,A,示例部门,示例数据",
          "%s,重庆,%s月,%s,%s,,A,示例部门,示例数据",
          "%s,重庆,%s,%s,万桶,,A,示例部门,示例数据",
          "%s,重庆,%s,%s,%s,,X,示例部门,示例数据",
          "%s,重庆,%s,%s,%s,,A",
          "%s产亮,成都,%s,%s,%s,,A,示例部门,示例数据");

  private DeliveredTable() {}

  /** Makes an input folder with the table and the sample's code lists. */
  static Path in(Path folder) throws IOException {
    Path lists = Files.createDirectories(folder.resolve("codelists"));
    try (Stream<Path> sample = Files.list(Path.of("input", "codelists"))) {
      for (Path list : sample.toList()) {
        Files.copy(list, lists.resolve(list.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.createDirectories(folder.resolve("indicators"));
    CodeLists codes = CodeListFiles.load(lists).codeLists();
    try (BufferedWriter table = writer(folder.resolve("indicators/monthly.csv"));
        BufferedWriter faultless = writer(faultless(folder))) {
      table.write("指标,地区,时期,数值,单位,倍率,状态,来源,备注\n");
      faultless.write(
          "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,SOURCE,NOTE\n");
      for (int row = 0; row < ROWS; row++) {
        String line = line(codes, row);
        faultless.write(line);
        table.write(row % 100 < 97 ? line : faulty(codes, row));
      }
    }
    return folder;
  }

  /** The table without its faults. */
  static Path faultless(Path folder) {
    return folder.resolve("faultless.csv");
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private static String line(CodeLists codes, int row) {
    int series = codes.indicators().size() * codes.areas().size();
    Indicator indicator = codes.indicators().get(row % codes.indicators().size());
    Area area = codes.areas().get(row / codes.indicators().size() % codes.areas().size());
    int month = row / series;
    return "%s,%s,%s,%s,%s,,%s,示例部门,示例数据\n"
        .formatted(
            row % 3 == 0 ? indicator.name() : indicator.code(),
            row % 5 < 2 ? area.name() : area.code(),
            "%d-%02d".formatted(FIRST_YEAR + month / 12, month % 12 + 1),
            "%d.%d".formatted(row % 90_000 + 1_000, row % 7),
            (indicator.isRate() || row % 2 == 0 ? "" : "万") + indicator.unit(),
            row % 20 == 0 ? "P" : "A");
  }

  private static String faulty(CodeLists codes, int row) {
    Indicator indicator = codes.indicators().get(row % codes.indicators().size());
    return FAULTS
            .get(row / 100 % FAULTS.size())
            .formatted(indicator.name(), "2023-0" + row % 9, row % 90_000, indicator.unit())
        + "\n";
  }
}
