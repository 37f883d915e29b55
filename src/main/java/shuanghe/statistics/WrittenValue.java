package shuanghe.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.input.WrittenNumber;
import shuanghe.model.Observation.Status;

/**
 * A value as indicator tables write it: a plain number, or one with what bulletins put around it.
 *
 * <p>— … - and words such as 缺 are missing values; (p), * and 初步 mark a provisional one, (e) an
 * estimate; # and 其中 before a part are passed over; ▼6.9 and (6.9) are negative, ▲6.9 positive;
 * 1.23E+05, 12 345 and 6.9% are numbers; 12.3万 and 12.3万辆 carry their own unit.
 *
 * @param number as written, not multiplied out; empty where missing or no number
 * @param unit what stands behind the number, such as %, 万 or 万辆; else empty
 * @param mark status told by the cell itself, else empty
 */
record WrittenValue(Optional<BigDecimal> number, String unit, Optional<Status> mark) {

  private static final Pattern MISSING =
      Pattern.compile("[—–－\\-]{1,4}|…+|\\.{2,}|/|缺|缺失|暂缺|无数据|[nN]/?[aA]");
  private static final Pattern PROVISIONAL =
      Pattern.compile("(.+?)(?:[(（][pP初][)）]|\\*+|[(（]初步[)）])");
  private static final Pattern ESTIMATED = Pattern.compile("(.+?)[(（][eE估][)）]");
  private static final Pattern BRACKETED = Pattern.compile("[(（]([0-9０-９.,，]+%?)[)）]");
  private static final Pattern POWER =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)[eE]([+-]?\\d{1,2})");
  private static final Pattern GROUPED =
      Pattern.compile("([+-]?\\d{1,3})((?:[ \\u00A0\\u2009\\u202F\\u3000]\\d{3})+)(\\.\\d+)?");
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+\\-−－]?[0-9０-９][0-9０-９.,，．]*)\\s*([^0-9０-９.,，．\\s]{1,8})");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d+),(\\d+)");

  private static final Pattern ERROR =
      Pattern.compile("#(?:N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  /** Whether a cell holds the name of a spreadsheet's error instead of a value. */
  static boolean isError(String cell) {
    return ERROR.matcher(cell.strip()).matches();
  }

  /**
   * Reads a cell; empty where it is no value.
   *
   * @param decimalComma whether the table parts whole and fraction by a comma
   */
  static Optional<WrittenValue> read(String cell, boolean decimalComma) {
    Matcher m = DECIMAL_COMMA.matcher(cell.strip());
    return read(decimalComma && m.matches() ? m.group(1) + "." + m.group(2) : cell);
  }

  /** Reads a cell of a table with decimal points; empty where it is no value. */
  static Optional<WrittenValue> read(String cell) {
    String text = cell.strip();
    if (isError(text)) {
      return Optional.empty();
    }
    if (MISSING.matcher(text).matches()) {
      return Optional.of(new WrittenValue(Optional.empty(), "", Optional.of(Status.MISSING)));
    }
    Optional<BigDecimal> plain = WrittenNumber.parse(text);
    if (plain.isPresent()) {
      return Optional.of(new WrittenValue(plain, "", Optional.empty()));
    }
    Matcher m = PROVISIONAL.matcher(text);
    if (m.matches()) {
      return marked(m.group(1), Status.PROVISIONAL);
    }
    m = ESTIMATED.matcher(text);
    if (m.matches()) {
      return marked(m.group(1), Status.ESTIMATED);
    }
    if (text.startsWith("#") || text.startsWith("＃")) {
      return read(text.substring(1));
    }
    if (text.startsWith("▼") || text.startsWith("↓")) {
      return read(text.substring(1)).map(WrittenValue::negated);
    }
    if (text.startsWith("▲") || text.startsWith("↑")) {
      return read(text.substring(1));
    }
    m = BRACKETED.matcher(text);
    if (m.matches()) {
      return read(m.group(1)).map(WrittenValue::negated);
    }
    m = POWER.matcher(text);
    if (m.matches()) {
      BigDecimal number =
          new BigDecimal(m.group(1)).scaleByPowerOfTen(Integer.parseInt(m.group(2)));
      return of(number.scale() < 0 ? number.setScale(0) : number, "");
    }
    m = GROUPED.matcher(text);
    if (m.matches()) {
      return WrittenNumber.parse(text.replaceAll("[ \\u00A0\\u2009\\u202F\\u3000]", ""))
          .flatMap(n -> of(n, ""));
    }
    m = WITH_UNIT.matcher(text);
    if (m.matches()) {
      String unit = m.group(2).strip();
      return WrittenNumber.parse(m.group(1)).flatMap(n -> of(n, unit));
    }
    return Optional.empty();
  }

  private static Optional<WrittenValue> of(BigDecimal number, String unit) {
    return Optional.of(new WrittenValue(Optional.of(number), unit, Optional.empty()));
  }

  private static Optional<WrittenValue> marked(String text, Status status) {
    return read(text).map(v -> new WrittenValue(v.number, v.unit, Optional.of(status)));
  }

  private WrittenValue negated() {
    return new WrittenValue(number.map(BigDecimal::negate), unit, mark);
  }
}
