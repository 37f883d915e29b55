package shuanghe.model;

import java.util.Arrays;
import java.util.Optional;

/** The part that a word of the language plays for the reader. */
public enum CueRole {
  /** Before a number, how exact it is: 超, 近, 约; the value is the qualifier it stands for. */
  QUALIFIER_BEFORE("qualifier-before"),
  /** Behind a number, how exact it is: 以上, 左右. */
  QUALIFIER_AFTER("qualifier-after"),
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
  /** Both sides together: 两地; the value is the area meant. */
  PAIR("pair"),
  /** The place of the report itself: 我市. */
  HOME("home"),
  /** Elsewhere than both sides: 全国. */
  ABROAD("abroad"),
  /** A newspaper; the value is the area it is at home in. */
  NEWSPAPER("newspaper"),
  /** An event whose year is known; the value is the year. */
  YEAR_EVIDENCE("year-evidence"),
  /** A measure that adds up over time: 产值. */
  FLOW("flow"),
  /** A time that cannot be dated: 近年来. */
  LOOSE("loose"),
  /** A verb that parts subject from object. */
  VERB("verb"),
  /** A noun that only holds a verb or a word of change: 生产总值. */
  NOUN("noun"),
  /** What was done, as it is told: 开工. */
  STATUS("status"),
  /** What was done, before its object: 建成. */
  STATUS_OF("status-of"),
  /** A noun of what is built, founded or run together: 项目. */
  PROJECT("project"),
  /** The ending of a document's title: 规划. */
  PAPER("paper"),
  /** A line that stands over headlines: a column's or a series' name. */
  KICKER("kicker"),
  /** A line of a page begins so; the value is what the line is: caption, folio, counter. */
  LINE_START("line-start"),
  /** A line of a page ends so; the value is what the line is. */
  LINE_END("line-end"),
  /** A line of a page holds it; the value is what the line is. */
  LINE_HOLDS("line-holds"),
  /** What stands on a button of a web page: 打印. */
  BUTTON("button"),
  /** Ends the name of who reports, before 讯 or 消息: 日报. */
  LEAD_OUTLET("lead-outlet"),
  /** Begins a line above a headline that calls to something: 奋进. */
  SLOGAN("slogan"),
  /** Ends a line above a headline that tells an event: 召开. */
  EVENT_END("event-end"),
  /** Ends a line that goes on in the next one, so that it is no heading: 和. */
  OPEN_END("open-end"),
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
