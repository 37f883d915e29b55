package shuanghe.press.figure;

/** The parts that words of {@code periods.csv} play for the period of a figure. */
enum PeriodCue {
  /** Something built that has it at any time: 全长. */
  ATTRIBUTE,
  /** A stand at a day rather than a sum over time: 余额. */
  STOCK,
  /** Adds to a stand: 建成. */
  BUILT,
  /** A stand so far: 累计. */
  STANDING,
  /** A stand today: 现有. */
  NOW_HAVE,
  /** Work done so far: 开工. */
  DONE,
  /** Where somebody went to look: 走进. */
  VISIT,
  /** Behind what something built on: 基础上. */
  GROUND,
  /** Before the time that something was put off or brought forward to: 提前至. */
  MOVED_TO,
  /** What something was before an event: 开馆前. */
  BEFORE_EVENT,
  /** Years on end: 连续. */
  ON_END,
  /** Makes the time before it one of the noun behind it: 第二次. */
  NTH,
  /** Who tells, so that a day beside it is that of telling: 获悉. */
  SOURCE,
  /** What is done at an event: 签约. */
  DEED,
  /** Makes what stands before it an attribute of the noun behind: 的. */
  OF,
  /** Between what a value rose from and what it rose to: 提高到. */
  GROWN_TO,
  /** Makes the time before it one of the noun behind it: 入驻的. */
  DEED_OF_NOUN,
  /** What is done once: 成立. */
  PAST_DEED,
  /** An event in the lead: 出席. */
  EVENT,
  /** The event that the report is of: 会上. */
  THIS_EVENT,
  /** Breaks up the sum of the sentence before: 其中. */
  PART,
  /** Opens words that break up a sum, closed by the next: 从 in 从行业看. */
  PART_OPENING,
  /** Closes them: 看. */
  PART_CLOSING,
  /** Compares with another period or a whole: 同比. */
  COMPARES,
  /** Items of the year's list: 项目. */
  LIST,
  /** What is done to them: 开工. */
  LIST_DONE,
  /** Joins two figures: 和. */
  JOIN,
  /** Before a time behind the figure it governs: 于. */
  AT,
  /** What is begun or opened, and has what it has from then on: 开园. */
  BEGUN,
  /** Goes as far as: 通达. */
  REACH,
  /** All of a work, of which a part is done: 占总投资. */
  WHOLE_WORK,
  /** Adds up ever since: 累计. */
  EVER,
  /** A unit of what flows: 人次. */
  FLOW_UNIT,
  /** Compares with the year before: 同比. */
  ON_YEAR,
  /** As it stands so far, by the word alone: 已. */
  SO_FAR,
  /** So many years over which something grew: 三年. */
  OVER_YEARS,
  /** A rate by the year, of all the years over which something grew: 年均. */
  RATE_BY_YEAR,
  /** Of each year, whichever: 每年. */
  EACH_YEAR,
  /** Adds to what there is and is counted over a time: 新增. */
  ADDED,
  /** Opens a clause that only compares the figure before: 高于. */
  COMPARES_ON,
  /** Holds words of another part and is none: 可支配. */
  NONE,
  /** What can be, at any time: 可. */
  CAPABLE,
  /** When a work is done, at whatever time: 达产后. */
  ONCE_DONE,
  /** The beginning of the year as base of a comparison: 上年末. */
  YEAR_START_BASE,
  /** Makes a report of statistics of one whose headline tells a period: 公报. */
  COMMUNIQUE
}
