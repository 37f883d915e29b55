package shuanghe.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decision of the office on one attribute of one fact or observation: a row of {@code
 * input/decisions.csv}.
 *
 * @param place file and line of the row
 * @param id id of the fact or observation
 * @param attribute what it is about
 * @param ruling confirm, correct or drop
 * @param value the right value as written; empty unless it corrects
 * @param by who decided, or empty
 * @param date when, where the row says
 * @param note why, or empty
 */
public record Decision(
    Place place,
    String id,
    DecidedAttribute attribute,
    DecidedRuling ruling,
    String value,
    String by,
    Optional<LocalDate> date,
    String note) {

  /** Attribute that a decision is on, by its column in the data files. */
  public enum DecidedAttribute {
    /** The whole of it; it can be confirmed or dropped. */
    ALL("", "全部"),
    VALUE("value", "数值"),
    UNIT("unit", "单位"),
    KIND("kind", "类别"),
    QUALIFIER("qualifier", "限定"),
    INDICATOR("indicator", "指标"),
    REF_AREA("ref_area", "地区"),
    TIME_PERIOD("time_period", "时期"),
    DOMAIN("domain", "领域");

    private final String code;
    private final String label;

    DecidedAttribute(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }

    /** Reads a column's name, {@code all} or a Chinese label; empty where it is none of them. */
    public static Optional<DecidedAttribute> of(String text) {
      return Arrays.stream(values())
          .filter(
              a ->
                  a.code.equalsIgnoreCase(text)
                      || a.name().equalsIgnoreCase(text)
                      || a.label.equals(text))
          .findFirst();
    }
  }

  /** Outcome of a decision: confirmed, dropped or corrected. */
  public enum DecidedRuling {
    CONFIRM("confirm", "确认"),
    CORRECT("", "更正"),
    DROP("drop", "剔除");

    private final String code;
    private final String label;

    DecidedRuling(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }

    /** Reads {@code confirm} or {@code drop}; any other text is the right value. */
    public static DecidedRuling of(String text) {
      return Arrays.stream(values())
          .filter(r -> r != CORRECT && (r.code.equalsIgnoreCase(text) || r.label.equals(text)))
          .findFirst()
          .orElse(CORRECT);
    }
  }

  public Decision {
    if ((ruling == DecidedRuling.CORRECT) == value.isEmpty()) {
      throw new IllegalArgumentException(place + ": a correction, and nothing else, has a value");
    }
  }

  /** The cell as it is written: confirm, drop or the right value, in Chinese. */
  public String written() {
    return ruling == DecidedRuling.CORRECT ? value : ruling.label();
  }
}
