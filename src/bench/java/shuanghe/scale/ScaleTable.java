package shuanghe.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import shuanghe.scale.MeasuredRun.Step;

/** What runs of several sizes took, as a Markdown table: a column for each size. */
record ScaleTable(List<Size> sizes) {

  /**
   * A run of one size.
   *
   * @param held rows in the warehouse afterwards, by table
   */
  record Size(int percent, MeasuredRun run, Map<String, Long> held) {}

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("", size -> size.percent() + " %"));
    lines.add("|---|" + "---:|".repeat(sizes.size()));
    for (String table : sizes.getFirst().held().keySet()) {
      lines.add(line("rows of " + table, size -> whole(size.held().get(table))));
    }
    List<Step> steps = sizes.getFirst().run().steps();
    for (int i = 0; i < steps.size(); i++) {
      int at = i;
      lines.add(line(steps.get(i).name(), size -> told(size.run().steps().get(at))));
    }
    lines.add(line("whole run", size -> seconds(size.run().wall())));
    lines.add(line("processor time", size -> seconds(size.run().processor())));
    lines.add(
        line("peak memory of the process", size -> whole(size.run().residentPeak()) + " MiB"));
    lines.add(line("peak heap after a collection", size -> whole(size.run().heapPeak()) + " MiB"));
    return lines;
  }

  private String line(String name, Function<Size, String> cell) {
    return "| " + name + " | " + String.join(" | ", sizes.stream().map(cell).toList()) + " |";
  }

  /** Time, rows a second where rows were read, and how many processors were busy. */
  private static String told(Step step) {
    String rate =
        step.read() == 0
            ? ""
            : ", %s read, %s/s".formatted(whole(step.read()), whole(step.read() / step.seconds()));
    return String.format(
        Locale.ROOT,
        "%s%s, %.1f busy",
        seconds(step.seconds()),
        rate,
        step.processor() / step.seconds());
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
