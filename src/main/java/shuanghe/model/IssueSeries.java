package shuanghe.model;

import java.util.Optional;

/** A series of issues that is counted by itself. */
public enum IssueSeries {
  /** One issue a month. */
  MONTH(1, "month", ""),
  /** One issue a quarter. */
  QUARTER(3, "quarter", "季报"),
  /** One issue a half-year. */
  HALF(6, "half", "半年报"),
  /** One issue a year. */
  YEAR(12, "year", "年报"),
  /** Spans and the edition of everything, which no calendar numbers: each is the next one. */
  COLLECTION(0, "collection", "合编");

  private final int months;
  private final String code;
  private final String label;

  IssueSeries(int months, String code, String label) {
    this.months = months;
    this.code = code;
    this.label = label;
  }

  /** The series of the edition of a period; of the edition of everything where there is none. */
  public static IssueSeries of(Optional<TimePeriod> period) {
    return period
        .map(
            p ->
                switch (p.form()) {
                  case MONTH -> MONTH;
                  case QUARTER -> QUARTER;
                  case HALF -> HALF;
                  case YEAR -> YEAR;
                  case DAY, DAYS, MONTHS, YEARS -> COLLECTION;
                })
        .orElse(COLLECTION);
  }

  /**
   * The series of the edition of a folder.
   *
   * @param folder its name: {@code 2023-09}, {@code 2021-12_2023-09}, {@code all}
   */
  public static IssueSeries ofFolder(String folder) {
    return of(Edition.periodOf(folder));
  }

  /** How many months an issue covers; 0 where the calendar does not say. */
  public int months() {
    return months;
  }

  /** The number of an issue within its year as papers print it: 第9期, 季报第3期, Quarterly No. 3. */
  public Message message(int issue) {
    return Message.of("issue." + code, Integer.toString(issue));
  }

  /** The number of an issue within its year: 第9期, 季报第3期. */
  public String number(int issue) {
    return label + "第" + issue + "期";
  }
}
