package shuanghe.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Habits of a ledger's columns, seen in its first rows, where single cells leave them open.
 *
 * @param hasMergedDomains whether a blank domain is that of the row above, as CSV keeps cells that
 *     were merged over several rows: at least as many blanks as names, and no name twice on end
 * @param hasFractions whether progress is written in parts of one, as CSV may keep the percent
 *     cells of a spreadsheet: two or more numbers from 0 to 1, one of them between, and no other
 */
public record LedgerSample(boolean hasMergedDomains, boolean hasFractions) {

  static final LedgerSample NONE = new LedgerSample(false, false);

  private static final int FEWEST = 2;

  /**
   * Looks at rows.
   *
   * @param rows those of matters
   */
  static LedgerSample of(TableHeader header, List<CellLine> rows) {
    return new LedgerSample(
        areMerged(cells(header, "domain", rows)), areFractions(cells(header, "progress", rows)));
  }

  private static List<String> cells(TableHeader header, String column, List<CellLine> rows) {
    Integer index = header.columns().get(column);
    return index == null ? List.of() : rows.stream().map(line -> line.text(index)).toList();
  }

  private static boolean areMerged(List<String> cells) {
    List<String> written = cells.stream().filter(text -> !text.isEmpty()).toList();
    return !written.isEmpty()
        && !cells.getFirst().isEmpty()
        && cells.size() >= 2 * written.size()
        && IntStream.range(1, written.size())
            .noneMatch(i -> written.get(i).equals(written.get(i - 1)));
  }

  private static boolean areFractions(List<String> cells) {
    List<BigDecimal> numbers =
        cells.stream().map(WrittenNumber::parse).flatMap(Optional::stream).toList();
    return numbers.size() >= FEWEST
        && numbers.stream().allMatch(n -> n.signum() >= 0 && n.compareTo(BigDecimal.ONE) <= 0)
        && numbers.stream().anyMatch(n -> n.signum() > 0 && n.compareTo(BigDecimal.ONE) < 0)
        && cells.stream().noneMatch(text -> text.matches(".*\\d.*[%％].*"));
  }
}
