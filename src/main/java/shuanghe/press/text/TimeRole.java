package shuanghe.press.text;

/** The parts that words of {@code times.csv} play in expressions of time. */
enum TimeRole {
  /** A year told from that of the report: 今年; the value is how many years on. */
  YEAR,
  /** A year told from that which is being spoken of: 全年, 上年; the value is how many years on. */
  SPOKEN_YEAR,
  /** A part of a year; the value is H1, H2 or the first and last month: 1-9. */
  PART,
  /** Opens a part of a year counted from its beginning: 前 in 前7月. */
  FIRST,
  /** The end of the year that is being spoken of: 年底. */
  YEAR_END,
  /** The beginning of the year that is being spoken of: 年初. */
  YEAR_START,
  /** From the beginning of the year on: 年初以来. */
  SINCE_YEAR_START,
  /** A month told from that of the report; the value is how many months on. */
  MONTH_AGO,
  /** The month that is being spoken of: 当月. */
  SPOKEN_MONTH,
  /** The day that is being spoken of: 当天. */
  SPOKEN_DAY,
  /** The first of the days that are being spoken of: 首日. */
  FIRST_DAY,
  /**
   * The days that are being spoken of, where it opens a clause: 假日期间; the value part where it only
   * stands for some of them: 节日首日.
   */
  SPOKEN_DAYS,
  /** One of the days that are being spoken of, where it opens a clause: 第三天; the value as below. */
  DAY_OF_DAYS,
  /** A day told from that of the report; the value is how many days on. */
  DAY_AGO,
  /** A day told from that of the report and printed in brackets: 今(27)日; the value as above. */
  DAY_IN_BRACKETS,
  /** The time of the report: 目前. */
  NOW,
  /** The time of the report where it opens a clause, elsewhere part of a noun: 当前. */
  NOW_OPENING,
  /** A five-year plan; the value is its last year. */
  PLAN,
  /** Behind a plan, all its years: 期间. */
  PLAN_SPAN,
  /** Behind a plan, its last year: 末. */
  PLAN_END,
  /** 年. */
  UNIT_YEAR,
  /** 月. */
  UNIT_MONTH,
  /** 日, 号. */
  UNIT_DAY,
  /** 个月. */
  UNIT_MONTHS,
  /** 季度. */
  UNIT_QUARTER,
  /** A part of a month: 上旬. */
  MONTH_PART,
  /** Behind a month, that month by itself: 当月. */
  MONTH_ALONE,
  /** Behind a month, without meaning: 份. */
  MONTH_TAIL,
  /** Behind four digits, by which they count something and are no year: 余. */
  NOT_A_YEAR,
  /** Behind a number and 月, by which it is none: 龄. */
  NOT_A_MONTH,
  /** Behind a number and 日, by which it is no day of a month: 内. */
  NOT_A_DAY,
  /** Before a number and 日, by which it is no day of a month: 第. */
  NOT_BEFORE_A_DAY,
  /** Before a number of years, by which they are the last ones, and none by name: 近 in 近3年. */
  LAST_YEARS_BEFORE,
  /** A word for days that also counts other things, a day only where a clause is cut: 号. */
  DAY_NUMBER,
  /** Behind a year, all of it: 全年. */
  WHOLE_YEAR,
  /** Behind a year or a month, its end: 底. */
  END,
  /** Behind a year, its beginning: 初. */
  START,
  /** Behind a time, from then on: 以来. */
  SINCE,
  /** Soon behind a time, from the deed then on: 开通以来 in 2021年某路开通以来. */
  SINCE_DEED,
  /** Between the first and the last of a range. */
  RANGE,
  /** Behind the first day of a range: 起 in 9月27日起至10月8日. */
  RANGE_START,
  /** Behind the last day of a range: 结束. */
  RANGE_END,
  /** Behind a time, the same part of that year: 同期. */
  SAME,
  /** Makes a time an attribute of what follows: 的. */
  ATTRIBUTIVE,
  /** Parts two times of a list: 和. */
  LIST,
  /** Behind a year, up to then: 前; the value {@code about} says about then: 前后. */
  BEFORE_YEAR,
  /** Before a time, as it stood then: 截至. */
  AS_OF_BEFORE,
  /** Before a time, measured against it: 比. */
  BASE_BEFORE,
  /** Before a time to come: 到. */
  UNTIL_BEFORE,
  /** Before a time whose value another grew from: 由. */
  FROM_BEFORE,
  /** Before a time since which: 自. */
  SINCE_BEFORE,
  /** Before a time that is over for what follows: 继. */
  PAST_BEFORE,
  /** Behind so many, the years in which an aim is to be reached: 年内 in 力争3年内. */
  WITHIN_YEARS,
  /** Right before a time, may make it part of the name of what is held: 举行2022年秋季开工活动. */
  HELD_BEFORE,
  /** A deed that names what is held, and not what is told there: 开工 in 举行2022年秋季开工活动. */
  HELD_DEED,
  /** Before a time that, followed by 的, is measured against: 是2019年的. */
  EQUALS_BEFORE,
  /** Behind a number, by which it is measured against a time: 倍 in 是2019年的2.1倍. */
  MULTIPLE,
  /** Behind a time, measured against it: 相比. */
  COMPARED_AFTER,
  /** Puts the times of its clause ahead of the report: 将. */
  AHEAD,
  /** Behind a year, by which it tells of a plan and not of a time: 目标. */
  PLAN_NOUN,
  /** A word of statistics: 增长; the value is base where it may stand before a time: 同比. */
  STATISTIC,
  /** The reporter, beside whose word stands the day of the report: 记者. */
  REPORTER,
  /** Holds words of time and is none. */
  NONE,
  /** Takes away the period in force without giving another: 近年来. */
  LOOSE,
  /** An event of a year that is known; the value is the year. */
  YEAR_EVIDENCE,
  /** A holiday where the words behind it say so; the value is its name in the calendar. */
  HOLIDAY,
  /** A holiday by its name alone; the value as above. */
  HOLIDAY_NAMED,
  /** Behind a holiday, its days: 假期. */
  HOLIDAY_SPAN,
  /** Behind a holiday, some of its days: 3 the first three, 2-2 the second, -1 the last. */
  HOLIDAY_DAYS,
  /** Behind a holiday, a time before or after it that is not told: 前. */
  HOLIDAY_BESIDE,
  /** A holiday's own day of the year: 10-1. */
  FEAST,
  /** The same by the lunar year: 8-15. */
  LUNAR_FEAST,
  /** A day of the lunar year; the value is its month and day, day 0 being the eve. */
  LUNAR_DAY,
  /** The last day of a range of lunar days; the value as above. */
  LUNAR_TAIL,
  /** A month in characters; the value is its number. */
  MONTH_NAME,
  /** The first two digits of a year in characters; the value is the number. */
  CN_CENTURY,
  /** A digit of a year in characters; the value is the digit. */
  CN_DIGIT,
  /** Ends the title of what gives statistics, so that a year in it tells theirs: 公报. */
  REPORT_TITLE
}
