package shuanghe.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.input.CellLine;
import shuanghe.input.WrittenNumber;
import shuanghe.model.Observation.ObservationStatus;

/**
 * A value as indicator tables write it: a plain number, or one with what bulletins put around it.
 *
 * <p>— … - and words such as 缺 are missing values; (p), * and 初步 mark a provisional one, (e) an
 * estimate; # before a part, marks of footnotes and of revisions are passed over; ▼6.9, (6.9) and
 * 下降6.9% are negative, as is —6.9, ▲6.9 and 增长6.9% positive, 持平 is no change, 增长1.2倍 is 120%;
 * 1.23E+05, 12 345 and 6.9% are numbers; 12.3万, 12.3万辆 and ￥12.3 carry their own unit.
 *
 * @param number as written, not multiplied out; empty where missing or no number
 * @param unit what stands behind the number, such as %, 万 or 万辆; else empty
 * @param mark status told by the cell itself, else empty
 */
record WrittenValue(Optional<BigDecimal> number, String unit, Optional<ObservationStatus> mark) {

  private static final Pattern MISSING =
      Pattern.compile(
          "[—–―－─━\\-]{1,4}|\\\\|…+|\\.{2,}|[·•]{2,}|/|无|缺|缺失|暂缺|暂无|无数据|(?:尚?未|待)公布|未(?:上报|报|统计)|不适用|[nN]one|[nN]/?[aA]|[nN]\\.[aA]\\.|[nN]a[nN]|[nN]ull|NULL");
  private static final Pattern RISE =
      Pattern.compile("(?:同比)?\\s*(?:增长?|上升|上涨|提高|提升|增加|扩大)了?\\s*([-－−]?\\d.*)");
  private static final Pattern FALL =
      Pattern.compile("(?:同比)?\\s*(?:负增长|下?降|下滑|下跌|减少|降低|回落|收窄)了?\\s*(\\d.*)");
  private static final Pattern DASHED = Pattern.compile("[—–－\u2212-]\\s?\\d.*");
  private static final Pattern LEVEL =
      Pattern.compile("(?:同比|与上年(?:同期)?|与去年(?:同期)?)?(?:(?:基本)?持平|零增长)");
  private static final Pattern MULTIPLE = Pattern.compile("(\\d+(?:\\.\\d+)?)倍");
  private static final Pattern BRACKETED = Pattern.compile("[(（]([0-9０-９.,，]+%?)[)）]");
  private static final Pattern POWER =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)[eE]([+-]?\\d{1,2})");

  /** Signs between groups of three digits: blanks of all widths, and the apostrophes of some. */
  private static final String PARTS = "[ \\u00A0\\u2007\\u2009\\u202F\\u3000'’]";

  private static final Pattern GROUPED =
      Pattern.compile("([+-]?\\d{1,3})((?:" + PARTS + "\\d{3})+)(\\.\\d+)?");
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+\\-−－]?[0-9０-９][0-9０-９.,，．]*)\\s*([^0-9０-９.,，．\\s]{1,8})");

  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("([+-]?\\d+|[+-]?\\d{1,3}(?:\\.\\d{3})+),(\\d+)(\\D{0,4})");

  private static final Pattern GROUPED_BY_POINTS =
      Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})+)(\\D{0,4})");

  private static final Pattern ERROR =
      Pattern.compile("#(?:N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  /** Whether a cell holds a formula whose result the file does not keep. */
  static boolean isUnsaved(String cell) {
    return cell.startsWith(CellLine.FORMULA);
  }

  /** Whether a cell says in words that nothing changed, which is a change and no value. */
  static boolean isLevel(String cell) {
    return LEVEL.matcher(cell.strip()).matches();
  }

  /** Whether a cell holds the name of a spreadsheet's error instead of a value. */
  static boolean isError(String cell) {
    return cell.indexOf('#') >= 0 && ERROR.matcher(cell.strip()).matches();
  }

  /**
   * Reads a cell; empty where it is no value.
   *
   * @param decimalComma whether the table parts whole and fraction by a comma
   */
  static Optional<WrittenValue> read(String cell, boolean decimalComma) {
    if (!decimalComma) {
      return read(cell);
    }
    Matcher grouped = GROUPED_BY_POINTS.matcher(cell.strip());
    if (grouped.matches()) {
      return read(grouped.group(1).replace(".", "") + grouped.group(2));
    }
    Matcher m = DECIMAL_COMMA.matcher(cell.strip());
    return read(m.matches() ? m.group(1).replace(".", "") + "." + m.group(2) + m.group(3) : cell);
  }

  /** Reads a cell of a table with decimal points; empty where it is no value. */
  static Optional<WrittenValue> read(String cell) {
    String text = cell.strip();
    if (isError(text)) {
      return Optional.empty();
    }
    if (MISSING.matcher(text).matches()) {
      return Optional.of(
          new WrittenValue(Optional.empty(), "", Optional.of(ObservationStatus.MISSING)));
    }
    Optional<BigDecimal> plain = WrittenNumber.parse(text);
    if (plain.isPresent()) {
      return Optional.of(new WrittenValue(plain, "", Optional.empty()));
    }
    CellMarks marks = CellMarks.read(text);
    if (marks.text().length() < text.length()) {
      Optional<WrittenValue> bare = read(marks.text());
      return marks.status().isEmpty() ? bare : bare.map(value -> value.marked(marks.status()));
    }
    if (text.startsWith("#") || text.startsWith("＃") || text.startsWith("'")) {
      return read(text.substring(1));
    }
    if (text.startsWith("*")) {
      return read(text.substring(1))
          .map(value -> value.marked(Optional.of(ObservationStatus.PROVISIONAL)));
    }
    if ("￥¥".indexOf(first(text)) >= 0) {
      return read(text.substring(1))
          .filter(value -> !value.unit.contains("元"))
          .map(WrittenValue::inYuan);
    }
    return changed(text).or(() -> amount(text));
  }

  /** A rise or fall: 增长5.2%, ▼1.3, (2.4). */
  private static Optional<WrittenValue> changed(String text) {
    if (isLevel(text)) {
      return of(BigDecimal.ZERO, "");
    }
    if (DASHED.matcher(text).matches()) {
      return read(text.substring(1)).map(WrittenValue::negated);
    }
    Matcher m = RISE.matcher(text);
    if (m.matches()) {
      Matcher multiple = MULTIPLE.matcher(m.group(1));
      return multiple.matches()
          ? of(new BigDecimal(multiple.group(1)).movePointRight(2), "%")
          : read(m.group(1));
    }
    m = FALL.matcher(text);
    if (m.matches()) {
      return read(m.group(1)).map(WrittenValue::negated);
    }
    if ("▼▽↓".indexOf(first(text)) >= 0) {
      return read(text.substring(1)).map(WrittenValue::fallen);
    }
    if ("▲△↑".indexOf(first(text)) >= 0) {
      return read(text.substring(1)).filter(value -> !value.isNegative());
    }
    if ("▼▽↓▲△↑".indexOf(text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) >= 0) {
      return read(text.charAt(text.length() - 1) + text.substring(0, text.length() - 1).strip());
    }
    m = BRACKETED.matcher(text);
    if (m.matches()) {
      return read(m.group(1)).map(WrittenValue::negated);
    }
    return Optional.empty();
  }

  /** A number with a power of ten, blanks between its groups or a unit. */
  private static Optional<WrittenValue> amount(String text) {
    Matcher m = POWER.matcher(text);
    if (m.matches()) {
      BigDecimal number =
          new BigDecimal(m.group(1)).scaleByPowerOfTen(Integer.parseInt(m.group(2)));
      return of(number.scale() < 0 ? number.setScale(0) : number, "");
    }
    m = GROUPED.matcher(text);
    if (m.matches()) {
      return WrittenNumber.parse(text.replaceAll(PARTS, "")).flatMap(n -> of(n, ""));
    }
    m = WITH_UNIT.matcher(text);
    if (m.matches()) {
      String unit = m.group(2).strip().replaceFirst("^[(（](.+)[)）]$", "$1");
      return WrittenNumber.parse(m.group(1)).flatMap(n -> of(n, unit));
    }
    return Optional.empty();
  }

  /**
   * Whether it may be a ratio where a number in percent is asked: below 1 and with more decimals
   * than such numbers are told with, as 0.031 is.
   *
   * @param decimals with how many digits after the point such numbers are told
   */
  boolean mayBeRatio(int decimals) {
    return number
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.scale() > decimals && n.abs().compareTo(BigDecimal.ONE) < 0)
        .isPresent();
  }

  /** The value where it is a change: 1.2倍 is one of 120%. */
  WrittenValue asChange() {
    return unit.equals("倍")
        ? new WrittenValue(number.map(n -> n.movePointRight(2)), "%", mark)
        : this;
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static Optional<WrittenValue> of(BigDecimal number, String unit) {
    return Optional.of(new WrittenValue(Optional.of(number), unit, Optional.empty()));
  }

  private WrittenValue marked(Optional<ObservationStatus> status) {
    return new WrittenValue(number, unit, status);
  }

  private WrittenValue inYuan() {
    return new WrittenValue(number, unit + "元", mark);
  }

  private boolean isNegative() {
    return number.filter(n -> n.signum() < 0).isPresent();
  }

  /** The value of a fall, which some tables write with its sign and others without. */
  private WrittenValue fallen() {
    return isNegative() ? this : negated();
  }

  private WrittenValue negated() {
    return new WrittenValue(number.map(BigDecimal::negate), unit, mark);
  }
}
