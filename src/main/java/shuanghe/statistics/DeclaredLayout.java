package shuanghe.statistics;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.input.InputFile;
import shuanghe.input.InputFolder;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowCheck;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.Message;

/**
 * Layout that the office declares for a table that cannot be read by itself ({@code
 * FILE.layout.csv}, {@link TableForm#LAYOUT}): 地区,重庆 or 时期,2023年9月 or 指标,汽车产量 or 单位,万辆 for the
 * whole table, 表头,3-4 for its head rows, B列,指标 for what a column holds. It is used where the table
 * itself says nothing. What names a sheet holds for that sheet alone.
 */
final class DeclaredLayout {

  static final DeclaredLayout NOTHING = new DeclaredLayout();

  private static final Pattern COLUMN = Pattern.compile("(?:列)?([A-Za-z]{1,2})列?");
  private static final Pattern HEAD = Pattern.compile("(\\d{1,6})(?:[-—–~至到](\\d{1,6}))?");
  private static final int LETTERS = 26;

  private final Map<Integer, TableLayout.ColumnRole> roles = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, DeclaredLayout> bySheet = new HashMap<>();
  private int headFrom;
  private int headTo;

  private DeclaredLayout() {}

  /** What the office says of the table, where a file of its folder does. */
  static ReadResult<DeclaredLayout> beside(InputFile file, LabelReader labels) {
    Path folder = file.path().toAbsolutePath().getParent();
    String prefix = file.name().substring(0, file.name().lastIndexOf('/') + 1);
    InputFolder beside = new InputFolder(folder, prefix);
    Optional<String> name =
        LayoutNames.of(IndicatorTable.lastName(file)).stream()
            .filter(n -> Files.exists(beside.named(n).path(), LinkOption.NOFOLLOW_LINKS))
            .findFirst();
    if (name.isEmpty()) {
      return new ReadResult<>(List.of(NOTHING), List.of(), 1);
    }
    return switch (beside.file(name.get())) {
      case Outcome.Accepted<InputFile> there -> read(there.item(), labels);
      case Outcome.Rejected<InputFile> none ->
          new ReadResult<>(List.of(NOTHING), List.of(none.rejection()), 2);
    };
  }

  /** Reads a layout file; an area or a period in it must be one. */
  static ReadResult<DeclaredLayout> read(InputFile file, LabelReader labels) {
    DeclaredLayout told = new DeclaredLayout();
    ReadResult<DeclaredLayout> lines =
        TableFile.readAll(file, TableForm.LAYOUT, row -> told.addLine(row, labels));
    return new ReadResult<>(List.of(told), lines.rejections(), 1 + lines.rejections().size());
  }

  private Outcome<DeclaredLayout> addLine(TableRow row, LabelReader labels) {
    String sheet = row.text("sheet");
    return sheet.isEmpty()
        ? add(row, labels)
        : bySheet.computeIfAbsent(sheet, named -> new DeclaredLayout()).add(row, labels);
  }

  /** What is said of a sheet, with what is said of all. */
  DeclaredLayout ofSheet(String sheet) {
    if (!bySheet.containsKey(sheet)) {
      return this;
    }
    DeclaredLayout own = bySheet.get(sheet);
    DeclaredLayout all = new DeclaredLayout();
    all.roles.putAll(roles);
    all.roles.putAll(own.roles);
    all.values.putAll(values);
    all.values.putAll(own.values);
    all.headFrom = own.headTo == 0 ? headFrom : own.headFrom;
    all.headTo = own.headTo == 0 ? headTo : own.headTo;
    return all;
  }

  private Outcome<DeclaredLayout> add(TableRow row, LabelReader labels) {
    RowCheck check = new RowCheck(row);
    String item = check.needed("item");
    String content = check.needed("content");
    Matcher column = COLUMN.matcher(item);
    Matcher lines = HEAD.matcher(content);
    if (column.matches()) {
      Optional<TableLayout.ColumnRole> role =
          Arrays.stream(TableLayout.ColumnRole.values())
              .filter(r -> r.title().equals(content))
              .findFirst();
      check.known("content", role, () -> Message.of("layout.column"));
      role.ifPresent(r -> roles.put(index(column.group(1)), r));
    } else if (item.equals("表头")) {
      if (lines.matches()) {
        headFrom = Integer.parseInt(lines.group(1));
        headTo = lines.group(2) == null ? headFrom : Integer.parseInt(lines.group(2));
      } else {
        check.fault("content", Message.of("layout.lines"));
      }
    } else if (List.of("指标", "地区", "时期", "单位").contains(item)) {
      if (item.equals("地区") && labels.read(content).area().isEmpty()) {
        check.fault("content", labels.noArea(content));
      } else if (item.equals("时期") && labels.read(content).time().isEmpty()) {
        check.fault("content", WrittenPeriod.read(content).fault());
      } else {
        values.put(item, content);
      }
    } else {
      check.fault("item", Message.of("layout.item"));
    }
    return check.passed() ? new Outcome.Accepted<>(this) : check.rejected();
  }

  private static int index(String letters) {
    int number = 0;
    for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      number = number * LETTERS + (c - 'A' + 1);
    }
    return number - 1;
  }

  Optional<TableLayout.ColumnRole> role(int column) {
    return Optional.ofNullable(roles.get(column));
  }

  /** The last line of the head; empty where it is not said. */
  Optional<Integer> head() {
    return headTo == 0 ? Optional.empty() : Optional.of(headTo);
  }

  /** The line of the first head line, counted from 1. */
  int headFrom() {
    return headFrom;
  }

  /** What holds for the whole table. */
  Label context(LabelReader labels) {
    Label label = Label.NONE.per(values.getOrDefault("单位", ""));
    Label area = labels.read(values.getOrDefault("地区", ""));
    Label time = labels.read(values.getOrDefault("时期", ""));
    Label named = label.named(values.getOrDefault("指标", "")).at(time.time());
    return area.area().map(named::in).orElse(named);
  }
}
