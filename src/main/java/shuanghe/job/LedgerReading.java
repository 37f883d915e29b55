package shuanghe.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.CellLine;
import shuanghe.input.LedgerSample;
import shuanghe.input.TableColumn;
import shuanghe.input.TableFile.FoundHeader;
import shuanghe.input.TableForm;
import shuanghe.ledger.LedgerTime;
import shuanghe.model.Message;
import shuanghe.statistics.SheetReading;
import shuanghe.statistics.SheetReading.SheetPart;

/** Account of what a sheet of a ledger was taken for, and of its columns that are not taken. */
final class LedgerReading {

  private LedgerReading() {}

  /** What stands above the head, the day from which the ledger holds, and each column. */
  static SheetReading of(FoundHeader head) {
    CellLine line = head.line();
    String file = line.place().file();
    List<SheetPart> parts = new ArrayList<>();
    head.title()
        .lines()
        .filter(title -> !title.equals(line.sheet().name()))
        .map(title -> new SheetPart(Message.of("show.above"), title, Message.of("show.title")))
        .forEach(parts::add);
    LedgerTime.of(head.title(), file)
        .asOf()
        .map(day -> Message.of("show.as-of", day.toString()))
        .map(day -> new SheetPart(Message.of("show.table"), "", day))
        .ifPresent(parts::add);
    parts.add(
        new SheetPart(
            Message.of("show.line", Integer.toString(line.number())),
            "",
            Message.of("show.head-of-ledger")));
    Stream.concat(
            head.header().columns().entrySet().stream()
                .map(column -> Map.entry(column.getValue(), role(column.getKey(), head.sample()))),
            head.passed().stream().map(index -> Map.entry(index, Message.of("show.role.passed"))))
        .sorted(Map.Entry.comparingByKey())
        .map(
            column ->
                new SheetPart(
                    Message.of("show.column", CellLine.columnName(column.getKey())),
                    line.text(column.getKey()),
                    column.getValue()))
        .forEach(parts::add);
    return new SheetReading(file, line.sheet().name(), line.sheet().hidden(), parts);
  }

  /** The role of a column, and what all of its cells together tell of a single one. */
  private static Message role(String column, LedgerSample sample) {
    if (column.equals("domain") && sample.hasMergedDomains()) {
      return Message.of("show.and", role(column), Message.of("show.filled"));
    }
    return column.equals("progress") && sample.hasFractions()
        ? Message.of("show.and", role(column), Message.of("show.fractions"))
        : role(column);
  }

  /** The role of a column, by its first name in Chinese and by its own. */
  private static Message role(String column) {
    String title =
        TableForm.MATTERS.columns().stream()
            .filter(known -> known.name().equals(column))
            .map(TableColumn::aliases)
            .map(List::getFirst)
            .findFirst()
            .orElseThrow();
    return Message.of("show.ledger-column", title, column);
  }

  /** What is said of columns that are not taken, and of domains where no column tells them. */
  static List<Message> told(FoundHeader head) {
    List<Message> told = new ArrayList<>();
    String names = head.passed().stream().map(head.line()::text).collect(Collectors.joining("、"));
    if (!names.isEmpty()) {
      told.add(Message.of("ledger.columns-passed", head.line().place(), names));
    }
    if (!head.header().columns().containsKey("domain")) {
      told.add(Message.of("ledger.domain-by-name", head.line().place()));
    }
    return told;
  }
}
