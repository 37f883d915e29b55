package shuanghe.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A rule that speaks against trusting one attribute of a fact. A year settled by a date printed on
 * the page, and a period carried from the title, lead or section of the same report, are no doubt.
 */
public enum Doubt {
  /** The year of the period stands in no date printed on the page. */
  YEAR_NOT_PRINTED("year-not-printed", "time_period", "版面未印年份，年份系推定"),
  /** The period is that of another article of the page. */
  PERIOD_FROM_OTHER_ARTICLE("period-from-other-article", "time_period", "时期取自同版其他报道"),
  /** The period stands neither in the sentence nor in title, lead or section; it is only likely. */
  PERIOD_INFERRED("period-inferred", "time_period", "时期未见于本文，系推定"),
  /** The area stands neither in the sentence nor in title, lead or section; it is only likely. */
  AREA_INFERRED("area-inferred", "ref_area", "地区未见于本文，系推定"),
  /** What is counted is not told: 金额 without of what. */
  INDICATOR_INCOMPLETE("indicator-incomplete", "indicator", "原句未说明所计何物"),
  /** Two readings of the same words differ, as where the headline's number is not the text's. */
  READINGS_DIFFER("readings-differ", "value", "同一数字有两种读法"),
  /** The number or the words beside it bear marks of faulty recognition. */
  OCR_NOISE("ocr-noise", "value", "原文识别有误"),
  /** The value is orders of magnitude off the series of its indicator and area. */
  MAGNITUDE("magnitude", "value", "数量级与历史数据不符"),
  /** The value breaks another plausibility rule, as a share above 100 does. */
  IMPLAUSIBLE("implausible", "value", "数值不合常理"),
  /** The number is no exact one: 数十亿, 上千, a damaged or ambiguous form. */
  UNSURE_NUMBER("unsure-number", "value", "数字不确切");

  private final String code;
  private final String attribute;
  private final String label;

  Doubt(String code, String attribute, String label) {
    this.code = code;
    this.attribute = attribute;
    this.label = label;
  }

  /** The code used in files, such as {@code year-not-printed}. */
  public String code() {
    return code;
  }

  /** The column of {@code data/facts.csv} that is not to be trusted. */
  public String attribute() {
    return attribute;
  }

  /** What is doubtful, as shown to readers. */
  public String label() {
    return label;
  }

  /** Reads a code; empty where it is none. */
  public static Optional<Doubt> of(String code) {
    return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
  }
}
