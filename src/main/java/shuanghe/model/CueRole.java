package shuanghe.model;

import java.util.Arrays;
import java.util.Optional;

/** The part that a word of the language plays for the reader. */
public enum CueRole {
  /** Before a number, how exact it is: 超, 近, 约; the value is the qualifier it stands for. */
  QUALIFIER_BEFORE("qualifier-before"),
  /** Behind a number, how exact it is: 以上, 左右. */
  QUALIFIER_AFTER("qualifier-after"),
  /** A word whose end only looks like a qualifier or like 数 and 上: 签约, 抵达, 人数, 线上. */
  NO_QUALIFIER("no-qualifier"),
  /** Before a number, makes a place of it: 前 in 前20位. */
  QUALIFIER_OF_PLACE("qualifier-of-place"),
  /** Before a number, makes it negative: 零下. */
  NEGATIVE("negative"),
  /** A digit of a numeral; the value is what it counts. One character. */
  DIGIT("digit"),
  /** A multiplier of a numeral; the value is its power of ten. One character. */
  MULTIPLIER("multiplier"),
  /** Parts whole and decimals: 点. One character. */
  DECIMAL_POINT("decimal-point"),
  /** Parts denominator and numerator, and begins 分点. One character. */
  PART("part"),
  /**
   * A word of a number beside its digits; the value says what it does: minus, half, mixed (又),
   * tenths (成), discount (折), half-price (对折), dozen (打), pair (双), piece (个).
   */
  NUMBER_WORD("number-word"),
  /** Inside a numeral, it is more than that: 余, 多. One character. */
  NUMBER_MORE("number-more"),
  /** Inside a numeral, for a digit that is not told: 几 in 十几. One character. */
  NUMBER_SOME("number-some"),
  /** What two neighbouring digits are a range of: 七八成. One character. */
  COUNTED("counted"),
  /** A unit of the calendar: the number before is a date. One character. */
  CALENDAR("calendar"),
  /** Before multipliers, for a number that is not told: 数 in 数十亿, 上 in 上千. */
  SOME("some"),
  /** Begins with 余 or 多 and says nothing of the number before: 多式. */
  NOT_MORE("not-more"),
  /** Begins with what would be a unit and is none behind a number: 里程, 成都. */
  NO_UNIT("no-unit"),
  /** Behind a number, makes a name of it: 版, 号, 级. */
  LABEL("label"),
  /** Behind a unit, makes a class of it: 级 in 万吨级. */
  GRADE("grade"),
  /** A unit that before a noun makes a name of the number: 千伏. */
  LABEL_UNIT("label-unit"),
  /** A unit of the places of a list just given: 县 in 5区县. */
  PLACE_UNIT("place-unit"),
  /** A unit of places in an order: 位, 名, 强. */
  RANK_UNIT("rank-unit"),
  /** Makes an ordinal of the number behind: 第. */
  ORDINAL("ordinal"),
  /** The first place without a number: 首位. */
  FIRST_PLACE("first-place"),
  /** Goes on behind a rank that has no unit: 第一的. */
  AFTER_RANK("after-rank"),
  /** Doubles: 翻 in 翻两番. */
  DOUBLING("doubling"),
  /** Right before a number without a unit, shows that it counts something: 达. */
  LEADS_NUMBER("leads-number"),
  /** A measure in letters, of which digits behind it are no part: GDP. */
  LETTER_MEASURE("letter-measure"),
  /** A measure that has no unit: 指数, 收入比. */
  INDEX("index"),
  /** What is told as a ratio of parts: 结构. */
  RATIO("ratio"),
  /** Parts the figures of a list: 、, 和. */
  AND("and"),
  /** Joins the two ends of a range: 至. */
  RANGE("range"),
  /** Before a number that another follows, so that the two are no range: 由. */
  NO_RANGE("no-range"),
  /** Parts denominator and numerator of a fraction in words: 分之. */
  FRACTION("fraction"),
  /** Behind a number, makes an hour of it: 时. */
  HOUR("hour"),
  /** Ends a list of examples: 等. */
  ETCETERA("etcetera"),
  /** A unit and a half; the value is the unit: 个半小时. */
  HALF_UNIT("half-unit"),
  /** A unit that a smaller one may follow; the value is how many of those it holds: 小时. */
  HOLDS_UNITS("holds-units"),
  /** In its clause a length of time is a measure: 通关时间, 缩短至. */
  DURATION("duration"),
  /** Says how exact all figures of a clause or list are: 累计, 约占; the value is the qualifier. */
  QUALIFIER_OF_CLAUSE("qualifier-of-clause"),
  /** Right before the number at which a change ended: 提高到. */
  REACHED("reached"),
  /** In the words of a figure, 累计 of the figure before no longer holds: 惠及. */
  ENDS_COUNT("ends-count"),
  /** A qualifier that holds for the figures behind it as well: 累计. */
  CUMULATIVE("cumulative"),
  /** Behind the number of a year, makes it part of the name behind it: 年度. */
  YEAR_OF_NAME("year-of-name"),
  /** A unit of persons: 名. */
  PERSONS("persons"),
  /** Parts two figures of a list. One character: 和. */
  LIST_JOIN("list-join"),
  /** Behind a number, begins no noun that it counts. One character: 的. */
  NOT_COUNTED("not-counted"),
  /** Before a number, says that it was told before: 这批. */
  POINTS_BACK("points-back"),
  /** In the heading of a data box, makes its lines aims: 行动. */
  SETS_AIMS("sets-aims"),
  /** In a name, makes it of any year, 年发电量; the value "none" marks words that only hold it: 今年. */
  YEARLY("yearly"),
  /** Ends a noun that is itself a sum: 量, 额. */
  SUM("sum"),
  /** Sets a figure against another: 比, 高于; the value "none" says that it does not: 同比. */
  COMPARED("compared"),
  /** A time that a figure is set against: 上年同期. */
  OWN_PAST("own-past"),
  /** Done or given, so that no aim reaches over it: 已, 给予. */
  REALISED("realised"),
  /** Behind 计划 or 将, shows that an action follows: 再, 到. */
  AIM_GOES_ON("aim-goes-on"),
  /** Moves up or down places: 前移. */
  MOVE("move"),
  /** Right before a percentage, a plan it is a part of: 年度计划的. */
  OF_PLAN("of-plan"),
  /** Right before a percentage, an own past it is a part of: 同期的. */
  OF_PAST("of-past"),
  /** A measure that is itself a rate of growth: 增速. */
  GROWTH_RATE("growth-rate"),
  /** A rate that is part of no whole: 利率. */
  LEVEL_RATE("level-rate"),
  /** Right behind a percentage, makes it a change: 的增速. */
  CHANGE_BEHIND("change-behind"),
  /** Right before an amount, makes it a change: 增加; the value "based" asks for a base: 新增. */
  CHANGE_BY("change-by"),
  /** Work done against a plan, told in money: 完成投资. */
  DONE_OF_WORK("done-of-work"),
  /** Work begun: 已开工. */
  BEGUN("begun"),
  /** Puts a name under a document: 签署. */
  SIGNING("signing"),
  /** A change upwards: 增长. */
  UP("up"),
  /** A change downwards: 下降. */
  DOWN("down"),
  /** No change: 持平. */
  FLAT("flat"),
  /** Any word of change, whichever way. */
  CHANGE("change"),
  /** A figure set against another one: 高于. */
  DIFFERENCE("difference"),
  /** A part of a whole: 占. */
  SHARE("share"),
  /** How far something has come: 完成率. */
  PROGRESS("progress"),
  /** What is aimed at: 力争. */
  TARGET("target"),
  /** A place in an order: 位居. */
  RANK("rank"),
  /** What a change is measured against: 同比. */
  BASIS("basis"),
  /** A noun whose count only numbers clauses: 方面, 领域. */
  STRUCTURAL("structural"),
  /** Both sides together: 两地; areas.csv says which pair is meant. */
  PAIR("pair"),
  /** Several areas named before: 三地. */
  SEVERAL_AREAS("several-areas"),
  /**
   * Points to an area; the value is own, whole or back and the level: {@code own-city} 我市, {@code
   * whole-province} 全省, {@code back-district} 该区. Without a value it is {@code own-city}.
   */
  HOME("home"),
  /** A word that holds the letters of an area's name and names none: 完成, 武侯祠. */
  NO_AREA("no-area"),
  /** Before a one-letter name of an area that stands for the place: 在渝. */
  AREA_LETTER("area-letter"),
  /** Between the areas of a list. */
  AREA_AND("area-and"),
  /**
   * Before an area that a figure is only measured against: 高于全省; the value {@code whole} is before
   * one that it is a part of or ranks in: 占全省.
   */
  AREA_SCALE("area-scale"),
  /**
   * A place that is none of the list, above all the country; the value {@code none} is of words
   * that hold its letters and are no place: 全国首个.
   */
  OTHER_AREA("other-area"),
  /** Between a city and its station: 成都枢纽成都站. */
  AREA_HUB("area-hub"),
  /** Behind an area, where people come from: 泸州籍患者. */
  AREA_ORIGIN("area-origin"),
  /** Behind a city, makes it the name of a line: 资阳线; the value {@code none} is of other words. */
  AREA_LINE("area-line"),
  /** Behind an area, the part of a way that lies in it: 重庆段. */
  AREA_STRETCH("area-stretch"),
  /** Before an area that something comes from, goes to or passes: 来自四川. */
  AREA_OBJECT("area-object"),
  /** Before an area that something is done for, told by what is done: 为 in 为重庆配套. */
  AREA_FOR("area-for"),
  /** What is done for an area: 配套. */
  AREA_SERVED("area-served"),
  /** What a firm does that builds elsewhere: 集团投资建设. */
  AREA_INVESTS("area-invests"),
  /** Behind a number, of all among which something stands: 中. */
  AREA_AMONG("area-among"),
  /** Behind an area, makes it the name of a body that may be elsewhere: 大学. */
  AREA_BODY("area-body"),
  /** One who tells of the whole country: 国家统计局. */
  NATIONAL_BODY("national-body"),
  /** Ends the name of a firm: 公司. */
  AREA_FIRM("area-firm"),
  /** Before what an area is said to be: 是 in 万州港是重庆最大的港口. */
  AREA_IS("area-is"),
  /** Before the place that something stands at: 位于. */
  SEAT("seat"),
  /** Before a place: 在内江. */
  PLACED("placed"),
  /** Before the place where people meet: 齐聚永川. */
  VENUE_BEFORE("venue-before"),
  /** What is done at a place without being of it: 召开. */
  VENUE_AFTER("venue-after"),
  /** What makes the area before it one who tells: 发布. */
  SOURCE_VERB("source-verb"),
  /** Before the area that opens a clause: 其中重庆. */
  AREA_OPENS("area-opens"),
  /** Makes what stands before it own what follows: 我市调度的. */
  AREA_OF("area-of"),
  /** Parts those who do something with each other: 与. */
  WITH("with"),
  /** What two do with each other: 签订. */
  JOINT("joint"),
  /** Deals a list out: 分别. */
  DEALT("dealt"),
  /** Closes a list of examples: 等. */
  EXAMPLES_END("examples-end"),
  /** A way that leads through many areas: 通道. */
  ROUTE("route"),
  /** What a way does with the areas it leads to: 辐射. */
  REACH("reach"),
  /** Where a way begins, leads through and ends: 途经. */
  COURSE("course"),
  /** A measure that is one for the whole country: LPR. */
  NATIONAL("national"),
  /** Who or what comes from elsewhere to the place spoken of: 国内游客. */
  TRAVEL("travel"),
  /** Elsewhere than both sides: 全国. */
  ABROAD("abroad"),
  /** A newspaper; the value is the area it is at home in. */
  NEWSPAPER("newspaper"),
  /** An event whose year is known; the value is the year. */
  YEAR_EVIDENCE("year-evidence"),
  /** A measure that adds up over time: 产值. */
  FLOW("flow"),
  /**
   * Behind a year, what is planned for it: 工作思路; the value {@code called} marks a word that, right
   * behind the year, only says what sort of year it is: 是; {@code range} one that does so behind a
   * range of years only: 协议.
   */
  YEAR_PLAN("year-plan"),
  /** A time that cannot be dated: 近年来. */
  LOOSE("loose"),
  /**
   * A verb that parts subject from object; the value {@code happens} marks one without object: 开工.
   */
  VERB("verb"),
  /** A noun that only holds a verb or a word of change: 生产总值. */
  NOUN("noun"),
  /**
   * A noun of what is built, founded or run together: 项目; the value {@code soft} where it names
   * much else, {@code study} where it is a study of the thing named before it, {@code part} where
   * it is the part of a way that cannot be opened by itself: 路面.
   */
  PROJECT("project"),
  /** A noun of what is made or dealt in, named only where it is the first of its kind: 首台无人机. */
  PRODUCT("product"),
  /** The ending of a document's title: 规划; the value is the type of document. */
  PAPER("paper"),
  /**
   * Opens a clause and belongs to nothing in it: 会上. Value {@code goes-on} where what follows goes
   * on with the sentence before, {@code recent} where it says that something just happened, {@code
   * that-day} where it was on the day told before, {@code then} where it tells what will be so
   * then, {@code short-form} where a note gives the short form of a name: (以下简称…).
   */
  LEAD_IN("lead-in"),
  /**
   * Colours a verb and stands in its status: 全面. Value {@code done}, {@code going}, {@code pace} or
   * {@code soon} where it tells how far it is, {@code not} where it is not so, {@code measure}
   * before a number, {@code dealt} where it deals a list out, {@code also} where it stands in no
   * status.
   */
  MANNER("manner"),
  /**
   * Holds words of one status together: 并, 于. Value {@code perfect} where it makes the verb before
   * it one of what is done: 了.
   */
  LINK("link"),
  /**
   * Tells that something is yet to be. Value {@code planned}, {@code foreseen}, {@code demanded} or
   * {@code wished}.
   */
  MODAL("modal"),
  /** Works towards what another does: 推动. */
  CAUSE("cause"),
  /** An act that is done where it is told without a modal: 开工. Value the milestone, or empty. */
  ACT("act"),
  /** What goes on for a time: 推进. */
  GOING("going"),
  /**
   * Reaches what its object names: 取得 before a word of {@link #ATTAINED}. Value {@code enters}
   * where what it comes to is not the end: 进入; {@code becomes} where the object says what or where
   * its subject came to be: 入选, 落户; {@code meets} where it does nothing: 迎来.
   */
  ATTAIN("attain"),
  /** What is reached: 新进展. Value {@code stage} where it is not the end: 进入调试阶段. */
  ATTAINED("attained"),
  /** 的. */
  OF("of"),
  /** Makes a circumstance of the verb before it: 建成后. */
  AFTER("after"),
  /** Ends a list that goes on unnamed: 等. */
  CLOSES_LIST("closes-list"),
  /** Ends a clause that only names what the next speaks of: 67个项目中. */
  WITHIN("within"),
  /** Opens a name that names nothing: 相关. */
  VAGUE("vague"),
  /**
   * A count in words before a name: 首批. Value {@code phase} where it counts parts of one: 二期,
   * {@code first} where it says that the thing is the first.
   */
  COUNT_WORD("count-word"),
  /** Opens with what tells things of one kind apart by numbers: 号线, 号楼. */
  NUMBERED("numbered"),
  /** A character that numbers are written with, beside the digits: 万, 余, 三. */
  NUMERAL("numeral"),
  /** Stands for a name said before: 该. Value {@code alone} where only by itself: 隧道. */
  REFERS("refers"),
  /**
   * Opens words that only describe the name after them: 位于. Value {@code described} where it does
   * so before 的 and may stand in a name: 直飞航线.
   */
  RELATIVE("relative"),
  /** Tells that two sides do something together. */
  TOGETHER("together"),
  /** A noun that names no thing of its own: 两地, 部门. Value {@code area} for areas. */
  GENERIC("generic"),
  /**
   * Ends the names of those who act and sign: 局, 公司, 两地. Value {@code office} where a verb may open
   * its name, {@code many} where it names no single one: 部门.
   */
  BODY("body"),
  /** Ends the name of a person by office; what stands before it is the body. */
  PERSON("person"),
  /** Joins parties: 和. */
  JOINS("joins"),
  /** Holds another cue and is none itself: 需求 is no 需. */
  COMPOUND("compound"),
  /** Signs an agreement. */
  SIGN("sign"),
  /**
   * Puts out a document. Value {@code cites} where it only names one that others put out, {@code
   * moves} where it brings in a motion.
   */
  ISSUE("issue"),
  /** Stands for the parties named before. Value how many, or empty; {@code 3 places} of places. */
  COUNTERPART("counterpart"),
  /** Stands for the two sides. Value their names, or {@code pair} for those of the article. */
  SIDES("sides"),
  /** Ends the names of meetings. */
  GATHERING("gathering"),
  /** Holds a meeting. Value {@code told} where it only says that news came from one. */
  HOLD("hold"),
  /** Comes to a meeting, or speaks at it: 出席. */
  ATTEND("attend"),
  /** Tells where: 在. */
  PLACE("place"),
  /** Tells where news came from: 从. */
  FROM("from"),
  /** Opens what comes next: 今后. Value {@code step} where no modal need say so: 下一步. */
  NEXT("next"),
  /**
   * Says something that somebody said: 指出. Value {@code told} where it asks for nothing: 通报, {@code
   * demands} where what follows is asked for: 要求.
   */
  SAY("say"),
  /**
   * After a modal makes it a forecast, not a step: 将成为. Value {@code is} where it says what its
   * subject is: 是.
   */
  FORECAST("forecast"),
  /** Opens a list of shortcomings: 存在. */
  EXIST("exist"),
  /** Names shortcomings: 短板. */
  SHORTCOMING("shortcoming"),
  /** Says by itself that something falls short: 滞后. */
  LACK("lack"),
  /** Proposes: 建议. */
  ASK("ask"),
  /** Names proposals: 建议. */
  ASK_NOUN("ask-noun"),
  /** Numbers an item of a list: 一是. */
  ITEM("item"),
  /** Announces a list: 方面. */
  ASPECTS("aspects"),
  /** A service that is shared, at the end of its name: 直接结算. */
  SERVICE("service"),
  /** Opens a clause that only tells how or about what: 围绕. Value {@code for} for 为. */
  CIRCUMSTANCE("circumstance"),
  /** Closes what 将 opens where it is no modal: 将物资分发到. */
  BA("ba"),
  /**
   * An act that no noun need say the sort of thing of: 揭牌. The value says where its thing stands:
   * {@code before}, {@code behind} or {@code either}.
   */
  ANYTHING("anything"),
  /** An act that also tells what is so all the time: 运营; news only with a word that colours it. */
  USUAL("usual"),
  /** To whom: 向. */
  TO("to"),
  /**
   * Heads a column of a table and is no measure by itself: 年末数; the value is {@code growth} or
   * {@code share} where that is what the column tells of the row, {@code unit} before the unit of
   * all.
   */
  COLUMN("column"),
  /** A line that stands over headlines: a column's or a series' name. */
  KICKER("kicker"),
  /** A line that heads a box with background to the report before it: 链接. */
  BOX("box"),
  /** A line of a page begins so; the value is what the line is: caption, folio, counter. */
  LINE_START("line-start"),
  /** A line of a page ends so; the value is what the line is. */
  LINE_END("line-end"),
  /** A line of a page holds it; the value is what the line is. */
  LINE_HOLDS("line-holds"),
  /** Begins or stands in a line of source and day: 来源:; or {@code written}, 成文日期. */
  SOURCE_LABEL("source-label"),
  /** Ends the name of a source: 客户端; or {@code beside}, stands beside one: 编辑. */
  OUTLET("outlet"),
  /** Stands in a printed date; the value is the part it marks: year, month, day or clock. */
  DATE_MARK("date-mark"),
  /** A day of the week in a folio line: 星期. */
  WEEKDAY("weekday"),
  /**
   * Stands in a folio line; the value is page for 版, ordinal for 第, paper for 报, count for what
   * stands before a number of pages, 今日8版.
   */
  FOLIO_MARK("folio-mark"),
  /**
   * Stands in the mark a report begins with; the value is news for 讯, message for 消息, wire for 电,
   * cites for 据, own for 本报, agency for 新华社, agency-end for its last character.
   */
  LEAD_MARK("lead-mark"),
  /** Stands before the names of reporters: 记者. */
  REPORTER("reporter"),
  /** Stands behind the names of reporters and is none: 采访. */
  REPORTER_JOB("reporter-job"),
  /** Ends a line that goes on with a number. One character. */
  EXPECTS_NUMBER("expects-number"),
  /**
   * What the date of a report is known from, with places for what is printed; the value is its key.
   */
  DATE_EVIDENCE("date-evidence"),
  /** What stands on a button of a web page: 打印. */
  BUTTON("button"),
  /** Ends the name of who reports, before 讯 or 消息: 日报. */
  LEAD_OUTLET("lead-outlet"),
  /** Begins a line above a headline that calls to something: 奋进. */
  SLOGAN("slogan"),
  /** Ends a line above a headline that tells an event: 召开. */
  EVENT_END("event-end"),
  /** Ends the name of a column or series, above a headline: 月报. */
  RUBRIC_END("rubric-end"),
  /** Begins a line that goes on with a headline of which the line above only names a thing: 在. */
  TITLE_GOES_ON("title-goes-on"),
  /** Ends a line that goes on in the next one, so that it is no heading: 和. */
  OPEN_END("open-end"),
  /** Ends the title of an office's notice: 的通知. */
  NOTICE_END("notice-end"),
  /** Says in the title of an office's notice what it is about: 关于. */
  NOTICE_ABOUT("notice-about"),
  /** Begins a credit within an article, behind which its text goes on: 制图. */
  ILLUSTRATION("illustration"),
  /** Right before a number that is no figure; the value is the rule that passes it over. */
  NUMBER_BEFORE("number-before"),
  /** Right behind a number that is no figure; the value is the rule that passes it over. */
  NUMBER_AFTER("number-after");

  private final String code;

  CueRole(String code) {
    this.code = code;
  }

  /** The code by which lists of words name the role. */
  public String code() {
    return code;
  }

  /** The role of a code; empty where no role has it. */
  public static Optional<CueRole> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }
}
