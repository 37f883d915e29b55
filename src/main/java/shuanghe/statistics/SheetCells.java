package shuanghe.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import shuanghe.input.CellLine;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.LabelRole;

/** Kinds of a line's cells, as far as the finding of a table asks. */
final class SheetCells {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}|2100)(?:\\.?(?:0[1-9]|1[0-2]))?|(?:(?:19|20)\\d{2}|2100)\\.[1-9]");
  private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}");
  private static final List<String> STEMS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");
  private static final int LONGEST_MONTH = 31;
  private static final int SHORTEST_MONTH = 28;
  private static final int FEWEST_NUMBERED = 3;

  private final LabelReader labels;
  private final boolean decimalComma;

  /**
   * @param decimalComma whether a comma parts whole and fraction
   */
  SheetCells(LabelReader labels, boolean decimalComma) {
    this.labels = labels;
    this.decimalComma = decimalComma;
  }

  /** The cells that are filled by themselves, not by a merged cell beside or above. */
  List<Integer> filled(CellLine line) {
    return IntStream.range(0, line.width())
        .filter(i -> !line.isCovered(i) && !line.text(i).isEmpty())
        .boxed()
        .toList();
  }

  /** Whether a text may stand where a value does: a number, or a mark for a missing one. */
  boolean isValue(String text) {
    return !text.isEmpty()
        && (text.chars().anyMatch(c -> Character.isDigit(c) || "—–－-….#/缺".indexOf(c) >= 0)
            || WrittenValue.isLevel(text))
        && WrittenValue.read(text, decimalComma).isPresent()
        && (isYear(text) || labels.read(text).time().isEmpty());
  }

  /** Whether a text is a number and no year, nor a month of a year written in digits. */
  boolean isNumber(String text) {
    return isValue(text)
        && !isYear(text)
        && WrittenValue.read(text, decimalComma).flatMap(WrittenValue::number).isPresent();
  }

  /** Whether a number is written as years and months are: 2023, 202309, 2023.09. */
  static boolean isYear(String text) {
    return YEAR.matcher(CellMarks.read(text).text()).matches();
  }

  /** Whether all the numbers of a line could be years and stand behind a name of their own. */
  boolean areYearsBehindAName(CellLine line) {
    List<Integer> filled = filled(line);
    return filled.size() > 1
        && filled.getFirst() == 0
        && labels.head(line.text(0)).isEmpty()
        && filled.stream().skip(1).anyMatch(i -> isYear(line.text(i)));
  }

  static boolean isMonth(String text) {
    return MONTH.matcher(text).matches();
  }

  /** Whether a line holds values: a number, and not the numbers or years of a head. */
  boolean isData(CellLine line) {
    List<String> numbers = filled(line).stream().map(line::text).filter(this::isNumber).toList();
    if (filled(line).size() < 2) {
      return false;
    }
    return numbers.isEmpty()
        ? isDataOfYears(line)
        : !isNumbering(line) && !areDays(line, numbers) && !isCount(line, numbers);
  }

  /** Whether the one number of a line stands before a text to count it: 1, 目录. */
  private boolean isCount(CellLine line, List<String> numbers) {
    return numbers.size() == 1
        && numbers.getFirst().matches("\\d{1,3}")
        && line.text(filled(line).getFirst()).equals(numbers.getFirst())
        && !hasMissing(line);
  }

  /** Whether all numbers of a line are a spreadsheet's numbers of days, in a head. */
  private boolean areDays(CellLine line, List<String> numbers) {
    return areMonthsApart(numbers)
        || numbers.stream().allMatch(n -> WrittenPeriod.read(n).isRefused())
            && filled(line).stream().anyMatch(i -> labels.head(line.text(i)).isPresent());
  }

  /** A row of numbers that could all be years holds values where they are no run of years. */
  private boolean isDataOfYears(CellLine line) {
    List<BigDecimal> years =
        filled(line).stream()
            .map(line::text)
            .filter(SheetCells::isYear)
            .map(year -> new BigDecimal(CellMarks.read(year).text()))
            .toList();
    if (years.size() < 2) {
      return false;
    }
    return !IntStream.range(1, years.size())
        .allMatch(
            i -> {
              double step = Math.abs(years.get(i).subtract(years.get(i - 1)).doubleValue());
              return step <= 1 || step >= 88 && step <= 101;
            });
  }

  /** Whether a line has a mark for a missing value: it holds values, though none is a number. */
  boolean hasMissing(CellLine line) {
    return filled(line).stream()
        .map(line::text)
        .anyMatch(text -> isValue(text) && !isYear(text) && !isNumber(text));
  }

  /** Whether a line numbers the columns of a printed table: 甲, 乙, 1, 2, 3. */
  boolean isNumbering(CellLine line) {
    List<String> texts =
        filled(line).stream().map(line::text).map(t -> t.replaceAll("[()（）]", "")).toList();
    List<String> others = texts.stream().filter(t -> !t.matches("\\d{1,2}")).toList();
    List<Integer> numbers =
        texts.stream().filter(t -> !others.contains(t)).map(Integer::valueOf).toList();
    boolean isRun =
        IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
    return texts.size() > 1
        && isRun
        && others.stream().allMatch(this::standsInNumbering)
        && (!others.isEmpty() || numbers.size() >= FEWEST_NUMBERED)
        && (numbers.isEmpty() || numbers.getFirst() <= others.size() + 1);
  }

  /** 甲, A, or the word that heads such a line: 栏次. */
  private boolean standsInNumbering(String text) {
    return STEMS.contains(text)
        || text.matches("[A-Za-z]")
        || labels.head(text).filter(LabelRole.HEAD_PASSED::equals).isPresent();
  }

  /**
   * A spreadsheet's numbers of days, a month from one to the next: dates that lost their format.
   */
  private static boolean areMonthsApart(List<String> numbers) {
    return numbers.size() > 1
        && numbers.stream().allMatch(n -> SERIAL.matcher(n).matches())
        && IntStream.range(1, numbers.size())
            .map(
                i ->
                    Math.abs(
                        Integer.parseInt(numbers.get(i)) - Integer.parseInt(numbers.get(i - 1))))
            .allMatch(step -> step >= SHORTEST_MONTH && step <= LONGEST_MONTH);
  }

  /** The one filled cell of a line; empty where there are none or more. */
  Optional<Integer> only(CellLine line) {
    List<Integer> filled = filled(line);
    return filled.size() == 1 ? Optional.of(filled.getFirst()) : Optional.empty();
  }

  /** A line above a table that is no head: a title, a unit, settings, each with its colon. */
  boolean isTitle(CellLine line) {
    List<Integer> filled = filled(line);
    return only(line).filter(i -> i == 0).isPresent()
        || filled.size() == 2
            && labels.isOfIssue(line.text(filled.getFirst()))
            && labels.head(line.text(filled.getLast())).isEmpty()
        || filled.size() > 1
            && labels.isAgency(line.text(filled.getLast()))
            && filled.stream()
                .limit(filled.size() - 1)
                .map(line::text)
                .allMatch(text -> labels.isPeriod(text) || labels.isArea(text))
        || filled.stream().anyMatch(i -> isSetting(line.text(i)))
            && filled.stream()
                .map(line::text)
                .filter(text -> !isSetting(text) && !labels.isPeriod(text) && !labels.isArea(text))
                .filter(text -> !labels.isIndicator(text) || !text.equals(line.text(0)))
                .findAny()
                .isEmpty();
  }

  private boolean isSetting(String text) {
    boolean isTold = text.indexOf('：') > 0 || text.indexOf(':') > 0;
    return isTold && labels.head(text).isEmpty() || TableNotes.isNote(text);
  }
}
