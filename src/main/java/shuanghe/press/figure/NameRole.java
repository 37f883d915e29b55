package shuanghe.press.figure;

/**
 * Role of a word among those that lead to a figure, by {@code language/clause.csv}. A word of one
 * character is a cue only where {@link NameTokens} says so.
 */
enum NameRole {
  /**
   * Leads in and names nothing: 初步统计, 数据显示, 此外. The value {@code example} ends a clause that names
   * what the next ones are about: 以…为例.
   */
  LEAD_IN,
  /** What follows is a part of the figure before: 其中, 分产业看. */
  PART,
  /**
   * Says how, when or who without a name, not what: 累计, 正式, 力争, 他们. The value {@code behind-time}
   * bounds a time or a distance right before it, 年底前, {@code length} is a length of time: 三年.
   */
  ADVERB,
  /** Deals the figures after it out to the items before it: 分别. */
  DEAL,
  /** Done before another thing is done, and left out before its verb: 梳理发布. */
  MANNER,
  /** An action: 建成, 接待. The value {@code happens} marks what a thing does by itself: 开工. */
  VERB,
  /**
   * A verb that says no more than that there is as much: 完成, 实现, 为. The value {@code exists} marks
   * one that is in no name: 拥有, 包括.
   */
  LIGHT,
  /** Ends the words before a number and says only how the number was reached: 突破, 增至. */
  CLOSER,
  /** A change: 增长, 少增. */
  CHANGE,
  /** Begins what a change is measured against: 较, 比, 同比. */
  COMPARE,
  /** Begins what a value is measured against: 高于. */
  DIFFERENCE,
  /** Begins the whole of which the figure is a share: 占. */
  SHARE,
  /** Begins the field in which a rank is held: 位居. */
  RANK,
  /** A noun of how something changed or is shared: 增速, 降幅, 占比. */
  GROWTH,
  /**
   * A noun that needs an owner: 全长, 营业收入. The value {@code object} marks those that belong to the
   * thing counted just before, as 合同金额 to the contracts, {@code amount} how much there is of what
   * was told before: 规模, {@code per} a rate that says per what and not of what: 人均, {@code per-day}
   * one by the day: 日均, {@code ending} a character that makes a measure of a short noun: 结案率.
   */
  MEASURE,
  /** Goes with a measure and adds no owner: 平均, 首期. */
  MODIFIER,
  /**
   * What may own a measure and act: 机场, 实验室; the value {@code thing} owns and does not act: 设备,
   * {@code company} acts in its own clause alone, and {@code registered} does not own from afar
   * either.
   */
  ENTITY,
  /** The kind that the items of a list share at its end: 领域, 产业. */
  CATEGORY,
  /**
   * A subject that says no more than the area does: 试点城市. The value {@code area} stands for an area
   * and is left out of names: 两地.
   */
  GENERIC,
  /**
   * Stands for something named before: 其. The value says which: {@code former}, {@code latter},
   * {@code first-two}, {@code last-two} of a list, or {@code topic} where the word itself is kept
   * behind the owner, as in 全线.
   */
  PRONOUN,
  /** Points back to the thing of that kind named last: 该 in 该隧道. */
  POINTER,
  /**
   * Begins words that go with a verb: 对, 向, 通过. The value {@code circumstance} begins those that
   * say only by what it is done: 依托; {@code way} those that may say how: 以拍卖方式.
   */
  PREPOSITION,
  /** 的. */
  OF,
  /** Parts the items of a list: 、, 和. */
  AND,
  /** Says how many the items before it are: 两个 in 甲、乙两个行业. */
  TALLY,
  /** Ends a list of examples: 等. */
  ETC,
  /** Behind a number, names nothing: 大关. */
  AFTER,
  /** A word of telling; its clause is about who tells: 获悉. */
  REPORT,
  /** A noun that only holds a cue: 生产总值, 公共. The value {@code deed} is what persons do: 就业. */
  NOUN,

  /**
   * What a name is put together with where the text has no word for it: 占比 for {@code share}, 增速
   * for {@code rate}, or tells by, as {@code between} behind an area; the value says for what.
   */
  NAMING,

  /** Ends a noun and says only that it is counted: 总数, 数; the longer words first. */
  COUNTING,

  /** Any other words; given by no list. */
  TEXT,
  /** A time mention; given by no list. */
  TIME,
  /**
   * Stands in brackets of its own, speaks to the reader and names nothing: 下同. The value {@code
   * opens} begins a bracket that explains the word before it: 简称.
   */
  ASIDE,
  /** Behind a number that is no figure, makes a time of it: 天 in 7天共接待. */
  DURATION,
  /** A figure; given by no list. */
  FIGURE,
  /** The end of a clause; given by no list. */
  PAUSE;

  /** Whether the word is part of a noun. */
  boolean isNominal() {
    return switch (this) {
      case TEXT, NOUN, MEASURE, MODIFIER, ENTITY, CATEGORY, GENERIC, GROWTH -> true;
      default -> false;
    };
  }

  /** Whether the word is a verb that says what is done. */
  boolean isAction() {
    return this == VERB || this == MANNER;
  }
}
