package shuanghe.model;

import java.util.Collection;

/**
 * A rule that speaks against trusting one attribute of a fact. A year settled by a date printed on
 * the page, and a period carried from the title, lead or section of the same report, are no doubt.
 */
public enum Doubt {
  /** The year of the period stands in no date printed on the page. */
  YEAR_NOT_PRINTED("year-not-printed", "time_period"),
  /** The period is that of another article of the page. */
  PERIOD_FROM_OTHER_ARTICLE("period-from-other-article", "time_period"),
  /** The period stands neither in the sentence nor in title, lead or section; it is only likely. */
  PERIOD_INFERRED("period-inferred", "time_period"),
  /** The area stands neither in the sentence nor in title, lead or section; it is only likely. */
  AREA_INFERRED("area-inferred", "ref_area"),
  /** What is counted is not told: 金额 without of what. */
  INDICATOR_INCOMPLETE("indicator-incomplete", "indicator"),
  /** Two readings of the same words differ, as where the headline's number is not the text's. */
  READINGS_DIFFER("readings-differ", "value"),
  /** The number or the words beside it bear marks of faulty recognition. */
  OCR_NOISE("ocr-noise", "value"),
  /** The value is orders of magnitude off the series of its indicator and area. */
  MAGNITUDE("magnitude", "value"),
  /** The value breaks another plausibility rule, as a share above 100 does. */
  IMPLAUSIBLE("implausible", "value"),
  /** The number is no exact one: 数十亿, 上千, a damaged or ambiguous form. */
  UNSURE_NUMBER("unsure-number", "value");

  private final String code;
  private final String attribute;

  Doubt(String code, String attribute) {
    this.code = code;
    this.attribute = attribute;
  }

  /** The code used in files, such as {@code year-not-printed}. */
  public String code() {
    return code;
  }

  /** The column of {@code data/facts.csv} that is not to be trusted. */
  public String attribute() {
    return attribute;
  }

  /** What is doubtful, as told to readers. */
  Message message() {
    return Message.of("doubt." + code);
  }

  /** What is doubtful of several. */
  public static Message message(Collection<Doubt> doubts) {
    return doubts.stream()
        .map(Doubt::message)
        .reduce((first, next) -> Message.of("doubts", first, next))
        .orElse(Message.NONE);
  }
}
